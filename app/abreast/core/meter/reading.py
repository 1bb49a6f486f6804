"""What one answer says of its usage, before it is judged: the result of every API's reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from abreast.core.dialects.counts import Counts
from abreast.core.dialects.json_values import JsonObject

MOST_DIGITS = 40
"""More are no measurement, and sums of them could not be exact."""


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

    calls: tuple[Counts, ...] = ()
    """What was billed, one entry a call of a model. Where `has_output` is false, the output in it is a lower bound."""
    has_output: bool = True
    """Whether the output is a count, not what had come of it when the stream broke."""
    has_ended: bool = True
    """Whether the answer came to its own end."""
    is_derived: bool = False
    """Whether the counts come from timings."""
    model: str | None = None
    """The model that answered."""
    context: Mapping[str, str] = field(default_factory=dict[str, str])
    """What changes the price: `service_tier`, `speed`, `inference_geo`, as the response names them."""
    reported_usd: Decimal | None = None
    """What the provider says it charged."""
    timings: ServerTimings = ServerTimings()


def number(value: object) -> Decimal | None:
    """A number exactly as it was written: a float by its shortest text, which is the one that was sent."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    try:
        made = Decimal(str(value))
    except InvalidOperation:
        return None
    is_short = made.is_finite() and len(made.as_tuple().digits) <= MOST_DIGITS and abs(made.adjusted()) < MOST_DIGITS
    return made if is_short else None


def rate(tokens: object, duration: object, *, units_per_s: int = 1) -> Decimal | None:
    """Tokens per second; `None` where one of both is missing or the duration is nothing."""
    made, took = number(tokens), number(duration)
    return made * units_per_s / took if made is not None and took else None


def named(**values: object) -> dict[str, str]:
    """Those of the values that are text."""
    return {name: value for name, value in values.items() if isinstance(value, str) and value}


def length(document: JsonObject, name: str, *, units_per_s: int = 1) -> Decimal | None:
    """A duration in seconds."""
    took = number(document.get(name))
    return None if took is None else took / units_per_s
