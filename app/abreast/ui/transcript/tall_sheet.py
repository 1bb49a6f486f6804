"""A scrolled surface that grows at its end without being painted again, and keeps its reader's place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolButton, QWidget

from abreast.core.language import tr
from abreast.ui.plain import set_plain_tooltip
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import SPACE_L, SPACE_S, Roles

GROWTH_PX = 4_096
"""The surface grows in steps of this size: Qt visits every visible part of a widget that is resized."""
LINE_STEP_PX = 40


class TallSheet(QAbstractScrollArea):
    """Shows a part of `sheet`, which is as wide as the viewport and at least as tall as its content.

    `QScrollArea` paints all of its widget again whenever that grows. Here nothing is painted but what was scrolled in:
    the sheet is taller than its content, and the scroll bar ends where the content does.

    Signals:
        reader_scrolled: its reader has scrolled, and it is laid out; a stream that is followed does not tell.
    """

    reader_scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = True
        self._is_placing = False
        self._end_value = 0
        """Where the scroll bar is when the end is in view; there may be blank space below it."""
        self._handle = (0, 0, 0)
        """Where about the handle of the scroll bar was put last, its height, and the width of the viewport."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet = QWidget(self.viewport())
        self.sheet.setAutoFillBackground(True)
        self.sheet.setBackgroundRole(QPalette.ColorRole.Base)
        # What is shown already stays as it is when the sheet grows or moves.
        self.sheet.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._end_button = QToolButton(self)
        self._end_button.setAccessibleName(tr("Jump to the end"))
        set_plain_tooltip(self._end_button, tr("Jump to the end (End)"))
        self._end_button.clicked.connect(self.jump_to_end)
        self._end_button.hide()
        self.verticalScrollBar().setSingleStep(LINE_STEP_PX)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def is_following(self) -> bool:
        """Whether the end is kept in view while the content grows."""
        return self._following

    def jump_to_end(self) -> None:
        """Show the end, and keep it in view."""
        self._set_following(True)
        self._place_at(self._end_value)

    def _take_colors(self, roles: Roles) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, roles.surface)
        self.setPalette(palette)
        self.sheet.setPalette(palette)
        self._end_button.setIcon(icon("down", roles.accent, 18))
        self._end_button.setStyleSheet(
            f"background: {roles.raised}; border: 1px solid {roles.border}; border-radius: 14px; padding: 5px;"
        )

    def _reader_moved(self) -> None:
        """The reader scrolled; overridden by what lays itself out near the viewport only."""

    def _place_at(self, value: int) -> None:
        """Scroll without being taken for the reader."""
        self._is_placing = True
        self.verticalScrollBar().setValue(value)
        self._is_placing = False

    def _set_content_height(self, content_height: int, end: int, top: int) -> None:
        """The content is this tall now, down to `end` without blank space, and the viewport begins at `top`."""
        viewport = self.viewport()
        width, view_height = viewport.width(), viewport.height()
        if self.sheet.width() != width or not 0 < self.sheet.height() - content_height - view_height < 3 * GROWTH_PX:
            self.sheet.resize(width, content_height + view_height + GROWTH_PX)
        self._end_value = max(0, end - view_height)
        bar, maximum = self.verticalScrollBar(), max(0, content_height - view_height)
        handle = (top * view_height // content_height, view_height * view_height // content_height, width)
        is_still = handle == self._handle
        self._handle = handle
        self._is_placing = True
        if is_still:
            # Not `setUpdatesEnabled`, which paints it when it is enabled again.
            bar.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)
        # Of a bar that is shown and stays so Qt would ask the style again where it stands.
        is_quiet = 0 < bar.maximum() < maximum
        if is_quiet:
            bar.blockSignals(True)
        bar.setPageStep(view_height)
        bar.setMaximum(maximum)
        if is_quiet:
            bar.blockSignals(False)
        bar.setValue(top)
        if is_still:
            bar.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        self._is_placing = False

    def _set_following(self, following: bool) -> None:
        self._following = following
        self._end_button.setVisible(not following and self.verticalScrollBar().maximum() > 0)

    def _scrolled(self, value: int) -> None:
        if not self._is_placing:
            self._set_following(value >= self._end_value - SPACE_S)
            self._reader_moved()
            self.reader_scrolled.emit()

    def ensureWidgetVisible(self, widget: QWidget) -> None:
        """Scroll so far that the top of a widget on the sheet can be seen."""
        if not self.sheet.isAncestorOf(widget):
            return
        top = widget.mapTo(self.sheet, QPoint(0, 0)).y()
        bar = self.verticalScrollBar()
        if top < bar.value() or top + min(widget.height(), bar.pageStep()) > bar.value() + bar.pageStep():
            bar.setValue(top - SPACE_S)

    # Overrides of Qt.

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.sheet.move(0, -self.verticalScrollBar().value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._end_button.sizeHint()
        self._end_button.move(self.width() - size.width() - SPACE_L, self.height() - size.height() - SPACE_S)
        self._end_button.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_End:
            self.jump_to_end()
        elif event.key() == Qt.Key.Key_Home:
            self._set_following(False)
            self.verticalScrollBar().setValue(0)
        else:
            super().keyPressEvent(event)
