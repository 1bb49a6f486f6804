"""Code and tables that are long: written, coloured and laid out by parts, and in the end as if that had been at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption, QTextTable
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import LIGHT
from abreast.ui.transcript import answer
from abreast.ui.transcript.code_view import PART_CHARS, CodeView
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.highlight import MAX_LINE_SPANS, SLICE_LINES, CodeHighlighter
from abreast.ui.transcript.layout_share import MAX_NEW_CHARS, WIDGET_CHARS
from abreast.ui.transcript.lexers import make_lexer
from abreast.ui.transcript.markdown import Block, read_blocks
from abreast.ui.transcript.pieces import CodePiece, TablePiece
from abreast.ui.transcript.reading_steps import STEP_MARKS
from abreast.ui.transcript.spans import PLAIN, Style, TableRows
from abreast.ui.transcript.table_writer import PART_CELLS, ShownTable
from abreast.ui.transcript.table_writer import PART_CHARS as TABLE_PART_CHARS
from abreast.ui.transcript.transcript import Transcript
from scaling import answer_pieces
from steps import steps_in

CODE = 'def f(x):\n    """Says\n    more."""\n    return [x, "a\\n", 12]  # so\n\n'


def colors(document: QTextDocument) -> list[list[tuple[int, int, str]]]:
    """Of each line: where a colour begins, for how many units, and which it is."""
    found: list[list[tuple[int, int, str]]] = []
    block = document.begin()
    while block.isValid():
        ranges = block.layout().formats()
        found.append([(each.start, each.length, each.format.foreground().color().name()) for each in ranges])
        block = block.next()
    return found


def colored(qtbot: QtBot, code: str, step: int) -> list[list[tuple[int, int, str]]]:
    document = QTextDocument()
    highlighter = CodeHighlighter(document, dark=False)
    highlighter.set_language("python")
    for end in range(step, len(code), step):
        document.setPlainText(code[:end]) if end == step else append(document, code[end - step : end])
        highlighter.update_from(code[:end], finished=False)
    append(document, code[len(document.toPlainText()) :])
    highlighter.update_from(code, finished=True)
    qtbot.waitUntil(lambda: not highlighter._timer.isActive())
    return colors(document)


def append(document: QTextDocument, text: str) -> None:
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


@pytest.fixture(autouse=True)
def lexer() -> None:
    make_lexer("python")


@pytest.mark.parametrize("step", [7, 90])
def test_code_that_grows_has_the_colours_of_code_that_came_at_once(qtbot: QtBot, step: int) -> None:
    code = CODE * 4
    at_once = colored(qtbot, code, len(code))
    assert colored(qtbot, code, step) == at_once
    # A keyword, the strings over two lines, and a comment.
    assert at_once[0][0][:2] == (0, 3)
    assert len({color for line in at_once for _, _, color in line}) >= 4


def test_coloured_lines_are_laid_out_once_for_a_slice(qtbot: QtBot) -> None:
    lines = 10 * SLICE_LINES
    document = QTextDocument("x = 1\n" * lines)
    document.documentLayout()
    highlighter = CodeHighlighter(document, dark=False)
    highlighter.set_language("python")
    changes: list[object] = []
    document.documentLayout().update.connect(lambda rect: changes.append(rect))

    highlighter.update_from("x = 1\n" * lines, finished=True)
    qtbot.waitUntil(lambda: not highlighter._timer.isActive())

    assert all(colors(document)[:lines])
    assert 10 <= len(changes) <= 15


def test_a_slice_of_a_long_line_takes_the_same_however_long_the_line_is() -> None:
    def steps(tokens: int) -> int:
        line = "f(1);" * (tokens // 4)
        highlighter = CodeHighlighter(QTextDocument(line), dark=False)
        highlighter.set_language("python")
        return steps_in(lambda: highlighter.update_from(line, finished=True))

    steps(1_000)
    assert steps(8_000) < 1.2 * steps(2_000)


def test_a_line_has_so_many_colours_at_most(qtbot: QtBot) -> None:
    line = "f(1);" * MAX_LINE_SPANS
    found = colored(qtbot, f"{line}\nx = 2\n", len(line) // 3)

    assert len(found[0]) == MAX_LINE_SPANS
    assert found[1]


def test_a_long_code_is_written_by_parts_and_has_its_height_from_the_first_one_on(
    transcript: Transcript, qtbot: QtBot
) -> None:
    code = "".join(f"line {number} of a long code\n" for number in range(4_000))
    transcript.append_answer(f"```\n{code}```\n")
    transcript.finish_answer()
    while transcript.is_catching_up:
        transcript.render_frame()
    piece = next(piece for piece in transcript._pieces if isinstance(piece, CodePiece))
    assert isinstance(piece.widget, CodeView)
    document, height = piece.widget.view.document(), piece.height
    assert document.characterCount() < 6 * PART_CHARS < len(code)
    added: list[int] = []
    document.contentsChange.connect(lambda _at, _removed, chars: added.append(chars))

    qtbot.waitUntil(lambda: not piece.is_filling)

    assert document.toPlainText() == code.removesuffix("\n")
    assert max(added) <= PART_CHARS + 1
    assert piece.height == height


def test_what_is_selected_and_copied_of_a_long_code_is_all_of_it(transcript: Transcript, qtbot: QtBot) -> None:
    code = "".join(f"line {number} of a long code\n" for number in range(2_000))
    transcript.append_answer(f"```\n{code}```\n")
    transcript.finish_answer()
    transcript.select_all()
    piece = next(piece for piece in transcript._pieces if isinstance(piece, CodePiece))

    qtbot.waitUntil(lambda: not transcript.is_catching_up and not piece.is_filling)

    assert piece.view is not None
    assert len(piece.view.textCursor().selectedText()) == len(code) - 1


# Tables.


def table(rows: int, columns: int, cell: str = "1") -> TableRows:
    return tuple(tuple(((f"{cell}{row}", PLAIN),) for _ in range(columns)) for row in range(rows))


def document_of_table() -> QTextDocument:
    document = QTextDocument()
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    document.setDefaultTextOption(option)
    return document


def parts(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def places(document: QTextDocument) -> list[tuple[float, float]]:
    """Where each cell stands."""
    layout = document.documentLayout()
    found: list[tuple[float, float]] = []
    for part in parts(document):
        for row in range(part.rows()):
            for column in range(part.columns()):
                rect = layout.blockBoundingRect(part.cellAt(row, column).firstCursorPosition().block())
                found.append((rect.x(), rect.y()))
    return found


def filled(shown: ShownTable) -> int:
    """How many steps the rest takes."""
    steps = 0
    while shown.is_filling:
        shown.fill()
        steps += 1
    return steps


def test_a_large_table_is_written_by_parts_of_a_bounded_number_of_cells(qtbot: QtBot) -> None:
    document = document_of_table()
    shown, written = ShownTable(document, Formats(LIGHT, 100), by_parts=True), 0
    shown.show(table(40, 100))
    while True:
        cells = [part.rows() * part.columns() for part in parts(document)]
        assert max(cells) <= PART_CELLS
        assert sum(cells) - written <= PART_CELLS
        written = sum(cells)
        if not shown.is_filling:
            break
        shown.fill()
    assert written == 40 * 100


def test_a_part_of_a_table_holds_a_bounded_amount_of_text(qtbot: QtBot) -> None:
    document = document_of_table()
    shown = ShownTable(document, Formats(LIGHT, 100), by_parts=True)
    shown.show(table(60, 2, "word " * 200))
    filled(shown)
    ends = [part.lastPosition() - part.firstPosition() for part in parts(document)]
    assert len(ends) > 10
    assert max(ends) < 2 * TABLE_PART_CHARS


widths = st.lists(st.integers(0, 12), min_size=5, max_size=30)


@settings(max_examples=25, deadline=None)
@given(widths=widths, cuts=st.lists(st.integers(1, 30), max_size=4))
def test_a_table_of_parts_stands_like_one_table_however_it_grew(
    qapp: object, widths: Sequence[int], cuts: Sequence[int]
) -> None:
    style = Style(bold=True)
    rows: TableRows = tuple(
        tuple((("w" * ((width + column) % 13), style if column % 2 else PLAIN),) for column in range(40))
        for width in widths
    )
    whole, by_parts = document_of_table(), document_of_table()
    ShownTable(whole, Formats(LIGHT, 100)).show(rows)
    shown = ShownTable(by_parts, Formats(LIGHT, 100), by_parts=True)
    for cut in sorted(cut for cut in cuts if cut < len(rows)):
        # The last row is wider for a while: marks that are not closed yet are shown.
        shown.show((*rows[:cut], tuple((("w" * 20, PLAIN),) for _ in range(40))))
    shown.show(rows)
    filled(shown)

    assert len(parts(whole)) == 1
    assert places(by_parts) == places(whole)
    assert by_parts.toPlainText().split() == whole.toPlainText().split()


def test_a_large_table_of_an_answer_is_shown_to_its_end(transcript: Transcript, qtbot: QtBot) -> None:
    rows = "".join(f"|{number}|{'w' * (number % 30)}|c|\n" for number in range(150))
    transcript.append_answer(f"|a|b|c|\n|-|-|-|\n{rows}\n")
    transcript.finish_answer()
    piece = next(piece for piece in transcript._pieces if isinstance(piece, TablePiece))
    qtbot.waitUntil(lambda: not transcript.is_catching_up and not piece.is_filling)
    assert piece.view is not None
    height = piece.height
    assert "149" in piece.view.toPlainText().split()
    # Its widget is made anew, by parts again.
    transcript.set_zoom(110)
    transcript.set_zoom(100)
    transcript.jump_to_end()
    assert "149" not in piece.view.toPlainText().split()
    qtbot.waitUntil(lambda: not piece.is_filling)
    assert "149" in piece.view.toPlainText().split()
    assert piece.height == height


# What one step reads and makes.


@pytest.mark.parametrize("text", ["a\n" * 6_000, "a\r" * 6_000, "-\n1.\n#\n>\n" * 1_500])
def test_a_step_reads_a_bounded_number_of_lines(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[int] = []

    def counted(source: str, first_number: int | None = None) -> list[Block]:
        lines.append(source.count("\n"))
        return read_blocks(source, first_number)

    monkeypatch.setattr(answer, "read_blocks", counted)
    answer_pieces(text)
    # The step that goes over the bound, and the one that is cut.
    assert max(lines) <= answer.MAX_OPEN_LINES + 2 * STEP_MARKS


def test_one_layout_makes_a_bounded_number_of_widgets(
    transcript: Transcript, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []
    begin = transcript._share.begin

    def noted() -> None:
        made.append(transcript._made)
        begin()

    monkeypatch.setattr(transcript._share, "begin", noted)
    transcript.resize(600, 2_000)
    transcript.append_answer("```\nx\n```\n" * 60)
    transcript.finish_answer()

    qtbot.waitUntil(lambda: sum(isinstance(piece.widget, CodeView) for piece in transcript._pieces) >= 30)

    made.append(transcript._made)
    assert max(after - before for before, after in pairwise(made)) <= MAX_NEW_CHARS // WIDGET_CHARS + 1
