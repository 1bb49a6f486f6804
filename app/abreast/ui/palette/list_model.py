"""The lines of the palette, and how they are painted: as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from abreast.ui.palette.entries import PaletteEntry
from abreast.ui.plain import in_its_direction, left_to_right
from abreast.ui.searched_list import ENTRY_ROLE, RowDelegate
from abreast.ui.theme.roles import SPACE_M, SPACE_S

_Index = QModelIndex | QPersistentModelIndex


class PaletteList(QAbstractListModel):
    """The entries that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[PaletteEntry, ...] = ()

    @property
    def entries(self) -> tuple[PaletteEntry, ...]:
        return self._entries

    def show_entries(self, entries: Sequence[PaletteEntry]) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def append(self, entries: Sequence[PaletteEntry]) -> None:
        """Show these below; the choice stays."""
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries = (*self._entries, *entries)
            self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry.spoken
            case _ if role == ENTRY_ROLE:
                return entry
            case _:
                return None


class PaletteDelegate(RowDelegate):
    """Paints the text, quietly what stands beside it, and at the right its keys or what it is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, PaletteEntry):
            return
        area = self.paint_ground(painter, option, index)
        # Reckoned from left to right, and mirrored where the window goes the other way.
        place = partial(QStyle.visualRect, painter.layoutDirection(), area)
        metrics, middle = painter.fontMetrics(), Qt.AlignmentFlag.AlignVCenter
        painter.save()
        right = left_to_right(entry.keys) or entry.kind.words
        right_px = metrics.horizontalAdvance(right)
        painter.setPen(self._roles.muted)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, right)
        left = area.adjusted(0, 0, -right_px - SPACE_M, 0)
        painter.setPen(self._roles.text)
        text = metrics.elidedText(in_its_direction(entry.text), Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(place(left), Qt.AlignmentFlag.AlignLeft | middle, text)
        rest = left.adjusted(metrics.horizontalAdvance(text) + SPACE_S, 0, 0, 0)
        if entry.detail and rest.width() > SPACE_M:
            painter.setPen(self._roles.muted)
            detail = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(place(rest), Qt.AlignmentFlag.AlignLeft | middle, detail)
        painter.restore()
