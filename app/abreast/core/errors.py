"""What can go wrong with a request, as a tree of exceptions chosen by what the user can do about it.

A `ProviderError` says in one plain sentence what happened and what to do. It is made where the fault is known (the
transport, a dialect's status table), never from the text of another error's message.
"""

from __future__ import annotations

from enum import StrEnum

MAX_DETAILS_CHARS = 2048
LONGEST_WAIT_S = 60.0
"""Who asks for a longer wait is not asked again by itself: the user is told until when, and decides."""


class Remedy(StrEnum):
    """The one action that a pane offers beside an error."""

    NONE = "none"
    RETRY = "retry"
    OPEN_KEY_SETTINGS = "open_key_settings"
    OPEN_ADDRESS_SETTINGS = "open_address_settings"
    """What is at the address is not what was expected there."""
    CHOOSE_MODEL = "choose_model"
    """The model is not offered or cannot do this: pick another one."""
    SHORTEN = "shorten"
    """Conversation and answer do not fit: leave the earliest turns out."""
    SEND_WITHOUT = "send_without"
    """One parameter was refused: send the rest."""
    SEND_WHEN_ONLINE = "send_when_online"
    """There is no network: send it once the host can be reached."""
    CONTINUE = "continue"
    """The answer was cut at its limit: ask for the rest of it."""


class ProviderError(Exception):
    """A request to a provider failed.

    Args:
        message: One sentence, what happened and what to do, fit for a pane.
        provider_id: The provider's id in `providers.yaml`.
        status: The HTTP status, if an answer came.
        code: The provider's own machine-readable code, e.g. `insufficient_quota`.
        details: Plain text for "Details": redacted, at most 2 KB of what the server said.
        may_be_billed: Whether the request had left, so that it may cost money although it failed.
        retry_after_s: How long the provider asks to wait.
        parameter: The parameter of the request that was refused, in the provider's words.
    """

    remedy = Remedy.RETRY

    def __init__(
        self,
        message: str,
        *,
        provider_id: str = "",
        status: int | None = None,
        code: str | None = None,
        details: str = "",
        may_be_billed: bool = False,
        retry_after_s: float | None = None,
        parameter: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.provider_id = provider_id
        self.status = status
        self.code = code
        self.details = details[:MAX_DETAILS_CHARS]
        self.may_be_billed = may_be_billed
        self.retry_after_s = retry_after_s
        self.parameter = parameter


class Unreachable(ProviderError):
    """No connection: name not found, nothing listens, network down."""


class Offline(Unreachable):
    """There is no network, or not even a server that knows names: with one, the same request may do."""

    remedy = Remedy.SEND_WHEN_ONLINE


class NotRunning(Unreachable):
    """Nothing listens at an address of this computer: it has to be started, and waiting does not help."""


class TlsFailed(ProviderError):
    """The server's certificate is not trusted."""

    remedy = Remedy.NONE


class TimedOut(ProviderError):
    """No connection, no first byte or no content within the limit."""


class ConnectionLost(ProviderError):
    """The connection ended in the middle of a request or an answer."""


class NoAnswer(ConnectionLost):
    """The server took the request and ended its answer before anything of one had come."""


class StreamIncomplete(ProviderError):
    """The stream ended without its terminal signal, so the answer may be cut."""


class RedirectRefused(ProviderError):
    """The server answered with a redirect; prompts and keys are not sent to addresses the user did not enter."""

    remedy = Remedy.OPEN_ADDRESS_SETTINGS


class NotAnApi(ProviderError):
    """What came back is not this API: a web page, a broken document."""

    remedy = Remedy.OPEN_ADDRESS_SETTINGS


class NoSuchPath(ProviderError):
    """The address is an API, but has no such path: `/v1` is missing or doubled, or the host does not offer this."""

    remedy = Remedy.OPEN_ADDRESS_SETTINGS


class LimitExceeded(ProviderError):
    """The answer is larger than what Abreast accepts."""


class ProxyRefused(ProviderError):
    """The proxy in between does not let the request through; mostly it wants a login."""

    remedy = Remedy.NONE


class KeyMissing(ProviderError):
    """The provider wants a key and none is known."""

    remedy = Remedy.OPEN_KEY_SETTINGS


class KeyLate(ProviderError):
    """The keyring has not answered in time. Whoever asks again gets its late answer."""


class KeyRejected(ProviderError):
    """The provider refused the key."""

    remedy = Remedy.OPEN_KEY_SETTINGS


class PermissionRefused(ProviderError):
    """The key is good but this is not allowed: region, organisation, model access."""

    remedy = Remedy.OPEN_KEY_SETTINGS


class NoCredit(ProviderError):
    """The account has no money left; waiting does not help."""

    remedy = Remedy.NONE


class RateLimited(ProviderError):
    """Too many requests; waiting helps."""


class Overloaded(ProviderError):
    """The provider has no capacity at the moment."""


class ModelNotOffered(ProviderError):
    """The provider does not offer this model, or the path is wrong."""

    remedy = Remedy.CHOOSE_MODEL


class PathDoubtful(ModelNotOffered):
    """The same, and the address looks as if it were the path."""

    remedy = Remedy.OPEN_ADDRESS_SETTINGS


class ContextTooLong(ProviderError):
    """Prompt and history do not fit into the model's context window."""

    remedy = Remedy.SHORTEN
    is_measured = False
    """Whether the server said how many tokens are needed and how many fit, so that the sentence has them."""


class RequestRefused(ProviderError):
    """The provider refused a parameter or the shape of the request."""

    remedy = Remedy.SEND_WITHOUT


class ServerFault(ProviderError):
    """The provider failed by itself (5xx)."""


class LocalServerFailed(ProviderError):
    """The model server on this computer did not start or died."""
