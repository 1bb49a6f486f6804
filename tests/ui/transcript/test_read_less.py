"""What is read of an answer without the Markdown parser, or from its last word on, is what the parser makes of all of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.ui.transcript.markdown import Block, read_blocks, read_inline
from abreast.ui.transcript.open_inline import OpenInline
from abreast.ui.transcript.open_paragraph import ends_what_is_above, goes_on, plain_growth
from abreast.ui.transcript.plain_line import PlainLine
from abreast.ui.transcript.spans import PLAIN, Layout, Paragraph, Style

LINE_PARTS = (
    "# ",
    "###### ",
    "- ",
    "+ ",
    "1. ",
    "007) ",
    "٣. ",
    "words",
    "é",
    "日本",
    "²",
    " ",
    "    ",
    "=",
    "--",
    "?",
    "'",
)
INLINE_PARTS = (
    "word ",
    "x",
    " ",
    "*",
    "**",
    "~~",
    "`",
    "[",
    "](http://x.y/z_a)",
    "<",
    "<http://q.r>",
    "&amp;",
    "\\*",
    "_",
)


@settings(max_examples=100, deadline=None)
@given(
    line=st.lists(st.sampled_from(LINE_PARTS), min_size=1, max_size=6).map("".join),
    first_number=st.sampled_from([None, 5]),
)
def test_a_line_of_words_says_what_the_parser_says(line: str, first_number: int | None) -> None:
    if PlainLine.read(line, first_number) is not None:
        # With a line end behind it the parser reads it.
        assert read_blocks(line, first_number) == read_blocks(f"{line}\n", first_number)


@pytest.mark.parametrize("line", ["## head", "words, more", "- item", "12) item"])
def test_most_blocks_are_such_a_line_at_first(line: str) -> None:
    assert PlainLine.read(line, None) is not None


@settings(max_examples=100, deadline=None)
@given(
    parts=st.lists(st.lists(st.sampled_from(INLINE_PARTS), min_size=1, max_size=3).map("".join), max_size=10),
    base=st.sampled_from([PLAIN, Style(heading=2)]),
)
def test_a_paragraph_that_is_read_from_its_last_word_on_says_the_same(parts: list[str], base: Style) -> None:
    reader, source = OpenInline(), "some words"
    shown = Paragraph(Layout("text"), ((source, base),), base)
    for text in parts:
        if not goes_on(source, source, text):
            return
        before, source = source, source + text
        if (grown := plain_growth(before, text)) is not None:
            shown = shown.with_text(grown) if grown else shown
            continue
        spans = read_inline(source.strip(), base)
        assert reader.read(source.strip(), base, before.strip(), shown.spans) == spans
        shown = Paragraph(Layout("text"), spans or (), base)


@pytest.mark.parametrize(
    ("tail", "ends"),
    [
        ("| a |\n|---|\n| 1 |\n\nWords", True),
        ("| a |\n|---|\n| 1 |\n12", False),
        ("words\n# head", True),
        ("- item\n\nwords", True),
        ("- item\nwords", False),
        ("words\n\n12", False),
        ("words\n\n- item", True),
        ("see [words]\n\nmore", False),
    ],
)
def test_what_is_above_ends_where_another_block_begins_for_certain(tail: str, ends: bool) -> None:
    above: list[Block] = read_blocks(tail[: tail.rfind("\n") + 1])
    assert ends_what_is_above(tail, above) is ends
