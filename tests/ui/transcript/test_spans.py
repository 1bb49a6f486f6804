"""Markdown as values: what a text says and how it stands on the page."""

import pytest

from abreast.ui.transcript.markdown import Block, read_blocks, read_inline
from abreast.ui.transcript.spans import PLAIN, Layout, Marker, Style


def said(source: str) -> list[str]:
    return [
        "".join(text for text, _ in paragraph.spans) for block in read_blocks(source) for paragraph in block.paragraphs
    ]


def only(source: str) -> Block:
    [block] = read_blocks(source)
    return block


@pytest.mark.parametrize(
    ("source", "style"),
    [
        ("**x**", Style(bold=True)),
        ("*x*", Style(italic=True)),
        ("~~x~~", Style(struck=True)),
        ("`x`", Style(code=True)),
        ("***x***", Style(bold=True, italic=True)),
        ("[x](https://example.com)", Style(url="https://example.com")),
        ("[x](mailto:a@b.c)", Style(url="mailto:a@b.c")),
        ("[x](smb://host/share)", PLAIN),
    ],
)
def test_marks_become_styles_and_only_web_and_mail_addresses_links(source: str, style: Style) -> None:
    assert only(source).paragraphs[0].spans == (("x", style),)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "qrc:/x"])
def test_no_other_address_can_be_opened(url: str) -> None:
    assert all(style.url == "" for _, style in only(f"[x]({url})").paragraphs[0].spans)


def test_neighbours_of_one_style_are_one_span() -> None:
    assert only("one\ntwo &amp; three").paragraphs[0].spans == (("one two & three", PLAIN),)


def test_items_carry_their_markers_and_nested_ones_their_level() -> None:
    layouts = [
        paragraph.layout for block in read_blocks("3. a\n4. b\n   - c\n\n     d") for paragraph in block.paragraphs
    ]
    assert layouts == [
        Layout("item", 1, 0, Marker(1, 3)),
        Layout("item", 1, 0, Marker(1, 4)),
        Layout("item", 2, 0, Marker(2, None)),
        Layout("item", 2),
    ]


def test_a_list_goes_on_with_the_number_that_was_said() -> None:
    [block] = read_blocks("1. x", first_number=7)
    assert block.paragraphs[0].layout.marker == Marker(1, 7)


def test_html_and_pictures_are_text() -> None:
    assert said("<b>x</b> ![p](https://example.com/x.png)") == ["<b>x</b> !p"]


def test_invisible_characters_in_code_are_named() -> None:
    assert said("`a\u202eb`") == ["aU+202Eb"]


def test_a_table_is_rows_of_cells_with_a_bold_head() -> None:
    block = only("|a|b|\n|-|-|\n|`1`|2|\n")
    assert block.rows == (
        ((("a", Style(bold=True)),), (("b", Style(bold=True)),)),
        ((("1", Style(code=True)),), (("2", PLAIN),)),
    )


@pytest.mark.parametrize(
    ("source", "open_inline"),
    [("a **b", "a **b"), ("- x\n- y `z", "y `z"), ("# h", "h"), ("h\n===", None), ("---", None)],
)
def test_a_block_tells_which_paragraph_may_go_on(source: str, open_inline: str | None) -> None:
    assert read_blocks(source)[-1].open_inline == open_inline


def test_what_takes_too_long_to_read_is_left_to_be_shown_as_it_is() -> None:
    assert read_inline("[" * 10_000, PLAIN) is None
    [block] = read_blocks("[" * 10_000)
    assert block.paragraphs[0].spans[0][0].startswith("[[[")
