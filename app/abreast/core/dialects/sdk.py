"""What the dialects on the vendors' SDKs share: faults, and answers that are not the stream that was asked for."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Any, cast

import httpx2

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.status import error_in_stream, status_error
from abreast.core.errors import ConnectionLost, NotAnApi, ProviderError, StreamIncomplete
from abreast.core.transport.faults import provider_error

JsonObject = dict[str, Any]
NO_KEY = "none"
"""The SDKs insist on a key; where there is none, the header that would carry this is taken out again."""
_TITLE = re.compile(r"<title[^>]*>(.{1,200}?)</title", re.IGNORECASE | re.DOTALL)


@asynccontextmanager
async def faults_mapped(endpoint: Endpoint, model: str, vendor_error: type[Exception]) -> AsyncGenerator[None]:
    """Turn whatever a request raises into a `ProviderError`.

    Args:
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


def _from_vendor(error: Exception, endpoint: Endpoint, model: str) -> ProviderError:
    status: int | None = getattr(error, "status_code", None)
    response: httpx2.Response | None = getattr(error, "response", None)
    code, message = code_and_message(getattr(error, "body", None))
    if status is not None and status >= 400:
        headers: Mapping[str, str] = response.headers if response is not None else {}
        return status_error(endpoint=endpoint, model=model, status=status, code=code, message=message, headers=headers)
    if code or message:
        return error_in_stream(endpoint=endpoint, model=model, code=code, message=message)
    return _from_cause(error, endpoint) or ConnectionLost(
        f"The connection to {endpoint.label} was lost. Try again.", provider_id=endpoint.provider_id, may_be_billed=True
    )


def _from_cause(error: Exception, endpoint: Endpoint) -> ProviderError | None:
    return provider_error(error, provider_id=endpoint.provider_id, label=endpoint.label, base_url=endpoint.base_url)


def code_and_message(body: object) -> tuple[str | None, str]:
    """The machine-readable code and the text of an error object, as OpenAI, Anthropic and their likes send it."""
    if not isinstance(body, Mapping):
        return None, title_of(body) if isinstance(body, str) else ""
    found = cast("Mapping[str, object]", body)
    inner = found.get("error", found)
    if not isinstance(inner, Mapping):
        return None, str(inner)
    inner = cast("Mapping[str, object]", inner)
    code = next((inner[key] for key in ("code", "type") if isinstance(inner.get(key), str)), None)
    message = inner.get("message")
    return (code if isinstance(code, str) else None), message if isinstance(message, str) else ""


def title_of(page: str) -> str:
    """The title of a web page, else the first characters of a text."""
    title = _TITLE.search(page)
    return title.group(1).strip() if title else page[:200]


async def whole_answer(response: httpx2.Response, endpoint: Endpoint) -> JsonObject | None:
    """The answer as one JSON object, if the server sent that instead of a stream; `None` if it is a stream.

    Raises:
        NotAnApi: if it is a web page, or no JSON.
    """
    kind = response.headers.get("content-type", "").split(";")[0].strip().casefold()
    if kind not in ("text/html", "application/json"):
        return None
    text = (await response.aread()).decode("utf-8", "replace")
    if kind == "text/html":
        raise NotAnApi(
            f"Got a web page, not an API ({title_of(text)}). Is the address {endpoint.base_url} right, or a proxy in between?",
            provider_id=endpoint.provider_id,
            status=response.status_code,
            details=text,
        )
    if not text.strip():
        raise empty(endpoint)
    answer = json.loads(text)
    if not isinstance(answer, dict):
        raise NotAnApi(
            f"{endpoint.label} sent no object. Check the address {endpoint.base_url}.", provider_id=endpoint.provider_id
        )
    answer = cast("JsonObject", answer)
    if answer.get("error"):
        code, message = code_and_message(answer)
        raise error_in_stream(endpoint=endpoint, model="the model", code=code, message=message)
    return answer


def empty(endpoint: Endpoint) -> ConnectionLost:
    """The server closed without a word."""
    return ConnectionLost(
        f"{endpoint.label} closed the connection without an answer. Try again.",
        provider_id=endpoint.provider_id,
        may_be_billed=True,
    )


def incomplete(endpoint: Endpoint) -> StreamIncomplete:
    """The stream ended without its terminal signal."""
    return StreamIncomplete(
        f"{endpoint.label} ended without a finish signal; the answer may be cut. Try again.",
        provider_id=endpoint.provider_id,
        may_be_billed=True,
    )


def count(value: object) -> int | None:
    """A token count as it was reported; anything but a whole number is no report."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None
