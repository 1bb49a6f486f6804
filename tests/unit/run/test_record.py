from hypothesis import given
from hypothesis import strategies as st

from abreast.core.errors import ConnectionLost
from abreast.core.events import (
    Completed,
    Event,
    Failed,
    FinishReason,
    Preparing,
    ReasoningDelta,
    RequestSent,
    Stopped,
    TextDelta,
    UsageUpdate,
    Wait,
)
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.record import AnswerRecord, AnswerState, fold
from abreast.core.run.timing import figures_of
from abreast.core.usage import Usage

MS = 1_000_000


def folded(*events: Event) -> AnswerRecord:
    record = AnswerRecord()
    for event in events:
        record = fold(record, event)
    return record


def test_text_and_stamps_of_a_whole_answer_are_kept() -> None:
    record = folded(
        RequestSent(1 * MS),
        ReasoningDelta("hm", 3 * MS),
        TextDelta("Hel", 5 * MS),
        TextDelta("lo", 5 * MS),
        TextDelta("!", 9 * MS),
        UsageUpdate(Usage(output_tokens=4), 9 * MS),
        Completed(FinishReason.STOP, "m", 10 * MS),
    )
    assert record.state is AnswerState.COMPLETE
    assert str(record.text) == "Hello!"
    assert str(record.reasoning) == "hm"
    assert (record.sent_ns, record.first_delta_ns, record.first_text_ns) == (1 * MS, 3 * MS, 5 * MS)
    assert (record.last_delta_ns, record.ended_ns) == (9 * MS, 10 * MS)
    assert record.reads == 3
    assert record.first_read_chars == 2


def test_a_fault_after_text_interrupts_and_keeps_it_and_one_before_text_fails() -> None:
    lost = Failed(ConnectionLost("gone"), 7)
    assert folded(RequestSent(1), lost).state is AnswerState.FAILED
    after_text = folded(RequestSent(1), TextDelta("kept", 2), lost)
    assert after_text.state is AnswerState.INTERRUPTED
    assert str(after_text.text) == "kept"


def test_a_refusal_is_no_success() -> None:
    assert folded(Completed(FinishReason.REFUSED, None, 1)).state is AnswerState.REFUSED


def test_nothing_changes_after_the_end() -> None:
    stopped = folded(TextDelta("a", 1), Stopped(2))
    assert fold(stopped, TextDelta("late", 3)) == stopped
    assert fold(stopped, Completed(FinishReason.STOP, None, 4)) == stopped


def test_a_later_usage_report_replaces_field_by_field_and_never_adds() -> None:
    record = folded(UsageUpdate(Usage(input_tokens=10, output_tokens=1), 1), UsageUpdate(Usage(output_tokens=7), 2))
    assert record.usage == Usage(input_tokens=10, output_tokens=7)


@given(st.lists(st.text(max_size=5)), st.integers(0, 20))
def test_growing_text_is_a_value_whatever_branches_off_it(pieces: list[str], branch_at: int) -> None:
    versions = [GrowingText()]
    for piece in pieces:
        versions.append(versions[-1] + piece)
    branch = versions[min(branch_at, len(pieces))] + "branch" + "ed"
    for index, version in enumerate(versions):
        assert str(version) == "".join(pieces[:index])
        assert len(version) == len(str(version))
    assert str(branch) == "".join(pieces[:branch_at]) + "branched"


def test_waits_for_others_and_for_the_server_are_kept_apart_from_the_answers_own_times() -> None:
    record = AnswerRecord()
    for event in (
        Preparing("queue", 1_000, Wait.QUEUE),
        Preparing("load", 4_000, Wait.LOADING),
        Preparing("a note", 6_000),
        RequestSent(7_000),
        TextDelta("a", 9_000),
        Completed(FinishReason.STOP, None, 9_500, lag_ns=5),
    ):
        record = fold(record, event)

    figures = figures_of(record)
    assert (record.queued_ns, record.loading_ns, record.lag_ns) == (3_000, 2_000, 5)
    assert (figures.queue_s, figures.loading_s, figures.is_cold) == (3e-6, 2e-6, True)
    assert figures.ttft_s == 2e-6
