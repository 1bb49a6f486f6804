"""Finds texts that have less room than they need."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from abreast.ui.check_box import CheckBox

SLACK_PX = 1
"""A width is a whole number of pixels, a text's is not."""


def clipped(root: QWidget) -> list[str]:
    """What is visible below a widget, or itself, and cut off, with the pixels it lacks."""
    found: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or widget.width() == 0:
            continue
        for text, lacking in _lacking(widget):
            if text and lacking > SLACK_PX and not _is_told_otherwise(widget, text):
                found.append(f"{type(widget).__name__} {text!r} lacks {lacking} px ({_place(widget)})")
    return found


def _lacking(widget: QWidget) -> list[tuple[str, int]]:
    metrics = widget.fontMetrics()
    match widget:
        case QLabel():
            text = widget.text()
            if widget.wordWrap():
                return [(text, widget.heightForWidth(widget.width()) - widget.height())]
            lacks = widget.sizeHint() - widget.size()
            return [(text, max(lacks.width(), lacks.height()))]
        case QTabBar():
            return [(widget.tabText(tab), _tab_lacks(widget, tab)) for tab in range(widget.count())]
        case QHeaderView():
            model, horizontal = widget.model(), widget.orientation()
            heads = [(str(model.headerData(n, horizontal) or ""), n) for n in range(widget.count())]
            return [
                (text, metrics.horizontalAdvance(text) - widget.sectionSize(n))
                for text, n in heads
                if not widget.isSectionHidden(n)
            ]
        case QComboBox():
            return [(widget.currentText(), metrics.horizontalAdvance(widget.currentText()) - widget.width())]
        case CheckBox():
            # It breaks its text: a word has to fit, and each line.
            lines = widget._broken(widget.width())
            around_px = (
                widget.sizeHint().width() - metrics.size(Qt.TextFlag.TextShowMnemonic.value, widget.text()).width()
            )
            return [
                (lines, around_px + metrics.size(Qt.TextFlag.TextShowMnemonic.value, lines).width() - widget.width()),
                (lines, metrics.size(Qt.TextFlag.TextShowMnemonic.value, lines).height() - widget.height()),
            ]
        case QPushButton() | QToolButton() | QCheckBox() | QRadioButton():
            return [(widget.text(), widget.sizeHint().width() - widget.width())]
        case QAbstractButton():
            return [(widget.text(), metrics.horizontalAdvance(widget.text()) - widget.width())]
        case _:
            return []


def _tab_lacks(bar: QTabBar, tab: int) -> int:
    return bar.fontMetrics().horizontalAdvance(bar.tabText(tab)) - bar.tabRect(tab).width()


def _is_told_otherwise(widget: QWidget, text: str) -> bool:
    """Whether the whole text stands in its tool tip, as is done where it is shortened by design."""
    return bool(widget.toolTip())


def _place(widget: QObject) -> str:
    names: list[str] = []
    while (widget := widget.parent()) is not None:
        names.append(type(widget).__name__)
    return " < ".join(names[:3])
