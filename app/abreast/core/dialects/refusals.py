"""Turns how servers refuse, in error objects, web pages and what the vendors' SDKs raise of them, into our errors."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import cast

import httpx2

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.json_values import count, items, mapping
from abreast.core.dialects.status import About, error_in_stream, status_error
from abreast.core.errors import ConnectionLost, ProviderError
from abreast.core.language import tr
from abreast.core.transport.faults import provider_error

_NAME = re.compile(r"[\w.\[\]-]{1,64}")
"""What a parameter may be called; anything else is no name to be shown in a sentence."""
_TITLE = re.compile(r"<title[^>]*>(.{1,200}?)</title", re.IGNORECASE | re.DOTALL)


@asynccontextmanager
async def faults_mapped(endpoint: Endpoint, model: str | None, vendor_error: type[Exception]) -> AsyncGenerator[None]:
    """Turn whatever a request raises into a `ProviderError`.

    Args:
        model: As `status_error` takes it.
        vendor_error: The root of the SDK's exceptions.
    """
    try:
        yield
    except ProviderError:
        raise
    except vendor_error as error:
        raise _from_vendor(error, endpoint, model) from error
    except (httpx2.HTTPError, httpx2.StreamError, OSError, ValueError) as error:
        mapped = _from_cause(error, endpoint)
        if mapped is None:
            raise
        raise mapped from error


def _from_vendor(error: Exception, endpoint: Endpoint, model: str | None) -> ProviderError:
    status: int | None = getattr(error, "status_code", None)
    response: httpx2.Response | None = getattr(error, "response", None)
    code, message = code_and_message(getattr(error, "body", None))
    if status is not None and status >= 400:
        headers: Mapping[str, str] = response.headers if response is not None else {}
        return status_error(
            endpoint=endpoint,
            model=model,
            status=status,
            code=code,
            message=message,
            headers=headers,
            about=about(getattr(error, "body", None)),
        )
    if code or message:
        return error_in_stream(endpoint=endpoint, model=model, code=code, message=message)
    return _from_cause(error, endpoint) or ConnectionLost(
        tr("The connection to {label} was lost. Try again.", label=endpoint.label),
        provider_id=endpoint.provider_id,
        may_be_billed=True,
    )


def _from_cause(error: Exception, endpoint: Endpoint) -> ProviderError | None:
    return provider_error(error, provider_id=endpoint.provider_id, label=endpoint.label, base_url=endpoint.base_url)


def code_and_message(body: object) -> tuple[str | None, str]:
    """The machine-readable code and the text of an error object, as OpenAI, Anthropic and their likes send it."""
    if not isinstance(body, Mapping):
        return None, _title_of(body) if isinstance(body, str) else ""
    found = cast("Mapping[str, object]", body)
    inner = found.get("error") or found
    if not isinstance(inner, Mapping):
        return None, str(inner)
    inner = cast("Mapping[str, object]", inner)
    code = next((inner[key] for key in ("code", "type") if isinstance(inner.get(key), str)), None)
    message = inner.get("message")
    return (code if isinstance(code, str) else None), message if isinstance(message, str) else ""


def about(body: object) -> About:
    """What an error object says in fields: OpenAI's `param`, FastAPI's `loc` (vLLM and others), llama.cpp's counts."""
    whole = mapping(body)
    inner = mapping(whole.get("error")) or whole
    complaint = mapping(next(iter(items(whole.get("detail"))), None))
    place = (items(complaint.get("loc")) or [None])[-1]
    named = next(
        (name for name in (inner.get("param"), place) if isinstance(name, str) and _NAME.fullmatch(name)), None
    )
    return About(
        parameter=named, needed_tokens=count(inner.get("n_prompt_tokens")), allowed_tokens=count(inner.get("n_ctx"))
    )


def _title_of(page: str) -> str:
    """The title of a web page, else the first characters of a text."""
    title = _TITLE.search(page)
    return title.group(1).strip() if title else page[:200]


def web_page_words(page: str, address: str) -> str:
    """What to say of a web page that came in the place of an answer."""
    return tr(
        "Got a web page, not an API ({title}). Is the address {address} right, or a proxy in between?",
        title=_title_of(page),
        address=address,
    )
