"""What is kept for good of each request that was sent: tokens, money, times. No text, no prompt, no title."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from abreast.core.language import mark, tr
from abreast.core.meter.pricing import Cost
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import Figures
from abreast.core.usage import Usage

UNPRICED = Cost(usd=None, source="unknown", reason=mark("Nobody looked up what it cost."))
MOST_PLAUSIBLE_USD = 1_000_000
"""A request that costs more is a fault of somebody's, and is kept as unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """What one request took, as it is to be kept."""

    sent_at: datetime
    """When the request was written, with a time zone; of one that never left, when it ended. Its price is that of
    this moment, and its day is the calendar day that this was where the user is."""
    state: AnswerState
    usage: Usage
    cost: Cost = UNPRICED
    """`shares` are not kept."""
    figures: Figures = Figures()
    bot_id: str | None = None
    """The bot that was asked; `None`: the model as it is."""
    input_bytes: int | None = None
    """How long the request's text was in UTF-8: with the tokens it says what a token of this model is."""
    output_bytes: int | None = None

    @property
    def day(self) -> date:
        return self.sent_at.astimezone().date()

    @property
    def is_failure(self) -> bool:
        """Whether no whole answer came of it, other than by the user's will."""
        return self.state not in (AnswerState.COMPLETE, AnswerState.CANCELLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageRecord(Charge):
    """A charge that is in the history, with whom it went to."""

    id: int
    """Rises with each record."""
    answer_id: int | None = None
    """The history's answer that it was for; `None`: that was purged."""
    provider_id: str
    provider_label: str
    model_id: str
    model_label: str
    tags: tuple[str, ...] = ()
    """Those that its comparison has now. Empty as well if the comparison was purged."""
    kept_day: date
    """The day that it is counted on; later journeys to other time zones do not move it."""


HIDDEN_ID = "(hidden)"
"""Stands for a provider, a model and a bot that are not told. No id of any has brackets around it."""
HIDDEN_LABEL = mark("names hidden")


def unnamed(record: UsageRecord) -> UsageRecord:
    """A record that tells what was taken and not by whom: no name, no speed, no reason that may hold a name."""
    return replace(
        record,
        provider_id=HIDDEN_ID,
        provider_label=tr(HIDDEN_LABEL),
        model_id=HIDDEN_ID,
        model_label=tr(HIDDEN_LABEL),
        bot_id=HIDDEN_ID,
        cost=replace(record.cost, reason="", price_source=""),
        figures=Figures(),
        input_bytes=None,
        output_bytes=None,
    )


def plausible(cost: Cost) -> Cost:
    """The cost, or that it is unknown if it cannot be true: it must not spoil every total that it enters."""
    amounts = (cost.usd, cost.at_least_usd)
    if all(usd is None or (usd.is_finite() and Decimal(0) <= usd <= MOST_PLAUSIBLE_USD) for usd in amounts):
        return cost
    return Cost(usd=None, source="unknown", reason=tr("The cost that was found cannot be true."))
