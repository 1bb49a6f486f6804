"""What a prompt will take before it is sent: a local estimate, always shown with "~" and its basis."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from abreast.core.language import as_given, number, tr, tr_n
from abreast.core.meter.bytes_per_token import BYTES_PER_TOKEN, MESSAGE_TOKENS, rough_tokens
from abreast.core.meter.context_length import context_tokens_of
from abreast.core.meter.price_table import PriceTable, loaded_prices
from abreast.core.meter.pricing import cost_of
from abreast.core.meter.totals import dollars
from abreast.core.registry.spec import ModelRef
from abreast.core.usage import Usage

DEFAULT_OUTPUT_TOKENS = 500
"""Of an answer where nothing is known: a page. The median of chats with large models is of that order."""
MIN_HABIT_ANSWERS = 3
"""Fewer answers of a model say nothing of the next one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """What the history says of a model."""

    answers: int
    """How many stored answers it is taken from, the newest ones."""
    bytes_per_token: float | None = None
    """Of its input, in UTF-8."""
    output_tokens: float | None = None
    """The median of its answers."""


Habits = Mapping[tuple[str, str], Habit]
"""By provider id and model id: `LedgerReading.habits`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What one lane is about to send."""

    ref: ModelRef
    text_bytes: int
    """Of the thread, the system message and the prompt: `input_bytes` of the thread once, `text_bytes` of the prompt
    with each key."""
    messages: int = 1
    max_output_tokens: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneEstimate:
    """One lane's part. Tokens are "~"."""

    input_tokens: int
    output_tokens: int
    usd: Decimal | None
    """`None`: unknown, with `reason`."""
    basis: str
    """How the tokens were found, as a sentence."""
    reason: str = ""
    warning: str = ""
    """If it does not fit into the model's context window, a sentence that says so; else empty."""
    is_local: bool = False
    provider_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """All lanes together."""

    lanes: tuple[LaneEstimate, ...]

    @property
    def usd(self) -> Decimal:
        """Of the lanes whose cost is known."""
        return sum((lane.usd for lane in self.lanes if lane.usd is not None), Decimal(0))

    @property
    def unknown(self) -> int:
        return sum(lane.usd is None for lane in self.lanes)

    @property
    def input_tokens(self) -> int:
        return sum(lane.input_tokens for lane in self.lanes)

    @property
    def output_tokens(self) -> int:
        return sum(lane.output_tokens for lane in self.lanes)

    @property
    def total(self) -> str:
        """Of requests that are no panes', e.g. `~$0.012, ~3,400 tokens in, ~512 out`; with why a cost is unknown."""
        tokens = _tokens_words(self.input_tokens, self.output_tokens)
        if all(lane.is_local for lane in self.lanes):
            return tr("free, on this computer, {tokens}", tokens=tokens)
        reason = next((lane.reason.rstrip(".") for lane in self.lanes if lane.usd is None), "")
        if self.unknown == len(self.lanes):
            return tr("cost unknown ({reason}), {tokens}", reason=reason, tokens=tokens)
        cost = f"~{dollars(self.usd)}"
        if not self.unknown:
            return f"{cost}, {tokens}"
        return tr_n(
            "{cost} + {n} unknown ({reason}), {tokens}",
            "{cost} + {n} unknown ({reason}), {tokens}",
            self.unknown,
            cost=cost,
            reason=reason,
            tokens=tokens,
        )

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(lane.warning for lane in self.lanes if lane.warning)

    @property
    def text(self) -> str:
        """`~$0.012 to 3 panes`, `~$0.012 + 1 unknown to 3 panes`; empty without lanes."""
        if not self.lanes:
            return ""
        known = [f"~{dollars(self.usd)}"] if self.unknown < len(self.lanes) else []
        unknown = [tr_n("{n} unknown", "{n} unknown", self.unknown)] if self.unknown else []
        cost = " + ".join((*known, *unknown))
        return tr_n("{cost} to {n} pane", "{cost} to {n} panes", len(self.lanes), cost=cost)


def estimate(
    drafts: Iterable[Draft], habits: Habits, *, when: datetime | None = None, table: PriceTable | None = None
) -> Estimate:
    """What sending these would take. Some 50 us a lane: it may be called with every key.

    The price list is used once it is loaded, and never loaded here.

    Args:
        when: The time whose prices hold; without, now.
        table: The price list; without, the one that is loaded.
    """
    moment = when or datetime.now(UTC)
    prices = loaded_prices() if table is None else table
    return Estimate(lanes=tuple(_lane(draft, habits, moment, prices) for draft in drafts))


def lane_line(lane: LaneEstimate, name: str = "") -> str:
    """One lane's part in words, e.g. `gpt-5.2: ~$0.0042, ~340 tokens in, ~512 out`."""
    if lane.is_local:
        cost = tr("free, on this computer")
    elif lane.usd is None:
        cost = tr("cost unknown: {reason}", reason=lane.reason)
    else:
        cost = f"~{dollars(lane.usd)}"
    words = f"{cost}, {_tokens_words(lane.input_tokens, lane.output_tokens)}"
    return f"{name}: {words}" if name else words


def _tokens_words(input_tokens: int, output_tokens: int) -> str:
    return tr("~{input} tokens in, ~{output} out", input=number(input_tokens), output=number(output_tokens))


def _lane(draft: Draft, habits: Habits, when: datetime, table: PriceTable | None) -> LaneEstimate:
    ref = draft.ref
    habit = habits.get((ref.provider.id, ref.model.id))
    if habit is not None and habit.answers < MIN_HABIT_ANSWERS:
        habit = None
    per_token = habit.bytes_per_token if habit and habit.bytes_per_token else None
    input_tokens = rough_tokens(draft.text_bytes, per_token or BYTES_PER_TOKEN) + (
        0 if per_token else MESSAGE_TOKENS * draft.messages
    )
    output_tokens, output_basis = _output(draft, habit)
    input_basis = (
        tr(
            "Input at {bytes} bytes a token, as in the last {count} answers of this model",
            bytes=number(per_token, 1),
            count=number(habit.answers),
        )
        if habit and per_token
        else tr("Input at {bytes} bytes a token, the rule of thumb", bytes=as_given(BYTES_PER_TOKEN))
    )
    cost = cost_of(Usage(input_tokens=input_tokens, output_tokens=output_tokens), ref, when=when, table=table)
    return LaneEstimate(
        input_tokens=input_tokens,
        output_tokens=output_tokens,
        usd=cost.usd,
        basis=tr("{input}; {output}.", input=input_basis, output=output_basis),
        reason=cost.reason,
        warning=_too_long(draft, input_tokens, context_tokens_of(ref, table)),
        is_local=cost.source == "local",
        provider_id=ref.provider.id,
    )


def _output(draft: Draft, habit: Habit | None) -> tuple[int, str]:
    limit = draft.max_output_tokens
    if habit and habit.output_tokens is not None:
        usual = round(habit.output_tokens)
        if limit is not None and limit < usual:
            return limit, tr("output at the limit of {count} tokens", count=number(limit))
        return usual, tr("output at {count} tokens, the median of its answers", count=number(usual))
    if limit is not None:
        return limit, tr("output at the limit of {count} tokens", count=number(limit))
    count = number(DEFAULT_OUTPUT_TOKENS)
    return DEFAULT_OUTPUT_TOKENS, tr("output at {count} tokens, since nothing is known of its answers", count=count)


def _too_long(draft: Draft, input_tokens: int, context_tokens: int | None) -> str:
    """A warning if the input, and the answer if its length is limited, is longer than the context window."""
    needed = input_tokens + (draft.max_output_tokens or 0)
    if context_tokens is None or needed <= context_tokens:
        return ""
    name = draft.ref.model.label or draft.ref.model.id
    if not draft.max_output_tokens:
        return tr(
            "About {count} tokens do not fit into the {context} that {model} takes. "
            "Shorten the prompt, or begin a new comparison.",
            count=number(input_tokens),
            context=number(context_tokens),
            model=name,
        )
    return tr(
        "About {count} tokens and an answer of {answer} do not fit into the {context} that {model} takes. "
        "Shorten the prompt, or begin a new comparison.",
        count=number(input_tokens),
        answer=number(draft.max_output_tokens),
        context=number(context_tokens),
        model=name,
    )
