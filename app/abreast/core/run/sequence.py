"""Which lanes share a server, so that their figures are fair only one after the other."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from typing import TypeAlias

from abreast.core.registry.key_text import is_loopback
from abreast.core.registry.spec import ModelRef
from abreast.core.run.retry import Pauses

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

    def queue_of(self, ref: ModelRef) -> str | None:
        """For `LaneCall.queue`."""
        return shared_server(ref) if self.is_on() else None
