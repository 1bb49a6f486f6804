"""What models cost: every price in use with its source, and newer ones if the user asks for them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from abreast.core.errors import ProviderError
from abreast.core.language import mark, tr, tr_n
from abreast.core.meter.price_list import price_rows
from abreast.core.meter.price_updates import NewPrices, PricesUnusable
from abreast.core.registry.spec import ModelRef
from abreast.core.system_reasons import reason_of
from abreast.ui.errand import AFTER_PAINT_S, Errand
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.page import Parts, SettingsPage
from abreast.ui.settings.price_model import CHANGE_HEADS, HEADS, RowsModel, change_words, price_words
from abreast.ui.theme.roles import SPACE_M, SPACE_S

EXPLAINED = mark(
    "US dollars for a million tokens of short prompts; “-” is unknown. A price of your own, in "
    "Providers > Models, goes before the list's. What was priced stays as it was."
)
Found = NewPrices | ProviderError | PricesUnusable


class PricesPage(SettingsPage):
    """The table, a search over it, and the way to a newer list: fetched on a button, shown, and only then used."""

    _priced = Signal(object)
    _checked = Signal(object)
    _applied = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._all: Sequence[Sequence[str]] = ()
        self._new: NewPrices | None = None
        self._reading = Errand(parts.tasks, "read the prices", self._priced.emit)
        self._checking = Errand(parts.tasks, "check for newer prices", self._checked.emit)
        self._applying = Errand(parts.tasks, "use other prices", self._applied.emit)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search models, providers and sources"))
        self.search.setAccessibleName(tr("Search prices"))
        self.search.setClearButtonEnabled(True)
        self.prices = RowsModel(HEADS, (2, 3, 4, 5))
        self.changes = RowsModel(CHANGE_HEADS, (3, 4))
        self.check, self.cancel = _button(tr("Check for newer prices")), _button(tr("Cancel"))
        self.use, self.discard = _button(tr("Use these prices")), _button(tr("Leave as they are"))
        self.undo = _button(tr("Undo the newer prices"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Fetching the newest prices"))
        self.said = PlainLabel(kind="muted")
        self.said.setWordWrap(True)
        self._differences = QWidget()
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.check.clicked.connect(self._check)
        self.cancel.clicked.connect(self._stop)
        self.use.clicked.connect(self._use)
        self.discard.clicked.connect(self._discard)
        self.undo.clicked.connect(self._undo)
        self._priced.connect(self._show)
        self._checked.connect(self._show_found)
        self._applied.connect(self._show_applied)
        self._update()

    def load(self) -> None:
        refs = tuple(self._parts.core.registry.models())
        self._reading.start(lambda: self._read(refs))

    def leave(self) -> None:
        self._reading.cancel()
        self._stop()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._differences)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_S)
        inner.addWidget(PlainLabel(tr("What a newer list has otherwise"), "strong"))
        inner.addWidget(_view(self.changes, tr("Differences of the newer prices")), 1)
        inner.addLayout(_row(self.use, self.discard))
        explained = PlainLabel(tr(EXPLAINED), "muted")
        explained.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.search)
        layout.addWidget(_view(self.prices, tr("Prices")), 3)
        layout.addWidget(explained)
        layout.addLayout(_row(self.check, self.cancel, self.undo))
        layout.addWidget(self._bar)
        layout.addWidget(self.said)
        layout.addWidget(self._differences, 2)

    async def _read(self, refs: Sequence[ModelRef]) -> Sequence[Sequence[str]]:
        await asyncio.sleep(AFTER_PAINT_S)
        return await asyncio.to_thread(self._rows, refs)

    def _rows(self, refs: Sequence[ModelRef]) -> Sequence[Sequence[str]]:
        rows = price_rows(refs, self._parts.core.load_prices(), datetime.now(UTC))
        return sorted(map(price_words, rows), key=lambda words: (words[1].casefold(), words[0].casefold()))

    def _show(self, rows: Sequence[Sequence[str]]) -> None:
        self._all = rows
        self._filter()
        self._update()

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        self.prices.set_rows([row for row in self._all if all(word in " ".join(row).casefold() for word in words)])

    # A newer list.

    def _check(self) -> None:
        self.said.setText(tr("Fetching the newest list…"))
        self._new = None
        self._checking.start(self._fetch)
        self._update()

    async def _fetch(self) -> Found:
        try:
            return await self._parts.core.price_file.check()
        except (ProviderError, PricesUnusable) as error:
            return error

    def _show_found(self, found: Found) -> None:
        if isinstance(found, NewPrices):
            self._new = found if found.changes or found.new_models else None
            prices = tr_n("{n} price differs", "{n} prices differ", len(found.changes))
            models = tr_n("and it knows {n} new model", "and it knows {n} new models", found.new_models)
            self.said.setText(
                tr("{prices}, {models}. Nothing is changed yet.", prices=prices, models=models)
                if self._new
                else tr("The prices in use are the newest.")
            )
            self.changes.set_rows([change_words(change) for change in found.changes])
        else:
            self.said.setText(str(found))
        self._update()
        if self._new is not None:
            self.use.setFocus()

    def _stop(self) -> None:
        if self._checking.running:
            self._checking.cancel()
            self.said.setText(tr("Stopped. The prices are as they were."))
        self._update()

    def _use(self) -> None:
        if (new := self._new) is not None:
            self._applying.start(lambda: self._apply(new))

    def _undo(self) -> None:
        self._applying.start(lambda: self._apply(None))

    def _discard(self) -> None:
        self._new = None
        self.said.setText(tr("Nothing was changed."))
        self._update()
        self.check.setFocus()

    async def _apply(self, new: NewPrices | None) -> str:
        """Use a list, or with `None` the one before. Gives a sentence about it."""
        file = self._parts.core.price_file
        try:
            await asyncio.to_thread(file.undo if new is None else lambda: file.apply(new))
        except OSError as error:
            return tr("The prices stay as they are: they cannot be kept ({reason}).", reason=reason_of(error))
        except PricesUnusable as error:
            return str(error)
        return (
            tr("The prices from before are used again.")
            if new is None
            else tr("The newer prices are used from now on.")
        )

    def _show_applied(self, sentence: str) -> None:
        self._new = None
        self.said.setText(sentence)
        self._update()
        self.load()

    def _update(self) -> None:
        is_checking = self._checking.running
        self._bar.setVisible(is_checking)
        self.cancel.setVisible(is_checking)
        self.check.setEnabled(not is_checking)
        self._differences.setVisible(self._new is not None)
        self.undo.setVisible(self._parts.core.price_file.can_undo)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_S)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _view(model: RowsModel, name: str) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setProperty("kind", "rows")
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    header.resizeSection(0, 190)
    # As wide as what is seen of them: heads are longer in other languages.
    header.setResizeContentsPrecision(0)
    for column in range(2, model.columnCount() - 1):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    return view
