"""Lets the user choose what becomes of a damaged history. The file itself is kept, whatever is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from abreast.core.language import tr
from abreast.core.store.examining import Damage
from abreast.core.store.opening import Damaged
from abreast.ui.history.care_words import backup_line
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_L, SPACE_M, SPACE_S

MOST_ROWS = 6


class DamageDialog(QDialog):
    """Restore a backup, read what can be read, or quit. Accepted when a history can be opened again; rejected: quit.

    Signals:
        restore_requested(object): the `Backup` that was chosen.
        salvage_requested: a new history is to be made of what can be read.
    """

    restore_requested = Signal(object)
    salvage_requested = Signal()

    def __init__(self, damaged: Damaged, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("The history cannot be opened"))
        self.setMinimumWidth(600)
        self._is_working = False
        self._backups = damaged.backups
        self._title = PlainLabel(damaged.sentence, "strong")
        kept = tr("{file} is kept as it is, under another name, whatever you choose.", file=damaged.path)
        self._text = PlainLabel(
            kept if damaged.damage is not Damage.MISSING else tr("It should be {file}.", file=damaged.path)
        )
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self._list_label = PlainLabel(
            tr("&Backups, the newest first") if self._backups else tr("There is no backup."), "label"
        )
        self._list = QListWidget()
        self._list_label.setBuddy(self._list)
        self._fill_list()
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("At work"))
        self._progress.hide()
        self._quit = QPushButton(tr("&Quit Abreast"))
        can_read = damaged.damage is Damage.UNREADABLE
        self._salvage = QPushButton(tr("&Salvage what can be read") if can_read else tr("B&egin an empty history"))
        self._restore = QPushButton(tr("&Restore this backup"))
        self._go_on = QPushButton(tr("&Go on"))
        self._go_on.hide()
        main = self._restore if self._backups else self._salvage
        for button in (main, self._go_on):
            button.setProperty("kind", "primary")
        main.setDefault(True)
        self._restore.setVisible(bool(self._backups))
        self._lay_out()
        self._restore.clicked.connect(self._ask_restore)
        self._salvage.clicked.connect(self._ask_salvage)
        self._quit.clicked.connect(self.reject)
        self._go_on.clicked.connect(self.accept)
        (self._list if self._backups else main).setFocus()

    def show_working(self, text: str) -> None:
        """Something is done that takes its time; until it is over nothing can be chosen."""
        self._set_working(True)
        self._title.setText(text)

    def show_failed(self, sentence: str) -> None:
        """It did not work; another choice is possible."""
        self._set_working(False)
        self._title.setText(sentence)
        self._title.set_kind("danger")

    def end_working(self, sentence: str) -> None:
        """If it is still shown as being done, it broke off."""
        if self._is_working:
            self.show_failed(sentence)

    def show_report(self, text: str) -> None:
        """It worked, and this is what came of it."""
        self._set_working(False)
        self._title.set_kind("strong")
        self._title.setText(text)
        self._title.setAccessibleName(text)
        self.setWindowTitle(tr("The history is back"))
        for widget in (self._text, self._list_label, self._list, self._quit, self._salvage, self._restore):
            widget.hide()
        self._go_on.show()
        self._go_on.setDefault(True)
        self._go_on.setAccessibleDescription(text)
        self._go_on.setFocus()
        self.adjustSize()

    def _fill_list(self) -> None:
        self._list.setAccessibleName(tr("Backups, the newest first"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for backup in self._backups:
            self._list.addItem(backup_line(backup))
        self._list.setVisible(bool(self._backups))
        # The newest one that holds anything.
        first = next((row for row, backup in enumerate(self._backups) if backup.comparisons), 0)
        self._list.setCurrentRow(first)
        rows = min(MOST_ROWS, max(1, len(self._backups)))
        self._list.setFixedHeight(rows * (self.fontMetrics().lineSpacing() + 2 * SPACE_S) + SPACE_S)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self._quit)
        buttons.addStretch(1)
        for button in (self._salvage, self._restore, self._go_on):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        for widget in (self._title, self._text, self._list_label, self._list, self._progress):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _ask_restore(self) -> None:
        self.restore_requested.emit(self._backups[self._list.currentRow()])

    def _ask_salvage(self) -> None:
        self.salvage_requested.emit()

    def _set_working(self, working: bool) -> None:
        self._is_working = working
        self._title.set_kind("strong")
        self._progress.setVisible(working)
        for widget in (self._list, self._quit, self._salvage, self._restore):
            widget.setEnabled(not working)

    def reject(self) -> None:
        # A file is being put in place of another: not a moment to leave.
        if not self._is_working:
            super().reject()
