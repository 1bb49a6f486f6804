"""The differences of a turn in the window: what the reader sees, and goes through by keyboard."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from opened_window import Answering, OpenedWindow, held
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_accessibility import nameless

from abreast.ui.differences.column_view import ColumnView
from abreast.ui.differences.page import DifferencesPage
from routed_server import Asked, Reply, chunk, of_events

WAIT_MS = 10_000
ONE = "The sky is blue because air scatters blue light.\n\nIt is 100 km high.\n\n```py\nx = 1\ny = 2\n```\n"
TWO = "The sky is blue because air scatters blue light.\n\nIt is 90 km high. Clouds are white there.\n\n```python\nx = 1\ny = 3\n```\n"


class Reader:
    """Somebody who looks at the differences in a window of two panes or more."""

    def __init__(self, qtbot: QtBot, opened: OpenedWindow, answering: Answering) -> None:
        self.qtbot, self.opened, self.answering = qtbot, opened, answering
        self.texts = {"one": ONE, "two": TWO, "three": ONE}
        answering.look = self._answer

    def _answer(self, asked: Asked) -> Reply:
        return of_events(chunk(self.texts[asked.json["model"]]), chunk())

    def wait(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=WAIT_MS)

    @property
    def page(self) -> DifferencesPage | None:
        page = self.opened.window.findChild(DifferencesPage)
        return page if isinstance(page, DifferencesPage) and page.isVisible() else None

    def show(self) -> DifferencesPage:
        """Ctrl+D, and wait until everything is there."""
        self.opened.choose("differences")
        self.wait(lambda: self.page is not None)
        return self.settled()

    def settled(self) -> DifferencesPage:
        self.wait(lambda: self.page is not None and self.page.findings is not None and "F7" in self.page.note.text())
        assert self.page is not None
        return self.page

    def formats(self, column: int, text: str) -> QTextCharFormat:
        """The look of the first place where a column says `text`."""
        assert self.page is not None
        cursor = self.page.columns[column].text.document().find(text)
        assert not cursor.isNull()
        return cursor.charFormat()


def marked(column: ColumnView) -> str:
    """What a column shows as the difference in sight."""
    selections = column.text.extraSelections()
    return selections[0].cursor.selectedText().strip()


@pytest.fixture
def reader(qtbot: QtBot, opened: OpenedWindow, answering: Answering) -> Reader:
    opened.wait_for_history()
    opened.wait_until_it_does("differences")
    return Reader(qtbot, opened, answering)


def test_differences_that_are_still_being_found_are_given_up_with_their_comparison(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[str] = []
    monkeypatch.setattr(reader.opened._bench._tasks, "_report", lambda name, _error: failed.append(name))
    reader.opened.open_lanes("here/two")
    reader.opened.ask("Why?")
    loop = asyncio.get_running_loop()

    def is_comparing() -> bool:
        return any(task.get_name() == "compare answers" for task in asyncio.all_tasks(loop))

    # The page is made already, so that the answers are gathered at once.
    reader.show()
    reader.opened.choose("differences")
    reader.opened.choose("differences")
    assert is_comparing()
    reader.opened.choose("new")
    reader.wait(lambda: not is_comparing())
    assert (reader.page, failed) == (None, [])


def test_each_answer_is_shown_beside_the_base_with_signs_and_lines_for_what_differs(reader: Reader) -> None:
    reader.opened.open_lanes("here/two")
    reader.opened.ask("Why?")
    page = reader.show()

    base, other = (column.text.toPlainText() for column in page.columns)
    assert base == ONE
    assert "It is −100 +90 km high. +Clouds are white there." in other
    assert "  x = 1\n− y = 2\n+ y = 3" in other
    assert reader.formats(1, "90").fontUnderline()
    assert reader.formats(1, "−100").fontStrikeOut()
    assert not reader.formats(1, "The sky").fontUnderline()
    assert page.columns[1]._summary.text() == "81 % the same words · 2 numbers differ · 2 sentences only here"


def test_a_whole_walk_by_keyboard(reader: Reader, qtbot: QtBot) -> None:
    reader.opened.open_lanes("here/two")
    reader.opened.ask("Why?")
    page = reader.show()

    assert page.differences.hasFocus()
    reader.opened.choose("next_difference")
    assert page.note.text() == "1 of 3. A: “100” / B: “90”"
    assert marked(page.columns[1]) == "−100 +90"
    assert marked(page.columns[0]) == "100"
    reader.opened.choose("previous_difference")
    assert page.note.text() == "3 of 3. Code: 1 line only in A, 1 line only in B"
    qtbot.keyClick(page.differences, Qt.Key.Key_Escape)
    assert reader.page is None
    assert reader.opened.panes[0].isVisible()


def test_the_lists_lead_to_their_places(reader: Reader, qtbot: QtBot) -> None:
    reader.opened.open_lanes("here/two")
    reader.opened.ask("Why?")
    page = reader.show()

    assert [row.cells for row in page.said.rows_model.rows] == [
        ("All", "The sky is blue because air scatters blue light."),
        ("Only A", "It is 100 km high."),
        ("Only B", "It is 90 km high."),
        ("Only B", "Clouds are white there."),
    ]
    assert [row.cells[:3] for row in page.numbers.rows_model.rows] == [("100 km", "A", "B"), ("90 km", "B", "A")]
    assert [row.cells for row in page.code.rows_model.rows] == [("x = 1", "", "x = 1"), ("y = 2", "≠", "y = 3")]
    page.tabs.setCurrentIndex(1)
    page.said.setCurrentIndex(page.said.rows_model.index(3, 0))
    qtbot.keyClick(page.said, Qt.Key.Key_Return)
    assert marked(page.columns[1]) == "Clouds are white there."


def test_blank_lines_at_the_end_of_an_answer_are_no_difference(reader: Reader) -> None:
    reader.texts |= {"one": "Forty kilometres.", "two": "Forty kilometres.\n\n \n\n"}
    reader.opened.open_lanes("here/two")
    reader.opened.ask("How far?")
    page = reader.show()

    assert page.findings is not None
    assert [len(column.spots) for column in page.findings.columns] == [0, 0]
    assert page.columns[1].text.toPlainText() == "Forty kilometres.\n"


def test_another_answer_can_be_the_base(reader: Reader) -> None:
    reader.opened.open_lanes("here/two", "here/three")
    reader.opened.ask("Why?")
    page = reader.show()
    page.head.base.setCurrentIndex(1)
    page.head.base.activated.emit(1)
    reader.wait(lambda: page.findings is not None and page.findings.base == 1)
    reader.settled()

    assert page.columns[1].text.toPlainText() == TWO
    assert "−90 +100 km high" in page.columns[0].text.toPlainText()


def test_answers_that_are_still_coming_are_compared_again_when_they_end(reader: Reader, answering: Answering) -> None:
    slow: list[Asked] = []

    def answer(asked: Asked) -> Reply:
        if asked.json["model"] == "one":
            return of_events(chunk(ONE), chunk())
        slow.append(asked)
        return held("The sky is blue")

    answering.look = answer
    reader.opened.open_lanes("here/two")
    reader.opened.send("Why?")
    reader.wait(lambda: "The sky is blue" in reader.opened.panes[1].transcript.plain_text())
    reader.wait(lambda: reader.opened.panes[0].record is not None and not reader.opened.panes[0].record.state.live)
    page = reader.show()

    assert page.note.text().startswith("B: still being written")
    reader.opened.choose("stop")
    reader.wait(lambda: page.note.text().startswith("+ underlined"))
    assert page.findings is not None
    assert not page.findings.entries[1].is_live


def test_other_answers_to_the_same_prompt_can_be_compared(reader: Reader) -> None:
    reader.opened.ask("Why?")
    reader.texts["one"] = TWO
    reader.opened.choose_in(reader.opened.panes[0], "regenerate")
    reader.wait(lambda: "90 km" in reader.opened.panes[0].transcript.plain_text())
    reader.opened.wait_for_state("complete")
    page = reader.show()

    assert [entry.name for entry in page.findings.entries] == ["A 1/2", "A 2/2"]
    assert page.findings.base == 1
    assert page.columns[1].text.toPlainText() == TWO
    assert "−90 +100 km high" in page.columns[0].text.toPlainText()


def test_earlier_turns_can_be_compared(reader: Reader) -> None:
    reader.opened.open_lanes("here/two")
    reader.opened.ask("Why?")
    reader.texts |= {"one": "Yes of course.", "two": "No never ever."}
    reader.opened.ask("Sure?")
    page = reader.show()

    assert page.columns[0].text.toPlainText() == "Yes of course."
    reader.qtbot.mouseClick(page.head.earlier, Qt.MouseButton.LeftButton)
    reader.wait(lambda: page.columns[0].text.toPlainText() == ONE)
    reader.settled()
    assert not page.head.earlier.isEnabled()
    assert page.head.later.isEnabled()


def test_a_new_prompt_leads_back_to_the_panes(reader: Reader) -> None:
    reader.opened.open_lanes("here/two")
    reader.opened.ask("Why?")
    reader.show()
    reader.opened.ask("And then?")

    assert reader.page is None


def test_differences_are_copied_as_text(reader: Reader, qtbot: QtBot) -> None:
    reader.opened.open_lanes("here/two")
    reader.opened.ask("Why?")
    page = reader.show()
    qtbot.mouseClick(page.head.copy, Qt.MouseButton.LeftButton)

    text = QApplication.clipboard().text()
    assert "B against A: 81 % the same words" in text
    assert "It is [-100-] {+90+} km high. {+Clouds are white there.+}" in text
    assert "- y = 2\n+ y = 3" in text


def test_it_says_why_there_is_nothing_to_compare(reader: Reader) -> None:
    reader.opened.choose("differences")
    reader.wait(lambda: "send a prompt first" in reader.opened.status)
    reader.opened.ask("Why?")
    reader.opened.choose("differences")
    reader.wait(lambda: "only one answer" in reader.opened.status)
    reader.opened.choose("next_difference")
    assert "Ctrl+D" in reader.opened.status


def test_every_control_has_a_name_and_text_stays_text(reader: Reader) -> None:
    reader.texts |= {
        "one": "<b>bold</b> &amp; one two three\r\n\u2029x",
        "two": "<img src='file:///etc/passwd'> one two three",
    }
    reader.opened.open_lanes("here/two")
    reader.opened.ask("Why?")
    page = reader.show()

    assert "<b>bold</b> &amp; one" in page.columns[0].text.toPlainText()
    assert "img src='file:///etc/passwd'>" in page.columns[1].text.toPlainText()
    assert nameless(reader.opened.window) == []


def test_what_is_compared_goes_when_the_comparison_does(reader: Reader) -> None:
    reader.opened.open_lanes("here/two")
    reader.opened.ask("Why?")
    reader.show()
    reader.opened.choose("new")

    assert reader.page is None
