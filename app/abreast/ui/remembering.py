"""What is remembered of the panes from one start to the next, where no history does."""

from __future__ import annotations

from collections.abc import Iterable

from abreast.core.run.lane import Lane
from abreast.core.run.samples import is_contestant, sample_number
from abreast.core.run.seating import lane_name
from abreast.ui.preferences import RememberedLane


def remembered(lanes: Iterable[Lane]) -> tuple[RememberedLane, ...]:
    """The contestants, as they can be opened again."""
    return tuple(
        RememberedLane(
            model=lane_name(lane),
            # Not its history rule: that is about a comparison's own turns, and kept with it.
            system=lane.settings.system,
            temperature=lane.settings.temperature,
            max_output_tokens=lane.settings.max_output_tokens,
            label=lane.bot_label if lane.bot_id is None else None,
            sample=sample_number(lane),
        )
        for lane in lanes
        if is_contestant(lane)
    )
