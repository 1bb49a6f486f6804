"""The list of the history as it is used: by mouse, by keyboard, several rows at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView

from abreast.core.language import tr
from abreast.ui.history.delegate import HistoryDelegate
from abreast.ui.history.list_model import HistoryList
from abreast.ui.history.rows import ComparisonRow, Heading, Row, comparison_id_of

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class HistoryView(QListView):
    """Shows a `HistoryList`.

    Signals:
        chosen(object): a `Row` was clicked or Enter was pressed on it.
        delete_requested: the chosen comparisons are to be deleted.
        menu_requested(QPoint): the menu of the chosen comparisons, at this place on the screen.
        left: the upper arrow was pressed on the first row.
    """

    chosen = Signal(object)
    delete_requested = Signal()
    menu_requested = Signal(QPoint)
    left = Signal()

    def __init__(self, rows: HistoryList, delegate: HistoryDelegate) -> None:
        super().__init__()
        self._list = rows
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setProperty("kind", "bare")
        self.setAccessibleName(tr("Comparisons"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.clicked.connect(self._clicked)

    @property
    def current_row(self) -> Row | None:
        """The row the keys are about."""
        return self._list.row_at(self.currentIndex())

    @property
    def chosen_ids(self) -> tuple[int, ...]:
        """The comparisons that are chosen, themselves or by their hits, in the order of the list."""
        rows = [self._list.row_at(index) for index in sorted(self.selectedIndexes(), key=lambda index: index.row())]
        ids = [comparison_id_of(row) for row in rows if row is not None]
        return tuple(dict.fromkeys(found for found in ids if found is not None))

    def choose(self, row: int) -> None:
        """Choose one row alone, and let it be seen."""
        if row >= 0:
            self.setCurrentIndex(self._list.index(row))
            self.scrollTo(self._list.index(row))

    def enter(self) -> None:
        """Take the focus, on the first row if none is current."""
        self.setFocus()
        if self.current_row is None:
            self.choose(next((i for i, row in enumerate(self._list.rows) if not isinstance(row, Heading)), -1))

    def rename(self) -> None:
        """Edit the title of the current row in place."""
        if self.currentIndex().isValid() and isinstance(self.current_row, ComparisonRow):
            self.edit(self.currentIndex())

    def _clicked(self) -> None:
        # With Ctrl and Shift rows are chosen, several of them, and none is opened.
        if not QGuiApplication.keyboardModifiers() & _CHOOSING:
            self._choose_current()

    def _choose_current(self) -> None:
        row = self.current_row
        if row is not None and comparison_id_of(row) is not None:
            self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.key() in _ENTER and plain:
            self._choose_current()
        elif event.matches(QKeySequence.StandardKey.Delete) or (event.key() == Qt.Key.Key_Backspace and plain):
            self.delete_requested.emit()
        elif event.key() == Qt.Key.Key_Up and plain and self._is_on_first():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _is_on_first(self) -> bool:
        above = self._list.rows[: max(0, self.currentIndex().row())]
        return all(isinstance(row, Heading) for row in above)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        else:
            index = self.indexAt(event.pos())
            if not index.isValid():
                return
            if index not in self.selectedIndexes():
                self.setCurrentIndex(index)
            place = event.globalPos()
        if self.current_row is not None:
            self.menu_requested.emit(place)
