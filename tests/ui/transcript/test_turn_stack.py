"""Placing and finding turns gives what adding up all heights gives."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.ui.transcript.prefix_sums import PrefixSums
from abreast.ui.transcript.turn_stack import TurnStack

BEGIN = 12
sizes = st.lists(st.integers(0, 50), min_size=1, max_size=40)


@settings(deadline=None)
@given(sizes, st.lists(st.tuples(st.integers(0, 39), st.integers(0, 50))), st.integers(0, 2_500))
def test_sums_are_those_of_the_list(values: list[int], changes: list[tuple[int, int]], limit: int) -> None:
    sums = PrefixSums()
    for value in values:
        sums.append(value)
    for index, value in changes:
        index %= len(values)
        sums.add(index, value - values[index])
        values[index] = value

    assert [sums.sum(count) for count in range(len(values) + 1)] == [
        sum(values[:count]) for count in range(len(values) + 1)
    ]
    assert sums.total == sum(values)
    fitting = [count for count in range(len(values) + 1) if sum(values[:count]) <= limit]
    assert sums.find(limit) == max(fitting)


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(["earlier", "later", "drop", "resize"]), st.integers(0, 30), st.integers(1, 99)))
)
def test_turns_stand_below_each_other_whatever_is_added_taken_away_or_changed(
    steps: list[tuple[str, int, int]],
) -> None:
    stack = TurnStack(BEGIN)
    for what, place, height in steps:
        match what:
            case "earlier":
                stack.resize(stack.prepend(None), height, 0)
            case "later":
                stack.resize(stack.append(None), height, 0)
            case "drop" if stack.turns:
                stack.drop(1 + place % len(stack.turns))
            case "resize" if stack.turns:
                stack.resize(stack.turns[place % len(stack.turns)], height, place)
            case _:
                pass
        stack.set_lead(place)
        y = BEGIN + place
        for index, turn in enumerate(stack.turns):
            assert (turn.top, turn.index) == (y, index)
            assert stack.at(y) is stack.at(y + turn.room_px - 1) is turn
            y += turn.room_px
        if stack.turns:
            assert stack.end_px == y - stack.last.blank_px
            assert stack.at(-5) is stack.turns[0]
            assert stack.at(y + 5) is stack.last


def test_a_turn_is_found_by_its_id_until_it_is_taken_away() -> None:
    stack = TurnStack(BEGIN)
    later = stack.append(7)
    earlier = stack.prepend(3)

    assert (stack.find(7), stack.find(3), stack.find(5)) == (later, earlier, None)
    stack.drop(1)
    assert (stack.find(7), stack.find(3)) == (None, earlier)
