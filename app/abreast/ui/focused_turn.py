"""Where the user reads."""

from __future__ import annotations

from abreast.core.run.lane import LaneTurn
from abreast.core.run.session import Session
from abreast.ui.panes.board import PaneBoard


def focused_turn(session: Session, board: PaneBoard) -> LaneTurn | None:
    """The turn at which the reader of the focused pane is."""
    pane = board.focused_pane
    lane = None if pane is None else session.find(pane.lane_id)
    return None if lane is None or pane is None else lane.turn(pane.transcript.current_turn())
