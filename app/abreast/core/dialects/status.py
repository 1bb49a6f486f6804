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
    PathDoubtful,
    PermissionRefused,
    ProviderError,
    RateLimited,
    RequestRefused,
    ServerFault,
)
from abreast.core.language import number, tr
from abreast.core.transport.faults import proxy_refused
from abreast.core.transport.redaction import redact

MODEL_CODES = frozenset({"model_not_found", "model_not_supported", "model_not_available"})
"""Codes with which a host says that it is the model it does not have, and nothing else."""
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
    def has_lengths(self) -> bool:
        """Whether it says by how much a conversation is too long."""
        return self.needed_tokens is not None and self.allowed_tokens is not None


NOTHING_MORE = About()


def status_error(
    *,
    endpoint: Endpoint,
    model: str | None,
    status: int,
    code: str | None,
    message: str,
    headers: Mapping[str, str],
    about: About = NOTHING_MORE,
) -> ProviderError:
    """The error for a refused request.

    Args:
        model: Which one was asked; `None`: what was asked for is the list of models.
        code: The provider's machine-readable code, if it gave one.
        message: What the server said, for "Details" only.
        headers: Of the answer, for `Retry-After`.
        about: What else the server said in fields of their own.
    """
    if status == _PROXY_WANTS_LOGIN:
        return proxy_refused(status, provider_id=endpoint.provider_id, host=urlsplit(endpoint.base_url).hostname or "")
    return _error(endpoint, model, status, code, message, headers, in_brackets=f" ({status})", about=about)


def _error(
    endpoint: Endpoint,
    model: str | None,
    status: int,
    code: str | None,
    message: str,
    headers: Mapping[str, str],
    *,
    in_brackets: str,
    about: About = NOTHING_MORE,
) -> ProviderError:
    """See `status_error`. `in_brackets`: the status as the sentence says it."""
    kind, sentence = _kind(endpoint, model, status, code, in_brackets, about)
    wait_s = retry_after_s(headers)
    if wait_s is not None and wait_s > LONGEST_WAIT_S and issubclass(kind, RateLimited | Overloaded | ServerFault):
        until = clock_time(wait_s)
        sentence = tr(
            "{label} takes no more requests until {until}. Try again at {until}.",
            label=endpoint.label,
            until=until,
        )
    error = kind(
        sentence,
        provider_id=endpoint.provider_id,
        status=status,
        code=code,
        details=redact(message, [endpoint.key] if endpoint.key else []),
        may_be_billed=status in _MAYBE_AT_WORK or (status >= 500 and status != 529),
        retry_after_s=wait_s,
        parameter=about.parameter,
    )
    if isinstance(error, ContextTooLong):
        error.is_measured = about.has_lengths
    return error


def error_in_stream(*, endpoint: Endpoint, model: str | None, code: str | None, message: str) -> ProviderError:
    """The error for an error event within a stream, whose HTTP status was 200. It is judged by its code."""
    error = _error(endpoint, model, _STATUS_OF_CODE.get(code or "", 500), code, message, {}, in_brackets="")
    error.status = None
    error.may_be_billed = True
    return error


def _kind(
    endpoint: Endpoint, model: str | None, status: int, code: str | None, in_brackets: str, about: About
) -> tuple[type[ProviderError], str]:
    label = endpoint.label
    asked = tr("the list of models") if model is None else model
    if code in _NO_CREDIT or status == 402:
        page = _BILLING_PAGES.get(urlsplit(endpoint.base_url).hostname or "")
        return NoCredit, _no_credit(label, page)
    if code in _TOO_LONG or status == 413:
        return ContextTooLong, _too_long(asked, about)
    if code in _OVERLOADED or status == 529:
        return Overloaded, tr("{label} is overloaded at the moment. Try again in a while.", label=label)
    match status:
        case 401:
            return KeyRejected, tr("{label} refused the API key. Enter a valid one.", label=label)
        case 403 if model is None:
            return PermissionRefused, tr(
                "{label} does not list its models for your key. Name them by hand.", label=label
            )
        case 403:
            return (
                PermissionRefused,
                tr(
                    "{label} does not allow {model} with your key, in your region or for your organisation.",
                    label=label,
                    model=model,
                ),
            )
        case 404:
            sentence = tr("{label} does not offer {model}, or its address is wrong.", label=label, model=asked)
            # Who names the model as what is missing was reached by the right path.
            hint = "" if code in MODEL_CODES else _path_hint(endpoint)
            return (PathDoubtful, f"{sentence} {hint}") if hint else (ModelNotOffered, sentence)
        case 408 | 409:
            return ServerFault, tr("{label} is busy{in_brackets}. Try again.", label=label, in_brackets=in_brackets)
        case 429:
            return RateLimited, tr(
                "{label} takes no more requests for the moment. Wait a little and try again.", label=label
            )
        case _ if 400 <= status < 500:
            return RequestRefused, _refused(label, status, in_brackets, about)
        case _:
            return ServerFault, tr(
                "{label} has a fault of its own{in_brackets}. Try again.", label=label, in_brackets=in_brackets
            )


def _no_credit(label: str, page: str | None) -> str:
    if page is None:
        return tr("The account at {label} has no credit left. Add some there, then try again.", label=label)
    return tr("The account at {label} has no credit left. Add some at {page}, then try again.", label=label, page=page)


def _too_long(model: str, about: About) -> str:
    if about.needed_tokens is None or about.allowed_tokens is None:
        return tr(
            "The conversation is too long for {model}. Leave earlier turns out, or choose another model.", model=model
        )
    return tr(
        "The conversation is too long for {model}: it needs {needed} tokens, and {allowed} fit. Leave earlier "
        "turns out, or choose another model.",
        model=model,
        needed=number(about.needed_tokens),
        allowed=number(about.allowed_tokens),
    )


def _refused(label: str, status: int, in_brackets: str, about: About) -> str:
    if about.parameter is not None:
        return tr(
            "{label} refused the parameter {parameter}{in_brackets}. Send the request without it, or change it.",
            label=label,
            parameter=about.parameter,
            in_brackets=in_brackets,
        )
    if status in _NOT_HERE:
        return tr(
            "{label} takes no such request at its address{in_brackets}. Check the address and the dialect.",
            label=label,
            in_brackets=in_brackets,
        )
    return tr(
        "{label} refused the request{in_brackets}. Details say what it said.", label=label, in_brackets=in_brackets
    )


def _path_hint(endpoint: Endpoint) -> str:
    path = endpoint.base_url.rstrip("/")
    if endpoint.dialect == "anthropic" and path.endswith("/v1"):
        return tr("The address must not end in /v1: what is needed is added by itself.")
    if endpoint.dialect == "ollama" and path.endswith(("/api", "/v1")):
        return tr("The address must not end in {end}: what is needed is added by itself.", end=path[path.rindex("/") :])
    if endpoint.dialect in ("openai-chat", "openai-responses"):
        if "/v1/v1" in path:
            return tr("The address has /v1 twice.")
        if "/v" not in path.removeprefix("https://").removeprefix("http://"):
            return tr("The address may lack /v1 at its end.")
    return ""
