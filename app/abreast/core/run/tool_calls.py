"""Puts the pieces of tool calls together."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from abreast.core.events import ToolCallDelta


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCall:
    """What a model wants to be called."""

    name: str
    """Empty: the model did not say."""
    call_id: str | None
    arguments: str
    """JSON text as it came; nothing stands for no arguments."""

    @property
    def is_damaged(self) -> bool:
        """Whether the arguments are no JSON object, so that the call must never be run."""
        try:
            return not isinstance(json.loads(self.arguments or "{}"), dict)
        except (ValueError, RecursionError):
            return True


def assembled(deltas: Iterable[ToolCallDelta]) -> tuple[ToolCall, ...]:
    """The calls that pieces belong to, in the order of their first ones. Pieces of several calls may be mixed.

    A piece belongs to the latest call of its index; one with another id begins a new call.
    """
    latest: dict[int, int] = {}
    calls: list[tuple[str, str | None, list[str]]] = []
    for delta in deltas:
        place = latest.get(delta.index)
        if place is None or (delta.call_id is not None and calls[place][1] not in (None, delta.call_id)):
            place = latest[delta.index] = len(calls)
            calls.append(("", None, []))
        name, call_id, arguments = calls[place]
        calls[place] = (name or delta.name or "", call_id or delta.call_id, [*arguments, delta.arguments])
    return tuple(ToolCall(name=name, call_id=call_id, arguments="".join(parts)) for name, call_id, parts in calls)
