"""CSV: one row an answer, with its figures and without its text."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from decimal import Decimal
from typing import TypeAlias

from abreast.core.run.timing import figures_of
from abreast.core.spreadsheet import harmless_cell
from abreast.core.store.exporting.charge_document import ChargeDocument, exact
from abreast.core.store.exporting.document import AnswerDocument, ComparisonDocument, TurnDocument
from abreast.core.store.exporting.forms import Form
from abreast.core.store.exporting.records import record_of
from abreast.core.store.exporting.vote_words import vote_cell, vote_facts
from abreast.core.store.exporting.words import letter_of, moment

COLUMNS = (
    "comparison", "turn", "answer", "lane", "asked_at", "provider", "model", "served_model", "state", "finish_reason",
    "ttft_s", "time_to_answer_s", "e2e_s", "tokens_per_s", "input_tokens", "output_tokens", "cached_input_tokens",
    "cache_write_tokens", "reasoning_tokens", "characters", "error", "bot",
    "cost_usd", "cost_at_least_usd", "cost_source", "cost_reason", "price_source", "attempts", "earlier_cost_usd",
    "damaged_events", "unexpected_events", "queue_s", "loading_s", "cold", "lag_s", "server_tokens_per_s",
    "vote", "vote_blind", "vote_rated", "vote_tags", "vote_comment",
)  # fmt: skip
_Cell: TypeAlias = str | float | None


class CsvForm(Form):
    suffix = ".csv"

    def begin(self) -> str:
        return _row(COLUMNS)

    def comparison(self, comparison: ComparisonDocument) -> str:
        self._comparison = comparison
        return ""

    def turn(self, turn: TurnDocument) -> str:
        return "".join(_row(_cells(self._comparison, turn, answer)) for answer in turn.answers)


def _cells(comparison: ComparisonDocument, turn: TurnDocument, answer: AnswerDocument) -> Sequence[_Cell]:
    found, usage = figures_of(record_of(answer)), answer.usage
    return (
        comparison.title, turn.number, answer.number, letter_of(comparison, turn, answer), moment(answer.asked_at_ms),
        answer.model.provider_id, answer.model.model_id, answer.served_model, answer.state.value,
        answer.finish_reason.value if answer.finish_reason else None,
        found.ttft_s, found.time_to_answer_s, found.e2e_s, found.tokens_per_s,
        usage.input_tokens, usage.output_tokens, usage.cached_input_tokens, usage.cache_write_tokens, usage.reasoning_tokens,
        len(answer.text), answer.error.message if answer.error else None,
        answer.bot.label if answer.bot else None, *_cost_cells(answer), answer.damaged_events, answer.unexpected_events,
        *_wait_cells(answer.charge),
        vote_cell(turn, answer), *vote_facts(turn, answer),
    )  # fmt: skip


def _cost_cells(answer: AnswerDocument) -> Sequence[_Cell]:
    earlier = [attempt.charge.usd if attempt.charge else None for attempt in answer.earlier_attempts]
    # A sum of which a part is unknown is unknown.
    earlier_usd = None if None in earlier else sum((usd for usd in earlier if usd is not None), Decimal(0))
    charge = answer.charge
    told = (
        (None, None, None, None, None)
        if charge is None
        else (_dollars(charge.usd), _dollars(charge.at_least_usd), charge.source, charge.reason, charge.price_source)
    )
    return (*told, len(earlier) + 1, _dollars(earlier_usd) if earlier else None)


def _wait_cells(charge: ChargeDocument | None) -> Sequence[_Cell]:
    if charge is None:
        return (None,) * 5
    found = charge.figures
    server = charge.server
    return (found.queue_s, found.loading_s, charge.cold, found.lag_s, server.decode_tok_s if server else None)


def _dollars(usd: Decimal | None) -> str | None:
    return None if usd is None else exact(usd)


def _row(cells: Sequence[_Cell]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow([harmless_cell(cell) if isinstance(cell, str) else cell for cell in cells])
    return written.getvalue()
