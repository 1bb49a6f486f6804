"""Samples: several lanes that ask the same model the same with the same settings, to see how much its answers differ."""

from __future__ import annotations

from collections.abc import Iterable

from abreast.core.run.lane import Lane
from abreast.core.run.lane_origin import LaneOrigin, OriginKind


def sample_origin(of: str, number: int) -> LaneOrigin:
    """Where a lane comes from that is one of the samples of `of`, a model or bot by its name; counted from 1."""
    return LaneOrigin(kind=OriginKind.SAMPLE, details={"of": of, "n": number})


def is_contestant(lane: Lane) -> bool:
    """Whether it answers for itself: no merge, no judge."""
    return lane.origin is None or is_sample(lane)


def is_sample(lane: Lane) -> bool:
    return lane.origin is not None and lane.origin.kind is OriginKind.SAMPLE


def sample_number(lane: Lane) -> int | None:
    """Which of the samples it was added as; `None`: as none."""
    number = lane.origin.details.get("n") if is_sample(lane) and lane.origin is not None else None
    return number if isinstance(number, int) else None


def groups_of(lanes: Iterable[Lane]) -> tuple[tuple[Lane, ...], ...]:
    """The lanes that are samples of the same, two or more each: of one model or bot and one set of settings.

    The pane that samples were added to is one of them; a sample whose model or settings were changed since is none.
    """
    groups: dict[object, list[Lane]] = {}
    for lane in lanes:
        if is_contestant(lane):
            groups.setdefault((lane.ref.name, lane.bot_id, lane.bot_label, lane.settings), []).append(lane)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1 and any(map(is_sample, group)))
