"""The settings: a list of pages, the page, and OK, Cancel, Apply. The window goes on beside it."""

from __future__ import annotations

import asyncio
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from abreast.core.language import tr
from abreast.ui.actions import without_mnemonic
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.page import Outcome, Parts, SettingsPage
from abreast.ui.settings.pages import PAGES
from abreast.ui.theme.roles import SPACE_M, SPACE_S, scaled_px

SIZE_PX = (1040, 720)
NAVIGATION_PX, ROW_PX = 148, 34


class SettingsDialog(QDialog):
    """Collects what is done on its pages. OK and Apply save it and put it to use at once; Cancel leaves all as it was."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.setWindowTitle(tr("Settings"))
        self._take_size(parent)
        self._pages: dict[int, SettingsPage] = {}
        self._is_saving = False
        self._navigation = QListWidget()
        navigation_px = scaled_px(NAVIGATION_PX, parts.theme.zoom_percent)
        self._navigation.setFixedWidth(navigation_px)
        self._navigation.setAccessibleName(tr("Pages of the settings"))
        self._stack = QStackedWidget()
        for spec in PAGES:
            item = QListWidgetItem(tr(spec.title))
            item.setSizeHint(QSize(navigation_px - SPACE_M, scaled_px(ROW_PX, parts.theme.zoom_percent)))
            self._navigation.addItem(item)
            self._stack.addWidget(QWidget())
        self._trouble = PlainLabel(kind="danger")
        self._trouble.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.Apply)
        self._ok, self._apply = buttons.button(standard.Ok), buttons.button(standard.Apply)
        self._cancel = buttons.button(standard.Cancel)
        for button, text in ((self._ok, tr("OK")), (self._apply, tr("&Apply")), (self._cancel, tr("Cancel"))):
            button.setText(text)
            button.setIcon(QIcon())
            button.setAccessibleName(without_mnemonic(text))
            # Enter in a field of a form must not close the form.
            button.setAutoDefault(False)
        self._ok.setProperty("kind", "primary")
        self._ok.clicked.connect(self._save_and_close)
        self._apply.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)

        beside = QHBoxLayout()
        beside.setSpacing(SPACE_M)
        beside.addWidget(self._navigation)
        beside.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.addWidget(self._trouble, 1)
        below.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addLayout(beside, 1)
        layout.addLayout(below)
        for step, keys in ((1, "Ctrl+PgDown"), (-1, "Ctrl+PgUp")):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self._next_page if step > 0 else self._previous_page)
        send = QShortcut(QKeySequence("Ctrl+Return"), self)
        send.activated.connect(self._save_and_close)
        self._unlisten = parts.core.settings.on_change(self._follow_settings)
        self._navigation.currentRowChanged.connect(self._show_page)
        self._navigation.setCurrentRow(0)
        self._navigation.setFocus(Qt.FocusReason.OtherFocusReason)
        self._update()

    def _take_size(self, parent: QWidget | None) -> None:
        """Larger for larger text, as far as the window below has room."""
        sides = (scaled_px(side, self._parts.theme.zoom_percent) for side in SIZE_PX)
        room = (parent.width(), parent.height()) if parent is not None else SIZE_PX
        self.resize(*(max(least, min(side, most)) for least, side, most in zip(SIZE_PX, sides, room, strict=True)))

    def show_page(self, page_id: str) -> SettingsPage:
        """Turn to a page."""
        row = next(row for row, spec in enumerate(PAGES) if spec.id == page_id)
        self._navigation.setCurrentRow(row)
        return self._pages[row]

    def done(self, result: int) -> None:
        """Close, unless it is in the midst of saving."""
        if self._is_saving and result == QDialog.DialogCode.Rejected:
            return
        self._unlisten()
        for page in self._pages.values():
            page.leave()
        super().done(result)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's own name
        """Tab goes as the page reads. Qt goes by when widgets were made, and pages and leaves are made when first seen."""
        reached = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.window() is self
            # Not what is inside of a field, which Qt itself goes through.
            and not widget.objectName().startswith("qt_")
        ]
        for before, after in pairwise(reached):
            QWidget.setTabOrder(before, after)
        return super().focusNextPrevChild(next)

    def _show_page(self, row: int) -> None:
        if row not in self._pages:
            page = self._pages[row] = PAGES[row].make(self._parts)
            if (placeholder := self._stack.widget(row)) is not None:
                self._stack.removeWidget(placeholder)
                placeholder.deleteLater()
            self._stack.insertWidget(row, page)
            page.load()
            page.changed.connect(self._update)
        self._stack.setCurrentIndex(row)

    def _next_page(self) -> None:
        self._turn(+1)

    def _previous_page(self) -> None:
        self._turn(-1)

    def _turn(self, step: int) -> None:
        # First: else the focus goes from the page that is hidden to whatever stands next, the OK button at the end.
        self._navigation.setFocus(Qt.FocusReason.OtherFocusReason)
        self._navigation.setCurrentRow((self._navigation.currentRow() + step) % len(PAGES))

    def _update(self) -> None:
        obstacle = next((page.obstacle for page in self._pages.values() if page.obstacle), "")
        changed = any(page.is_changed for page in self._pages.values())
        self._trouble.setText(obstacle)
        self._apply.setEnabled(changed and not obstacle and not self._is_saving)
        self._ok.setEnabled(not obstacle and not self._is_saving)
        self._cancel.setEnabled(not self._is_saving)

    def _save(self) -> None:
        if self._apply.isEnabled():
            self._set_saving(True)
            self._parts.tasks.start(self._save_all(close=False), name="save the settings")

    def _save_and_close(self) -> None:
        if self._ok.isEnabled():
            self._set_saving(True)
            self._parts.tasks.start(self._save_all(close=True), name="save the settings")

    async def _save_all(self, *, close: bool) -> None:
        try:
            saved = await self._save_pages()
        finally:
            self._set_saving(False)
        if saved and close:
            self.accept()

    async def _save_pages(self) -> bool:
        """Save page by page. What is in use afterwards may concern the other pages, too, unless they are being edited."""
        written: list[SettingsPage] = []
        complete = True
        for row, page in tuple(self._pages.items()):
            if not page.is_changed:
                continue
            outcome = await page.save()
            if outcome is not Outcome.NOT:
                written.append(page)
            if outcome is not Outcome.SAVED:
                self._navigation.setCurrentRow(row)
                complete = False
                break
        if written:
            settings = self._parts.core.settings
            settings.take(await asyncio.to_thread(settings.read))
            for page in self._pages.values():
                if page in written or not page.is_changed:
                    page.load()
        return complete

    def _follow_settings(self) -> None:
        """Somebody else changed the files. What was edited here stays, and is merged when it is saved."""
        if not self._is_saving:
            for page in self._pages.values():
                if not page.is_changed:
                    page.load()

    def _set_saving(self, is_saving: bool) -> None:
        self._is_saving = is_saving
        self._stack.setEnabled(not is_saving)
        self._update()
