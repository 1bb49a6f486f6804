"""Where the headings of a turn stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """One heading of an answer."""

    level: int
    """1 to 6."""
    text: str
    y_px: int
    """Below the top of its piece, or of its turn."""
