"""Counts what a piece of work takes in steps: the same on every machine, however busy it is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


def steps_in(work: Callable[[], object]) -> int:
    """How many lines of Python it runs and how many functions, of Python and of C, it calls, in this thread.

    What goes on inside a function of C is one step, however long it takes: only the benches see that.
    """
    count = 0

    def note(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    def trace(_frame: FrameType, event: str, _what: object) -> object:
        nonlocal count
        count += event == "line"
        return trace

    profile_before, trace_before = sys.getprofile(), sys.gettrace()
    sys.setprofile(note)
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(trace_before)
        sys.setprofile(profile_before)
    return count
