"""The differences of a turn in the window: what the reader sees, and goes through by keyboard."""

from __future__ import annotations

import pytest
from opened_window import Answering, OpenedWindow
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

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

    def wait(self, happened) -> None:
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


@pytest.fixture
def reader(qtbot: QtBot, opened: OpenedWindow, answering: Answering) -> Reader:
    opened.wait_for_history()
    qtbot.waitUntil(lambda: "differences" in opened._bench._actions, timeout=WAIT_MS)
    return Reader(qtbot, opened, answering)


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
