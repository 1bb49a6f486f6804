"""Keeps the lanes of a session in the history."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from abreast.core.run.lane import Lane, LaneSettings
from abreast.core.run.session import Session
from abreast.core.store.history import History
from abreast.core.store.values import ModelName, NewLane


class LaneKeeper:
    """Which lanes of a comparison the history knows, and how. For one event loop.

    Coroutines raise a `StoreError` whose sentence can be shown.

    Args:
        comparison_id: `None`: it is made when something is asked.
    """

    def __init__(self, history: History, session: Session, comparison_id: int | None) -> None:
        self._history = history
        self._session = session
        self._comparison_id = comparison_id
        # What the history has of the lanes, by their ids here.
        self._kept: dict[str, tuple[int, ModelName, LaneSettings]] = {
            lane.id: (lane.stored_id, ModelName.of(lane.ref), lane.settings)
            for lane in session.lanes
            if lane.stored_id is not None
        }
        self._order = [lane.stored_id for lane in session.lanes]
        self._keeping = asyncio.Lock()

    @property
    def comparison_id(self) -> int | None:
        """`None` as long as nothing was asked."""
        return self._comparison_id

    async def keep(self, *, blind: bool) -> None:
        """Bring the history's lanes to what the session's are; without a comparison there, make it.

        Args:
            blind: Whether a comparison that is made hides the names.
        """
        async with self._keeping:
            lanes = self._session.lanes
            if self._comparison_id is None:
                created = self._history.create([_new_lane(lane) for lane in lanes], blind=blind)
                self._comparison_id, lane_ids = await asyncio.wrap_future(created)
                for lane, lane_id in zip(lanes, lane_ids, strict=True):
                    self._keep(lane, lane_id)
                self._order = list(lane_ids)
                return
            await self._keep_changes(self._comparison_id, lanes)

    async def add_fork(self, comparison_id: int, lane: Lane, end_id: int) -> None:
        """Add a lane that goes on from an answer of another one."""
        async with self._keeping:
            added = self._history.add_lane(comparison_id, _new_lane(lane), forked_from_id=end_id)
            self._keep(lane, await asyncio.wrap_future(added))

    async def _keep_changes(self, comparison_id: int, lanes: Sequence[Lane]) -> None:
        if self._history.read_only:
            return
        for lane in lanes:
            model = ModelName.of(lane.ref)
            kept = self._kept.get(lane.id)
            if kept is None and lane.stored_id is None:
                lane_id = await asyncio.wrap_future(self._history.add_lane(comparison_id, _new_lane(lane)))
                self._keep(lane, lane_id)
            elif kept is None:
                await asyncio.wrap_future(self._history.close_lane(stored_id(lane), closed=False))
                self._keep(lane, stored_id(lane))
            elif (model, lane.settings) != kept[1:] and lane.problem is None:
                await asyncio.wrap_future(self._history.set_lane(kept[0], model, lane.settings))
                self._keep(lane, kept[0])
        here = {lane.id for lane in lanes}
        for lane_id in [lane_id for lane_id in self._kept if lane_id not in here]:
            await asyncio.wrap_future(self._history.close_lane(self._kept.pop(lane_id)[0]))
        order = [stored_id(lane) for lane in lanes if lane.stored_id is not None]
        if order != self._order:
            await asyncio.wrap_future(self._history.order_lanes(order))
            self._order = list(order)

    def _keep(self, lane: Lane, lane_id: int) -> None:
        lane.stored_id = lane_id
        self._kept[lane.id] = (lane_id, ModelName.of(lane.ref), lane.settings)


def stored_id(lane: Lane) -> int:
    """The history's id of a lane that it knows."""
    if lane.stored_id is None:
        raise ValueError("The lane was never stored.")
    return lane.stored_id


def _new_lane(lane: Lane) -> NewLane:
    return NewLane(letter=lane.letter, model=ModelName.of(lane.ref), settings=lane.settings, origin=lane.origin)
