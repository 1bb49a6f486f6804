"""CSV: one row an answer, with its figures and without its text."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from abreast.core.run.timing import figures_of
from abreast.core.spreadsheet import harmless_cell
from abreast.core.store.exporting.document import AnswerDocument, ComparisonDocument, TurnDocument
from abreast.core.store.exporting.forms import Form
from abreast.core.store.exporting.records import record_of
from abreast.core.store.exporting.words import moment

COLUMNS = (
    "comparison", "turn", "answer", "lane", "asked_at", "provider", "model", "served_model", "state", "finish_reason",
    "ttft_s", "time_to_answer_s", "e2e_s", "tokens_per_s", "input_tokens", "output_tokens", "cached_input_tokens",
    "cache_write_tokens", "reasoning_tokens", "characters", "error",
)  # fmt: skip


class CsvForm(Form):
    suffix = ".csv"

    def begin(self) -> str:
        return _row(COLUMNS)

    def comparison(self, comparison: ComparisonDocument) -> str:
        self._comparison = comparison
        return ""

    def turn(self, turn: TurnDocument) -> str:
        return "".join(_row(_cells(self._comparison, turn, answer)) for answer in turn.answers)


def _cells(comparison: ComparisonDocument, turn: TurnDocument, answer: AnswerDocument) -> Sequence[str | float | None]:
    found, usage = figures_of(record_of(answer)), answer.usage
    return (
        comparison.title, turn.number, answer.number, comparison.lanes[answer.lane - 1].letter, moment(answer.asked_at_ms),
        answer.model.provider_id, answer.model.model_id, answer.served_model, answer.state.value,
        answer.finish_reason.value if answer.finish_reason else None,
        found.ttft_s, found.time_to_answer_s, found.e2e_s, found.tokens_per_s,
        usage.input_tokens, usage.output_tokens, usage.cached_input_tokens, usage.cache_write_tokens, usage.reasoning_tokens,
        len(answer.text), answer.error.message if answer.error else None,
    )  # fmt: skip


def _row(cells: Sequence[str | float | None]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow([harmless_cell(cell) if isinstance(cell, str) else cell for cell in cells])
    return written.getvalue()
