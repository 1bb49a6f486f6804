"""Names in the kept layout of a comparison that the core reads too."""

from __future__ import annotations

BOTS = "bots"
"""The bots that lanes were, by the history's lane ids."""
LABELS = "labels"
"""The names of lanes that are no bots and have one of their own, by the history's lane ids."""
