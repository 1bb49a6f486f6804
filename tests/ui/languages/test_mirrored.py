"""Arabic: what the program paints and places by itself is mirrored too. And no dialog cuts Japanese off."""

from __future__ import annotations

from collections.abc import Callable, Generator

import pytest
from clipping import clipped
from opened_window import Answering, OpenedWindow
from PySide6.QtCore import QAbstractListModel, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QListView, QWidget
from pytestqt.qtbot import QtBot
from said_in import said_in

from abreast.ui.palette.entries import Kind, PaletteEntry
from abreast.ui.palette.list_model import PaletteDelegate, PaletteList
from abreast.ui.panes.model_picker import EntryDelegate, EntryList, PickerEntry
from abreast.ui.plain import PlainLabel
from abreast.ui.prompt_edit import PromptEdit
from abreast.ui.theme.roles import LIGHT
from abreast.ui.theme.style_sheet import style_sheet
from abreast.ui.transcript.code_view import CodeView
from abreast.ui.usage.legend import Entry, Legend
from routed_server import chunk, of_events

WIDTH_PX = 500
INK_LIGHTNESS = 200
"""Darker than this are letters, not the ground."""


@pytest.fixture
def arabic(qapp: QApplication) -> Generator[None]:
    with said_in(qapp, "ar"):
        yield


def palette_rows() -> tuple[QAbstractListModel, type]:
    rows = PaletteList()
    rows.show_entries([PaletteEntry(kind=Kind.ACTION, text="Go on", detail="Comparison", keys="Ctrl+G", do=list)])
    return rows, PaletteDelegate


def picker_rows() -> tuple[QAbstractListModel, type]:
    return EntryList([PickerEntry(name="a/b", label="Meadow " * 9, host="Host", note="no key")]), EntryDelegate


def ink(widget: QWidget) -> list[int]:
    """The columns that have letters in them."""
    image = widget.grab().toImage()
    dark = range(4, image.height() - 4)
    return [
        x
        for x in range(8, image.width() - 8)
        if any(QColor(image.pixel(x, y)).lightness() < INK_LIGHTNESS for y in dark)
    ]


def row(qtbot: QtBot, made: tuple[QAbstractListModel, type]) -> list[int]:
    model, delegate = made
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(delegate(LIGHT, view))
    view.setFixedSize(WIDTH_PX, 40)
    view.setStyleSheet("QListView { background: white; border: none; }")
    qtbot.addWidget(view)
    view.show()
    return ink(view)


@pytest.mark.parametrize("rows", [palette_rows, picker_rows])
def test_the_words_of_a_painted_row_do_not_lie_upon_each_other(
    qapp: QApplication, qtbot: QtBot, rows: Callable[[], tuple[QAbstractListModel, type]]
) -> None:
    to_right = row(qtbot, rows())
    # The words stay English, so that they take the same room.
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    to_left = row(qtbot, rows())
    # Not left to right: who has said so once is asked no more by a translation.
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    # Letters are smoothed a little differently elsewhere; words upon each other would lack a whole word's width.
    assert len(to_left) == pytest.approx(len(to_right), rel=0.05)
    assert max(to_left) == pytest.approx(WIDTH_PX - min(to_right), abs=4)


def test_the_strip_of_a_notice_stands_where_its_text_begins() -> None:
    assert "border-left: 4px" in style_sheet(LIGHT, 100)
    mirrored = style_sheet(LIGHT, 100, is_right_to_left=True)
    assert "border-right: 4px solid #B3261E" in mirrored
    assert "border-left: 4px solid #B3261E" not in mirrored


@pytest.mark.parametrize("text", ["Enter يختار، Esc يغلق.", "A  Meadow Large", "هذا الحاسوب"], ids=ascii)
def test_a_label_begins_at_the_right_whatever_its_first_word_is(qtbot: QtBot, arabic: None, text: str) -> None:
    label = PlainLabel(text)
    qtbot.addWidget(label)
    label.setFixedSize(WIDTH_PX, 40)
    label.setStyleSheet("background: white; color: black;")
    label.show()

    drawn = ink(label)
    assert min(drawn) > WIDTH_PX // 2
    assert max(drawn) > WIDTH_PX - 16


def test_what_a_chart_stands_for_is_listed_from_the_right(qtbot: QtBot, arabic: None) -> None:
    legend, font = Legend(), QFont()
    font.setPixelSize(11)
    entries = [Entry(index=0, label="abc"), Entry(index=1, label="def")]
    first, second = legend.arrange(entries, font, QPointF(), WIDTH_PX, is_right_to_left=True)
    image = QImage(WIDTH_PX, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        legend.draw(painter, font, LIGHT)

    assert first.area.left() > second.area.right()
    columns = [x for x in range(WIDTH_PX) if any(image.pixelColor(x, y).lightness() < 200 for y in range(20))]
    assert max(columns) > WIDTH_PX - 12


@pytest.mark.parametrize(
    ("text", "from_right"), [("", True), ("مرحبا", True), ("abc", False), ("abc مرحبا", False)], ids=repr
)
def test_the_caret_stands_where_the_text_begins(qtbot: QtBot, arabic: None, text: str, from_right: bool) -> None:
    edit = PromptEdit()
    qtbot.addWidget(edit)
    edit.resize(WIDTH_PX, 60)
    edit.show()
    edit.setPlainText(text)

    assert (edit.cursorRect().x() > WIDTH_PX // 2) is from_right


def test_code_goes_from_left_to_right_below_a_mirrored_head(
    opened: OpenedWindow, answering: Answering, qapp: QApplication
) -> None:
    opened.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    answering.reply = of_events(chunk("```py\n# تعليق\nx = 1\n```\n"), chunk())
    opened.ask("Show")

    code = next(view for view in opened.window.findChildren(CodeView) if view.isVisible())
    block = code.view.document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.LeftToRight
    assert block.layout().lineAt(0).naturalTextRect().left() < code.width() // 2
    assert code._copy.geometry().center().x() < code.width() // 2


def test_a_pane_moves_to_the_side_that_its_action_names(opened: OpenedWindow) -> None:
    opened.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opened.open_lanes("here/two", "here/three")
    middle = opened.panes[1]
    before = middle.mapToGlobal(middle.rect().center()).x()
    opened.choose_in(middle, "left")
    QApplication.processEvents()

    assert middle.mapToGlobal(middle.rect().center()).x() < before


def test_no_dialog_cuts_japanese_off(reopened: Callable[[], OpenedWindow], qapp: QApplication, qtbot: QtBot) -> None:
    found: list[str] = []
    with said_in(qapp, "ja"):
        opened = reopened()
        opened.open_lanes("here/one", "here/two")
        opened.wait_until_it_does("merge")
        opened.ask("Show all")
        for action in (
            "merge",
            "judge",
            "report",
            "samples",
            "sweep",
            "save_line_up",
            "line_ups",
            "key",
            "history_rule",
        ):
            opened.panes[0].transcript.setFocus()
            opened.choose(action)
            dialog = opened.dialog(QDialog)
            qtbot.waitExposed(dialog)
            QApplication.processEvents()
            found += [f"{action}: {each}" for each in clipped(dialog)]
            opened.close_dialog(dialog, accept=False)
    assert not found, "\n".join(found)
