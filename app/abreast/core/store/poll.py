"""What an open comparison hides and what was said of its answers, here as it stands in the history."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

from abreast.core.judge.votes import BlindTurn, NewVote, Vote
from abreast.core.store.history import History
from abreast.core.store.vote_reading import VotingState

NOTHING = VotingState(is_blind=False)


class Poll:
    """For one event loop. Coroutines raise a `StoreError` whose sentence can be shown; nothing is changed then."""

    def __init__(self, history: History, state: VotingState = NOTHING) -> None:
        self._history = history
        self._is_blind = state.is_blind
        self._turns = dict(state.turns)
        self._votes = list(state.votes)

    @property
    def is_blind(self) -> bool:
        """Whether the turns to come hide their names."""
        return self._is_blind

    @property
    def hidden(self) -> Mapping[int, BlindTurn]:
        """The turns whose names are hidden now, by their ids, the oldest first."""
        return {turn_id: turn for turn_id, turn in sorted(self._turns.items()) if turn.is_hidden}

    @property
    def is_hiding(self) -> bool:
        return any(turn.is_hidden for turn in self._turns.values())

    def blind_turn(self, turn_id: int) -> BlindTurn | None:
        """What a turn hides, or hid; `None`: its names were in sight from the beginning."""
        return self._turns.get(turn_id)

    def vote_on(self, turn_id: int) -> Vote | None:
        """The vote on a turn that counts most: the one that is locked, else the one that can still change."""
        found = [vote for vote in self._votes if vote.turn_id == turn_id]
        return next((vote for vote in found if vote.is_locked), found[-1] if found else None)

    def begun(self, turn_id: int, order: Sequence[int]) -> None:
        """Note what was drawn for a turn that is in the history."""
        self._turns[turn_id] = BlindTurn(order=tuple(order))

    async def set_blind(self, comparison_id: int | None, *, blind: bool) -> None:
        """Hide the names in the turns to come. Without a comparison in the history it is noted when that is made."""
        if comparison_id is not None:
            await asyncio.wrap_future(self._history.votes.set_blind(comparison_id, blind=blind))
        self._is_blind = blind

    async def show_names(self) -> None:
        """Show all names that are hidden, which locks the votes on those turns."""
        for turn_id in self.hidden:
            self._turns[turn_id] = await asyncio.wrap_future(self._history.votes.show_names(turn_id))
        self._votes = [
            replace(vote, is_locked=True) if vote.is_blind and vote.turn_id in self._turns else vote
            for vote in self._votes
        ]

    async def cast(self, new: NewVote) -> Vote:
        """Cast a vote, in the place of one that is not locked."""
        cast = await asyncio.wrap_future(self._history.votes.vote(new))
        self._forget_open(new.turn_id)
        self._votes.append(cast)
        return cast

    async def take_back(self, turn_id: int) -> None:
        """Delete a turn's vote that is not locked."""
        await asyncio.wrap_future(self._history.votes.take_back(turn_id))
        self._forget_open(turn_id)

    def _forget_open(self, turn_id: int) -> None:
        self._votes = [vote for vote in self._votes if vote.turn_id != turn_id or vote.is_locked]
