"""Sums over many records, with what is known in different ways kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from decimal import Context, Decimal

from abreast.core.counts import known_sum
from abreast.core.language import number, tr, tr_n
from abreast.core.meter.pricing import Cost
from abreast.core.usage import Usage

_EXACT = Context(prec=400)
"""So many digits that no sum of costs is ever rounded: a rounded one would depend on the order."""
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What some records consumed and cost together. Sums of totals are the totals of all their records."""

    records: int = 0
    usage: Usage = Usage()
    """The tokens that are known; implausible ones are left out."""
    without_tokens: int = 0
    """Records whose input or output is unknown."""
    reported_usd: Decimal = Decimal(0)
    """By the providers themselves."""
    computed_usd: Decimal = Decimal(0)
    """From counts and prices; what is free is in it."""
    estimated_usd: Decimal = Decimal(0)
    estimated: int = 0
    unknown: int = 0
    """Records without a cost."""
    unknown_at_least_usd: Decimal = Decimal(0)
    """What those cost at least. It is in no other sum."""

    @classmethod
    def of(cls, usage: Usage, cost: Cost) -> Totals:
        """The totals of one record."""
        usd = Decimal(0) if cost.usd is None else cost.usd
        is_estimate, is_reported = cost.source == "estimate", cost.source == "provider"
        return cls(
            records=1,
            usage=usage if usage.plausible else Usage(),
            without_tokens=int(not usage.plausible or usage.input_tokens is None or usage.output_tokens is None),
            reported_usd=usd if is_reported else Decimal(0),
            computed_usd=Decimal(0) if is_reported or is_estimate else usd,
            estimated_usd=usd if is_estimate else Decimal(0),
            estimated=int(is_estimate and cost.usd is not None),
            unknown=int(cost.usd is None),
            unknown_at_least_usd=cost.at_least_usd or Decimal(0) if cost.usd is None else Decimal(0),
        )

    @classmethod
    def sum(cls, parts: Iterable[Totals]) -> Totals:
        whole = cls()
        for part in parts:
            whole += part
        return whole

    def __add__(self, other: Totals) -> Totals:
        return Totals(
            records=self.records + other.records,
            usage=Usage(
                **{
                    each.name: known_sum((getattr(self.usage, each.name), getattr(other.usage, each.name)))
                    for each in fields(Usage)
                }
            ),
            without_tokens=self.without_tokens + other.without_tokens,
            reported_usd=_EXACT.add(self.reported_usd, other.reported_usd),
            computed_usd=_EXACT.add(self.computed_usd, other.computed_usd),
            estimated_usd=_EXACT.add(self.estimated_usd, other.estimated_usd),
            estimated=self.estimated + other.estimated,
            unknown=self.unknown + other.unknown,
            unknown_at_least_usd=_EXACT.add(self.unknown_at_least_usd, other.unknown_at_least_usd),
        )

    @property
    def known_usd(self) -> Decimal:
        """What is reported or computed. Estimates are not in it."""
        return _EXACT.add(self.reported_usd, self.computed_usd)

    @property
    def text(self) -> str:
        """The cost in words: `$1.23 + ~$0.10 + 2 unknown`. No records, or none with a cost, is not `$0`."""
        parts: list[str] = []
        if self.records - self.estimated - self.unknown:
            parts.append(dollars(self.known_usd))
        if self.estimated:
            parts.append(f"~{dollars(self.estimated_usd)}")
        if self.unknown:
            parts.append(tr_n("{n} unknown", "{n} unknown", self.unknown))
        return " + ".join(parts) or "-"


def dollars(usd: Decimal) -> str:
    """An amount for people, in their language: cents, and below a cent two digits that count."""
    return tr("${amount}", amount=amount(usd))


def amount(usd: Decimal) -> str:
    """The same without the sign of the currency."""
    return number(usd, _decimals(usd))


def _decimals(usd: Decimal) -> int:
    if not usd:
        return 0
    return 2 if abs(usd) >= _CENT else 1 - usd.adjusted()


def exact_digits(usd: Decimal) -> str:
    """An amount for programs: all digits, without zeros at the end and without an exponent."""
    text = f"{usd:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in {"", "-0"} else text
