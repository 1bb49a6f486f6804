"""Blind turns: who stands where, and what is hidden until the names are shown."""

from __future__ import annotations

import random
import string
from collections.abc import Sequence

from abreast.core.language import tr

LEAST_LANES = 2
_RANDOM = random.SystemRandom()
"""Not seeded, so that nobody can tell an order from those before it."""


def drawn_order(lane_ids: Sequence[int]) -> tuple[int, ...] | None:
    """Lanes in an order drawn for one turn: the first one is shown as A. `None`: with one lane there is nothing to hide."""
    return tuple(_RANDOM.sample(lane_ids, len(lane_ids))) if len(lane_ids) >= LEAST_LANES else None


def place_letter(place: int) -> str:
    """The letter of a place in a drawn order, counted from 0. It says nothing of the lane's own letter."""
    return string.ascii_uppercase[place]


def masked_name(place: int) -> str:
    """What an answer is called as long as its names are hidden."""
    return tr("Answer {letter}", letter=place_letter(place))
