"""Votes as the front ends use them: the part of `History` for blind turns, votes, judgements and rankings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from abreast.core.judge.standings import Wanted
from abreast.core.judge.votes import BlindTurn, Judgement, NewJudgement, NewVote, NoVerdict, Vote
from abreast.core.store import vote_matches, vote_reading, voting
from abreast.core.store.schema import turns
from abreast.core.store.thread import StoreThread
from abreast.core.store.vote_matches import MatchPart
from abreast.core.store.vote_reading import VotingState


class Ballots:
    """What is hidden, and what was said of answers. Futures as those of `History`."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread
        self._on_shown: list[Callable[[], None]] = []

    def on_shown(self, listener: Callable[[], None]) -> None:
        """Call `listener` when names were shown, on the store's thread: what was told under no name has names now."""
        self._on_shown.append(listener)

    def set_blind(self, comparison_id: int, *, blind: bool) -> Future[None]:
        """Hide the names in the turns to come. `blind=False` shows them, those of all earlier turns too."""
        changed = self._thread.write(lambda db: voting.set_blind(db, comparison_id, blind=blind))
        if not blind:
            changed.add_done_callback(self._tell_shown)
        return changed

    def note_blind_order(self, turn_id: int, lane_ids: Sequence[int]) -> Future[None]:
        """Keep the order of lanes that was drawn for a turn, which makes the turn blind.

        It may be drawn again, as for a lane that answers later, until the turn is revealed; then it fails with
        `VoteRefused`.
        """
        return self._thread.write(lambda db: voting.note_blind_order(db, turn_id, lane_ids))

    def show_names(self, turn_id: int) -> Future[BlindTurn]:
        """Note that a blind turn's names are shown, which locks its vote. To be done before they are."""
        shown = self._thread.write(lambda db: voting.show_names(db, turn_id))
        shown.add_done_callback(self._tell_shown)
        return shown

    def vote(self, new: NewVote) -> Future[Vote]:
        """Cast a vote. It takes the place of the turn's earlier one, unless that is locked.

        Whether it is blind and counts is found out here: a turn whose names were shown takes no more blind votes. It
        fails with `VoteRefused` if an answer may not be voted on.
        """
        return self._thread.write(lambda db: voting.vote(db, new))

    def take_back(self, turn_id: int) -> Future[bool]:
        """Delete a turn's vote that is not locked. Gives whether there was one."""
        return self._thread.write(lambda db: voting.take_back(db, turn_id))

    def votes_of(self, turn_id: int) -> Future[tuple[Vote, ...]]:
        """The votes on a turn, the oldest first: at most a locked one, and one that is not."""
        return self._thread.read(lambda db: vote_reading.votes_where(db, turns.c.id == turn_id))

    def judge(self, new: NewJudgement) -> Future[Judgement]:
        """Keep what a judge has said. What the same lane said of the same two answers before is replaced."""
        return self._thread.write(lambda db: voting.judge(db, new))

    def note_no_verdict(self, missing: NoVerdict) -> Future[None]:
        """Keep that a judge was asked of two answers and gave no verdict."""
        return self._thread.write(lambda db: voting.note_no_verdict(db, missing))

    def state_of(self, comparison_id: int) -> Future[VotingState]:
        """All of a comparison: whether it is blind, its blind turns, its votes and judgements."""
        return self._thread.read(lambda db: vote_reading.state_of(db, comparison_id))

    def matches(self, wanted: Wanted, *, after_id: int = 0) -> Future[MatchPart]:
        """Votes that count, some thousands at a time, for `rankings.ranked`, which asks for all of them."""
        return self._thread.read(lambda db: vote_matches.matches(db, wanted, after_id=after_id))

    def no_verdicts(self, wanted: Wanted) -> Future[int]:
        """On how many pairs the judge of a ranking gave no verdict."""
        return self._thread.read(lambda db: vote_matches.no_verdicts(db, wanted))

    def judges(self) -> Future[tuple[str, ...]]:
        """The names of the models that have judged, each of which has a ranking of its own."""
        return self._thread.read(vote_matches.judges)

    def _tell_shown(self, changed: Future[Any]) -> None:
        if not changed.cancelled() and changed.exception() is None:
            for listener in self._on_shown:
                listener()

    def tags(self) -> Future[tuple[str, ...]]:
        """All tags under which there is a vote or a judgement."""
        return self._thread.read(vote_matches.voted_tags)
