"""Who says what others say too: a heuristic, whose figures stand here."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.core.judge.differences import said
from abreast.core.judge.differences.said import said_by
from abreast.core.judge.differences.sentences import sentences_of
from steps import steps_in

PAIRS = json.loads((Path(__file__).parents[2] / "data" / "said_pairs.json").read_text())["pairs"]


def by(*answers: str) -> list[tuple[str, set[int]]]:
    return [(each.sentence.text, set(each.by)) for each in said_by(answers).said]


def test_precision_and_recall_on_the_labelled_pairs() -> None:
    """What is missed is said in other words; what is taken for the same wrongly turns the sense round by one word."""
    found = [(any(who == {0, 1} for _, who in by(pair["a"], pair["b"])), pair["same"]) for pair in PAIRS]
    right = sum(1 for is_found, is_same in found if is_found and is_same)
    precision = right / sum(is_found for is_found, _ in found)
    recall = right / sum(is_same for _, is_same in found)

    assert len(PAIRS) == 60
    assert (round(precision, 2), round(recall, 2)) == (0.9, 0.9)


def test_each_sentence_tells_who_says_it() -> None:
    assert by(
        "Water boils at 100 °C. The sky is blue since air scatters blue light.",
        "Air scatters blue light, so the sky is blue. Water boils at 90 °C.",
        "Because air scatters blue light, the sky is blue. Cats are nice animals.",
    ) == [
        ("Water boils at 100 °C.", {0}),
        ("The sky is blue since air scatters blue light.", {0, 1, 2}),
        ("Air scatters blue light, so the sky is blue.", {0, 1, 2}),
        ("Water boils at 90 °C.", {1}),
        ("Because air scatters blue light, the sky is blue.", {0, 1, 2}),
        ("Cats are nice animals.", {2}),
    ]


def test_headings_code_and_what_leads_in_are_no_sentences() -> None:
    text = "# The big head line\n\nSure!\n\nHere are the steps:\n\n1. **Open** the file, e.g. with vim.\n2. Read it twice. Close it then.\n\n```py\nx = open(y).read()\n```\n| name | big value |\n|---|---|\n| a b | c |\n"

    assert [sentence.text for sentence in sentences_of(text)] == [
        "Open the file, e.g. with vim.",
        "Read it twice.",
        "Close it then.",
        "name big value",
        "a b c",
    ]


@given(
    st.lists(
        st.lists(
            st.sampled_from(["the", "sky", "is", "blue", "not", "5", "km.", "Air!", "red\n-", "天空是蓝色的。"]),
            max_size=30,
        ).map(" ".join),
        max_size=5,
    )
)
@settings(max_examples=150, deadline=None)
def test_it_is_deterministic_and_each_sentence_is_said_by_its_own_answer(answers: list[str]) -> None:
    found = said_by(answers)

    assert found == said_by(answers)
    assert all(each.answer in each.by and max(each.by) < len(answers) for each in found.said)
    assert all(answers[each.answer][each.sentence.start : each.sentence.end].strip() for each in found.said)


@given(
    st.permutations(
        ["The sky is blue today.", "Blue is the sky today.", "Cats are very nice.", "No cats are nice today."]
    )
)
@settings(deadline=None)
def test_the_order_of_the_answers_makes_no_difference(answers: list[str]) -> None:
    as_names = {(each.sentence.text, frozenset(answers[index] for index in each.by)) for each in said_by(answers).said}

    assert as_names == {
        ("The sky is blue today.", frozenset({"The sky is blue today.", "Blue is the sky today."})),
        ("Blue is the sky today.", frozenset({"The sky is blue today.", "Blue is the sky today."})),
        ("Cats are very nice.", frozenset({"Cats are very nice."})),
        ("No cats are nice today.", frozenset({"No cats are nice today."})),
    }


def long_answers(vocabulary: int, count: int = 26) -> list[str]:
    drawn = random.Random(1)
    return [
        " ".join(" ".join(f"w{drawn.randrange(vocabulary)}" for _ in range(13)) + " end." for _ in range(60))
        for _ in range(count)
    ]


@pytest.mark.parametrize("vocabulary", [30, 3_000])
def test_of_26_long_answers_all_is_compared_that_may_be_alike_or_what_was_left_out_is_told(vocabulary: int) -> None:
    """Few pairs of sentences may be alike if there are many words: they are found without looking at all pairs."""
    found = said_by(long_answers(vocabulary))

    assert len(found.said) == 26 * 60
    assert found.is_whole == (vocabulary == 3_000)


@pytest.mark.parametrize("vocabulary", [30, 1_000_000])
def test_twice_as_many_answers_take_twice_the_work(vocabulary: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many pairs may be alike, of which there are four times as many: only so many are looked at.

    What it takes in time is seen by `tests/bench/bench_differences.py`.
    """
    monkeypatch.setattr(said, "MOST_PAIRS", 2_000)
    said_by(long_answers(vocabulary))  # what is remembered of words is no work the second time

    both = long_answers(vocabulary, 13), long_answers(vocabulary, 26)
    once, twice = (steps_in(lambda answers=answers: said_by(answers)) for answers in both)

    assert twice < 2.2 * once


def test_it_stops_when_nobody_waits_any_more() -> None:
    asked: list[int] = []

    def is_wanted() -> bool:
        asked.append(1)
        return len(asked) < 3

    said_by([" ".join(f"one{n} two{n} three{n}." for n in range(50))] * 2, is_wanted)

    assert len(asked) == 3
