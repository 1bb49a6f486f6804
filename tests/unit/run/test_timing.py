import pytest

from abreast.core.events import Completed, Event, FinishReason, ReasoningDelta, RequestSent, TextDelta, UsageUpdate
from abreast.core.run.record import AnswerRecord, fold
from abreast.core.run.timing import figures_of
from abreast.core.usage import Usage

MS = 1_000_000


def answer(events: list[Event], usage: Usage) -> AnswerRecord:
    record = AnswerRecord()
    for event in (*events, UsageUpdate(usage, events[-1].at_ns), Completed(FinishReason.STOP, None, events[-1].at_ns)):
        record = fold(record, event)
    return record


def schedule(pieces: int, *, first_ms: int, step_ms: int) -> list[Event]:
    return [RequestSent(0), *(TextDelta("word ", (first_ms + step_ms * i) * MS) for i in range(pieces))]


def test_times_count_from_the_written_request() -> None:
    events = [RequestSent(100 * MS), ReasoningDelta("hm", 400 * MS), TextDelta("a", 700 * MS), TextDelta("b", 900 * MS)]
    figures = figures_of(answer(events, Usage()))
    assert figures.ttft_s == pytest.approx(0.3)
    assert figures.time_to_answer_s == pytest.approx(0.6)
    assert figures.e2e_s == pytest.approx(0.8)


def test_speed_leaves_out_the_wait_for_the_first_token_and_that_token() -> None:
    figures = figures_of(answer(schedule(51, first_ms=300, step_ms=20), Usage(output_tokens=51)))
    assert figures.tokens_per_s == pytest.approx(50.0)
    assert figures.end_to_end_tokens_per_s == pytest.approx(51 / 1.3)


def test_reasoning_that_is_billed_but_not_streamed_does_not_inflate_the_speed() -> None:
    usage = Usage(output_tokens=1051, reasoning_tokens=1000)
    figures = figures_of(answer(schedule(51, first_ms=300, step_ms=20), usage))
    assert figures.tokens_per_s == pytest.approx(50.0)


@pytest.mark.parametrize(
    ("pieces", "step_ms", "usage", "reason"),
    [
        (51, 20, Usage(), "did not report"),
        (51, 20, Usage(output_tokens=-5), "negative"),
        (51, 20, Usage(output_tokens=5, reasoning_tokens=9), "contradict"),
        (1, 20, Usage(output_tokens=51), "one piece"),
        (10, 30, Usage(output_tokens=15), "shorter than 16"),
        (20, 1, Usage(output_tokens=20), "within 200 ms"),
    ],
)
def test_a_speed_that_cannot_be_known_is_none_and_says_why(
    pieces: int, step_ms: int, usage: Usage, reason: str
) -> None:
    figures = figures_of(answer(schedule(pieces, first_ms=300, step_ms=step_ms), usage))
    assert figures.tokens_per_s is None
    assert reason in (figures.no_speed_reason or "")
