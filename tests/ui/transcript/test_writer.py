"""A document that is brought up to date step by step is the one that is written at once, formats included."""

from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextTable
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import LIGHT
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.spans import PLAIN, Layout, Marker, Paragraph, Spans, Style, TableRows, plain_paragraphs
from abreast.ui.transcript.table_writer import MAX_ROWS, ShownTable
from abreast.ui.transcript.writer import ShownParagraphs

BOLD, CODE, LINK = Style(bold=True), Style(code=True), Style(url="https://example.com/")
LAYOUTS = (
    Layout("text"),
    Layout("text", quotes=1),
    Layout("heading"),
    Layout("rule"),
    Layout("item", 1, 0, Marker(1, 3)),
    Layout("item", 1, 0, Marker(1, None)),
    Layout("item", 1),
    Layout("code", 1),
)
texts = st.sampled_from(("a", "word ", "more words", "日本", "🦉", "e\u0301"))
spans = st.lists(st.tuples(texts, st.sampled_from((PLAIN, BOLD, CODE, LINK))), max_size=4).map(tuple)
paragraphs = st.builds(Paragraph, st.sampled_from(LAYOUTS), spans)
states = st.lists(st.lists(paragraphs, min_size=1, max_size=5), min_size=1, max_size=5)


def description(document: QTextDocument) -> list[object]:
    """Everything that can be seen of a document."""
    found: list[object] = []
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        listed = block.textList()
        marker = listed and (listed.format().style(), listed.format().indent(), listed.format().start())
        gaps = (
            form.topMargin(),
            form.bottomMargin(),
            form.leftMargin(),
            form.indent(),
            form.background().color().name(),
        )
        found.append((gaps, form.hasProperty(form.Property.BlockTrailingHorizontalRulerWidth), marker))
        for piece in block.textFormats():
            char = piece.format
            look = (char.fontWeight(), char.fontFamilies(), char.anchorHref(), char.foreground().color().name())
            found.append((block.text().encode("utf-16-le")[2 * piece.start : 2 * (piece.start + piece.length)], look))
        block = block.next()
    return found


def written(wanted: Sequence[Paragraph], formats: Formats) -> list[object]:
    document = QTextDocument()
    ShownParagraphs(document, formats).show(0, wanted)
    return description(document)


@settings(max_examples=150, deadline=None)
@given(states=states, data=st.data())
def test_paragraphs_changed_step_by_step_are_those_written_at_once(
    qapp: object, states: list[list[Paragraph]], data: st.DataObject
) -> None:
    formats = Formats(LIGHT, 100)
    document = QTextDocument()
    shown = ShownParagraphs(document, formats)
    current: list[Paragraph] = []
    for wanted in states:
        begin = data.draw(st.integers(0, len(current)))
        current = [*current[:begin], *wanted]
        shown.show(begin, wanted)
        assert description(document) == written(current, formats)


@given(st.lists(st.sampled_from(("", "a", "日本 🦉", "a\u2028b", "word " * 9)), min_size=1, max_size=9))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_lines_of_plain_text_written_at_once_are_those_written_one_by_one(qtbot: QtBot, lines: list[str]) -> None:
    formats = Formats(LIGHT, 100)
    wanted = plain_paragraphs("\n".join(lines))
    document = QTextDocument()
    shown = ShownParagraphs(document, formats)
    for count in range(len(wanted)):
        shown.show(count, wanted[count : count + 1])
    assert written(wanted, formats) == description(document)

    changed = (*wanted[:-1], Paragraph(Layout("line"), (("another", PLAIN),)), Paragraph(Layout("text")))
    at_once = QTextDocument()
    again = ShownParagraphs(at_once, formats)
    again.show(0, wanted)
    again.show(0, changed)
    assert description(at_once) == written(changed, formats)


def test_text_that_is_appended_takes_the_style_of_its_paragraph(qtbot: QtBot) -> None:
    formats = Formats(LIGHT, 100)
    document = QTextDocument()
    shown = ShownParagraphs(document, formats)
    paragraph = Paragraph(Layout("text"), (("x = 1", CODE),))
    shown.show(0, [paragraph])
    shown.append(" and on", paragraph.with_text(" and on"))
    assert description(document) == written([paragraph.with_text(" and on")], formats)


def row(*cells: str) -> tuple[Spans, ...]:
    return tuple(((cell, PLAIN),) if cell else () for cell in cells)


def table_text(rows: TableRows, steps: Sequence[int]) -> str:
    document = QTextDocument()
    shown = ShownTable(document, Formats(LIGHT, 100))
    for count in (*steps, len(rows)):
        shown.show(rows[:count])
    return document.toPlainText()


def test_a_table_that_grows_by_rows_and_cells_is_the_one_written_at_once(qtbot: QtBot) -> None:
    rows = (row("a", "b"), row("1", ""), row("2", "🦉 x"))
    assert table_text(rows, [1, 2]) == table_text(rows, [])
    document = QTextDocument()
    shown = ShownTable(document, Formats(LIGHT, 100))
    shown.show((row("a", "b"), row("1", "🦉")))
    shown.show((row("a", "b"), row("1", "🦉 more")))
    shown.show((row("a", "c"),))
    assert document.toPlainText().split() == ["a", "c"]


def test_columns_stand_where_the_table_says_even_if_it_says_so_late(qtbot: QtBot) -> None:
    rows = (row("a", "b", "c"), row("1", "", "3"))
    document = QTextDocument()
    shown = ShownTable(document, Formats(LIGHT, 100))
    shown.show(rows[:1], ("", "", ""))
    shown.show(rows[:1], ("", "center", "right"))
    shown.show(rows, ("", "center", "right"))
    shown.show((rows[0], row("1", "2", "3")), ("", "center", "right"))

    (table,) = (frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    sides = [table.cellAt(1, column).firstCursorPosition().blockFormat().alignment() for column in range(3)]
    assert sides[1:] == [Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight]
    assert sides[0] & Qt.AlignmentFlag.AlignLeft


def test_a_long_table_says_what_it_leaves_out(qtbot: QtBot) -> None:
    rows = (row("head"), *(row(str(number)) for number in range(2 * MAX_ROWS)))
    text = table_text(rows, [MAX_ROWS + 20])
    assert str(MAX_ROWS - 2) in text.split()
    assert text.count(f"Not shown: rows after the first {MAX_ROWS}.") == 1
