"""What one answer says of its usage, before it is judged: the result of every API's reader."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from abreast.core.counts import Bill
from abreast.core.dialects.json_values import JsonObject, number


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTimings:
    """Figures that the server measured itself. They are never mixed with ours."""

    decode_tok_s: Decimal | None = None
    prefill_tok_s: Decimal | None = None
    queue_s: Decimal | None = None
    load_s: Decimal | None = None
    """Until the model was in memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One answer's counts as its API reports them, in our convention."""

    bill: Bill = Bill()
    """Where `has_output` is false, the output in it is a lower bound."""
    has_output: bool = True
    """Whether the output is a count, not what had come of it when the stream broke."""
    has_ended: bool = True
    """Whether the answer came to its own end."""
    is_derived: bool = False
    """Whether the counts come from timings."""
    model: str | None = None
    """The model that answered."""
    timings: ServerTimings = ServerTimings()


def rate(tokens: object, duration: object, *, units_per_s: int = 1) -> Decimal | None:
    """Tokens per second; `None` where one of both is missing or the duration is nothing."""
    made, took = number(tokens), number(duration)
    return made * units_per_s / took if made is not None and took else None


def length(document: JsonObject, name: str, *, units_per_s: int = 1) -> Decimal | None:
    """A duration in seconds."""
    took = number(document.get(name))
    return None if took is None else took / units_per_s
