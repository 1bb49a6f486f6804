"""How long the Markdown of one answer may take. What takes longer goes on as plain text."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

ANSWER_NS = 2_000_000_000
"""For a whole answer."""
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

    @contextmanager
    def step(self, *, is_whole: bool) -> Generator[None]:
        """Charge what is done inside. `is_whole`: one of the steps into which a long text is cut, which is never free."""
        begin_ns = self._clock()
        yield
        taken_ns = self._clock() - begin_ns
        if is_whole or taken_ns > FREE_STEP_NS:
            self._left_ns -= taken_ns
