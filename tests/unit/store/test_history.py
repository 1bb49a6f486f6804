"""What was asked and answered comes back as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from history_samples import WAIT_S, ask, compared, eventually, model, opened, record, talk

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.errors import RateLimited
from abreast.core.events import FinishReason, ToolCallDelta
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.run.timing import figures_of
from abreast.core.store.comparisons import title_from
from abreast.core.store.errors import NotThere
from abreast.core.store.history import History
from abreast.core.store.values import Ask, NewLane
from abreast.core.usage import Usage

COMPLETE = AnswerRecord(
    state=AnswerState.COMPLETE,
    text=GrowingText("An answer."),
    reasoning=GrowingText("A thought."),
    tool_calls=(ToolCallDelta(index=0, call_id="c1", name="look", arguments='{"a": 1}', at_ns=7),),
    usage=Usage(input_tokens=10, output_tokens=40, reasoning_tokens=3),
    finish_reason=FinishReason.LENGTH,
    served_model="small-2026",
    sent_ns=5_000_000_000,
    first_delta_ns=5_300_000_000,
    first_text_ns=5_400_000_000,
    last_delta_ns=6_900_000_000,
    ended_ns=7_000_000_000,
    reads=12,
    first_read_chars=4,
    damaged_events=2,
    unexpected_events=3,
)
FAILED = AnswerRecord(
    state=AnswerState.FAILED,
    error=RateLimited(
        "Acme has no room now.", provider_id="acme", status=429, code="busy", details="{}", retry_after_s=2.5
    ),
)


def stored(history: History, lane_id: int, comparison_id: int, at: int = -1) -> AnswerRecord:
    return history.open(comparison_id).result(WAIT_S).ends[lane_id].steps[at].answer.record


def test_an_answer_comes_back_with_its_text_figures_usage_and_ending(history: History) -> None:
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?")]).result(WAIT_S)

    history.finish(begun.answer_ids[lane_id], COMPLETE)

    kept = stored(history, lane_id, comparison_id)
    assert figures_of(kept) == figures_of(COMPLETE)
    assert kept.sent_ns == 0
    for name in ("state", "text", "reasoning", "tool_calls", "usage", "finish_reason", "served_model", "reads"):
        assert getattr(kept, name) == getattr(COMPLETE, name)
    for name in ("damaged_events", "unexpected_events"):
        assert getattr(kept, name) == getattr(COMPLETE, name)


def test_an_error_comes_back_as_the_kind_it_was(history: History) -> None:
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?")]).result(WAIT_S)

    history.finish(begun.answer_ids[lane_id], FAILED)

    error = stored(history, lane_id, comparison_id).error
    assert isinstance(error, RateLimited)
    assert vars(error) == vars(FAILED.error)


def test_counts_that_cannot_be_true_stay_implausible(history: History) -> None:
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?")]).result(WAIT_S)

    history.finish(
        begun.answer_ids[lane_id], AnswerRecord(state=AnswerState.COMPLETE, usage=Usage(output_tokens=10**30))
    )

    assert not stored(history, lane_id, comparison_id).usage.plausible


def test_text_that_no_encoding_knows_is_kept_but_for_the_broken_character(history: History) -> None:
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "\ud83d why\0?", [ask(lane_id, "\ud83d why\0?")]).result(WAIT_S)
    answer_id = begun.answer_ids[lane_id]
    history.append(answer_id, "half \udc00")

    history.finish(answer_id, record("half \udc00 and \ud83d\ude00"))

    step = history.open(comparison_id).result(WAIT_S).ends[lane_id].steps[0]
    assert str(step.answer.record.text) == "half \ufffd and \U0001f600"
    assert step.prompt == "\ufffd why\0?"
    assert history.request_sent(answer_id).result(WAIT_S).messages[0].text == "\ud83d why\0?"


def test_an_answer_keeps_the_settings_the_names_and_the_exact_request_it_was_asked_with(history: History) -> None:
    comparison_id, (lane_id, _) = compared(history)
    request = ChatRequest(
        model="m0",
        messages=(Message.user("Why?"),),
        system="Be brief.",
        sampling=Sampling(temperature=0.5, stop=("\n",)),
        extra_body={"seed": 4},
    )
    settings = LaneSettings(system="Be brief.", temperature=0.5)
    question = ask(lane_id, "Why?")
    asked = Ask(lane_id=lane_id, model=question.model, settings=settings, request=request)
    begun = history.begin_turn(comparison_id, "Why?", [asked]).result(WAIT_S)

    history.set_lane(lane_id, ask(lane_id, "", name="other").model, LaneSettings()).result(WAIT_S)

    step = history.open(comparison_id).result(WAIT_S).ends[lane_id].steps[0]
    assert (step.answer.settings, step.answer.model) == (settings, question.model)
    assert history.request_sent(begun.answer_ids[lane_id]).result(WAIT_S) == request


@pytest.mark.parametrize("empty_at", [None, 0, 1])
def test_the_request_of_a_long_thread_is_exact_though_no_message_is_written_twice(
    history: History, folder: Path, empty_at: int | None
) -> None:
    exchanges = [(f"prompt {i}", "" if i == empty_at else f"answer {i}") for i in range(4)]
    _, _, answer_ids = talk(history, *exchanges)

    said = [text for i, pair in enumerate(exchanges[:3]) if i != empty_at for text in pair]
    sent = history.request_sent(answer_ids[3]).result(WAIT_S)
    assert [message.text for message in sent.messages] == [*said, "prompt 3"]
    history.close()
    assert (folder / "history.db").read_bytes().count(b"answer 2") == 1


def test_a_request_that_is_not_its_thread_is_kept_whole(history: History) -> None:
    comparison_id, lane_id, (first, *_) = talk(history, ("one", "1"), ("two", "2"))
    question = ask(lane_id, "a summary of all that", "understood", "three", parent_id=first)

    begun = history.begin_turn(comparison_id, "three", [question]).result(WAIT_S)

    assert history.request_sent(begun.answer_ids[lane_id]).result(WAIT_S) == question.request


def test_deltas_of_a_live_answer_can_be_read_from_its_journal(history: History) -> None:
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?")]).result(WAIT_S)
    for i in range(1000):
        history.append(begun.answer_ids[lane_id], f"{i} ", reasoning=i < 10)

    eventually(lambda: str(stored(history, lane_id, comparison_id).text).endswith("999 "))
    kept = stored(history, lane_id, comparison_id)
    assert str(kept.text) == "".join(f"{i} " for i in range(10, 1000))
    assert str(kept.reasoning) == "".join(f"{i} " for i in range(10))


def test_an_answer_ends_once(history: History) -> None:
    comparison_id, lane_id, (answer_id,) = talk(history, ("Why?", "Because."))

    history.append(answer_id, "late")
    history.finish(answer_id, record("", AnswerState.CANCELLED))

    assert stored(history, lane_id, comparison_id).state is AnswerState.COMPLETE


def test_a_turn_of_a_comparison_that_is_gone_is_refused_with_a_sentence(history: History) -> None:
    with pytest.raises(NotThere, match="deleted"):
        history.begin_turn(99, "Why?", []).result(WAIT_S)


def test_a_long_thread_is_read_from_its_end_page_by_page(history: History) -> None:
    comparison_id, lane_id, answer_ids = talk(history, *((f"p{i}", f"a{i}") for i in range(25)))

    pages = [history.open(comparison_id, steps=10).result(WAIT_S).ends[lane_id]]
    while (before_id := pages[0].before_id) is not None:
        pages.insert(0, history.thread(before_id, limit=10).result(WAIT_S))

    assert [len(page.steps) for page in pages] == [5, 10, 10]
    assert [step.answer.id for page in pages for step in page.steps] == answer_ids


def test_the_list_shows_the_last_used_first_and_goes_on_where_it_ended(history: History) -> None:
    ids = [talk(history, (f"Question {i}", "yes"))[0] for i in range(5)]
    history.pin(ids[1], pinned=True).result(WAIT_S)
    history.archive(ids[2], archived=True).result(WAIT_S)
    history.set_tags(ids[3], ["work", " work ", "later"]).result(WAIT_S)
    history.begin_turn(ids[0], "again", []).result(WAIT_S)

    first = history.summaries(limit=2).result(WAIT_S)
    rest = history.summaries(limit=9, before_use=first[-1].use_number).result(WAIT_S)

    assert [summary.id for summary in (*first, *rest)] == [ids[0], ids[4], ids[3], ids[1]]
    assert [summary.id for summary in history.summaries(archived=True).result(WAIT_S)] == [ids[2]]
    assert [summary.id for summary in history.summaries(pinned=True).result(WAIT_S)] == [ids[1]]
    assert [summary.tags for summary in history.summaries(tag="work").result(WAIT_S)] == [("later", "work")]
    assert history.tags().result(WAIT_S) == ("later", "work")


def test_a_comparison_reopens_with_its_draft_layout_and_order_of_lanes(folder: Path) -> None:
    history = opened(folder)
    comparison_id, (a, b) = compared(history)
    history.leave(comparison_id, draft="half a thou", layout={"scroll": 12}).result(WAIT_S)
    history.order_lanes([b, a]).result(WAIT_S)
    c = history.add_lane(comparison_id, NewLane(letter="C", model=model())).result(WAIT_S)
    history.close_lane(a).result(WAIT_S)
    history.close()

    again = opened(folder)
    left = again.open(comparison_id).result(WAIT_S)
    again.close()
    assert (left.draft, left.layout, [lane.id for lane in left.lanes]) == ("half a thou", {"scroll": 12}, [b, c])


@pytest.mark.parametrize(
    ("prompt", "title"),
    [
        ("Why is the sky blue?", "Why is the sky blue?"),
        ("\n\n```\n# Sum up:\nlong text", "Sum up:"),
        ("word " * 40, "word word word word word word word word word word word word…"),
        ("x" * 200, "x" * 60 + "…"),
        (" \n ", "New comparison"),
    ],
)
def test_the_title_is_made_from_the_first_line_with_words(prompt: str, title: str) -> None:
    assert title_from(prompt) == title


def test_a_name_given_by_the_user_is_kept(history: History) -> None:
    comparison_id, _ = compared(history)
    history.rename(comparison_id, "  Mine ").result(WAIT_S)

    history.begin_turn(comparison_id, "Why?", []).result(WAIT_S)

    assert history.summaries().result(WAIT_S)[0].title == "Mine"


def test_a_list_names_the_lanes_that_are_open(history: History) -> None:
    comparison_id, lane_ids = compared(history, 3)
    history.close_lane(lane_ids[0]).result(WAIT_S)
    history.order_lanes([lane_ids[2], lane_ids[1]]).result(WAIT_S)

    (summary,) = history.summaries().result(WAIT_S)

    assert (summary.id, [(lane.letter, lane.model_label) for lane in summary.lanes]) == (
        comparison_id, [("C", "M2"), ("B", "M1")],
    )  # fmt: skip


def test_the_models_that_were_asked_are_known_by_name(history: History) -> None:
    compared(history, 2)

    assert history.models().result(WAIT_S) == (model("m0"), model("m1"))
