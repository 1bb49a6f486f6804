"""What can be voted on now, and what each choice means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abreast.core.judge.blinding import place_letter
from abreast.core.judge.votes import NewVote, Verdict, Vote, best_of, best_vote, equal_vote, pair_vote, why_not_votable
from abreast.core.language import tr
from abreast.core.run.lane import Answer, Lane
from abreast.core.run.lane_origin import OriginKind
from abreast.core.run.session import Session
from abreast.core.store.poll import Poll


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An answer in the vote bar."""

    letter: str
    answer_id: int
    why_not: str | None
    """Why it cannot be voted on; `None`: it can."""
    names_maker: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One turn whose answers have all ended."""

    turn_id: int
    candidates: tuple[Candidate, ...]
    """As they stand on the screen."""
    is_hidden: bool
    vote: Vote | None = None
    """The one that counts, if there is one."""

    @property
    def votable(self) -> tuple[Candidate, ...]:
        return tuple(each for each in self.candidates if each.why_not is None)

    @property
    def is_open(self) -> bool:
        """Whether there are two answers to choose from."""
        return len(self.votable) >= 2

    @property
    def names_maker(self) -> bool:
        return self.is_hidden and any(each.names_maker for each in self.votable)

    @property
    def left_out(self) -> str:
        """Which answers cannot be voted on, and why."""
        return " ".join(
            tr("{answer} is left out: {reason}.", answer=each.letter, reason=each.why_not)
            for each in self.candidates
            if each.why_not
        )

    def best(self, letter: str) -> NewVote | None:
        """The vote for an answer by its letter; `None`: it is none of those to be voted on."""
        chosen = next((each for each in self.votable if each.letter == letter), None)
        if chosen is None or not self.is_open:
            return None
        ids = [each.answer_id for each in self.votable]
        if len(ids) > 2:
            return best_vote(self.turn_id, ids, chosen.answer_id)
        outcome = Verdict.FIRST if ids[0] == chosen.answer_id else Verdict.SECOND
        return pair_vote(self.turn_id, ids[0], ids[1], outcome)

    def equal(self, outcome: Verdict) -> NewVote | None:
        """A tie, or all bad; `None`: there is nothing to vote on."""
        return equal_vote(self.turn_id, [each.answer_id for each in self.votable], outcome) if self.is_open else None

    @property
    def said(self) -> str:
        """The vote in words; empty: there is none."""
        if self.vote is None:
            return ""
        best = best_of(self.vote.pairs)
        if best is None:
            return tr("all bad") if self.vote.pairs[0].outcome is Verdict.BOTH_BAD else tr("a tie")
        letter = next((each.letter for each in self.candidates if each.answer_id == best), tr("another answer"))
        if len(self.vote.pairs) == 1:
            return tr("{answer} is better", answer=letter)
        return tr("{answer} is the best", answer=letter)


def open_ballot(session: Session, poll: Poll) -> Ballot | None:
    """The last turn with its names in sight. `None`: an answer to it still comes in, or it has not two to choose from."""
    lanes = [lane for lane in session.lanes if lane.turns and _is_contestant(lane)]
    last_id = max((lane.turns[-1].id or 0 for lane in lanes), default=0)
    turns = [(lane.letter, lane.turns[-1]) for lane in lanes if lane.turns[-1].id == last_id]
    if not last_id or len(turns) < 2 or any(turn.shown_answer.record.state.live for _, turn in turns):
        return None
    candidates = tuple(_candidate(letter, turn.shown_answer) for letter, turn in turns)
    ballot = Ballot(turn_id=last_id, candidates=candidates, is_hidden=False, vote=poll.vote_on(last_id))
    return ballot if ballot.is_open else None


def hidden_ballot(turn_id: int, answers: Sequence[Answer], telling: Sequence[bool], poll: Poll) -> Ballot:
    """A turn that is shown by letters, with all its answers.

    Args:
        telling: Which of them say who made them.
    """
    candidates = tuple(
        _candidate(place_letter(place), answer, names_maker=names)
        for place, (answer, names) in enumerate(zip(answers, telling, strict=True))
    )
    return Ballot(turn_id=turn_id, candidates=candidates, is_hidden=True, vote=poll.vote_on(turn_id))


def _candidate(letter: str, answer: Answer, *, names_maker: bool = False) -> Candidate:
    record = answer.record
    why_not = why_not_votable(record.state, record.finish_reason, has_text=bool(len(record.text)))
    return Candidate(letter=letter, answer_id=answer.id or 0, why_not=why_not, names_maker=names_maker)


def _is_contestant(lane: Lane) -> bool:
    return lane.origin is None or lane.origin.kind is not OriginKind.JUDGE
