"""Words are found in a whole thread, a page at a time, and only in that thread."""

from __future__ import annotations

import pytest
from history_samples import WAIT_S, talk

from abreast.core.run.text_match import count, count_in_markdown, matcher
from abreast.core.store.finding import FIND_STEPS
from abreast.core.store.history import History


def test_every_turn_of_a_long_thread_is_looked_through_from_its_end(history: History) -> None:
    turns = FIND_STEPS + 20
    exchanges = [(f"Question {n}", "An apple, an Apple." if n % 10 == 0 else "Nothing.") for n in range(turns)]
    _, _, answer_ids = talk(history, *exchanges)
    talk(history, ("apple?", "apple"))

    found: list[int] = []
    end_id: int | None = answer_ids[-1]
    pages = 0
    while end_id is not None:
        page = history.find_in_thread(end_id, "apple").result(WAIT_S)
        found = [count for _, count in page.counts] + found
        assert [turn_id for turn_id, _ in page.counts] == sorted(turn_id for turn_id, _ in page.counts)
        end_id = page.before_id
        pages += 1

    assert (found, pages) == ([2] * 12, 2)


def test_prompts_count_too_and_nothing_is_found_for_nothing(history: History) -> None:
    _, _, (answer_id,) = talk(history, ("Why is the sky blue?", "The **sky** is\nblue."))

    assert [n for _, n in history.find_in_thread(answer_id, "SKY IS").result(WAIT_S).counts] == [1]
    assert history.find_in_thread(answer_id, "   ").result(WAIT_S).counts == ()


@pytest.mark.parametrize(
    ("query", "text", "times"),
    [
        ("a.c", "abc a.c", 1),
        ("straße", "Straße STRASSE", 1),
        ("two words", "two\n  words and two words", 2),
        ("(", "f(x)", 1),
        ("é", "É", 1),
    ],
)
def test_words_are_found_as_they_are_typed_in_any_case_over_any_white_space(query: str, text: str, times: int) -> None:
    pattern = matcher(query)
    assert pattern is not None
    assert count(pattern, text) == times


def test_marks_of_markdown_stand_in_no_words_way() -> None:
    pattern = matcher("see the docs")
    assert pattern is not None

    assert count_in_markdown(pattern, "**See** [the docs](http://example.org/see-the-docs).\n\n# See `the` docs") == 2
