"""Who goes by keyboard sees where they are: each kind of control looks otherwise with the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTableView,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from abreast.ui.check_box import CheckBox
from abreast.ui.number_boxes import DecimalBox, WholeNumberBox
from abreast.ui.panes.elided import ElidedButton
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.usage.spend_chart import SpendChart

LEAST_PX = 20
"""So many pixels are others: more than a caret that blinks has."""


def kind(widget: QWidget, name: str, *, checkable: bool = False) -> QWidget:
    widget.setProperty("kind", name)
    if checkable:
        widget.setProperty("checkable", True)
    return widget


def model() -> QStandardItemModel:
    rows = QStandardItemModel()
    rows.appendRow([QStandardItem("one"), QStandardItem("two")])
    return rows


def listed(view: QListView | QTableView) -> QWidget:
    rows = model()
    rows.setParent(view)
    view.setModel(rows)
    return view


def tabs() -> QWidget:
    bar = QTabBar()
    bar.addTab("one")
    bar.addTab("two")
    return bar


def chosen(box: QComboBox) -> QWidget:
    box.addItem("one")
    return box


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: QPushButton("Do it"),
    "primary": lambda: kind(QPushButton("Do it"), "primary"),
    "small": lambda: kind(QPushButton("Do it"), "small"),
    "flat": lambda: kind(QPushButton("Do it"), "flat"),
    "choice": lambda: kind(QPushButton("Do it"), "choice", checkable=True),
    "model": lambda: kind(ElidedButton("Model"), "model"),
    "tool": lambda: QToolButton(text="Copy", focusPolicy=Qt.FocusPolicy.StrongFocus),
    "chip": lambda: kind(QToolButton(text="A", focusPolicy=Qt.FocusPolicy.StrongFocus), "chip", checkable=True),
    "check box": lambda: QCheckBox("Yes"),
    "own check box": lambda: CheckBox("Yes"),
    "radio button": lambda: QRadioButton("Yes"),
    "combo box": lambda: chosen(QComboBox()),
    "line": lambda: QLineEdit("words"),
    "search": lambda: kind(QLineEdit("words"), "search"),
    "read-only line": lambda: QLineEdit("words", readOnly=True),
    "text": lambda: QPlainTextEdit("words"),
    "whole number": WholeNumberBox,
    "decimal": DecimalBox,
    "list": lambda: listed(QListView()),
    "table": lambda: listed(QTableView()),
    "figures": lambda: kind(listed(QTableView()), "figures"),
    "table of items": lambda: QTableWidget(2, 2),
    "tabs": tabs,
}


def grabbed(widget: QWidget) -> QImage:
    # With the strip around it: some rings are painted by what the control stands on.
    return widget.parentWidget().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing_px(one: QImage, other: QImage) -> int:
    before, after = (bytes(image.constBits()) for image in (one, other))
    return sum(a != b for a, b in zip(before, after, strict=True))


def staged(qtbot: QtBot, control: QWidget) -> QWidget:
    """A window with a control, in which something else has the focus."""
    window = QWidget()
    other = QPushButton("Other", window)
    layout = QVBoxLayout(window)
    holder = QWidget()
    QVBoxLayout(holder).addWidget(control)
    layout.addWidget(holder)
    layout.addWidget(other)
    window.resize(320, 240)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(other.hasFocus)
    return window


def seen_px(qtbot: QtBot, control: QWidget) -> int:
    window = staged(qtbot, control)
    without = grabbed(control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(control.hasFocus)
    assert window.isVisible()
    return differing_px(without, grabbed(control))


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("name", CONTROLS)
def test_each_kind_of_control_looks_otherwise_with_the_focus(
    qapp: QApplication, qtbot: QtBot, name: str, scheme: Scheme
) -> None:
    Theme(qapp, scheme)

    assert seen_px(qtbot, CONTROLS[name]()) >= LEAST_PX


def test_a_chart_looks_otherwise_with_the_focus(qapp: QApplication, qtbot: QtBot) -> None:
    assert seen_px(qtbot, SpendChart(Theme(qapp, Scheme.LIGHT))) >= LEAST_PX
