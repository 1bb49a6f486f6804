"""All that one call of a model is billed by, which is more than the token counts that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal

from abreast.core.usage import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts(Usage):
    """`Usage` and those of its subsets that have rates of their own. `None`: not reported."""

    cache_write_1h_tokens: int | None = None
    """Of the written ones those that are kept for an hour; the rest is kept for five minutes."""
    input_audio_tokens: int | None = None
    cached_audio_tokens: int | None = None
    input_image_tokens: int | None = None
    cached_image_tokens: int | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    citation_tokens: int | None = None
    """Of the output; Perplexity's."""
    web_searches: int | None = None
    file_searches: int | None = None
    model: str | None = None
    """The model of this call, where it is not the one that answered, e.g. that of an adviser."""

    @property
    def usage(self) -> Usage:
        return Usage(**{each.name: getattr(self, each.name) for each in fields(Usage)})


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerTimings:
    """Figures that the server measured itself. They are never mixed with ours."""

    decode_tok_s: Decimal | None = None
    prefill_tok_s: Decimal | None = None
    queue_s: Decimal | None = None
    load_s: Decimal | None = None
    """Until the model was in memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What an answer says that it is billed by."""

    calls: tuple[Counts, ...] = ()
    """One entry a call of a model; mostly there is one."""
    context: Mapping[str, str] = field(default_factory=dict[str, str])
    """What changes the price: `service_tier`, `speed`, `inference_geo`, as the response names them."""
    reported_usd: Decimal | None = None
    """What the provider says it charged."""

    @property
    def usage(self) -> Usage:
        """The tokens of all calls."""
        return total(self.calls)


def total(calls: Iterable[Counts]) -> Usage:
    """The tokens of several calls. A count that no call reports stays unknown."""
    calls = list(calls)
    return Usage(**{each.name: known_sum(getattr(call, each.name) for call in calls) for each in fields(Usage)})


def known_sum(values: Iterable[int | None]) -> int | None:
    """The sum of those that are known; `None` if none is. One below 0 cannot be true, nor can a sum that hides it."""
    known = [value for value in values if value is not None]
    if not known:
        return None
    return min(known) if min(known) < 0 else sum(known)
