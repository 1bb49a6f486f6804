"""The columns of the usage table, declared once: for the screen and for sorting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from abreast.core.language import mark, number, tr, tr_n
from abreast.core.meter.totals import Totals, dollars
from abreast.core.meter.usage_table import MOST_MEASURED, By, UsageRow
from abreast.core.run.figure_words import UNKNOWN, seconds, tokens

_NO_TOKENS = mark("No provider reported how many.")
_NONE_MEASURED = mark("No answer was measured.")
_TOO_FEW = mark("There are fewer than 20 measured answers.")
_NO_SPEED = mark("No answer was long enough to measure, or none reported its tokens.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One figure of a row. Title and name are marked texts, to be shown through `tr`."""

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
        return tr("Nothing was asked.")
    lines = [
        tr("Reported by providers: {money}", money=dollars(totals.reported_usd)),
        tr("Computed from tokens and prices: {money}", money=dollars(totals.computed_usd)),
        tr_n(
            "Estimated: ~{money} of {n} answer",
            "Estimated: ~{money} of {n} answers",
            totals.estimated,
            money=dollars(totals.estimated_usd),
        ),
        _unknown(totals),
    ]
    return "\n".join(lines)


def _unknown(totals: Totals) -> str:
    if not totals.unknown_at_least_usd:
        return tr_n("Unknown: {n} answer", "Unknown: {n} answers", totals.unknown)
    return tr_n(
        "Unknown: {n} answer, at least {money}",
        "Unknown: {n} answers, at least {money}",
        totals.unknown,
        money=dollars(totals.unknown_at_least_usd),
    )


def _count(name: str, title: str, words: str) -> Column:
    def value(row: UsageRow) -> int | None:
        return getattr(row.totals.usage, name)

    def why(row: UsageRow) -> str:
        missing = row.totals.without_tokens
        if value(row) is None:
            return tr(_NO_TOKENS)
        if not missing:
            return ""
        return tr_n(
            "Without {n} answer whose tokens are unknown.", "Without {n} answers whose tokens are unknown.", missing
        )

    return Column(title=title, name=words, value=value, text=lambda row: tokens(value(row)), why=why)


def _money(name: str, title: str, words: str) -> Column:
    def value(row: UsageRow) -> Decimal:
        return getattr(row.totals, name)

    return Column(title=title, name=words, value=value, text=lambda row: dollars(value(row)))


def _speed(tokens_per_s: float | None) -> str:
    return UNKNOWN if tokens_per_s is None else number(tokens_per_s)


def _measured(n: int, missing: str) -> str:
    if not n:
        return tr(missing)
    measured = tr_n("Measured in {n} answer.", "Measured in {n} answers.", n)
    if n < MOST_MEASURED:
        return measured
    return f"{measured} " + tr("Of the newest {count}.", count=number(MOST_MEASURED))


def _cost_why(row: UsageRow) -> str:
    return cost_in_kinds(row.totals)


FIGURES: tuple[Column, ...] = (
    Column(title=mark("Cost"), name=mark("Cost in US dollars"), value=lambda row: spent(row.totals),
           text=lambda row: row.totals.text, why=_cost_why),
    Column(title=mark("Answers"), name=mark("Answers"), value=lambda row: row.totals.records,
           text=lambda row: number(row.totals.records)),
    Column(title=mark("Failed"), name=mark("Failures"), value=lambda row: row.failures,
           text=lambda row: number(row.failures)),
    _count("input_tokens", mark("Input"), mark("Input tokens, with cache")),
    _count("output_tokens", mark("Output"), mark("Output tokens, with reasoning")),
    Column(title=mark("TTFT"), name=mark("Time to first token, median"), value=lambda row: row.ttft_s.median,
           text=lambda row: seconds(row.ttft_s.median),
           why=lambda row: _measured(row.ttft_s.n, _NONE_MEASURED)),
    Column(title=mark("p95"), name=mark("Time to first token, 95th percentile"), value=lambda row: row.ttft_s.p95,
           text=lambda row: seconds(row.ttft_s.p95),
           why=lambda row: "" if row.ttft_s.p95 is not None else tr(_TOO_FEW)),
    Column(title=mark("Tok/s"), name=mark("Tokens per second, median"), value=lambda row: row.tokens_per_s.median,
           text=lambda row: _speed(row.tokens_per_s.median),
           why=lambda row: _measured(row.tokens_per_s.n, _NO_SPEED)),
    _count("cached_input_tokens", mark("Cached"), mark("Of the input: read from cache")),
    _count("cache_write_tokens", mark("Written"), mark("Of the input: written to cache")),
    _count("reasoning_tokens", mark("Reasoning"), mark("Of the output: reasoning")),
    _money("reported_usd", mark("Reported"), mark("Dollars that providers reported")),
    _money("computed_usd", mark("Computed"), mark("Dollars computed from tokens and prices")),
    _money("estimated_usd", mark("Estimated"), mark("Dollars estimated from the length of texts")),
    Column(title=mark("Unknown"), name=mark("Answers whose cost is unknown"), value=lambda row: row.totals.unknown,
           text=lambda row: number(row.totals.unknown)),
    Column(title=mark("At least"), name=mark("What those cost at least, in dollars"),
           value=lambda row: row.totals.unknown_at_least_usd,
           text=lambda row: dollars(row.totals.unknown_at_least_usd) if row.totals.unknown else UNKNOWN),
)  # fmt: skip

_NAMES = {
    By.PROVIDER: mark("Provider"),
    By.MODEL: mark("Model"),
    By.BOT: mark("Bot"),
    By.TAG: mark("Tag"),
    By.DAY: mark("Day"),
    By.MONTH: mark("Month"),
}


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
