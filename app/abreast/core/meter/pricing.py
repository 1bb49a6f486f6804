"""What one answer cost, and how that is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from abreast.core.counts import Bill, Counts
from abreast.core.language import tr
from abreast.core.meter.price_table import PriceTable, loaded_prices
from abreast.core.meter.report import LOCAL_HOSTS, UsageReport, UsageState, state_of
from abreast.core.meter.shares import Contradictory, Rates, Share, Unpriced, shares_of
from abreast.core.registry.spec import ModelRef, Price
from abreast.core.usage import Usage

CostSource: TypeAlias = Literal["provider", "user price", "genai-prices", "local", "rule", "estimate", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """The cost of one answer in US dollars, with its source."""

    usd: Decimal | None
    """`None`: unknown, which is never 0."""
    source: CostSource
    """`rule`: refused before any work was done, so nothing is billed. `estimate`: from counts of our own."""
    reason: str = ""
    """Why it is unknown, as a sentence."""
    at_least_usd: Decimal | None = None
    """A lower bound where the cost itself is unknown; `None` where that is unknown as well."""
    shares: tuple[Share, ...] = ()
    """The bill, where it was computed; also that of a lower bound."""
    price_source: str = ""
    """Where the prices come from, as a part of a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceQuery:
    """Whose price is looked for."""

    provider: str
    model: str
    """The model that was asked for."""
    when: datetime
    base_url: str | None = None
    user_price: Price | None = None
    """The price in `providers.yaml`, which goes before the price list's."""


RatesOf: TypeAlias = Callable[[int], Rates]
"""The rates of a call, by its tokens of input."""


def cost_of(
    usage: Usage,
    ref: ModelRef,
    *,
    bill: Bill | None = None,
    served_model: str | None = None,
    is_refused: bool = False,
    when: datetime | None = None,
    table: PriceTable | None = None,
) -> Cost:
    """The cost of one answer of `ref`.

    The price list is used once it is loaded (`load_prices`), and never loaded here: this is called while panes render.

    Args:
        bill: What the answer said beside the counts; without, its tier is taken for the standard one.
        served_model: The model that answered, if it said.
        is_refused: Whether the request was refused before any work was done.
        when: When the request was sent; without, now.
        table: The price list; without, the one that is loaded.
    """
    provider = ref.provider
    is_local = provider.managed or (provider.id in LOCAL_HOSTS and not ref.model.id.endswith("cloud"))
    query = PriceQuery(
        provider=provider.id,
        model=ref.model.id,
        when=when or datetime.now(UTC),
        base_url=provider.base_url or None,
        user_price=None if provider.managed else ref.model.price,
    )
    report = _report_of(usage, bill, served_model, is_local=is_local, is_refused=is_refused)
    return price_report(report, query, loaded_prices() if table is None else table)


def price_report(report: UsageReport, query: PriceQuery, table: PriceTable | None) -> Cost:
    """The cost of what a report says, from the best source there is."""
    if report.state is UsageState.NOT_BILLED:
        return Cost(usd=Decimal(0), source="rule")
    if report.bill.reported_usd is not None:
        return Cost(usd=report.bill.reported_usd, source="provider", price_source=tr("the provider's own figure"))
    if query.user_price is None and report.is_local:
        return Cost(usd=Decimal(0), source="local")
    if report.state is UsageState.MISSING or report.doubt:
        # Counts that are in doubt bound nothing either.
        return _unknown(report.doubt or tr("The provider did not report the tokens."))
    try:
        return _computed(report, query, table)
    except Contradictory as doubt:
        return _unknown(str(doubt))
    except Unpriced as unpriced:
        return _unknown(tr("{unpriced} Set a price in providers.yaml.", unpriced=unpriced) if table else str(unpriced))


def cost_usd(usage: Usage, price: Price) -> Decimal | None:
    """What one request cost, in US dollars.

    `usage.input_tokens` includes cached tokens; they are billed at their own rate, so they are taken out first. Where
    the price names no rate of its own for them, they cost what other input costs.

    Returns:
        The cost, or `None` when a count or the price of a kind that occurred is unknown (never 0: free is a price).
    """
    report = _report_of(usage)
    if not report.is_complete:
        return None
    try:
        return _sum(shares_of(report.bill.calls[0], rates_of_user(price)))
    except (Unpriced, Contradictory):
        return None


def rates_of_user(price: Price) -> Rates:
    """The rates in `providers.yaml`, by the names of the kinds."""
    named = {
        "input_tokens": price.input,
        "cached_input_tokens": price.cached_input,
        "cache_write_tokens": price.cache_write,
        "output_tokens": price.output,
    }
    return {name: rate for name, rate in named.items() if rate is not None}


def _computed(report: UsageReport, query: PriceQuery, table: PriceTable | None) -> Cost:
    source: CostSource = "user price" if query.user_price else "genai-prices"
    shares: list[Share] = []
    price_source = ""
    for call in report.bill.calls:
        rates_of, price_source = _price(call, report, query, table)
        shares += shares_of(call, rates_of(call.input_tokens or 0))
    usd = _sum(shares)
    if report.is_complete:
        return Cost(usd=usd, source=source, shares=tuple(shares), price_source=price_source)
    return Cost(
        usd=None,
        source="unknown",
        reason=tr("Only a part of the tokens is known."),
        at_least_usd=usd,
        shares=tuple(shares),
        price_source=price_source,
    )


def _price(call: Counts, report: UsageReport, query: PriceQuery, table: PriceTable | None) -> tuple[RatesOf, str]:
    """The price of one call. An adviser's model has a price of its own, which the user's is not.

    Raises:
        Unpriced: if there is none.
    """
    if query.user_price is not None and call.model in (None, report.model, query.model):
        rates = rates_of_user(query.user_price)
        return lambda _: rates, tr("your price in providers.yaml")
    if table is None:
        raise Unpriced(tr("The price list is not loaded yet."))
    # A deployment bears any name, and an alias moves: the model that answered is the one that is billed.
    asked = (call.model,) if call.model else tuple(dict.fromkeys(filter(None, (report.model, query.model))))
    found = table.find(query.provider, asked, when=query.when, base_url=query.base_url, context=report.bill.context)
    return found.rates, found.source


def _report_of(
    usage: Usage,
    bill: Bill | None = None,
    model: str | None = None,
    *,
    is_local: bool = False,
    is_refused: bool = False,
) -> UsageReport:
    """What a request consumed, from what the window keeps of it."""
    counts = Counts(**{each.name: getattr(usage, each.name) for each in fields(Usage)})
    bill = bill or Bill()
    if not bill.calls:
        bill = replace(bill, calls=(counts,))
    state = UsageState.NOT_BILLED if is_refused else state_of(usage, doubt=usage.doubt)
    return UsageReport(usage=usage, state=state, bill=bill, model=model, is_local=is_local, doubt=usage.doubt)


def _unknown(reason: str) -> Cost:
    return Cost(usd=None, source="unknown", reason=reason)


def _sum(shares: tuple[Share, ...] | list[Share]) -> Decimal:
    return sum((share.usd for share in shares), Decimal(0))
