"""The chips of the filters in use, and the menu that adds one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QToolButton, QWidget

from abreast.core.language import mark, tr
from abreast.core.store.values import ModelName
from abreast.ui.history.filters import STATE_NAMES, Filters, When
from abreast.ui.plain import one_line, set_plain_tooltip
from abreast.ui.theme.roles import SPACE_XS

CHIPS_A_ROW = 2
MOST_CHIP_CHARS = 16
_REMOVALS = {
    "provider": mark("Remove the filter by provider: {chosen}"),
    "model": mark("Remove the filter by model: {chosen}"),
    "state": mark("Remove the filter by state: {chosen}"),
    "when": mark("Remove the filter by time: {chosen}"),
    "tag": mark("Remove the filter by tag: {chosen}"),
}
_HINTS = {
    "provider": mark("Filter by provider: {chosen}. Click to remove it."),
    "model": mark("Filter by model: {chosen}. Click to remove it."),
    "state": mark("Filter by state: {chosen}. Click to remove it."),
    "when": mark("Filter by time: {chosen}. Click to remove it."),
    "tag": mark("Filter by tag: {chosen}. Click to remove it."),
}


class FilterBar(QWidget):
    """One chip for each filter in use, which takes it away. Without filters there is nothing to see.

    Signals:
        changed: other filters are chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.filters = Filters()
        self.models: Sequence[ModelName] = ()
        self.tags: Sequence[str] = ()
        self._chips: list[QToolButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE_XS)
        self._grid.setColumnStretch(CHIPS_A_ROW, 1)
        self.hide()

    def choose(self, filters: Filters) -> None:
        """Put these filters to use."""
        if filters == self.filters:
            return
        self.filters = filters
        for chip in self._chips:
            self._grid.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(field, text) for field, text in filters.named().items()]
        for number, chip in enumerate(self._chips):
            self._grid.addWidget(chip, *divmod(number, CHIPS_A_ROW))
        self.setVisible(bool(self._chips))
        self.changed.emit()

    def fill(self, menu: QMenu) -> None:
        """Put what can be chosen into a menu that is about to be shown."""
        menu.clear()
        models = menu.addMenu(tr("&Model"))
        for (provider_id, label), some in groupby(
            self.models, key=lambda model: (model.provider_id, model.provider_label)
        ):
            of_provider = models.addMenu(_shown(label))
            self._add(
                of_provider,
                tr("Any model of {provider}", provider=_shown(label)),
                replace(self.filters, provider=(provider_id, label), model=None),
            )
            of_provider.addSeparator()
            for model in some:
                chosen = replace(self.filters, model=model, provider=None)
                self._add(of_provider, _shown(model.model_label), chosen)
        states = menu.addMenu(tr("&State"))
        for state, name in STATE_NAMES.items():
            self._add(states, tr(name), replace(self.filters, state=state))
        times = menu.addMenu(tr("&Time"))
        for when in When:
            self._add(times, tr(when.value), replace(self.filters, when=when))
        tags = menu.addMenu(tr("T&ag"))
        for tag in self.tags:
            self._add(tags, _shown(tag), replace(self.filters, tag=tag))
        models.setEnabled(bool(self.models))
        tags.setEnabled(bool(self.tags))
        menu.addSeparator()
        self._add(menu, tr("&Clear filters"), Filters()).setEnabled(self.filters.any)

    def _add(self, menu: QMenu, text: str, filters: Filters) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(filters != Filters())
        action.setChecked(filters == self.filters and filters.any)
        action.triggered.connect(self._choosing(filters))
        return action

    def _choosing(self, filters: Filters) -> Callable[[], None]:
        return lambda: self.choose(filters)

    def _chip(self, field: str, text: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("kind", "chip")
        cut = text if len(text) <= MOST_CHIP_CHARS else f"{text[: MOST_CHIP_CHARS - 1]}…"
        chip.setText(f"{cut.replace('&', '&&')}  ✕")
        chip.setAccessibleName(tr(_REMOVALS[field], chosen=text))
        set_plain_tooltip(chip, tr(_HINTS[field], chosen=text))
        chip.clicked.connect(self._choosing(self.filters.without(field)))
        return chip


def _shown(text: str) -> str:
    """A name as an entry of a menu, where some characters have a meaning."""
    return one_line(text).replace("&", "&&")
