"""The window in each of its languages: nothing is cut off, and Arabic goes from right to left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from clipping import clipped
from opened_window import OpenedWindow
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot
from said_in import said_in

from abreast.core.language import date_parts, number, spoken, tr, tr_n
from abreast.ui.languages.choice import ENGLISH, NAMES
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.dialog import SettingsDialog
from abreast.ui.settings.pages import PAGES

OTHERS = [code for code in NAMES if code != ENGLISH]


@pytest.mark.parametrize("code", OTHERS)
def test_each_language_is_loaded_with_qt_s_own_texts(qapp: QApplication, code: str) -> None:
    with said_in(qapp, code):
        assert spoken() == code
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Discard)
        assert buttons.button(QDialogButtonBox.StandardButton.Discard).text() not in {"Discard", "&Discard"}
    assert spoken() == ENGLISH


def test_what_has_no_translation_is_said_in_english(qapp: QApplication) -> None:
    with said_in(qapp, "de"):
        assert tr("Nobody says {this}.", this="so") == "Nobody says so."
        assert [tr_n("{n} thing that is not there", "{n} things that are not there", n) for n in (1, 2)] == [
            "1 thing that is not there",
            "2 things that are not there",
        ]


@pytest.mark.parametrize(
    ("code", "figure", "month"),
    [
        ("de", "1.234.567,5", "März"),
        ("fr", "1\u202f234\u202f567,5", "mars"),
        ("es", "1.234.567,5", "marzo"),
        ("zh_CN", "1,234,567.5", "3月"),
        ("ja", "1,234,567.5", "3月"),
        ("ar", "1,234,567.5", "مارس"),
    ],
)
def test_figures_and_dates_follow_the_language(qapp: QApplication, code: str, figure: str, month: str) -> None:
    with said_in(qapp, code):
        assert number(1_234_567.5, 1) == figure
        assert date_parts(date(2026, 3, 7))["month"] == month
    assert number(1_234_567.5, 1) == "1,234,567.5"


@pytest.mark.parametrize("code", OTHERS)
def test_nothing_is_cut_off(reopened: Callable[[], OpenedWindow], qapp: QApplication, code: str) -> None:
    with said_in(qapp, code):
        opened = reopened()
        opened.open_lanes("here/one")
        opened.ask("Show all")
        assert not clipped(opened.window)
        opened.choose("preferences")
        dialog = opened.dialog(SettingsDialog)
        found: list[str] = []
        for page in PAGES:
            dialog.show_page(page.id)
            QCoreApplication.processEvents()
            found += [f"{page.id}: {each}" for each in clipped(dialog)]
        assert not found, "\n".join(found)


def test_a_text_that_is_cut_off_is_seen(qtbot: QtBot) -> None:
    wrapped = PlainLabel("A text that needs several lines " * 9)
    wrapped.setWordWrap(True)
    for widget in (PlainLabel("A text that needs its room"), wrapped, QPushButton("Just as long a text")):
        qtbot.addWidget(widget)
        widget.setFixedSize(60, 20)
        widget.show()
        assert clipped(widget)


def test_arabic_goes_from_right_to_left_and_nothing_after_it(qapp: QApplication) -> None:
    with said_in(qapp, "ar"):
        assert qapp.isRightToLeft()
        assert QLocale().decimalPoint() == "."
    assert not qapp.isRightToLeft()
