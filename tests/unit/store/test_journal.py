"""Deltas are gathered for 250 ms or 2 KB; what cannot be written stays, in order."""

from __future__ import annotations

from abreast.core.store.journal import FLUSH_AFTER_S, FLUSH_AT_CHARS, Journal, Piece


class Clock:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def journal() -> tuple[Journal, Clock, list[float]]:
    clock, woken = Clock(), list[float]()
    return Journal(lambda: woken.append(clock.now_s), clock), clock, woken


def piece(text: str, answer_id: int = 1, *, reasoning: bool = False) -> Piece:
    return Piece(answer_id=answer_id, reasoning=reasoning, text=text)


def test_the_first_delta_sets_the_time_of_the_flush_and_later_ones_wait_with_it() -> None:
    kept, clock, woken = journal()
    kept.add(1, "a", reasoning=False)
    clock.now_s += 0.1
    kept.add(1, "b", reasoning=False)
    kept.add(2, "c", reasoning=True)

    due_in_s = kept.due_in_s()
    assert due_in_s is not None
    assert abs(due_in_s - (FLUSH_AFTER_S - 0.1)) < 1e-9
    assert len(woken) == 1
    assert kept.take() == [piece("ab"), piece("c", 2, reasoning=True)]
    assert kept.due_in_s() is None


def test_two_kilobytes_of_one_answer_are_due_at_once() -> None:
    kept, _, woken = journal()
    kept.add(1, "a", reasoning=False)
    kept.add(1, "x" * FLUSH_AT_CHARS, reasoning=False)
    kept.add(1, "y", reasoning=False)

    assert kept.due_in_s() == 0
    assert len(woken) == 2


def test_a_first_delta_of_two_kilobytes_is_due_at_once() -> None:
    kept, _, woken = journal()
    kept.add(1, "x" * FLUSH_AT_CHARS, reasoning=False)

    assert kept.due_in_s() == 0
    assert len(woken) == 1


def test_reasoning_and_text_keep_their_order() -> None:
    kept, _, _ = journal()
    for text, reasoning in (("r1", True), ("r2", True), ("t1", False), ("r3", True)):
        kept.add(1, text, reasoning=reasoning)

    assert kept.take() == [piece("r1r2", reasoning=True), piece("t1"), piece("r3", reasoning=True)]


def test_what_could_not_be_written_comes_before_what_came_meanwhile() -> None:
    kept, _, _ = journal()
    kept.add(1, "old", reasoning=False)
    failed = kept.take()
    kept.add(1, "new", reasoning=False)

    kept.put_back(failed, for_s=5)

    assert kept.due_in_s() == 5
    assert kept.waiting_chars() == 6
    assert "".join(each.text for each in kept.take()) == "oldnew"


def test_the_deltas_of_an_ended_answer_are_forgotten() -> None:
    kept, _, _ = journal()
    kept.add(1, "a", reasoning=False)
    kept.add(2, "b", reasoning=False)

    kept.drop(1)

    assert kept.take() == [piece("b", 2)]
