"""What happens while one answer comes in, as a closed union.

Every event carries `at_ns`, a reading of `time.perf_counter_ns`. For what came over a socket it was taken right after
the read, before decoding, so all events of one read share it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from abreast.core.counts import Bill, ServerTimings
from abreast.core.errors import ProviderError
from abreast.core.usage import Usage


class FinishReason(StrEnum):
    """Why the model stopped, in one vocabulary for all dialects."""

    STOP = "stop"
    LENGTH = "length"
    """Cut at the output limit or at the end of the context window."""
    REFUSED = "refused"
    """Content filter, safety stop or refusal."""
    TOOL_CALLS = "tool_calls"
    OTHER = "other"


class Wait(StrEnum):
    """What a request waits for before it leaves. Each is measured apart from the answer's own times."""

    LOADING = "loading"
    """A local server is being started with the model."""
    QUEUE = "queue"
    """Other lanes go first, since they share one server."""
    RETRY = "retry"
    """The provider could not answer and is asked once more, or wants nothing to be sent for a while."""
    NETWORK = "network"
    """The user has asked for it to be sent once its host can be reached."""
    NONE = "none"
    """Nothing: there is only something to be said."""


@dataclass(frozen=True, slots=True)
class Preparing:
    """The request cannot leave yet, and why, e.g. a local model is being loaded. Not part of any measured time."""

    note: str
    at_ns: int
    wait: Wait = Wait.NONE
    until_ns: int | None = None
    """When the wait is over, where that is known."""


@dataclass(frozen=True, slots=True)
class Retrying:
    """The request failed before anything of an answer had come, and is sent once more at `until_ns`."""

    error: ProviderError
    at_ns: int
    until_ns: int


@dataclass(frozen=True, slots=True)
class RequestSent:
    """The last byte of the request's body was written. It is reported at once, by a dialect with the first answer bytes."""

    at_ns: int
    until_ns: int | None = None
    """When the wait for the first byte is given up; a later report of the same request moves it."""


@dataclass(frozen=True, slots=True)
class TextDelta:
    text: str
    at_ns: int


@dataclass(frozen=True, slots=True)
class ReasoningDelta:
    text: str
    at_ns: int


@dataclass(frozen=True, slots=True)
class ToolCallDelta:
    """A piece of a tool call. `call_id` and `name` come with the first piece, `arguments` is appended JSON text."""

    index: int
    call_id: str | None
    name: str | None
    arguments: str
    at_ns: int


@dataclass(frozen=True, slots=True)
class UsageUpdate:
    """A report of token counts. It replaces earlier ones field by field."""

    usage: Usage
    at_ns: int
    bill: Bill = Bill()
    """All that was said so far of what the answer is billed by; the counts that are shown are a part of it."""
    server: ServerTimings = ServerTimings()
    """What the server says of its own speed."""


@dataclass(frozen=True, slots=True)
class Completed:
    """The provider's terminal signal was read. Without it a stream is not complete, however it ended."""

    reason: FinishReason
    served_model: str | None
    """The model that answered, in the provider's words; `None` if it did not say."""
    at_ns: int
    damaged_events: int = 0
    """How many events were skipped, or had characters replaced, because their bytes were damaged, or said another end
    than the first one."""
    unexpected_events: int = field(default=0, kw_only=True)
    """How many events were of a kind that the protocol does not have, jumped over a place, or came with the terminal signal
    but behind it. They are passed over; a jump alone hides nothing of what an event brings."""
    lag_ns: int | None = field(default=None, compare=False, kw_only=True)
    """The longest that the event loop was late while this lane ran. A run sets it at the end of each lane."""


@dataclass(frozen=True, slots=True)
class Failed:
    error: ProviderError
    at_ns: int
    lag_ns: int | None = field(default=None, compare=False, kw_only=True)
    """See `Completed`."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The user stopped this lane."""

    at_ns: int
    may_have_left: bool = field(default=False, kw_only=True)
    """Whether a request was under way: of one to which nothing has come back nobody knows how far it got."""
    lag_ns: int | None = field(default=None, compare=False, kw_only=True)
    """See `Completed`."""


StreamEvent: TypeAlias = Preparing | RequestSent | TextDelta | ReasoningDelta | ToolCallDelta | UsageUpdate | Completed
"""What a dialect yields. It raises `ProviderError` for all else; `Completed` is the last event if it comes at all."""

Event: TypeAlias = StreamEvent | Retrying | Failed | Stopped
"""What a run reports of a lane. Exactly one of `Completed`, `Failed`, `Stopped` comes, and it is the last."""


@dataclass(frozen=True, slots=True)
class LaneEvent:
    """An event of one lane of a run."""

    lane_id: str
    event: Event

    @property
    def at_ns(self) -> int:
        return self.event.at_ns
