"""Who waits for a first byte is told of it, and is not kept in memory by what waited with them."""

from __future__ import annotations

import gc
from contextvars import copy_context
from weakref import ref

from abreast.core.transport.first_byte import FirstByteWait, waiting_with


class Listener:
    def told(self, sent_ns: int, until_ns: int) -> None:
        """What a lane is told."""


def test_a_timer_that_is_kept_until_its_time_has_come_keeps_no_lane() -> None:
    listener = Listener()
    known = ref(listener)
    with waiting_with(FirstByteWait(listener.told)):
        kept = copy_context()
    del listener
    gc.collect()
    assert known() is None
    assert len(kept)
