"""Puts changes where a reader would put them: of equally good alignments the first one found often reads badly."""

from __future__ import annotations

from collections.abc import Sequence

from abreast.core.judge.differences.alignment import Run
from abreast.core.judge.differences.stretch import Stretch

ISLAND_RATIO = 2
"""Common words between two changes that have so many times as many are part of one change: else it reads as confetti."""
MOST_SLIDE = 30
_STOPS = frozenset(".!?。！？:;")


def tidied(runs: Sequence[Run], a: Stretch, b: Stretch) -> list[Run]:
    """The same runs of `a` and `b`, moved and joined."""
    return _without_islands(_slid(list(runs), a, b), a, b)


def _without_islands(runs: Sequence[Run], a: Stretch, b: Stretch) -> list[Run]:
    """Without tiny islands of common words, e.g. a comma or an article, between changes."""

    def weight(run: Run) -> int:
        return max(a.words(run.a_start, run.a_end), b.words(run.b_start, run.b_end))

    result: list[Run] = []
    for run in runs:
        has_island = len(result) > 1 and not run.is_same and result[-1].is_same
        if has_island and weight(result[-1]) * ISLAND_RATIO <= min(weight(result[-2]), weight(run)):
            result[-2:] = [result[-2]._replace(a_end=run.a_end, b_end=run.b_end)]
        else:
            result.append(run)
    return result


def _slid(runs: list[Run], a: Stretch, b: Stretch) -> list[Run]:
    """With what only one side has moved to where a sentence begins: `high[. It is new].` to `high. [It is new.]`."""
    for index in range(1, len(runs) - 1):
        run = runs[index]
        if run.is_same or (run.a_start < run.a_end and run.b_start < run.b_end):
            continue
        side, start, end = (a, run.a_start, run.a_end) if run.a_start < run.a_end else (b, run.b_start, run.b_end)
        before, after = runs[index - 1], runs[index + 1]
        # One of the same ones stays between two changes.
        room_after = after.a_end - after.a_start - (index + 2 < len(runs))
        room_before = before.a_end - before.a_start - 1
        by = _best_slide(side, start, end, min(MOST_SLIDE, room_after), min(MOST_SLIDE, room_before))
        if by:
            runs[index - 1] = before._replace(a_end=before.a_end + by, b_end=before.b_end + by)
            runs[index] = Run(False, run.a_start + by, run.a_end + by, run.b_start + by, run.b_end + by)
            runs[index + 1] = after._replace(a_start=after.a_start + by, b_start=after.b_start + by)
    return [run for run in runs if run.a_start < run.a_end or run.b_start < run.b_end]


def _best_slide(side: Stretch, start: int, end: int, room_after: int, room_before: int) -> int:
    """By how many tokens a stretch may be moved so that it begins best; the other side has the same there."""
    keys = side.tokens.keys
    best, best_value = 0, _value(side, start)
    for direction, room in ((1, room_after), (-1, room_before)):
        for step in range(1, room + 1):
            at = direction * step
            leaving, entering = (start + at - 1, end + at - 1) if direction > 0 else (end + at, start + at)
            if keys[leaving] != keys[entering]:
                break
            if (value := _value(side, start + at)) > best_value:
                best, best_value = at, value
    return best


def _value(side: Stretch, index: int) -> int:
    """How good a place to begin a change is."""
    if side.begins_line(index):
        return 2
    return int(side.tokens.keys[index - 1] in _STOPS)
