"""How the open comparison looks, to be kept with it: widths, chosen panes, where each reader was, bots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from abreast.core.run.session import Session
from abreast.ui.composer import Composer
from abreast.ui.panes.board import PaneBoard

_SIZES, _OFF, _PLACES, _BOTS, _LABELS = "sizes", "off", "places", "bots", "labels"


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
        # By the names that `core.store.reopening` reads.
        _BOTS: {str(lane.stored_id): lane.bot_id for lane in session.lanes if lane.bot_id is not None},
        _LABELS: {
            str(lane.stored_id): lane.bot_label for lane in session.lanes if lane.bot_id is None and lane.bot_label
        },
    }


def sizes_px(layout: Mapping[str, Any]) -> tuple[int, ...]:
    return tuple(_integers(layout.get(_SIZES)))


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
