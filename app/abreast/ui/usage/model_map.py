"""The dots of the map: what an answer of each model costs, and how fast it comes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from abreast.core.language import number, tr, tr_n
from abreast.core.meter.spread import Spread
from abreast.core.meter.totals import dollars
from abreast.core.meter.usage_table import ModelDot, model_key

MOST_NUMBERED = 14
"""So many models, those with the most answers, have a number and stand in the legend; the others are small dots.

No letters and no colours of lanes: a pane has those, in whose comparison the same model may be another one.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """A value with its error bar."""

    low: float
    middle: float
    high: float

    @classmethod
    def of(cls, spread: Spread) -> Reach | None:
        """From the 5th to the 95th percentile; of fewer than 20 values from the lowest to the highest."""
        if spread.median is None:
            return None
        low, high = spread.p5, spread.p95
        return cls(
            low=spread.values[0] if low is None else low,
            middle=spread.median,
            high=spread.values[-1] if high is None else high,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MapDot:
    """One model."""

    index: int
    """From 0; its number is one more."""
    key: str
    """`provider/model`."""
    label: str
    usd: Reach
    tokens_per_s: Reach
    text: str

    @property
    def is_numbered(self) -> bool:
        return self.index < MOST_NUMBERED

    @property
    def is_free(self) -> bool:
        """Then it has no place on a logarithmic axis, and stands below it."""
        return self.usd.middle <= 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelMap:
    """All models, with those that have no place on the map and why."""

    dots: tuple[MapDot, ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    """Label and reason."""

    @property
    def note(self) -> str:
        """What the map does not show by itself."""
        unnumbered = sum(not dot.is_numbered for dot in self.dots)
        small = ""
        if unnumbered:
            small = tr_n(
                "Small dots: {n} more model, with fewer answers.",
                "Small dots: {n} more models, with fewer answers.",
                unnumbered,
            )
        names = "; ".join(f"{label}: {reason}" for label, reason in self.missing)
        return " ".join(filter(None, (small, tr("Not on the map: {models}.", models=names) if names else "")))

    @property
    def text(self) -> str:
        """The map in words."""
        lines = [dot.text.replace("\n", ", ") for dot in self.dots]
        lines += [f"{label}: {reason}" for label, reason in self.missing]
        return tr("Cost of an answer against speed.") + f" {'. '.join(lines)}"


def model_map(dots: Iterable[ModelDot]) -> ModelMap:
    placed: list[MapDot] = []
    missing: list[tuple[str, str]] = []
    for dot in sorted(dots, key=lambda each: (-each.cost_usd.n - each.unknown, each.label.casefold())):
        usd, speed = Reach.of(dot.cost_usd), Reach.of(dot.tokens_per_s)
        if usd is None:
            missing.append((dot.label, tr("the cost of its answers is unknown")))
        elif speed is None:
            missing.append((dot.label, tr("no answer was long enough to measure its speed")))
        else:
            placed.append(
                MapDot(
                    index=len(placed),
                    key=model_key(dot.provider_id, dot.model_id),
                    label=dot.label,
                    usd=usd,
                    tokens_per_s=speed,
                    text=_text(dot, usd, speed),
                )
            )
    return ModelMap(dots=tuple(placed), missing=tuple(missing))


def _text(dot: ModelDot, usd: Reach, speed: Reach) -> str:
    lines = [
        dot.label,
        tr(
            "{cost} an answer ({lowest} to {highest}, {share})",
            cost=_usd(usd.middle),
            lowest=_usd(usd.low),
            highest=_usd(usd.high),
            share=_bar(dot.cost_usd),
        ),
        tr(
            "{speed} tokens/s ({lowest} to {highest}, {share})",
            speed=number(speed.middle),
            lowest=number(speed.low),
            highest=number(speed.high),
            share=_bar(dot.tokens_per_s),
        ),
    ]
    if dot.unknown:
        lines.append(tr("Not counted: {count} of unknown cost", count=number(dot.unknown)))
    return "\n".join(lines)


def _bar(spread: Spread) -> str:
    return tr("5 to 95 % of {count}", count=spread.n) if spread.p5 is not None else tr("all of {count}", count=spread.n)


def _usd(value: float) -> str:
    return dollars(Decimal(repr(round(value, 12))))
