"""Tab goes through a window as it is read, by where its parts stand.

Qt goes by when they were made, and in the window most are made after the first paint, or while an answer comes.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

from abreast.ui.transcript.tall_sheet import TallSheet


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to what is read next, or before. Returns whether there was anything that takes it."""
    met = list(_as_read(window))
    focused = window.focusWidget()
    place = met.index(focused) if focused in met else 0
    onward = met[place + 1 :] + met[:place] if forward else met[:place][::-1] + met[place + 1 :][::-1]
    target = next((widget for widget in onward if _takes_tab(widget)), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _reveal(target)
    return True


def _as_read(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all that is shown in it."""
    yield widget
    shown = (child for child in widget.children() if isinstance(child, QWidget) and child.isVisible())
    for child in _by_rows([child for child in shown if not child.isWindow()]):
        yield from _as_read(child)


def _by_rows(widgets: list[QWidget]) -> Iterator[QWidget]:
    """Row by row; what begins above the middle of a row's first widget stands in its row."""
    rows: list[list[QWidget]] = []
    for widget in sorted(widgets, key=QWidget.y):
        if rows and widget.y() < rows[-1][0].geometry().center().y():
            rows[-1].append(widget)
        else:
            rows.append([widget])
    for row in rows:
        yield from sorted(row, key=lambda widget: -widget.x() if widget.isRightToLeft() else widget.x())


def _takes_tab(widget: QWidget) -> bool:
    """As Qt decides it; some systems let Tab go only to what can be typed into."""
    goes_everywhere = QGuiApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if goes_everywhere else Qt.FocusPolicy.StrongFocus
    return (widget.focusPolicy() & wanted) == wanted and widget.focusProxy() is None and widget.isEnabled()


def _reveal(widget: QWidget) -> None:
    """Scroll to it in all that it stands in."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea | TallSheet):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
