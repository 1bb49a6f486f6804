"""Reads from the history which answers a judge may be given."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass

from abreast.core.judge.judging import JudgedAnswer, JudgePair, pairs_of_turn
from abreast.core.judge.votes import Vote, is_votable
from abreast.core.run.lane_origin import OriginKind
from abreast.core.store.history import History

_ALL_STEPS = 100_000
_NO_CONTESTANTS = (OriginKind.MERGE, OriginKind.JUDGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgeable:
    """What of a comparison can be judged."""

    pairs: tuple[JudgePair, ...]
    """Of all its turns, the oldest first."""
    hidden_turns: int
    """Blind ones whose names are still hidden: they are voted on first."""
    votes: tuple[Vote, ...]
    """The user's own, to be held against the judge's verdicts."""

    @property
    def last_turn_id(self) -> int | None:
        return self.pairs[-1].turn_id if self.pairs else None


async def judgeable(history: History, comparison_id: int) -> Judgeable:
    """The answers that stand in the panes: whole ones of contestants, to prompts that at least two of them answered.

    Raises:
        StoreError: if the comparison cannot be read.
    """
    opened = await asyncio.wrap_future(history.open(comparison_id, steps=_ALL_STEPS))
    state = await asyncio.wrap_future(history.votes.state_of(comparison_id))
    hidden = {turn_id for turn_id, turn in state.turns.items() if turn.is_hidden}
    contestants = {
        lane.id: lane for lane in opened.lanes if lane.origin is None or lane.origin.kind not in _NO_CONTESTANTS
    }
    questions: dict[int, str] = {}
    answers: defaultdict[int, dict[int, JudgedAnswer]] = defaultdict(dict)
    for lane_id, lane in contestants.items():
        for step in opened.ends[lane_id].steps:
            given = step.answer
            # Another lane's answer stands here after "continue all from": it is that lane's.
            if given.lane_id != lane_id or not is_votable(given.record):
                continue
            questions[step.turn_id] = step.prompt
            answers[step.turn_id][given.id] = JudgedAnswer(id=given.id, letter=lane.letter, text=str(given.record.text))
    pairs = [
        pair
        for turn_id in sorted(answers)
        if turn_id not in hidden
        for pair in pairs_of_turn(turn_id, questions[turn_id], tuple(answers[turn_id].values()))
    ]
    return Judgeable(pairs=tuple(pairs), hidden_turns=len(hidden & set(answers)), votes=state.votes)
