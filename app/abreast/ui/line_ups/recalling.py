"""Brings the lanes of a line-up on the screen. Nothing that was asked is lost by it."""

from __future__ import annotations

from abreast.core.language import tr
from abreast.core.registry.line_ups import LineUp
from abreast.core.registry.seats import Seating, seating_of
from abreast.ui.features import Stage


def recall(stage: Stage, line_up: LineUp) -> None:
    """Put a line-up in the place of the panes; if they were asked something, in a new comparison."""
    seating = _seating(stage, line_up)
    if not seating.seats:
        return
    comparison = stage.comparison
    sitting = comparison.sitting
    if sitting.comparison_id is not None or any(lane.turns for lane in sitting.session.lanes):
        comparison.clear(seating.seats)
    else:
        comparison.lanes.close(*(lane.id for lane in sitting.session.lanes))
        comparison.lanes.open_seats(seating.seats)
    stage.window.composer.edit.setFocus()
    comparison.say(" ".join(seating.missing) or tr("Line-up {name}.", name=line_up.label))


def add(stage: Stage, line_up: LineUp) -> None:
    """Open the lanes of a line-up beside the panes."""
    seating = _seating(stage, line_up)
    if seating.seats:
        stage.comparison.say(" ".join(seating.missing))
        stage.comparison.lanes.open_seats(seating.seats)


def _seating(stage: Stage, line_up: LineUp) -> Seating:
    seating = seating_of(line_up, stage.core.registry, stage.core.bots)
    if not seating.seats:
        stage.comparison.say(
            " ".join((tr("Nobody of the line-up {name} can be asked.", name=line_up.label), *seating.missing))
        )
    return seating
