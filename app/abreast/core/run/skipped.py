"""Which prompts a lane was left out of, so that its thread can say so at their places."""

from __future__ import annotations

from collections.abc import Iterable

from abreast.core.run.lane import Lane, LaneTurn
from abreast.core.run.samples import is_contestant


def skipped_after(
    lanes: Iterable[Lane], lane: Lane, turn: LaneTurn | None, was_asked: Iterable[tuple[int, int]]
) -> tuple[str, ...]:
    """The prompts between a turn of a lane's thread and the next one that only other lanes were asked.

    A merge is asked beside the comparison: nobody is left out of its prompt, and it of none before it.

    Args:
        lanes: All of the comparison. What counts is what their threads show.
        turn: `None`: what comes before the first turn.
        was_asked: Turns and lanes that were asked, by the history's ids, also on branches that no thread shows now.
    """
    if turn is None and (lane.before_id is not None or not is_contestant(lane)):
        return ()
    asked = {turn_id for turn_id, lane_id in was_asked if lane_id == lane.stored_id}
    own = [own.id for own in lane.turns if own.id is not None]
    begin = 0 if turn is None else turn.id
    if begin is None or (turn is not None and begin not in asked):
        # A fork has gone another way from here.
        return ()
    end = next((own_id for own_id in own if own_id > begin), None)
    others = {
        other.id: other.prompt
        for each in lanes
        if each is not lane and is_contestant(each)
        for other in each.turns
        if other.id is not None and other.id > begin and (end is None or other.id < end)
    }
    return tuple(prompt for turn_id, prompt in sorted(others.items()) if turn_id not in asked)
