"""A line of very many blanks, which Qt would lay out for ever where it wraps, holds up no box and comes out as it went in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSize
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from abreast.core.run.lane import LaneSettings
from abreast.ui.panes.lane_settings import LaneSettingsDialog
from abreast.ui.plain_box import PlainBox
from abreast.ui.text_dialog import TextDialog
from abreast.ui.transcript.note import Note, NoteCard

UI = Path(__file__).resolve().parents[2] / "app" / "abreast" / "ui"
BLANKS = " " * 66_000
SIZE = QSize(300, 200)


def shown(box: QPlainTextEdit) -> QPlainTextEdit:
    box.resize(SIZE)
    box.show()
    QApplication.processEvents()
    return box


def test_what_is_set_is_shown_and_kept(qapp: QApplication) -> None:
    box = shown(PlainBox())
    box.setPlainText(f"a{BLANKS}b")
    QApplication.processEvents()

    assert box.toPlainText() == f"a{BLANKS}b"
    box.setPlainText("short")
    assert box.lineWrapMode() is QPlainTextEdit.LineWrapMode.WidgetWidth


@pytest.mark.parametrize("times", [1, 3])
def test_what_is_pasted_in_one_piece_or_in_several_is_shown_and_kept(qapp: QApplication, times: int) -> None:
    box, pasted = shown(PlainBox()), QMimeData()
    pasted.setText(BLANKS[: len(BLANKS) // times])
    for _ in range(times):
        box.insertFromMimeData(pasted)
        QApplication.processEvents()
    box.undo()
    box.redo()
    QApplication.processEvents()

    assert box.toPlainText() == BLANKS


def test_a_system_message_an_error_and_a_text_of_the_program_are_shown(qapp: QApplication) -> None:
    text = f"a{BLANKS}b"
    settings = LaneSettingsDialog("A", LaneSettings(system=text))
    card = NoteCard(Note(text="It failed.", details=text))
    seen: list[str] = []
    for widget in (settings, card, TextDialog("What was imported", text)):
        widget.show()
        seen += [shown(box).toPlainText() for box in widget.findChildren(QPlainTextEdit)]

    # What can be written in keeps its text; what is only read may be broken where nobody sees it.
    assert seen[0] == text
    assert [each.replace("\u200b", "") for each in seen] == [text] * 3


def test_what_can_be_written_in_is_such_a_box() -> None:
    """All others show what is broken before, as `breakable` does."""
    bare = {
        path.relative_to(UI).as_posix() for path in UI.rglob("*.py") if "QPlainTextEdit(" in path.read_text("utf-8")
    }

    assert bare == {"open_url.py", "panes/requests_view.py", "text_dialog.py", "transcript/note.py"}
