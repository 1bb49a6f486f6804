"""What is held back while an answer streams, and what is not."""

from __future__ import annotations

import pytest

from abreast.ui.transcript.line_start import says_too_little


def waits(text: str, *, is_in_table: bool = False) -> bool:
    return says_too_little(text, text.rfind("\n") + 1, is_in_table=is_in_table)


@pytest.mark.parametrize(
    "text", ["", "-", "1.", "##", "```", "```py", "~~~ shell", "| a | b", "| a | b |\n", "| a |\n|--"]
)
def test_a_beginning_that_may_mean_several_things_waits(text: str) -> None:
    assert waits(text)


@pytest.mark.parametrize("text", ["word", "- item", "1. item", "## Head", "a | b", "```py\ncode", "| a |\n| b", "`x`"])
def test_what_can_be_shown_does_not_wait(text: str) -> None:
    assert not waits(text)


def test_a_third_line_with_bars_that_is_no_table_is_shown() -> None:
    assert not waits("| one\n| two\n| three")


def test_rows_of_an_open_table_do_not_wait_for_their_kind() -> None:
    assert not waits("| a |\n|---|\n| b", is_in_table=True)
