"""How often words stand in the turns of each pane, and which hit comes next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One place where the words stand."""

    turn_id: int
    lane_id: str
    index: int
    """Which of the hits in this turn of the lane, counted from 0."""


class Hits:
    """Counts by lane and turn. The reader goes from turn to turn, and within one from pane to pane."""

    def __init__(self) -> None:
        self._counts: dict[str, dict[int, int]] = {}
        self._keys: list[tuple[int, int, str]] | None = None
        """Turns with hits, in the reader's order; `None`: to be sorted anew."""
        self._lane_ids: tuple[str, ...] = ()

    def set_lanes(self, lane_ids: Sequence[str]) -> None:
        """The lanes from left to right. What is known of others is forgotten."""
        self._lane_ids = tuple(lane_ids)
        self._counts = {lane_id: self._counts.get(lane_id, {}) for lane_id in lane_ids}
        self._keys = None

    def set_count(self, lane_id: str, turn_id: int, count: int) -> None:
        """So often the words stand in a turn."""
        counts = self._counts.get(lane_id)
        if counts is None or counts.get(turn_id, 0) == count:
            return
        if count:
            counts[turn_id] = count
        else:
            del counts[turn_id]
        self._keys = None

    def turn_ids(self, lane_id: str) -> tuple[int, ...]:
        """The turns of a lane that have hits."""
        return tuple(self._counts.get(lane_id, {}))

    def in_lane(self, lane_id: str) -> int:
        return sum(self._counts.get(lane_id, {}).values())

    @property
    def total(self) -> int:
        return sum(map(self.in_lane, self._lane_ids))

    def number(self, hit: Hit) -> int:
        """The place of a hit among all, counted from 1."""
        before = bisect_left(self._sorted(), self._key(hit.turn_id, hit.lane_id))
        return sum(self._counts[lane_id][turn_id] for turn_id, _, lane_id in self._sorted()[:before]) + hit.index + 1

    def next(self, hit: Hit, *, forward: bool) -> Hit | None:
        """The hit after one, or before it; at the end it begins anew. `None`: there is none."""
        keys = self._sorted()
        if not keys:
            return None
        index = hit.index + (1 if forward else -1)
        if 0 <= index < self._counts.get(hit.lane_id, {}).get(hit.turn_id, 0):
            return Hit(turn_id=hit.turn_id, lane_id=hit.lane_id, index=index)
        key = self._key(hit.turn_id, hit.lane_id)
        at = bisect_right(keys, key) if forward else bisect_left(keys, key) - 1
        turn_id, _, lane_id = keys[at % len(keys)]
        return Hit(turn_id=turn_id, lane_id=lane_id, index=0 if forward else self._counts[lane_id][turn_id] - 1)

    def first_from(self, turn_id: int) -> Hit | None:
        """The first hit in a turn or after it, else the first of all."""
        keys = self._sorted()
        if not keys:
            return None
        at = bisect_left(keys, (turn_id, 0, ""))
        turn_id, _, lane_id = keys[at % len(keys)]
        return Hit(turn_id=turn_id, lane_id=lane_id, index=0)

    def _sorted(self) -> list[tuple[int, int, str]]:
        if self._keys is None:
            self._keys = sorted(
                (turn_id, place, lane_id)
                for place, lane_id in enumerate(self._lane_ids)
                for turn_id in self._counts[lane_id]
            )
        return self._keys

    def _key(self, turn_id: int, lane_id: str) -> tuple[int, int, str]:
        place = self._lane_ids.index(lane_id) if lane_id in self._lane_ids else 0
        return turn_id, place, lane_id
