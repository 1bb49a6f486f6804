"""The longest common subsequence of two sequences, by rapidfuzz, in pieces that let other threads go on."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

MOST_AT_ONCE = 3_000
"""rapidfuzz keeps the interpreter's lock: 3,000 by 3,000 words hold all other threads up for 2 ms, 10,000 for 30 ms."""


class Run(NamedTuple):
    """A stretch of both sequences: the same in both, or one's in the place of the other's."""

    is_same: bool
    a_start: int
    a_end: int
    b_start: int
    b_end: int


def aligned(a: Sequence[Hashable], b: Sequence[Hashable]) -> Iterator[Run]:
    """All of `a` and of `b` in runs, in order.

    Sequences above `MOST_AT_ONCE` are aligned in shares that are cut at the same fraction of both: what was moved over
    such a cut is not found again.
    """
    from rapidfuzz.distance import Indel

    numbers: dict[Hashable, int] = {}
    first = [numbers.setdefault(key, len(numbers)) for key in a]
    second = [numbers.setdefault(key, len(numbers)) for key in b]
    head, tail = _same_ends(first, second)
    if head:
        yield Run(True, 0, head, 0, head)
    a_end, b_end = len(first) - tail, len(second) - tail
    shares = max(1, -(-max(a_end - head, b_end - head) // MOST_AT_ONCE))
    for share in range(shares):
        a_at, b_at = head + (a_end - head) * share // shares, head + (b_end - head) * share // shares
        a_to, b_to = head + (a_end - head) * (share + 1) // shares, head + (b_end - head) * (share + 1) // shares
        for op in Indel.opcodes(first[a_at:a_to], second[b_at:b_to]):
            yield Run(
                op.tag == "equal", a_at + op.src_start, a_at + op.src_end, b_at + op.dest_start, b_at + op.dest_end
            )
    if tail:
        yield Run(True, a_end, len(first), b_end, len(second))


def joined(runs: Iterator[Run]) -> list[Run]:
    """Neighbours of one kind in one run."""
    result: list[Run] = []
    for run in runs:
        if run.a_start == run.a_end and run.b_start == run.b_end:
            continue
        if result and result[-1].is_same == run.is_same:
            result[-1] = result[-1]._replace(a_end=run.a_end, b_end=run.b_end)
        else:
            result.append(run)
    return result


def _same_ends(a: Sequence[int], b: Sequence[int]) -> tuple[int, int]:
    most = min(len(a), len(b))
    head = 0
    while head < most and a[head] == b[head]:
        head += 1
    tail = 0
    while tail < most - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    return head, tail
