"""What an HTTP status, or a provider's own code, means for the user. One table for all dialects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.waits import clock_time, retry_after_s
from abreast.core.errors import (
    LONGEST_WAIT_S,
    ContextTooLong,
    KeyRejected,
    ModelNotOffered,
    NoCredit,
    Overloaded,
    PermissionRefused,
    ProviderError,
    RateLimited,
    RequestRefused,
    ServerFault,
)
from abreast.core.transport.faults import proxy_refused
from abreast.core.transport.redaction import redact

_NO_CREDIT = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_error", "insufficient_credits"})
_TOO_LONG = frozenset(
    {"context_length_exceeded", "string_above_max_length", "request_too_large", "exceed_context_size_error"}
)
_BILLING_PAGES = {
    "api.openai.com": "platform.openai.com/settings/organization/billing",
    "api.anthropic.com": "platform.claude.com/settings/billing",
    "api.deepseek.com": "platform.deepseek.com/top_up",
    "openrouter.ai": "openrouter.ai/settings/credits",
}
_OVERLOADED = frozenset({"overloaded_error", "overloaded", "server_overloaded", "engine_overloaded"})
_STATUS_OF_CODE = {
    "authentication_error": 401,
    "invalid_api_key": 401,
    "permission_error": 403,
    "not_found_error": 404,
    "model_not_found": 404,
    "rate_limit_error": 429,
    "rate_limit_exceeded": 429,
    "invalid_request_error": 400,
    "api_error": 500,
    "server_error": 500,
}
_PROXY_WANTS_LOGIN = 407
_MAYBE_AT_WORK = frozenset({408, 409})
"""The server gave up on the request, or on another one like it, after it had begun with it."""
_NOT_HERE = frozenset({405, 410, 415})


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a refusal says in fields of their own, not in a text for people."""

    parameter: str | None = None
    """Which parameter was refused."""
    needed_tokens: int | None = None
    allowed_tokens: int | None = None

    @property
    def tokens_words(self) -> str:
        """For the middle of a sentence; empty if the counts are not known."""
        if self.needed_tokens is None or self.allowed_tokens is None:
            return ""
        return f": it needs {self.needed_tokens:,} tokens, and {self.allowed_tokens:,} fit"


NOTHING_MORE = About()


def status_error(
    *,
    endpoint: Endpoint,
    model: str,
    status: int,
    code: str | None,
    message: str,
    headers: Mapping[str, str],
    about: About = NOTHING_MORE,
) -> ProviderError:
    """The error for a refused request.

    Args:
        code: The provider's machine-readable code, if it gave one.
        message: What the server said, for "Details" only.
        headers: Of the answer, for `Retry-After`.
        about: What else the server said in fields of their own.
    """
    if status == _PROXY_WANTS_LOGIN:
        return proxy_refused(status, provider_id=endpoint.provider_id, host=urlsplit(endpoint.base_url).hostname or "")
    return _error(endpoint, model, status, code, message, headers, number=f" ({status})", about=about)


def _error(
    endpoint: Endpoint,
    model: str,
    status: int,
    code: str | None,
    message: str,
    headers: Mapping[str, str],
    *,
    number: str,
    about: About = NOTHING_MORE,
) -> ProviderError:
    """See `status_error`. `number`: the status as the sentence says it."""
    kind, sentence = _kind(endpoint, model, status, code, number, about)
    wait_s = retry_after_s(headers)
    if wait_s is not None and wait_s > LONGEST_WAIT_S and issubclass(kind, RateLimited | Overloaded | ServerFault):
        until = clock_time(wait_s)
        sentence = f"{endpoint.label} takes no more requests until {until}. Try again at {until}."
    return kind(
        sentence,
        provider_id=endpoint.provider_id,
        status=status,
        code=code,
        details=redact(message, [endpoint.key] if endpoint.key else []),
        may_be_billed=status in _MAYBE_AT_WORK or (status >= 500 and status != 529),
        retry_after_s=wait_s,
        parameter=about.parameter,
    )


def error_in_stream(*, endpoint: Endpoint, model: str, code: str | None, message: str) -> ProviderError:
    """The error for an error event within a stream, whose HTTP status was 200. It is judged by its code."""
    error = _error(endpoint, model, _STATUS_OF_CODE.get(code or "", 500), code, message, {}, number="")
    error.status = None
    error.may_be_billed = True
    return error


def _kind(
    endpoint: Endpoint, model: str, status: int, code: str | None, number: str, about: About
) -> tuple[type[ProviderError], str]:
    label = endpoint.label
    if code in _NO_CREDIT or status == 402:
        page = _BILLING_PAGES.get(urlsplit(endpoint.base_url).hostname or "")
        where = f"at {page}" if page else "there"
        return NoCredit, f"The account at {label} has no credit left. Add some {where}, then try again."
    if code in _TOO_LONG or status == 413:
        return ContextTooLong, (
            f"The conversation is too long for {model}{about.tokens_words}. "
            "Leave earlier turns out, or choose another model."
        )
    if code in _OVERLOADED or status == 529:
        return Overloaded, f"{label} is overloaded at the moment. Try again in a while."
    match status:
        case 401:
            return KeyRejected, f"{label} refused the API key. Enter a valid one."
        case 403:
            return (
                PermissionRefused,
                f"{label} does not allow {model} with your key, in your region or for your organisation.",
            )
        case 404:
            return ModelNotOffered, f"{label} does not offer {model}, or its address is wrong.{_path_hint(endpoint)}"
        case 408 | 409:
            return ServerFault, f"{label} is busy{number}. Try again."
        case 429:
            return RateLimited, f"{label} takes no more requests for the moment. Wait a little and try again."
        case _ if 400 <= status < 500:
            return RequestRefused, _refused(label, status, number, about)
        case _:
            return ServerFault, f"{label} has a fault of its own{number}. Try again."


def _refused(label: str, status: int, number: str, about: About) -> str:
    if about.parameter is not None:
        return f"{label} refused the parameter {about.parameter}{number}. Send the request without it, or change it."
    if status in _NOT_HERE:
        return f"{label} takes no such request at its address{number}. Check the address and the dialect."
    return f"{label} refused the request{number}. Details say what it said."


def _path_hint(endpoint: Endpoint) -> str:
    path = endpoint.base_url.rstrip("/")
    if endpoint.dialect == "anthropic" and path.endswith("/v1"):
        return " The address must not end in /v1: what is needed is added by itself."
    if endpoint.dialect == "ollama" and path.endswith(("/api", "/v1")):
        return f" The address must not end in {path[path.rindex('/') :]}: what is needed is added by itself."
    if endpoint.dialect in ("openai-chat", "openai-responses"):
        if "/v1/v1" in path:
            return " The address has /v1 twice."
        if "/v" not in path.removeprefix("https://").removeprefix("http://"):
            return " The address may lack /v1 at its end."
    return ""
