"""Text of any origin has places at which Qt can break a line, and so comes to the line's end."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from abreast.ui.plain import PlainLabel
from abreast.ui.transcript.answer import AnswerPieces
from abreast.ui.transcript.literal import MAX_RUN_CHARS, breakable
from abreast.ui.transcript.spans import LINE_BREAK
from scaling import Shelf, answer_pieces

QT_COUNTS_TO = 65_535
"""One more blank in a row, and Qt looks for the end of the line for ever."""


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("blank", [" ", "\t", "\u00a0", "\u2003", "\u3000", " \u3000"])
def test_a_line_of_very_many_blanks_is_laid_out(blank: str) -> None:
    shown = breakable("a" + blank * (QT_COUNTS_TO + 5_000) + "b")

    assert max(len(run) for run in re.findall(r"\s+", shown)) <= MAX_RUN_CHARS
    document = QTextDocument()
    document.setTextWidth(480)
    QTextCursor(document).insertText(shown)
    assert document.size().height() > 0


def test_a_label_with_a_line_of_very_many_blanks_is_laid_out(qtbot: QtBot) -> None:
    label = PlainLabel("a" + "\u3000" * (QT_COUNTS_TO + 5_000) + "b")
    qtbot.addWidget(label)

    assert max(len(run) for run in re.findall(r"\s+", label.text())) <= MAX_RUN_CHARS
    label.setWordWrap(True)
    assert label.heightForWidth(400) > 0


def test_marks_without_width_are_lines_of_a_bounded_length() -> None:
    for mark in ("\u0301", "\u202e\u2066", "\u200d"):
        shown = breakable("e" + mark * 5_000)
        assert max(map(len, shown.split(LINE_BREAK)[1:])) <= MAX_RUN_CHARS
        assert re.sub("[\u2028\u200b]", "", shown) == "e" + mark * 5_000
    assert LINE_BREAK not in breakable("e\u0301" * 5_000)


def test_what_few_blanks_or_many_empty_lines_say_stays_as_it_is() -> None:
    for text in ("a" + " " * (MAX_RUN_CHARS - 1) + "b", "a" + "\n" * 5_000 + "b", "word " * 1_000):
        assert breakable(text) == text


def test_very_many_blanks_before_a_word_are_not_laid_out_with_it() -> None:
    pieces = answer_pieces("# A heading" + " " * 300_000 + "and its end")

    assert "and its end" in pieces[-1].found_text
    assert max(len(piece.found_text) for piece in pieces) < 20_000


def test_plain_text_keeps_its_empty_lines() -> None:
    text = "First.\n" + "\n" * 5_000 + "Last."
    shelf = Shelf()
    answer, fed = AnswerPieces(shelf, is_plain=True), 0
    while fed < len(text):
        fed = answer.feed_step(text, fed)
    answer.finish()

    assert "\n".join(piece.plain for piece in shelf.pieces) == text
