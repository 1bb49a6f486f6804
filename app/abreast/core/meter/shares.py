"""From counts and rates to dollars: each kind that is billed, what of it there was, and what that cost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from abreast.core.counts import Counts
from abreast.core.language import mark, tr

MILLION = Decimal(1_000_000)
THOUSAND = Decimal(1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One thing that may have a rate of its own."""

    name: str
    words: str
    """As an explanation calls it, for `tr`."""
    within: tuple[str, ...] = ()
    """Kinds that contain it. Without a rate of its own it is billed as part of them."""
    per: Decimal = MILLION


KINDS = (
    Kind(name="input_tokens", words=mark("input")),
    Kind(name="cached_input_tokens", words=mark("input read from cache"), within=("input_tokens",)),
    Kind(name="cache_write_tokens", words=mark("input written to cache"), within=("input_tokens",)),
    Kind(
        name="cache_write_1h_tokens",
        words=mark("input written to cache for an hour"),
        within=("cache_write_tokens", "input_tokens"),
    ),
    Kind(name="input_audio_tokens", words=mark("audio input"), within=("input_tokens",)),
    Kind(
        name="cached_audio_tokens",
        words=mark("audio input read from cache"),
        within=("input_audio_tokens", "cached_input_tokens", "input_tokens"),
    ),
    Kind(name="input_image_tokens", words=mark("image input"), within=("input_tokens",)),
    Kind(
        name="cached_image_tokens",
        words=mark("image input read from cache"),
        within=("input_image_tokens", "cached_input_tokens", "input_tokens"),
    ),
    Kind(name="output_tokens", words=mark("output")),
    Kind(name="reasoning_tokens", words=mark("reasoning output"), within=("output_tokens",)),
    Kind(name="output_audio_tokens", words=mark("audio output"), within=("output_tokens",)),
    Kind(name="output_image_tokens", words=mark("image output"), within=("output_tokens",)),
    Kind(name="citation_tokens", words=mark("citations"), within=("output_tokens",)),
    Kind(name="web_searches", words=mark("web searches"), per=THOUSAND),
    Kind(name="file_searches", words=mark("file searches"), per=THOUSAND),
    Kind(name="requests", words=mark("requests"), per=THOUSAND),
)

Rates = Mapping[str, Decimal]
"""US dollars by the name of a kind, for as many units as `Kind.per` says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One line of a bill."""

    kind: Kind
    quantity: int
    rate: Decimal
    """US dollars for `kind.per` of them."""

    @property
    def usd(self) -> Decimal:
        return self.quantity * self.rate / self.kind.per


class Unpriced(LookupError):
    """Something occurred that no known price says anything of."""


class Contradictory(ValueError):
    """A part is larger than its whole."""


def shares_of(counts: Counts, rates: Rates) -> tuple[Share, ...]:
    """The bill of one call.

    A kind's part of a larger one is taken out of it, since it is billed at its own rate. Where it has none it stays in.
    What is not reported counts as none: the caller knows whether the counts are complete.

    Raises:
        Unpriced: if a kind that occurred has no rate, nor one that contains it.
        Contradictory: if a part is larger than its whole.
    """
    priced = sorted((kind for kind in KINDS if kind.name in rates), key=lambda kind: -len(kind.within))
    left: dict[str, int] = {}
    for kind in priced:
        inner = sum(tokens for name, tokens in left.items() if kind.name in _BY_NAME[name].within)
        left[kind.name] = _quantity(counts, kind.name) - inner
        if left[kind.name] < 0:
            raise Contradictory(
                tr(
                    "The reported counts contradict each other: there is less {kind} than parts of it.",
                    kind=tr(kind.words),
                )
            )
    for kind in KINDS:
        if (
            kind.name != "requests"
            and _quantity(counts, kind.name)
            and not any(name in rates for name in (kind.name, *kind.within))
        ):
            raise Unpriced(tr("The price list has no price for {kind}.", kind=tr(kind.words)))
    return tuple(
        Share(kind=kind, quantity=left[kind.name], rate=rates[kind.name]) for kind in KINDS if left.get(kind.name)
    )


_BY_NAME = {kind.name: kind for kind in KINDS}


def _quantity(counts: Counts, name: str) -> int:
    if name == "requests":
        return 1
    quantity: int | None = getattr(counts, name)
    return quantity or 0
