"""How long the Markdown of one answer may take. What takes longer goes on as plain text."""

from __future__ import annotations

import time
from collections.abc import Callable

ANSWER_NS = 1_200_000_000
"""For the Markdown of a whole answer. The rest of it, as plain text, is to be there within 2 s."""
FREE_STEP_NS = 16_000_000
"""A short step, as a stream brings it, is free up to this: an answer may stream for an hour."""


class RenderBudget:
    """Counts the time that the steps of one answer take.

    Args:
        clock: Nanoseconds of this thread; time in which other programs have the processor is nobody's fault.
    """

    def __init__(self, limit_ns: int = ANSWER_NS, clock: Callable[[], int] = time.thread_time_ns) -> None:
        self._left_ns = limit_ns
        self._clock = clock

    @property
    def is_spent(self) -> bool:
        return self._left_ns <= 0

    def step(self, *, is_whole: bool) -> Step:
        """Charge what is done inside. `is_whole`: one of the steps into which a long text is cut, which is never free."""
        return Step(self, self._clock, is_whole=is_whole)

    def charge(self, taken_ns: int) -> None:
        self._left_ns -= taken_ns


class Step:
    """Made twice a frame: a generator as a context takes several times as long."""

    __slots__ = ("_begin_ns", "_budget", "_clock", "_is_whole")

    def __init__(self, budget: RenderBudget, clock: Callable[[], int], *, is_whole: bool) -> None:
        self._budget = budget
        self._clock = clock
        self._is_whole = is_whole
        self._begin_ns = 0

    def __enter__(self) -> None:
        self._begin_ns = self._clock()

    def __exit__(self, *_: object) -> None:
        taken_ns = self._clock() - self._begin_ns
        if self._is_whole or taken_ns > FREE_STEP_NS:
            self._budget.charge(taken_ns)
