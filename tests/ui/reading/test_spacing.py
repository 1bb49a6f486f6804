"""Where turns begin, so that the same turn stands at the same height in all panes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.ui.reading.places import matched_headings, place_in_other
from abreast.ui.transcript.headings import Heading
from abreast.ui.transcript.spacing import spacings

BEGIN, END = 12, 8

panes = st.lists(
    st.dictionaries(st.integers(1, 12), st.integers(20, 900)).map(lambda turns: sorted(turns.items())), max_size=5
)


def tops(turns: Sequence[tuple[int, int]], lead_px: int, blanks_px: dict[int, int]) -> dict[int, int]:
    found: dict[int, int] = {}
    y = BEGIN + lead_px
    for turn_id, height in turns:
        found[turn_id] = y
        y += height + blanks_px.get(turn_id, 0)
    return found


@settings(deadline=None)
@given(panes)
def test_a_turn_begins_at_one_height_in_all_panes_and_no_two_stand_beside_each_other(
    threads: list[list[tuple[int, int]]],
) -> None:
    found = [
        tops(turns, spacing.lead_px, dict(spacing.blanks_px))
        for turns, spacing in zip(threads, spacings(threads, BEGIN, END), strict=True)
    ]

    heights = {turn_id: top for pane in found for turn_id, top in pane.items()}
    assert all(heights[turn_id] == top for pane in found for turn_id, top in pane.items())
    in_order = [heights[turn_id] for turn_id in sorted(heights)]
    assert in_order == sorted(set(in_order))


@settings(deadline=None)
@given(panes)
def test_all_panes_can_be_scrolled_equally_far_and_nobody_wastes_space(threads: list[list[tuple[int, int]]]) -> None:
    found = spacings(threads, BEGIN, END)

    tallest = {
        turn_id: max(dict(turns).get(turn_id, 0) for turns in threads) for turns in threads for turn_id, _ in turns
    }
    assert {spacing.content_px for spacing in found} <= {BEGIN + sum(tallest.values()) + END}


def test_a_pane_that_was_left_out_has_blank_space_in_the_place_of_the_turn() -> None:
    first, second, late = spacings([[(1, 100), (2, 50), (3, 80)], [(1, 40), (3, 90)], [(3, 10)]], BEGIN, END)

    assert (first.lead_px, dict(first.blanks_px)) == (0, {})
    assert (second.lead_px, dict(second.blanks_px)) == (0, {1: 110})
    assert (late.lead_px, dict(late.blanks_px)) == (150, {})
    assert first.content_px == BEGIN + 100 + 50 + 90 + END


def heading(text: str, y_px: int, level: int = 2) -> Heading:
    return Heading(level=level, text=text, y_px=y_px)


def test_headings_of_the_same_text_and_level_go_together_in_their_order() -> None:
    ours = [heading("1. Causes", 10), heading("Costs", 50), heading("Risks", 90, level=3), heading("Costs", 120)]
    theirs = [heading("Background", 5), heading("causes:", 40), heading("Risks", 60), heading("COSTS", 300)]

    assert matched_headings(ours, theirs) == [(10, 40), (50, 300)]


def test_headings_of_other_words_go_together_if_both_answers_are_built_alike() -> None:
    ours, theirs = [heading("Why", 10), heading("How", 70)], [heading("Reasons", 30), heading("Means", 90)]

    assert matched_headings(ours, theirs) == [(10, 30), (70, 90)]
    assert matched_headings(ours, theirs[:1]) == []


@pytest.mark.parametrize(("y", "place"), [(0, 0), (50, 150), (100, 300), (150, 350), (200, 400), (250, 400)])
def test_between_two_headings_it_goes_as_far_as_in_the_other(y: int, place: int) -> None:
    assert place_in_other(y, 200, 400, [(100, 300)]) == place


@pytest.mark.parametrize(("y", "place"), [(0, 0), (100, 200), (200, 400)])
def test_without_headings_it_goes_by_the_share_of_the_turn(y: int, place: int) -> None:
    assert place_in_other(y, 200, 400, []) == place
