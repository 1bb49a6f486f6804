import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from abreast.cli.visible import visible, visible_line


def test_an_escape_sequence_is_shown_and_not_obeyed() -> None:
    assert visible("a\x1b[31mred\x1b]0;title\x07 b\r\x08") == "a␛[31mred␛]0;title␇ b␍␈"


def test_the_eight_bit_forms_of_escape_sequences_are_shown_too() -> None:
    assert visible("\x9b31m\x7f") == "<U+009B>31m␡"


def test_newline_tab_and_ordinary_text_stay() -> None:
    text = "línea 1\n\tzwei 三 😀 e\u0301"
    assert visible(text) == text


def test_characters_that_reorder_a_line_are_shown() -> None:
    assert visible("\u202egnp.exe\u2066") == "<U+202E>gnp.exe<U+2066>"


@given(st.text())
def test_no_control_character_is_left_whatever_the_text(text: str) -> None:
    assert not {c for c in visible(text) if unicodedata.category(c) == "Cc"} - {"\n", "\t"}


@given(st.text())
def test_a_line_stays_one_line(text: str) -> None:
    assert len(visible_line(text).splitlines()) <= 1


@given(st.text(), st.text())
def test_pieces_give_the_same_as_the_whole(first: str, second: str) -> None:
    assert visible(first) + visible(second) == visible(first + second)
