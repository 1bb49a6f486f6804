"""Samples: several lanes that ask the same model the same with the same settings, to see how much its answers differ."""

from __future__ import annotations

from collections.abc import Iterable

from abreast.core.run.lane_origin import LaneOrigin, OriginKind
from abreast.core.run.session import Lane


def sample_origin(of: str, number: int) -> LaneOrigin:
    """Where a lane comes from that is one of the samples of `of`, a model or bot by its name; counted from 1."""
    return LaneOrigin(kind=OriginKind.SAMPLE, details={"of": of, "n": number})


def is_sample(lane: Lane) -> bool:
    return lane.origin is not None and lane.origin.kind is OriginKind.SAMPLE


def groups_of(lanes: Iterable[Lane]) -> tuple[tuple[Lane, ...], ...]:
    """The samples that belong together, two or more each: those of one model or bot and one set of settings.

    One whose model or settings the user has changed is a contestant of its own.
    """
    groups: dict[object, list[Lane]] = {}
    for lane in lanes:
        if is_sample(lane):
            groups.setdefault((lane.ref.name, lane.bot_id, lane.bot_label, lane.settings), []).append(lane)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)
