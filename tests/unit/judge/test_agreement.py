"""How much samples of one model agree."""

from dataclasses import replace

import pytest

from abreast.core.errors import ServerFault
from abreast.core.events import Completed, Failed, FinishReason, RequestSent, Stopped, TextDelta, UsageUpdate
from abreast.core.judge.agreement import agreement, spread_of
from abreast.core.run.record import AnswerRecord, fold
from abreast.core.usage import Usage


def answered(text: str, *, first_ms: int = 100, tokens: int = 20) -> AnswerRecord:
    ms = 1_000_000
    half = len(text) // 2
    record = AnswerRecord()
    for event in (
        RequestSent(at_ns=0),
        TextDelta(text[:half], first_ms * ms),
        TextDelta(text[half:], (first_ms + 1000) * ms),
        UsageUpdate(Usage(input_tokens=5, output_tokens=tokens), (first_ms + 1000) * ms),
        Completed(FinishReason.STOP, "m", (first_ms + 1000) * ms),
    ):
        record = fold(record, event)
    return record


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["a b c d", "a b c d"], 1.0),
        (["A, b. c!", "a b c"], 1.0),
        (["a b c d", "a x c y"], 0.5),
        (["a b", "c d"], 0.0),
        (["a b c d", "a b c d", "w x y z"], 1 / 3),
        (["", ""], 1.0),
        (["a", ""], 0.0),
    ],
)
def test_agreement_is_the_mean_likeness_of_all_pairs_of_answers(texts: list[str], expected: float) -> None:
    assert agreement(texts) == pytest.approx(expected)
    assert agreement(list(reversed(texts))) == pytest.approx(expected)


def test_one_answer_agrees_with_nobody() -> None:
    assert agreement(["a"]) is agreement([]) is None


def test_the_spread_is_of_the_complete_answers_and_the_others_are_counted() -> None:
    failed = fold(AnswerRecord(), Failed(ServerFault("x", provider_id="p"), at_ns=1))
    cut = replace(fold(fold(AnswerRecord(), TextDelta("a b c d e", 1)), Stopped(at_ns=2)))
    records = [
        answered("one two three", first_ms=100),
        answered("one two three four five", first_ms=300),
        failed,
        cut,
        fold(AnswerRecord(), TextDelta("still", 1)),
    ]
    spread = spread_of(records)
    assert (spread.complete, spread.failed, spread.live) == (2, 2, 1)
    assert (spread.words.values, spread.words.median) == ((3, 5), 4)
    assert spread.ttft_s.values == (0.1, 0.3)
    assert spread.tokens_per_s.n == 2
    assert spread.agreement == pytest.approx(0.75)
    assert not spread.are_same


def test_answers_that_are_all_the_same_are_told() -> None:
    assert spread_of([answered("one two")] * 5).are_same
    assert not spread_of([answered("one two")]).are_same
    assert not spread_of([answered("one two"), answered("one  two")]).are_same
