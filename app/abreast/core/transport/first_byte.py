"""How long a request waits for the first byte of its answer: told to whoever waits, who may lengthen it meanwhile."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar

from abreast.core.transport.patience import Due, Patience

OnWait = Callable[[int, int], None]
"""Gets when the request left and when the wait is given up, both readings of `perf_counter_ns`."""


def _tell_nobody(_sent_ns: int, _until_ns: int) -> None:
    """Stands where a listener was."""


class FirstByteWait:
    """The wait of one lane. `on_wait` is called when its request has left, and each time the wait is lengthened."""

    def __init__(self, on_wait: OnWait) -> None:
        self.on_wait = on_wait
        self.limit: FirstByteLimit | None = None
        """That of the request that is under way; `None`: none is, or its answer has begun."""

    def lengthen(self) -> None:
        """Wait as long again. No effect before the request has left, or once the answer has begun."""
        if self.limit is not None:
            self.limit.lengthen()


_wait: ContextVar[FirstByteWait | None] = ContextVar("abreast_wait", default=None)


@contextmanager
def waiting_with(wait: FirstByteWait) -> Generator[None]:
    """Let `wait` be that of all requests of this task, and of those it starts."""
    token = _wait.set(wait)
    try:
        yield
    finally:
        _wait.reset(token)
        # Whoever keeps a copy of the variables, as each timer and task does, keeps no comparison by it.
        wait.on_wait = _tell_nobody


class FirstByteLimit:
    """The time limit of one request: all of it until the request has left, then what the first byte may take."""

    def __init__(self, *, connect_s: float, first_byte_s: float) -> None:
        self.waited_s = first_byte_s
        """How long the first byte may take in all."""
        self._step_s = first_byte_s
        self._sent_ns: int | None = None
        self._connect_s = connect_s
        self._due: Due | None = None
        self._wait = _wait.get()

    @asynccontextmanager
    async def kept(self) -> AsyncGenerator[None]:
        """Keep the limit.

        Raises:
            TimeoutError: when it is over.
        """
        if self._wait is not None:
            self._wait.limit = self
        try:
            async with Patience().at_most(self._connect_s + self._step_s, again_s=self._step_s) as self._due:
                yield
        finally:
            self._due = None
            if self._wait is not None:
                self._wait.limit = None

    def begin(self, sent_ns: int) -> None:
        """The request has left."""
        self._sent_ns = sent_ns
        self._reschedule(sent_ns)

    def lengthen(self) -> None:
        """See `FirstByteWait.lengthen`."""
        if self._sent_ns is not None:
            self.waited_s += self._step_s
            self._reschedule(self._sent_ns)

    def _reschedule(self, sent_ns: int) -> None:
        if self._due is None:
            return
        until_ns = sent_ns + int(self.waited_s * 1e9)
        self._due.move((until_ns - time.perf_counter_ns()) / 1e9)
        if self._wait is not None:
            self._wait.on_wait(sent_ns, until_ns)
