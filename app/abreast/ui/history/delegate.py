"""Paints the rows of the history as plain text, and edits titles in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from abreast.core.language import tr
from abreast.core.store.values import Summary
from abreast.ui.history.list_model import OPEN_ROLE, ROW_ROLE, RUNNING_ROLE
from abreast.ui.history.look import RowLook
from abreast.ui.history.rows import ComparisonRow, Heading, HitRow, model_words, title_of
from abreast.ui.history.snippet import paint_snippet
from abreast.ui.plain import in_its_direction, one_line
from abreast.ui.theme.roles import RADIUS_S, SPACE_M, SPACE_S, SPACE_XS

_Index = QModelIndex | QPersistentModelIndex
_Place = Callable[[QRect], QRect]
DOT_PX = 8
BAR_PX = 3
_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class HistoryDelegate(QStyledItemDelegate):
    """Two lines for a comparison, three for a hit, a quiet word for a group."""

    def __init__(self, look: RowLook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        match index.data(ROW_ROLE):
            case Heading():
                return self.look.heading_size
            case HitRow():
                return self.look.hit_size
            case _:
                return self.look.comparison_size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        # The stubs lack the option's fields.
        given = cast("Any", option)
        area: QRect = given.rect
        painter.save()
        # Below all is reckoned from left to right; where the window goes the other way, each place is mirrored when painted.
        place = partial(QStyle.visualRect, given.direction, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: object = index.data(ROW_ROLE)
        if isinstance(row, Heading):
            self._paint_heading(painter, place(area.adjusted(SPACE_M, 0, -SPACE_S, -SPACE_XS)), row.text)
        else:
            is_open = index.data(OPEN_ROLE) is True
            self._paint_card(painter, area.adjusted(0, 1, 0, -1), given.state, place, is_open=is_open)
            inner = area.adjusted(SPACE_M, SPACE_S + 1, -SPACE_S, -SPACE_S - 1)
            if isinstance(row, ComparisonRow):
                running = index.data(RUNNING_ROLE) is True
                self._paint_comparison(painter, inner, row, place, is_open=is_open, is_running=running)
            elif isinstance(row, HitRow):
                top = QRect(inner.left(), inner.top(), inner.width(), self.look.title_px)
                top.setWidth(self._paint_when(painter, top, row.when, place))
                self._paint_title(painter, place(top), title_of(row.hit.title), is_open=is_open)
                below = inner.adjusted(0, self.look.title_px + SPACE_XS, 0, 0)
                paint_snippet(painter, place(below), row.hit, self.look)
        painter.restore()

    def _paint_heading(self, painter: QPainter, line: QRect, text: str) -> None:
        painter.setFont(self.look.label)
        painter.setPen(QColor(self.look.roles.muted))
        painter.drawText(line, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_card(
        self, painter: QPainter, area: QRect, state: QStyle.StateFlag, place: _Place, *, is_open: bool
    ) -> None:
        """What lies under the words: the open one is a card with a bar, a chosen one is tinted, one below the mouse too."""
        roles = self.look.roles
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        fill = roles.prompt if is_chosen else roles.surface if is_open else roles.border if is_hovered else ""
        edge = roles.accent if has_focus else roles.border if is_open else ""
        if fill or edge:
            color = QColor(fill) if fill else QColor(Qt.GlobalColor.transparent)
            if fill == roles.border:
                color.setAlphaF(0.5)
            painter.setBrush(color)
            painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_S, RADIUS_S)
        if is_open:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.accent))
            bar = place(QRect(area.left() + 3, area.top() + SPACE_S + 2, BAR_PX, area.height() - 2 * SPACE_S - 4))
            painter.drawRoundedRect(QRectF(bar), BAR_PX / 2, BAR_PX / 2)

    def _paint_comparison(
        self, painter: QPainter, area: QRect, row: ComparisonRow, place: _Place, *, is_open: bool, is_running: bool
    ) -> None:
        roles = self.look.roles
        top = QRect(area)
        if is_running:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.ok))
            middle = area.top() + self.look.title_px // 2
            painter.drawEllipse(
                QRectF(place(QRect(area.left(), middle - DOT_PX // 2, DOT_PX, DOT_PX))).translated(0, 0.5)
            )
            top.setLeft(area.left() + DOT_PX + 6)
        self._paint_title(painter, place(top), title_of(row.summary.title), is_open=is_open)
        below = QRect(area.left(), area.top() + self.look.title_px + SPACE_XS, area.width(), self.look.small_px)
        self._paint_facts(painter, below, row.summary, row.when, place)

    def _paint_title(self, painter: QPainter, area: QRect, title: str, *, is_open: bool) -> None:
        line = QRect(area.left(), area.top(), area.width(), self.look.title_px)
        font = self.look.strong if is_open else self.look.title
        painter.setFont(font)
        painter.setPen(QColor(self.look.roles.text))
        painter.drawText(line, _LEFT, QFontMetrics(font).elidedText(in_its_direction(title), _ELIDE, line.width()))

    def _paint_when(self, painter: QPainter, area: QRect, when: str, place: _Place) -> int:
        """When it was, at the right end. Returns how much room that leaves."""
        painter.setFont(self.look.small)
        painter.setPen(QColor(self.look.roles.muted))
        painter.drawText(place(area), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, when)
        return area.width() - QFontMetrics(self.look.small).horizontalAdvance(when) - SPACE_S

    def _paint_facts(self, painter: QPainter, area: QRect, summary: Summary, when: str, place: _Place) -> None:
        """The second line: a letter for each lane, the tags, the models as far as there is room, and when it was."""
        metrics = QFontMetrics(self.look.small)
        end = area.left() + self._paint_when(painter, area, when, place)
        left = self._paint_letters(painter, area, summary, end, place) + SPACE_XS
        painter.setFont(self.look.small)
        parts = [(f"#{one_line(tag)}", self.look.roles.accent) for tag in summary.tags]
        parts.append(
            (in_its_direction(", ".join(dict.fromkeys(map(model_words, summary.lanes)))), self.look.roles.muted)
        )
        for text, color in parts:
            room_px = end - left
            if room_px < 2 * SPACE_M:
                return
            shown = metrics.elidedText(text, _ELIDE, room_px)
            painter.setPen(QColor(color))
            painter.drawText(place(QRect(left, area.top(), room_px, area.height())), _LEFT, shown)
            left += metrics.horizontalAdvance(shown) + SPACE_S

    def _paint_letters(self, painter: QPainter, area: QRect, summary: Summary, end: int, place: _Place) -> int:
        """The lanes' letters on their colours. Returns where they end."""
        roles = self.look.roles
        left, side_px = area.left(), area.height()
        painter.setFont(self.look.letter)
        for lane in summary.lanes:
            if left + side_px > end:
                break
            badge = QRectF(place(QRect(left, area.top(), side_px, side_px))).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(roles.lane(ord(lane.letter) - ord("A"))))
            painter.drawRoundedRect(badge, SPACE_XS, SPACE_XS)
            painter.setPen(QColor(roles.on_accent))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, lane.letter)
            left += side_px + 3
        return left

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Title"))
        editor.setMaxLength(200)
        return editor

    def setModelData(self, editor: QWidget, model: Any, index: _Index) -> None:
        model.setData(index, cast("QLineEdit", editor).text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        area: QRect = cast("Any", option).rect
        editor.setGeometry(area.adjusted(2, 3, -2, -3))
