"""A list of what was found, by keyboard as by mouse; a row leads to its place in an answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from abreast.ui.differences.findings import Row
from abreast.ui.theme.roles import SPACE_S

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RowsModel(QAbstractTableModel):
    """Rows of text."""

    def __init__(self, titles: Sequence[str], *, is_code: bool) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self._titles = tuple(titles)
        self._fonts = _code_fonts() if is_code else {}

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cells = self.rows[index.row()].cells
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cells[index.column()]
            case Qt.ItemDataRole.FontRole if self._fonts:
                return self._fonts.get((cells[1], index.column()), self._fonts["", 0])
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def set_titles(self, titles: Sequence[str]) -> None:
        self._titles = tuple(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(titles) - 1)


class RowsView(QTableView):
    """
    Signals:
        chosen(int): a row was clicked, or Enter was pressed on it.
    """

    chosen = Signal(int)

    def __init__(
        self,
        name: str,
        titles: Sequence[str],
        widths_px: Sequence[int],
        *,
        is_code: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows_model = RowsModel(titles, is_code=is_code)
        self.setModel(self.rows_model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setProperty("kind", "figures")
        self.setProperty("framed", True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + SPACE_S)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setStretchLastSection(True)
        for column, width_px in enumerate(widths_px):
            self.setColumnWidth(column, width_px)
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.rows_model.show_rows(rows)
        if rows:
            # So that the arrow keys begin somewhere.
            self.setCurrentIndex(self.rows_model.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())


def _code_fonts() -> dict[tuple[str, int], QFont]:
    """By the sign between two lines and the column: what is gone is struck through, what has come underlined."""
    plain = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    struck, underlined = QFont(plain), QFont(plain)
    struck.setStrikeOut(True)
    underlined.setUnderline(True)
    return {("", 0): plain, ("−", 0): struck, ("≠", 0): struck, ("+", 2): underlined, ("≠", 2): underlined}
