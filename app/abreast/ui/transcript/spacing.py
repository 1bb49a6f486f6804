"""How much blank space lets each turn begin at the same height in all panes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """The blank space of one pane, in pixels."""

    lead_px: int = 0
    """Above its first turn: the other panes have earlier ones."""
    blanks_px: Mapping[int, int] = field(default_factory=dict[int, int])
    """Below a turn, by its id."""
    content_px: int = 0
    """How tall the content is at least, so that all panes can be scrolled equally far."""


NOT_ALIGNED = Spacing()


def spacings(panes: Sequence[Sequence[tuple[int, int]]], begin_px: int, end_px: int) -> list[Spacing]:
    """For each pane what it takes, so that a turn never stands beside another one.

    Turns are matched by their ids, which grow along each thread: a pane that was added later, or left out of a prompt,
    has blank space in the place of what it lacks.

    Args:
        panes: For each pane its turns from first to last: the id, and the height in pixels.
        begin_px: What stands above the first turn in any case.
        end_px: What stands below the last one.
    """
    heights: dict[int, int] = {}
    for turns in panes:
        for turn_id, height in turns:
            heights[turn_id] = max(height, heights.get(turn_id, 0))
    tops: dict[int, int] = {}
    y = 0
    for turn_id in sorted(heights):
        tops[turn_id] = y
        y += heights[turn_id]
    content_px = begin_px + y + end_px
    return [_spacing(turns, tops, content_px) for turns in panes]


def _spacing(turns: Sequence[tuple[int, int]], tops: Mapping[int, int], content_px: int) -> Spacing:
    blanks: dict[int, int] = {}
    for index, (turn_id, height) in enumerate(turns[:-1]):
        blank = tops[turns[index + 1][0]] - tops[turn_id] - height
        if blank > 0:
            blanks[turn_id] = blank
    lead_px = tops[turns[0][0]] if turns else 0
    return Spacing(lead_px=lead_px, blanks_px=blanks, content_px=content_px)
