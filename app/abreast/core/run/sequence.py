"""Which lanes share a server, so that their figures are fair only one after the other."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from abreast.core.registry.key_text import is_loopback
from abreast.core.registry.spec import ModelRef
from abreast.core.run.retry import Pauses

if TYPE_CHECKING:
    from abreast.core.transport.reach import Reach

THIS_COMPUTER = "this computer"

Queues: TypeAlias = defaultdict[str, list[asyncio.Event]]
"""The ends of the lanes of each queue that have not ended, in their order."""


def shared_server(ref: ModelRef) -> str | None:
    """The name for `LaneCall.queue` of a model whose server runs on this computer; `None`: elsewhere.

    All of them share one name: also different models, in servers of their own, take turns on the same processor.
    """
    is_here = ref.provider.managed or is_loopback(ref.provider.base_url)
    return THIS_COMPUTER if is_here else None


class Turns:
    """Whether the lanes of a shared server take turns, and their queues, which all runs of a window have in common.

    `is_on` is asked at the beginning of each run.
    """

    def __init__(self, is_on: Callable[[], bool] = lambda: False) -> None:
        self.is_on = is_on
        self.queues: Queues = defaultdict(list)
        self.pauses = Pauses()
        """What providers have said to any of the runs."""
        self._reach: Reach | None = None

    def queue_of(self, ref: ModelRef) -> str | None:
        """For `LaneCall.queue`."""
        return shared_server(ref) if self.is_on() else None

    def reach_of(self, ref: ModelRef) -> Callable[[], Awaitable[None]]:
        """For `LaneCall.reach`."""
        # Here, since it brings the HTTP client, which no start should wait for.
        from abreast.core.transport.reach import Reach

        self._reach = self._reach or Reach()
        return partial(self._reach.wait_for, ref.provider.base_url)
