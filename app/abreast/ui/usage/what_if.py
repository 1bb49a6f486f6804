"""What a month would have cost with one model only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from abreast.core.language import mark, number, tr, tr_n
from abreast.core.meter.price_list import price_rows
from abreast.core.meter.price_table import PriceTable
from abreast.core.meter.totals import Totals, exact_digits
from abreast.core.meter.usage_table import Span
from abreast.core.meter.what_if import replayed
from abreast.core.registry.spec import ModelRef
from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.ui.errand import Errand
from abreast.ui.plain import PlainLabel
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.roles import SPACE_S
from abreast.ui.usage.columns import cost_in_kinds

AFTER_FIGURES_S = 0.5
RECORDS_AT_ONCE = 2_000
"""A tenth of a second of a thread; between two parts it can be stopped."""
BASIS = mark(
    "Replayed with the tokens as they were counted; another model would count, and answer, a little differently."
)


class WhatIf(QWidget):
    """A model to choose, a button, and the result with what is unknown of it.

    Args:
        span: The records that are replayed.
        refs: The models there are. Those without a price are not offered.
        prices: Gives the price list; called on a thread.

    Signals:
        failed(str): a sentence about what could not be read.
    """

    failed = Signal(str)
    _priced = Signal(object)
    _replayed = Signal(object)

    def __init__(
        self,
        history: History,
        tasks: TaskOwner,
        span: Callable[[], Span],
        refs: Callable[[], Iterable[ModelRef]],
        prices: Callable[[], PriceTable],
    ) -> None:
        super().__init__()
        self._history = history
        self._span = span
        self._refs = refs
        self._prices = prices
        self._offered: list[ModelRef] = []
        self.model = QComboBox()
        self.model.setAccessibleName(tr("Only with this model"))
        self.model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model.setMinimumContentsLength(12)
        self.run = QPushButton(tr("Work out"))
        self.run.setProperty("kind", "small")
        self.run.setEnabled(False)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Replaying"))
        self._progress.hide()
        self.result = PlainLabel(kind="strong")
        self.basis = PlainLabel(kind="muted")
        for label in (self.result, self.basis):
            label.setWordWrap(True)
            label.hide()
        self._pricing = Errand(tasks, "look for models with a price", self._priced.emit)
        self._replaying = Errand(tasks, "replay the usage", self._replayed.emit)
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.model, 1)
        top.addWidget(self.run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        question = PlainLabel(tr("What would this month have cost with only …"), "strong")
        question.setWordWrap(True)
        layout.addWidget(question)
        layout.addLayout(top)
        layout.addWidget(self._progress)
        layout.addWidget(self.result)
        layout.addWidget(self.basis)
        self.run.clicked.connect(self._toggle)
        self._priced.connect(self._offer)
        self._replayed.connect(self._show)

    def offer_models(self) -> None:
        """Find out which models have a price, and offer those."""
        self._pricing.start(self._priced_models)

    def leave(self) -> None:
        """Nobody waits for the result any more."""
        self._pricing.cancel()
        self._stop()

    async def _priced_models(self) -> list[ModelRef]:
        # The figures of the panel come first.
        await asyncio.sleep(AFTER_FIGURES_S)
        return await asyncio.to_thread(_with_price, tuple(self._refs()), self._prices)

    def _offer(self, refs: list[ModelRef]) -> None:
        if [ref.name for ref in refs] == [ref.name for ref in self._offered]:
            self._offered = refs
            return
        chosen = self.model.currentText()
        self._offered = refs
        self.model.clear()
        self.model.addItems([f"{ref.model.label or ref.model.id} · {ref.provider.label}" for ref in refs])
        self.model.setCurrentIndex(max(0, self.model.findText(chosen)))
        self.run.setEnabled(bool(refs))
        self.model.setPlaceholderText("" if refs else tr("No model has a price yet"))

    def _toggle(self) -> None:
        if self._replaying.running:
            self._stop()
            return
        ref = self._offered[self.model.currentIndex()]
        self._progress.setRange(0, 0)
        self._progress.show()
        self.run.setText(tr("Stop"))
        self._replaying.start(lambda: self._replay(ref, self._span()))

    def _stop(self) -> None:
        self._replaying.cancel()
        self._progress.hide()
        self.run.setText(tr("Work out"))

    async def _replay(self, ref: ModelRef, span: Span) -> tuple[ModelRef, Totals] | StoreError:
        table = await asyncio.to_thread(self._prices)
        whole, last_id = Totals(), 0
        try:
            while records := await asyncio.wrap_future(
                self._history.ledger.usage_records(span=span, after_id=last_id, limit=RECORDS_AT_ONCE)
            ):
                whole += await asyncio.to_thread(replayed, records, ref, table)
                last_id = records[-1].id
        except StoreError as error:
            return error
        return ref, whole

    def _show(self, found: tuple[ModelRef, Totals] | StoreError) -> None:
        self._stop()
        if isinstance(found, StoreError):
            self.failed.emit(str(found))
            return
        ref, totals = found
        sentence = tr_n(
            "{cost} for {n} answer with only {model}",
            "{cost} for {n} answers with only {model}",
            totals.records,
            cost=exact_words(totals),
            model=ref.model.label or ref.model.id,
        )
        self.result.setText(sentence if totals.records else tr("Nothing was asked this month."))
        self.basis.setText(cost_in_kinds(totals) + "\n" + tr(BASIS) if totals.records else "")
        self.result.show()
        self.basis.setVisible(bool(totals.records))


def exact_words(totals: Totals) -> str:
    """The sum to its last digit, with the number of those that are unknown."""
    parts = [f"${exact_digits(totals.known_usd)}"] if totals.records > totals.unknown else []
    if totals.unknown:
        parts.append(tr("{count} unknown", count=number(totals.unknown)))
    return " + ".join(parts) or "-"


def _with_price(refs: Sequence[ModelRef], prices: Callable[[], PriceTable]) -> list[ModelRef]:
    from datetime import UTC, datetime

    rows = price_rows(refs, prices(), datetime.now(UTC))
    return sorted((row.ref for row in rows if row.rates is not None), key=lambda ref: ref.name)
