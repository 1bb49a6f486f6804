"""What one answer says of its usage, before it is judged: the result of every API's reader."""

from __future__ import annotations

from dataclasses import dataclass

from abreast.core.counts import Bill, ServerTimings


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One answer's counts as its API reports them, in our convention."""

    bill: Bill = Bill()
    """Where `has_output` is false, the output in it is a lower bound."""
    has_output: bool = True
    """Whether the output is a count, not what had come of it when the stream broke."""
    has_ended: bool = True
    """Whether the answer came to its own end."""
    is_derived: bool = False
    """Whether the counts come from timings."""
    model: str | None = None
    """The model that answered."""
    timings: ServerTimings = ServerTimings()
