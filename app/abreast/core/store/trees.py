"""Which of a comparison's many threads a lane shows and goes on with. Nothing in the tree is ever changed by it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, select

from abreast.core.language import tr
from abreast.core.store.comparisons import change_lane
from abreast.core.store.errors import NotThere
from abreast.core.store.reading import way_back
from abreast.core.store.schema import answers
from abreast.core.store.values import TurnPlaces


def show(connection: Connection, lane_id: int, answer_id: int) -> int:
    """Let a lane's thread run through an answer, to the newest of what followed on it. Returns the last answer."""
    _require(connection, answer_id)
    head_id = answer_id
    while (following := _newest_child(connection, lane_id, head_id)) is not None:
        head_id = following
    change_lane(connection, lane_id, {"head_id": head_id})
    return head_id


def go_on_from(connection: Connection, answer_id: int, lane_ids: Sequence[int]) -> None:
    """Let the threads of lanes end with one answer."""
    _require(connection, answer_id)
    for lane_id in lane_ids:
        change_lane(connection, lane_id, {"head_id": answer_id})


def places_of_turn(connection: Connection, turn_id: int, end_ids: Collection[int]) -> TurnPlaces:
    """Where a turn is in the threads with these ends, and its answers, of which another thread may show one."""
    rows = connection.execute(
        select(answers.c.lane_id, answers.c.id).where(answers.c.turn_id == turn_id).order_by(answers.c.id.desc())
    ).all()
    given = {row.id for row in rows}
    steps: dict[int, tuple[int, int]] = {}
    for end_id in end_ids if given else ():
        for back, (answer_id, _, _) in enumerate(way_back(connection, end_id, None), 1):
            if answer_id in given:
                steps[end_id] = back, answer_id
                break
    return TurnPlaces(steps=steps, answers=tuple((row.lane_id, row.id) for row in rows))


def _newest_child(connection: Connection, lane_id: int, answer_id: int) -> int | None:
    here = (answers.c.parent_id == answer_id) & (answers.c.lane_id == lane_id)
    return connection.execute(
        select(answers.c.id).where(here).order_by(answers.c.id.desc()).limit(1)
    ).scalar_one_or_none()


def _require(connection: Connection, answer_id: int) -> None:
    if connection.execute(select(answers.c.id).where(answers.c.id == answer_id)).first() is None:
        raise NotThere(tr("This answer was deleted from the history. Choose another one."))
