"""The leaf with a provider's models: search, table, and the list that its host gives."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from abreast.core.assembly import Core
from abreast.core.errors import ProviderError
from abreast.core.language import number, tr, tr_n
from abreast.core.registry.key_text import KeyUnusable
from abreast.core.registry.spec import ModelSpec
from abreast.ui.errand import Errand
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.key_states import source_for
from abreast.ui.settings.model_check import ModelCheck, outcome_of
from abreast.ui.settings.model_table import Column, ModelTable
from abreast.ui.settings.model_view import ModelView
from abreast.ui.settings.provider_draft import ProviderDraft, with_own_address
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.roles import SPACE_M, SPACE_S

if TYPE_CHECKING:
    from abreast.core.registry.candidates import CandidateReport
    from abreast.core.registry.discovery import Discovery


class ModelsLeaf(QWidget):
    """Edits the models of the provider that is shown.

    Signals:
        edited: its models are different now.
    """

    edited = Signal()
    _discovered = Signal(object)

    def __init__(self, core: Core, tasks: TaskOwner) -> None:
        super().__init__()
        self._core = core
        self._draft: ProviderDraft | None = None
        self._errand = Errand(tasks, "discover models", self._discovered.emit)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search, or type an id to add"))
        self.search.setAccessibleName(tr("Search models"))
        self.search.setClearButtonEnabled(True)
        self._add = QPushButton(tr("Add m&odel"))
        self._discover = QPushButton(tr("Discove&r"))
        self._discover.setAccessibleName(tr("Ask the host for its models"))
        self._check = QPushButton(tr("Chec&k"))
        self._check.setAccessibleName(tr("Check which models answer"))
        self._cancel = QPushButton(tr("Ca&ncel"))
        self._cancel.setAccessibleName(tr("Stop asking the host"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Asking the host for its models"))
        self._said = PlainLabel(kind="muted")
        self._said.setWordWrap(True)
        self.table = ModelTable(self)
        self.view = ModelView(self.table)
        self.view.installEventFilter(self)
        find = PlainLabel(tr("Searc&h"))
        find.setBuddy(self.search)
        above = QHBoxLayout()
        above.setSpacing(SPACE_S)
        above.addWidget(find)
        above.addWidget(self.search, 1)
        for button in (self._add, self._discover, self._check, self._cancel):
            button.setAutoDefault(False)
            above.addWidget(button)
        prices = PlainLabel(
            tr("Prices in US dollars per million tokens. Space turns a switch, F2 edits, Delete takes out."), "muted"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addLayout(above)
        layout.addWidget(self._bar)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._said)
        layout.addWidget(prices)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._add_typed)
        self._add.clicked.connect(self._add_typed)
        self._discover.clicked.connect(self.discover)
        self._check.clicked.connect(self.check)
        self._cancel.clicked.connect(self.cancel)
        self._checking = ModelCheck(core, tasks, self)
        self._checking.begun.connect(self._begin_check)
        self._checking.progressed.connect(self._show_check)
        self._checking.ended.connect(self._take_check)
        self.table.model_changed.connect(self._model_changed)
        self.table.refused.connect(self._say)
        self._discovered.connect(self._take)
        self.view.clicked.connect(self._clicked)
        self._set_running(False)

    def show_draft(self, draft: ProviderDraft) -> None:
        """Show another provider's models, or the same one's anew."""
        if draft is not self._draft:
            self.cancel()
            self._say("")
        self._draft = draft
        self._discover.setEnabled(not draft.spec.managed)
        self._check.setEnabled(bool(draft.spec.models) and not draft.spec.managed)
        self.table.set_models(draft.spec.models)
        self._update()

    def discover(self) -> None:
        """Ask the host for its list."""
        if self._draft is not None and not self._is_busy():
            self._say(tr("Asking {provider} for its models…", provider=self._draft.spec.label))
            self._set_running(True)
            self._errand.start(partial(self._ask, self._draft))

    def cancel(self) -> None:
        """Stop asking; nothing of a list that has not come whole is taken."""
        if self._is_busy():
            self._errand.cancel()
            self._checking.cancel()
            self._say(tr("Stopped. Nothing was changed."))
        self._set_running(False)

    def check(self) -> None:
        """Ask the models that the search leaves in the table for a token each, if the user agrees."""
        if self._draft is not None and not self._is_busy():
            self._checking.start(self._draft, self.table.shown_ids())

    def _is_busy(self) -> bool:
        return self._errand.running or self._checking.running

    def _begin_check(self, count: int) -> None:
        self._set_running(True)
        self._bar.setRange(0, count)

    def _show_check(self, done: int, model_id: str) -> None:
        self._bar.setValue(done)
        self._say(
            tr("{done} of {total}: {model}", done=number(done), total=number(self._bar.maximum()), model=model_id)
        )

    def _take_check(self, outcome: tuple[ProviderDraft, CandidateReport | str] | None) -> None:
        self._set_running(False)
        if outcome is None:
            return
        draft, report = outcome
        if isinstance(report, str):
            self._say(report)
            return
        unusable = report.unusable
        models = {model_id: model for model_id, model in draft.spec.models.items() if model_id not in unusable}
        invalid = tuple(dict.fromkeys((*draft.spec.invalid_models, *unusable)))
        draft.spec = replace(draft.spec, models=models, invalid_models=invalid)
        self._say(outcome_of(report))
        if draft is self._draft:
            self.table.set_models(models)
            self._update()
        self.edited.emit()

    async def _ask(self, draft: ProviderDraft) -> tuple[ProviderDraft, Discovery | str]:
        try:
            spec = with_own_address(draft.spec)
            keys = await source_for(draft.wish.key if draft.wish else None, spec)
            return draft, await self._core.discover(spec, force=True, keys=keys)
        except ProviderError as error:
            return draft, error.message
        except KeyUnusable as error:
            return draft, str(error)

    def _take(self, outcome: tuple[ProviderDraft, Discovery | str]) -> None:
        draft, found = outcome
        self._set_running(False)
        if isinstance(found, str):
            self._say(found)
            return
        # It brings the HTTP client, which is here by now.
        from abreast.core.registry.discovery import merged

        result = merged(draft.spec, found)
        draft.spec = replace(draft.spec, models=result.models)
        parts = [
            tr_n("{n} model listed", "{n} models listed", len(found.models)),
            tr_n("{n} new", "{n} new", len(result.added)) if result.added else tr("none new"),
        ]
        if found.left_out:
            count = len(found.left_out)
            parts.append(tr_n("{n} left out because it cannot chat", "{n} left out because they cannot chat", count))
        if result.not_listed:
            count = len(result.not_listed)
            parts.append(tr_n("{n} of yours not listed (it stays)", "{n} of yours not listed (they stay)", count))
        self._say(tr("{findings}.", findings=", ".join(parts)))
        if draft is self._draft:
            self.table.set_models(draft.spec.models)
            self._update()
        self.edited.emit()

    def _set_running(self, running: bool) -> None:
        self._bar.setRange(0, 0)
        self._bar.setVisible(running)
        self._discover.setVisible(not running)
        self._check.setVisible(not running)
        self._cancel.setVisible(running)

    def _search(self, text: str) -> None:
        self.table.search(text)
        self._update()

    def _update(self) -> None:
        text = self.search.text().strip()
        known = self._draft is not None and text in self._draft.spec.models
        managed = self._draft is not None and self._draft.spec.managed
        self._add.setEnabled(bool(text) and not known and not managed)

    def _add_typed(self) -> None:
        model_id = self.search.text().strip()
        if self._draft is None or not self._add.isEnabled():
            return
        added = dict(self._draft.spec.models) | {model_id: ModelSpec(id=model_id)}
        invalid = tuple(other for other in self._draft.spec.invalid_models if other != model_id)
        self._draft.spec = replace(self._draft.spec, models=added, invalid_models=invalid)
        self.table.set_models(added)
        self._update()
        self._say(tr("{model} is added.", model=model_id))
        self.edited.emit()

    def _remove_current(self) -> None:
        model = self.table.model_at(self.view.currentIndex().row())
        if self._draft is None or model is None or self._draft.spec.managed:
            return
        left = {model_id: other for model_id, other in self._draft.spec.models.items() if model_id != model.id}
        self._draft.spec = replace(self._draft.spec, models=left)
        row = self.view.currentIndex().row()
        self.table.set_models(left)
        self.view.selectRow(min(row, self.table.rowCount() - 1))
        self._update()
        self._say(tr("{model} is taken out. One that ships with Abreast comes back; hide it instead.", model=model.id))
        self.edited.emit()

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() in (Column.FAVOURITE, Column.SHOWN):
            self.table.toggle(index.row(), Column(index.column()))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _model_changed(self, model: ModelSpec) -> None:
        if self._draft is not None:
            self._draft.spec = replace(self._draft.spec, models=dict(self._draft.spec.models) | {model.id: model})
            self._say("")
            self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space turns the switch of its column, elsewhere the favourite; Delete takes a model out."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            index = self.view.currentIndex()
            if event.key() == Qt.Key.Key_Space and index.isValid():
                column = Column.SHOWN if index.column() == Column.SHOWN else Column.FAVOURITE
                self.table.toggle(index.row(), column)
                return True
            if event.key() == Qt.Key.Key_Delete and index.isValid():
                self._remove_current()
                return True
        return super().eventFilter(watched, event)
