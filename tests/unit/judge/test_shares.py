"""A share of a whole and its Wilson interval."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.core.judge.shares import Share


def wilson(part: int, whole: int) -> tuple[float, float]:
    share = Share(part=part, whole=whole)
    return round(share.low, 4), round(share.high, 4)


def test_the_interval_is_that_of_the_tables() -> None:
    # As tables of the interval have them.
    assert wilson(0, 10) == (0.0, 0.2775)
    assert wilson(10, 10) == (0.7225, 1.0)
    assert wilson(81, 263) == (0.2553, 0.3662)


@settings(max_examples=50)
@given(whole=st.integers(1, 500), data=st.data())
def test_a_share_lies_within_its_interval_and_both_within_0_and_1(whole: int, data: st.DataObject) -> None:
    share = Share(part=data.draw(st.integers(0, whole)), whole=whole)

    assert 0 <= share.low <= share.value <= share.high <= 1
