"""The columns of the usage table, declared once: for the screen and for sorting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from abreast.core.meter.totals import Totals, dollars
from abreast.core.meter.usage_table import MOST_MEASURED, By, UsageRow

UNKNOWN = "-"
_NO_TOKENS = "No provider reported how many."
_TOO_FEW = "There are fewer than 20 measured answers."
_NO_SPEED = "No answer was long enough to measure, or none reported its tokens."


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One figure of a row."""

    title: str
    name: str
    """What the title stands for, in full: shown over the header, and a screen reader's name."""
    value: Callable[[UsageRow], Any]
    """What is sorted by; `None`: unknown."""
    text: Callable[[UsageRow], str]
    why: Callable[[UsageRow], str] = lambda _: ""
    """More about the figure, or the reason why there is none."""


def spent(totals: Totals) -> Decimal | None:
    """What is known of the money, also as an estimate or a lower bound; `None` if nothing is."""
    if not totals.records or (totals.records == totals.unknown and not totals.unknown_at_least_usd):
        return None
    return totals.known_usd + totals.estimated_usd + totals.unknown_at_least_usd


def cost_in_kinds(totals: Totals) -> str:
    """The cost in its four kinds, a line each."""
    if not totals.records:
        return "Nothing was asked."
    lines = [
        f"Reported by providers: {dollars(totals.reported_usd)}",
        f"Computed from tokens and prices: {dollars(totals.computed_usd)}",
        f"Estimated: ~{dollars(totals.estimated_usd)} of {_answers(totals.estimated)}",
        f"Unknown: {_answers(totals.unknown)}",
    ]
    if totals.unknown_at_least_usd:
        lines[-1] += f", at least {dollars(totals.unknown_at_least_usd)}"
    return "\n".join(lines)


def _answers(count: int) -> str:
    return "1 answer" if count == 1 else f"{count:,} answers"


def _count(name: str, title: str, words: str) -> Column:
    def value(row: UsageRow) -> int | None:
        return getattr(row.totals.usage, name)

    def why(row: UsageRow) -> str:
        missing = row.totals.without_tokens
        if value(row) is None:
            return _NO_TOKENS
        return f"Without {_answers(missing)} whose tokens are unknown." if missing else ""

    return Column(title=title, name=words, value=value, text=lambda row: _whole(value(row)), why=why)


def _money(name: str, title: str, words: str) -> Column:
    def value(row: UsageRow) -> Decimal:
        return getattr(row.totals, name)

    return Column(
        title=title, name=words, value=value, text=lambda row: dollars(value(row))
    )  # fmt: skip


def _whole(count: int | None) -> str:
    return UNKNOWN if count is None else f"{count:,}"


def _seconds(value_s: float | None) -> str:
    return UNKNOWN if value_s is None else f"{value_s:.2f} s"


def _speed(tokens_per_s: float | None) -> str:
    return UNKNOWN if tokens_per_s is None else f"{tokens_per_s:.0f}"


def _measured(n: int, missing: str) -> str:
    of_newest = f" Of the newest {MOST_MEASURED:,}." if n >= MOST_MEASURED else ""
    return f"Measured in {_answers(n)}.{of_newest}" if n else missing


def _cost_why(row: UsageRow) -> str:
    return cost_in_kinds(row.totals)


FIGURES: tuple[Column, ...] = (
    Column(title="Cost", name="Cost in US dollars", value=lambda row: spent(row.totals),
           text=lambda row: row.totals.text, why=_cost_why),
    Column(title="Answers", name="Answers", value=lambda row: row.totals.records,
           text=lambda row: f"{row.totals.records:,}"),
    Column(title="Failed", name="Failures", value=lambda row: row.failures,
           text=lambda row: f"{row.failures:,}"),
    _count("input_tokens", "Input", "Input tokens, with cache"),
    _count("output_tokens", "Output", "Output tokens, with reasoning"),
    Column(title="TTFT", name="Time to first token, median", value=lambda row: row.ttft_s.median,
           text=lambda row: _seconds(row.ttft_s.median),
           why=lambda row: _measured(row.ttft_s.n, "No answer was measured.")),
    Column(title="p95", name="Time to first token, 95th percentile", value=lambda row: row.ttft_s.p95,
           text=lambda row: _seconds(row.ttft_s.p95),
           why=lambda row: "" if row.ttft_s.p95 is not None else _TOO_FEW),
    Column(title="Tok/s", name="Tokens per second, median", value=lambda row: row.tokens_per_s.median,
           text=lambda row: _speed(row.tokens_per_s.median),
           why=lambda row: _measured(row.tokens_per_s.n, _NO_SPEED)),
    _count("cached_input_tokens", "Cached", "Of the input: read from cache"),
    _count("cache_write_tokens", "Written", "Of the input: written to cache"),
    _count("reasoning_tokens", "Reasoning", "Of the output: reasoning"),
    _money("reported_usd", "Reported", "Dollars that providers reported"),
    _money("computed_usd", "Computed", "Dollars computed from tokens and prices"),
    _money("estimated_usd", "Estimated", "Dollars estimated from the length of texts"),
    Column(title="Unknown", name="Answers whose cost is unknown", value=lambda row: row.totals.unknown,
           text=lambda row: f"{row.totals.unknown:,}"),
    Column(title="At least", name="What those cost at least, in dollars",
           value=lambda row: row.totals.unknown_at_least_usd,
           text=lambda row: dollars(row.totals.unknown_at_least_usd) if row.totals.unknown else UNKNOWN),
)  # fmt: skip

_NAMES = {By.PROVIDER: "Provider", By.MODEL: "Model", By.BOT: "Bot", By.TAG: "Tag", By.DAY: "Day", By.MONTH: "Month"}


def columns(by: By) -> tuple[Column, ...]:
    """All columns of a table whose rows stand for `by`."""
    own = Column(
        title=_NAMES[by],
        name=_NAMES[by],
        value=lambda row: row.label.casefold(),
        text=lambda row: row.label,
        why=lambda row: ", ".join(row.key),
    )
    return (own, *FIGURES)
