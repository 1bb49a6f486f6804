"""How the open comparison looks, to be kept with it: widths, chosen panes, where each reader was, bots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from abreast.core.run.layout_keys import BOTS, LABELS
from abreast.core.run.session import Session
from abreast.ui.composer import Composer
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.board_look import Arrangement, BoardLook

_SIZES, _OFF, _PLACES = "sizes", "off", "places"
_ARRANGEMENT, _FRONT, _EXPANDED, _ALIGNED, _LOCKED = "arrangement", "front", "expanded", "aligned", "locked"


def layout_of(session: Session, board: PaneBoard, composer: Composer) -> dict[str, Any]:
    """As JSON. Lanes are named by the history's ids; a reader at the end has no place."""
    chosen = set(composer.chosen_lanes)
    places: dict[str, list[int]] = {}
    for lane in session.lanes:
        pane = board.pane(lane.id)
        if pane is not None and not pane.transcript.is_following():
            places[str(lane.stored_id)] = list(pane.transcript.place())
    return {
        _SIZES: list(board.sizes_px),
        _OFF: [lane.stored_id for lane in session.lanes if lane.id not in chosen],
        _PLACES: places,
        BOTS: {str(lane.stored_id): lane.bot_id for lane in session.lanes if lane.bot_id is not None},
        LABELS: {
            str(lane.stored_id): lane.bot_label for lane in session.lanes if lane.bot_id is None and lane.bot_label
        },
        _ARRANGEMENT: board.look.arrangement.value,
        _FRONT: next((lane.stored_id for lane in session.lanes if lane.id == board.look.front), None),
        _EXPANDED: board.look.is_expanded,
        _ALIGNED: board.look.is_aligned,
        _LOCKED: board.look.is_locked,
    }


def show_look(session: Session, board: PaneBoard, layout: Mapping[str, Any]) -> None:
    """Lay the panes out as they were, with the widths that they had. A new comparison looks like the one before it."""
    if _ARRANGEMENT in layout:
        board.set_look(look_of(session, layout))
    board.set_sizes(_integers(layout.get(_SIZES)))


def look_of(session: Session, layout: Mapping[str, Any]) -> BoardLook:
    """What was chosen for all panes; what is damaged reads as not chosen."""
    kept, front = layout.get(_ARRANGEMENT), layout.get(_FRONT)
    lane_id = next((lane.id for lane in session.lanes if front is not None and lane.stored_id == front), None)
    return BoardLook(
        arrangement=next((each for each in Arrangement if each.value == kept), Arrangement.COLUMNS),
        front=lane_id,
        is_expanded=layout.get(_EXPANDED) is True and lane_id is not None,
        is_aligned=layout.get(_ALIGNED) is True,
        is_locked=layout.get(_LOCKED) is True,
    )


def lanes_off(layout: Mapping[str, Any]) -> frozenset[int]:
    """The history's ids of the lanes that do not get the next prompt."""
    return frozenset(_integers(layout.get(_OFF)))


def place_of(layout: Mapping[str, Any], stored_id: int | None) -> tuple[int, int] | None:
    """Where the reader of a lane was, as `Transcript.place` gave it; `None`: at the end."""
    places = layout.get(_PLACES)
    found = cast("dict[str, object]", places).get(str(stored_id)) if isinstance(places, dict) else None
    match _integers(found):
        case [back, offset_px]:
            return back, offset_px
        case _:
            return None


def _integers(value: object) -> list[int]:
    """The integers of a list; what is damaged reads as nothing."""
    entries = cast("list[object]", value) if isinstance(value, list) else []
    return [entry for entry in entries if isinstance(entry, int)]
