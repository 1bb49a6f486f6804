"""The list of providers: a dot and words for its state beside each name, and a search."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from abreast.ui.settings.provider_draft import ProviderDraft
from abreast.ui.settings.status import Status, Tone
from abreast.ui.theme.roles import LABEL_PX, SPACE_S, Roles

_Index = QModelIndex | QPersistentModelIndex
DRAFT_ROLE = Qt.ItemDataRole.UserRole
STATUS_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_PX, DOT_PX = 46, 8


class ProviderList(QAbstractListModel):
    """Those providers that are not removed and match the search.

    Args:
        status: Gives a provider's state when it is painted.
    """

    def __init__(self, status: Callable[[ProviderDraft], Status], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status = status
        self._all: Sequence[ProviderDraft] = ()
        self._words: list[str] = []
        self._shown: list[ProviderDraft] = []

    def set_drafts(self, drafts: Sequence[ProviderDraft]) -> None:
        """Show these; the search stays."""
        self._all = drafts
        self._filter()

    def search(self, text: str) -> None:
        """Keep those with every word of `text` in name, id or address."""
        self._words = text.casefold().split()
        self._filter()

    def row_of(self, draft: ProviderDraft) -> int:
        """The row it is shown in, -1 if it is not."""
        return next((row for row, shown in enumerate(self._shown) if shown is draft), -1)

    def refresh(self) -> None:
        """Names or states have changed."""
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = [draft for draft in self._all if not draft.removed and self._matches(draft)]
        self.endResetModel()

    def _matches(self, draft: ProviderDraft) -> bool:
        text = f"{draft.spec.id} {draft.spec.label} {draft.spec.base_url}".casefold()
        return all(word in text for word in self._words)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._shown):
            return None
        draft = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return draft.spec.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{draft.spec.label}, {self._status(draft).words}"
            case _ if role == DRAFT_ROLE:
                return draft
            case _ if role == STATUS_ROLE:
                return self._status(draft)
            case _:
                return None


class ProviderDelegate(QStyledItemDelegate):
    """Paints the name over the dot and its words, as plain text."""

    def __init__(self, roles: Roles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.roles = roles

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        # The font is the list's, so it grows with the zoom.
        return QSize(120, max(ROW_PX, round(option.fontMetrics.height() * 2.6)))  # pyright: ignore[reportAttributeAccessIssue]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        draft, status = index.data(DRAFT_ROLE), index.data(STATUS_ROLE)
        if not isinstance(draft, ProviderDraft) or not isinstance(status, Status):
            return
        self.initStyleOption(option, index)
        option.text = ""  # pyright: ignore[reportAttributeAccessIssue]  the stubs lack the option's fields
        widget: QWidget = option.widget  # pyright: ignore[reportAttributeAccessIssue]
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        area: QRect = option.rect.adjusted(SPACE_S, 4, -SPACE_S, -4)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        upper = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        painter.setPen(QColor(self.roles.muted if draft.spec.disabled else self.roles.text))
        name = painter.fontMetrics().elidedText(draft.spec.label, Qt.TextElideMode.ElideRight, upper.width())
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, name)
        lower = QRect(area.left(), upper.bottom() + 1, area.width(), area.height() - upper.height())
        if status.words:
            self._paint_status(painter, lower, status, widget.layoutDirection())
        painter.restore()

    def _paint_status(self, painter: QPainter, area: QRect, status: Status, direction: Qt.LayoutDirection) -> None:
        color = QColor(_color(self.roles, status.tone))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(color)
        if status.tone == "muted":
            # Hollow, so that it is not told from the others by its colour alone.
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(color)
        dot = QRect(area.left() + 1, area.center().y() - DOT_PX // 2 + 1, DOT_PX - 1, DOT_PX - 1)
        painter.drawEllipse(QStyle.visualRect(direction, area, dot))
        font = painter.font()
        font.setPixelSize(round(font.pixelSize() * LABEL_PX / 14) if font.pixelSize() > 0 else LABEL_PX)
        painter.setFont(font)
        painter.setPen(QColor(self.roles.muted))
        painter.drawText(
            QStyle.visualRect(direction, area, area.adjusted(DOT_PX + 6, 0, 0, 0)),
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(status.words, Qt.TextElideMode.ElideRight, area.width() - DOT_PX - 6),
        )


def _color(roles: Roles, tone: Tone) -> str:
    return {"ok": roles.ok, "warn": roles.warn, "danger": roles.danger, "muted": roles.muted}[tone]
