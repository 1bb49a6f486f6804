"""What lists below a search box have in common: keys that move through them, and rows painted as plain text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from abreast.ui.theme.roles import SPACE_M, Roles

ENTRY_ROLE = Qt.ItemDataRole.UserRole
"""Under it a list model gives its entries."""
ROW_PX = 34
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
_Index = QModelIndex | QPersistentModelIndex


def list_step(event: QEvent) -> int | None:
    """How many rows down a key leads that is pressed in the search box; `None`: it is for the box."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
        return None
    return _STEPS.get(Qt.Key(event.key()))


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
