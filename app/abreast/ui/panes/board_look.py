"""How the panes are laid out: values that are kept with a comparison."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum


class Arrangement(StrEnum):
    """Where the panes stand."""

    COLUMNS = "columns"
    GRID = "grid"
    TABS = "tabs"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLook:
    """What a reader has chosen for all panes of a comparison."""

    arrangement: Arrangement = Arrangement.COLUMNS
    front: str | None = None
    """The lane whose pane is in front: the chosen tab, or the one that has all the room. `None`: the first."""
    is_expanded: bool = False
    """Whether the pane in front has all the room, whatever the arrangement is."""
    is_aligned: bool = False
    """Whether each turn begins at the same height in all panes."""
    is_locked: bool = False
    """Whether the panes are scrolled together."""

    @property
    def shows_one(self) -> bool:
        """Whether only the pane in front is seen."""
        return self.is_expanded or self.arrangement is Arrangement.TABS


def grid_columns(panes: int, fitting: int) -> int:
    """How many panes stand beside each other in a grid in which so many fit; rows are as equal as can be."""
    columns = max(1, min(math.ceil(math.sqrt(panes)), fitting))
    return math.ceil(panes / math.ceil(panes / columns)) if panes else 1
