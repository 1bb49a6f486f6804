"""What belongs to an open paragraph, and what ends it."""

import pytest

from abreast.ui.transcript.open_paragraph import goes_on, plain_growth, split_at_blank_line, split_at_item


@pytest.mark.parametrize(
    ("paragraph", "text", "shown"),
    [
        ("words", " more", " more"),
        ("words ", "more ", " more"),
        ("words", "\nmore", " more"),
        ("words ", "\n  more", " more"),
        ("words  ", "\nmore", None),
        ("words\\", "\nmore", None),
        ("words", " *more", None),
        ("words*", "more", None),
        ("see [words", "](more", None),
        ("words", " (more)", " (more)"),
        ("see [words", " (more)", None),
    ],
)
def test_text_is_shown_as_it_is_only_if_it_can_mean_nothing_else(paragraph: str, text: str, shown: str | None) -> None:
    assert plain_growth(paragraph, text) == shown


@pytest.mark.parametrize(
    ("tail", "text", "does"),
    [
        ("words", " - more", True),
        ("words", "\nmore", True),
        ("words", "\n- more", False),
        ("words", "\n===", False),
        ("words", "\n", False),
        ("words\n", "\nmore", False),
        ("[words", "]: more", False),
        ("12", " more", False),
    ],
)
def test_a_paragraph_goes_on_until_a_line_may_be_something_else(tail: str, text: str, does: bool) -> None:
    assert goes_on(tail, tail, text) is does


def test_a_blank_line_ends_a_paragraph() -> None:
    assert split_at_blank_line(" more.\n\n\n  next") == (" more.", "  next")
    assert split_at_blank_line(" more.\nnext") is None


@pytest.mark.parametrize(
    ("tail", "text", "split"),
    [
        ("1. one", " more\n2. two", (" more", "2. two")),
        ("1. one\n   - inner", "\n2. two", ("", "2. two")),
        ("- one", "\n- two", ("", "- two")),
        ("- one", "\n* two", None),
        ("1. one", "\n2) two", None),
        ("1. one", "\n   2. two", None),
        ("1. one", "\n2.", None),
        ("words", "\n- two", None),
    ],
)
def test_an_item_ends_where_the_next_of_its_list_begins(tail: str, text: str, split: tuple[str, str] | None) -> None:
    assert split_at_item(tail, text) == split
