"""What can be wrong with an entry, and what the doctor says of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from abreast.core.dialects.capabilities import Capabilities
from abreast.core.errors import (
    ConnectionLost,
    KeyLate,
    KeyMissing,
    KeyRejected,
    ModelNotOffered,
    NoCredit,
    NoSuchPath,
    NotAnApi,
    Overloaded,
    PermissionRefused,
    ProviderError,
    RateLimited,
    RedirectRefused,
    RequestRefused,
    ServerFault,
    StreamIncomplete,
    TimedOut,
    TlsFailed,
    Unreachable,
)


class Fault(StrEnum):
    NO_ADDRESS = "no address"
    KEY_MISSING = "key missing"
    """None known, or the one there must not be sent to this address."""
    UNREACHABLE = "unreachable"
    NOT_TRUSTED = "not trusted"
    """The certificate."""
    TIMED_OUT = "timed out"
    REDIRECTED = "redirected"
    WRONG_PATH = "wrong path"
    NOT_AN_API = "not an API"
    """A web page, or something else that is none."""
    KEY_REFUSED = "key refused"
    NOT_ALLOWED = "not allowed"
    NO_CREDIT = "no credit"
    RATE_LIMIT = "rate limit"
    HOST_FAULT = "fault of the host"
    NO_MODEL = "no model"
    """There is none to ask: none is named and none is listed."""
    MODEL_NOT_OFFERED = "model not offered"
    REQUEST_REFUSED = "request refused"
    NO_STREAM = "no stream"
    """It refuses to stream, or answers in one piece all the same."""
    BROKEN_STREAM = "broken stream"
    NO_USAGE = "no usage"
    """It works, but no token counts come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What the doctor found. `sentence` says it all to the user; the rest is for the settings."""

    provider_id: str
    sentence: str
    works: bool
    """Whether answers come; with `NO_USAGE`, and with `NO_STREAM` when they come in one piece, they do."""
    fault: Fault | None = None
    model_id: str | None = None
    """The model that was asked."""
    suggested_base_url: str | None = None
    """An address that answers where the entry's does not."""
    listed_models: int | None = None
    """How many models the host lists; `None`: it gave no list."""
    capabilities: Capabilities = Capabilities()
    """What was found out. `stream_usage` is of the provider, the others are of the model that was asked."""
    error: ProviderError | None = None
    """The error behind it, with what the host said."""


def fault_of(error: ProviderError) -> Fault:
    """What kind of fault an error is, by its class."""
    match error:
        case KeyMissing() | KeyLate():
            return Fault.KEY_MISSING
        case Unreachable():
            return Fault.UNREACHABLE
        case TlsFailed():
            return Fault.NOT_TRUSTED
        case TimedOut():
            return Fault.TIMED_OUT
        case RedirectRefused():
            return Fault.REDIRECTED
        case NoSuchPath():
            return Fault.WRONG_PATH
        case NotAnApi():
            return Fault.NOT_AN_API
        case KeyRejected():
            return Fault.KEY_REFUSED
        case PermissionRefused():
            return Fault.NOT_ALLOWED
        case NoCredit():
            return Fault.NO_CREDIT
        case RateLimited():
            return Fault.RATE_LIMIT
        case ModelNotOffered():
            return Fault.MODEL_NOT_OFFERED
        case StreamIncomplete():
            return Fault.BROKEN_STREAM
        case RequestRefused():
            return Fault.REQUEST_REFUSED
        case ServerFault() | Overloaded() | ConnectionLost():
            return Fault.HOST_FAULT
        case _:
            return Fault.REQUEST_REFUSED
