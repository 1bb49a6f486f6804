"""Whatever is asked again, edited, forked or gone on from: nothing that was answered is overwritten."""

from __future__ import annotations

from history_samples import WAIT_S, ask, compared, model, record, talk

from abreast.core.store.history import History
from abreast.core.store.values import NewLane, Step


def shown(history: History, comparison_id: int, lane_id: int) -> list[str]:
    """Prompts and answers on a lane's screen."""
    return [text for step in steps(history, comparison_id, lane_id) for text in (step.prompt, said(step))]


def steps(history: History, comparison_id: int, lane_id: int) -> tuple[Step, ...]:
    return history.open(comparison_id).result(WAIT_S).ends[lane_id].steps


def said(step: Step) -> str:
    return str(step.answer.record.text)


def test_a_regenerated_answer_stands_beside_the_old_one(history: History) -> None:
    comparison_id, lane_id, (_, second) = talk(history, ("one", "1"), ("two", "2"))
    (first_step, second_step) = steps(history, comparison_id, lane_id)
    question = ask(lane_id, "one", "1", "two", parent_id=first_step.answer.id)

    begun = history.begin_answers(second_step.turn_id, [question]).result(WAIT_S)
    history.finish(begun.answer_ids[lane_id], record("zwei"))

    assert shown(history, comparison_id, lane_id) == ["one", "1", "two", "zwei"]
    assert steps(history, comparison_id, lane_id)[1].alternative_ids == (second, begun.answer_ids[lane_id])
    history.show(lane_id, second).result(WAIT_S)
    assert shown(history, comparison_id, lane_id) == ["one", "1", "two", "2"]


def test_an_edited_prompt_begins_a_branch_and_the_old_one_is_shown_again_to_its_end(history: History) -> None:
    comparison_id, lane_id, (first, _, third) = talk(history, ("one", "1"), ("two", "2"), ("three", "3"))
    edited_turn = steps(history, comparison_id, lane_id)[1].turn_id
    question = ask(lane_id, "one", "1", "deux", parent_id=first)

    begun = history.begin_turn(comparison_id, "deux", [question], edited_from_id=edited_turn).result(WAIT_S)
    history.finish(begun.answer_ids[lane_id], record("II"))

    assert shown(history, comparison_id, lane_id) == ["one", "1", "deux", "II"]
    edited = steps(history, comparison_id, lane_id)[1]
    assert edited.edited_from_id == edited_turn
    assert history.show(lane_id, edited.alternative_ids[0]).result(WAIT_S) == third
    assert shown(history, comparison_id, lane_id) == ["one", "1", "two", "2", "three", "3"]


def test_a_forked_lane_goes_on_by_itself(history: History) -> None:
    comparison_id, lane_id, (first, _) = talk(history, ("one", "1"), ("two", "2"))

    fork = history.add_lane(comparison_id, NewLane(letter="B", model=model("b")), forked_from_id=first).result(WAIT_S)
    question = ask(fork, "one", "1", "other", parent_id=first)
    begun = history.begin_turn(comparison_id, "other", [question]).result(WAIT_S)
    history.finish(begun.answer_ids[fork], record("b's own"))

    assert shown(history, comparison_id, lane_id) == ["one", "1", "two", "2"]
    assert shown(history, comparison_id, fork) == ["one", "1", "other", "b's own"]
    assert history.open(comparison_id).result(WAIT_S).lanes[1].forked_from_id == first
    assert history.request_sent(begun.answer_ids[fork]).result(WAIT_S) == question.request


def test_all_lanes_go_on_from_one_of_them_and_can_go_back(history: History) -> None:
    comparison_id, (a, b) = compared(history)
    first = history.begin_turn(comparison_id, "one", [ask(a, "one"), ask(b, "one")]).result(WAIT_S).answer_ids
    history.finish(first[a], record("a1"))
    history.finish(first[b], record("b1"))

    history.go_on_from(first[b], [a, b]).result(WAIT_S)
    questions = [ask(lane_id, "one", "b1", "two", parent_id=first[b]) for lane_id in (a, b)]
    second = history.begin_turn(comparison_id, "two", questions).result(WAIT_S).answer_ids
    history.finish(second[a], record("a2"))

    assert shown(history, comparison_id, a) == ["one", "b1", "two", "a2"]
    assert history.request_sent(second[a]).result(WAIT_S) == questions[0].request
    history.show(a, first[a]).result(WAIT_S)
    assert shown(history, comparison_id, a) == ["one", "a1"]


def test_a_lane_added_later_answers_a_prompt_that_is_there(history: History) -> None:
    comparison_id, lane_id, _ = talk(history, ("one", "1"))
    turn_id = steps(history, comparison_id, lane_id)[0].turn_id
    late = history.add_lane(comparison_id, NewLane(letter="B", model=model("b"))).result(WAIT_S)

    begun = history.begin_answers(turn_id, [ask(late, "one")]).result(WAIT_S)
    history.finish(begun.answer_ids[late], record("late"))

    assert shown(history, comparison_id, late) == ["one", "late"]


def test_a_lane_that_went_on_from_another_one_has_its_own_answers_among_the_alternatives(history: History) -> None:
    comparison_id, (a, b) = compared(history)
    begun = history.begin_turn(comparison_id, "one", [ask(a, "one"), ask(b, "one")]).result(WAIT_S)
    for lane_id, answer_id in begun.answer_ids.items():
        history.finish(answer_id, record(f"from {lane_id}"))
    history.go_on_from(begun.answer_ids[b], [a]).result(WAIT_S)

    (step,) = steps(history, comparison_id, a)

    assert step.answer.id == begun.answer_ids[b]
    assert step.alternative_ids == (begun.answer_ids[a], begun.answer_ids[b])
    assert steps(history, comparison_id, b)[0].alternative_ids == (begun.answer_ids[b],)
    assert history.thread(begun.answer_ids[b], lane_id=a).result(WAIT_S).steps == (step,)
    history.show(a, begun.answer_ids[a]).result(WAIT_S)
    assert shown(history, comparison_id, a) == ["one", f"from {a}"]


def test_the_comparison_beside_another_one_is_that_used_next_to_it(history: History) -> None:
    first, second, third = (talk(history, (name, "yes"))[0] for name in ("one", "two", "three"))
    history.archive(second, archived=True).result(WAIT_S)

    assert history.neighbour(third, newer=False).result(WAIT_S) == first
    assert history.neighbour(first, newer=True).result(WAIT_S) == third
    assert history.neighbour(third, newer=True).result(WAIT_S) is None
    assert history.neighbour(None, newer=False).result(WAIT_S) == third
