"""What an HTTP status, or a provider's own code, means for the user. One table for all dialects."""

from __future__ import annotations

import math
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from abreast.core.dialects.base import Endpoint
from abreast.core.errors import (
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
from abreast.core.transport.redaction import redact

_NO_CREDIT = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_error", "insufficient_credits"})
_TOO_LONG = frozenset(
    {"context_length_exceeded", "string_above_max_length", "request_too_large", "exceed_context_size_error"}
)
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


def status_error(
    *, endpoint: Endpoint, model: str, status: int, code: str | None, message: str, headers: Mapping[str, str]
) -> ProviderError:
    """The error for a refused request.

    Args:
        code: The provider's machine-readable code, if it gave one.
        message: What the server said, for "Details" only.
        headers: Of the answer, for `Retry-After`.
    """
    return _error(endpoint, model, status, code, message, headers, number=f" ({status})")


def _error(
    endpoint: Endpoint,
    model: str,
    status: int,
    code: str | None,
    message: str,
    headers: Mapping[str, str],
    *,
    number: str,
) -> ProviderError:
    """See `status_error`. `number`: the status as the sentence says it."""
    kind, sentence = _kind(endpoint, model, status, code, number)
    return kind(
        sentence,
        provider_id=endpoint.provider_id,
        status=status,
        code=code,
        details=redact(message, [endpoint.key] if endpoint.key else []),
        may_be_billed=status >= 500 and status != 529,
        retry_after_s=retry_after_s(headers),
    )


def error_in_stream(*, endpoint: Endpoint, model: str, code: str | None, message: str) -> ProviderError:
    """The error for an error event within a stream, whose HTTP status was 200. It is judged by its code."""
    error = _error(endpoint, model, _STATUS_OF_CODE.get(code or "", 500), code, message, {}, number="")
    error.status = None
    error.may_be_billed = True
    return error


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """How long the server asks to wait; `None` if it does not say, or nothing sensible."""
    if (milliseconds := _number(headers.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if (seconds := _number(value)) is not None:
        return seconds
    try:
        # A date is judged against the server's own clock: ours may be off.
        wait_s = (parsedate_to_datetime(value or "") - parsedate_to_datetime(headers.get("date", ""))).total_seconds()
    except (ValueError, TypeError):
        return None
    return max(0.0, wait_s)


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if math.isfinite(value) and 0 <= value < 1e6 else None


def _kind(
    endpoint: Endpoint, model: str, status: int, code: str | None, number: str
) -> tuple[type[ProviderError], str]:
    label = endpoint.label
    if code in _NO_CREDIT or status == 402:
        return NoCredit, f"The account at {label} has no credit left. Add some there, then try again."
    if code in _TOO_LONG or status == 413:
        return ContextTooLong, f"The conversation is too long for {model}. Shorten it or choose another model."
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
            return RequestRefused, f"{label} refused the request{number}. Details say which parameter."
        case _:
            return ServerFault, f"{label} has a fault of its own{number}. Try again."


def _path_hint(endpoint: Endpoint) -> str:
    path = endpoint.base_url.rstrip("/")
    if endpoint.dialect in ("openai-chat", "openai-responses"):
        if "/v1/v1" in path:
            return " The address has /v1 twice."
        if "/v" not in path.removeprefix("https://").removeprefix("http://"):
            return " The address may lack /v1 at its end."
    return ""
