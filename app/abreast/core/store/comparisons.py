"""Comparisons and their lanes: made, named, pinned, tagged, put away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from abreast.core.language import tr
from abreast.core.run.lane import LaneSettings
from abreast.core.store.errors import NotThere
from abreast.core.store.model_rows import inserted_id, model_row
from abreast.core.store.rows import origin_columns, storable
from abreast.core.store.schema import comparisons, lanes, tags
from abreast.core.store.usage import retag
from abreast.core.store.values import UNTITLED, ModelName, NewLane

TITLE_CHARS = 60


def title_from(prompt: str) -> str:
    """A title made from a prompt: its first line with words, cut between words."""
    lines = (" ".join(line.strip("#>*-` \t").split()) for line in prompt.splitlines())
    line = next((line for line in lines if line), "")
    if len(line) <= TITLE_CHARS:
        return line or UNTITLED
    cut = line[:TITLE_CHARS]
    words = cut.rsplit(" ", 1)[0] if " " in cut[TITLE_CHARS // 2 :] else cut
    return f"{words.rstrip('.,;:')}…"


def create(
    connection: Connection, new_lanes: Sequence[NewLane], at_ms: int, *, blind: bool = False
) -> tuple[int, tuple[int, ...]]:
    """A comparison without turns. Returns its id and its lanes'."""
    row: dict[str, Any] = {
        "title": UNTITLED, "named_by_user": False, "created_at_ms": at_ms, "used_at_ms": at_ms, "use_number": _next_use(connection),
        "pinned": False, "archived": False, "draft": "", "layout": {}, "blind": blind,
    }  # fmt: skip
    comparison_id: int = inserted_id(connection.execute(insert(comparisons).values(row)))
    return comparison_id, tuple(add_lane(connection, comparison_id, lane) for lane in new_lanes)


def add_lane(connection: Connection, comparison_id: int, lane: NewLane, forked_from_id: int | None = None) -> int:
    """A lane after those that are there. A fork goes on where `forked_from_id` ends."""
    position = connection.execute(
        select(func.coalesce(func.max(lanes.c.position) + 1, 0)).where(lanes.c.comparison_id == comparison_id)
    ).scalar_one()
    row = {
        "comparison_id": comparison_id, "letter": lane.letter, "position": position, "closed": lane.closed,
        "model_id": model_row(connection, lane.model), "settings": asdict(lane.settings),
        "head_id": forked_from_id, "forked_from_id": forked_from_id, "origin": origin_columns(lane.origin),
    }  # fmt: skip
    return inserted_id(connection.execute(insert(lanes).values(row)))


def set_lane(connection: Connection, lane_id: int, model: ModelName, settings: LaneSettings) -> None:
    """What a lane asks from now on. Its answers keep what they were asked with."""
    change_lane(connection, lane_id, {"model_id": model_row(connection, model), "settings": asdict(settings)})


def close_lane(connection: Connection, lane_id: int, *, closed: bool = True) -> None:
    """Take a lane off the screen; its answers stay."""
    change_lane(connection, lane_id, {"closed": closed})


def order_lanes(connection: Connection, lane_ids: Sequence[int]) -> None:
    for position, lane_id in enumerate(lane_ids):
        change_lane(connection, lane_id, {"position": position})


def rename(connection: Connection, comparison_id: int, title: str) -> None:
    """Give a title that no prompt changes. An empty one is refused by leaving the old."""
    if title := " ".join(storable(title).split()):
        change(connection, comparison_id, {"title": title, "named_by_user": True})


def name_by_prompt(connection: Connection, comparison_id: int, prompt: str) -> None:
    """Title a comparison by its first prompt, unless it has a title."""
    untitled = (comparisons.c.id == comparison_id) & (comparisons.c.title == UNTITLED) & ~comparisons.c.named_by_user
    connection.execute(update(comparisons).where(untitled).values(title=title_from(storable(prompt))))


def neighbour(connection: Connection, comparison_id: int | None, *, newer: bool) -> int | None:
    """The comparison that stands beside one in the list of those that are not archived; `None`: there is none.

    Beside none, as beside one that was deleted for good, stands the one that was used last.
    """
    here = select(comparisons.c.use_number).where(comparisons.c.id == comparison_id)
    use_number = connection.execute(here).scalar_one_or_none()
    use = comparisons.c.use_number
    listed = select(comparisons.c.id).where(comparisons.c.deleted_at_ms.is_(None), ~comparisons.c.archived)
    if use_number is None:
        wanted = listed.order_by(use.desc())
    elif newer:
        wanted = listed.where(use > use_number).order_by(use)
    else:
        wanted = listed.where(use < use_number).order_by(use.desc())
    return connection.execute(wanted.limit(1)).scalar_one_or_none()


def set_tags(connection: Connection, comparison_id: int, names: Sequence[str]) -> None:
    """Put these tags in the place of those that are there."""
    wanted = {name: None for given in names if (name := " ".join(storable(given).split())[:100])}
    retag(connection, comparison_id, tuple(wanted))
    connection.execute(delete(tags).where(tags.c.comparison_id == comparison_id))
    if wanted:
        connection.execute(insert(tags), [{"comparison_id": comparison_id, "name": name} for name in wanted])


def touch(connection: Connection, comparison_id: int, at_ms: int) -> None:
    """Put a comparison at the top of its list."""
    change(connection, comparison_id, {"used_at_ms": at_ms, "use_number": _next_use(connection)})


def change(connection: Connection, comparison_id: int, columns: Mapping[str, Any]) -> None:
    """
    Raises:
        NotThere: if the comparison was deleted.
    """
    changed = connection.execute(update(comparisons).where(comparisons.c.id == comparison_id).values(**columns))
    if not changed.rowcount:
        raise NotThere(tr("This comparison was deleted from the history. Nothing was changed."))


def change_lane(connection: Connection, lane_id: int, columns: Mapping[str, Any]) -> None:
    """
    Raises:
        NotThere: if the lane was deleted.
    """
    if not connection.execute(update(lanes).where(lanes.c.id == lane_id).values(**columns)).rowcount:
        raise NotThere(tr("This lane was deleted from the history. Nothing was changed."))


def _next_use(connection: Connection) -> int:
    # The index of the list holds it, so this reads one row.
    return connection.execute(select(func.coalesce(func.max(comparisons.c.use_number), 0) + 1)).scalar_one()
