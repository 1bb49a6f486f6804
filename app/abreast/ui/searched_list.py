"""One search box over one list, and rows painted as plain text."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from abreast.ui.theme.roles import SPACE_M, SPACE_S, Roles

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""Under it a list model gives its entries."""
ROW_PX = 34
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
_Index = QModelIndex | QPersistentModelIndex


class SearchedListDialog(QDialog):
    """Lets the user choose a row: type, arrow keys, Enter.

    Heirs fill the list when what is searched changes, name both widgets, and add to `_layout` what stands below.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.installEventFilter(self)
        self._list = QListView()
        self._list.setUniformItemSizes(True)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        self._search.returnPressed.connect(self._accept_current)
        self._list.activated.connect(self.accept)
        self._list.clicked.connect(self.accept)

    def _show_rows(self, model: QAbstractItemModel, delegate: QStyledItemDelegate) -> None:
        delegate.setParent(self._list)
        self._list.setModel(model)
        self._list.setItemDelegate(delegate)

    def _select(self, row: int) -> None:
        """Go to a row, or to the nearest that there is."""
        model = self._list.model()
        self._list.setCurrentIndex(model.index(max(0, min(model.rowCount() - 1, row)), 0))

    def _accept_current(self) -> None:
        if self._list.currentIndex().isValid():
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of the search box move through the list."""
        if watched is self._search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._select(self._list.currentIndex().row() + step)
                return True
        return super().eventFilter(watched, event)


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row; what stands in it is its heirs' to paint."""

    def __init__(self, roles: Roles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = roles

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> QRect:
        """Paint all but the text. Returns where that has room."""
        self.initStyleOption(option, index)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]  the stubs lack the option's fields
        widget: QWidget = option.widget  # pyright: ignore[reportAttributeAccessIssue]
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        return option.rect.adjusted(SPACE_M, 0, -SPACE_M, 0)  # pyright: ignore[reportAttributeAccessIssue]

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(ROW_PX, size.height()))
