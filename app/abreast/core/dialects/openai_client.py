"""Opens OpenAI's SDK on our transport, for both dialects that use it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import httpx2

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.sdk import NO_KEY
from abreast.core.dialects.wire import BEARER, KeyHeader, WireRequest, sdk_arguments
from abreast.core.transport.client import open_client

if TYPE_CHECKING:
    from openai import AsyncOpenAI


def open_openai(endpoint: Endpoint) -> AsyncOpenAI:
    """The SDK's client, without retries of its own. Azure is spoken to when the endpoint has an `api_version`."""
    import openai

    key = endpoint.key.reveal() if endpoint.key else None
    headers: dict[str, Any] = dict(endpoint.headers)
    query: dict[str, object] = {}
    if endpoint.api_version:
        query["api-version"] = endpoint.api_version
        if key is not None:
            headers["api-key"] = key
    http_client = open_client(
        provider_id=endpoint.provider_id,
        label=endpoint.label,
        base_url=endpoint.base_url,
        timeouts=endpoint.timeouts,
        ca_file=endpoint.ca_file,
    )
    if key is None or endpoint.api_version:
        http_client.event_hooks = {"request": [_without_authorization]}
    return openai.AsyncOpenAI(
        api_key=key or NO_KEY,
        organization=endpoint.organization or "",
        base_url=endpoint.base_url,
        max_retries=0,
        default_headers=headers,
        default_query=query,
        http_client=http_client,
    )


def openai_wire(
    path: str, request: ChatRequest, endpoint: Endpoint, *, body: Mapping[str, Any], names: frozenset[str]
) -> WireRequest:
    """A body with where it goes. `names`: see `sdk_arguments`."""
    is_azure = bool(endpoint.api_version)
    organization = {"OpenAI-Organization": endpoint.organization} if endpoint.organization else {}
    return WireRequest(
        url=endpoint.base_url.rstrip("/") + path,
        key_header=KeyHeader(name="api-key") if is_azure else BEARER,
        body=body,
        effective=request,
        arguments=sdk_arguments(body, names),
        headers={**organization, **endpoint.headers},
        query={"api-version": endpoint.api_version} if endpoint.api_version else {},
    )


async def _without_authorization(request: httpx2.Request) -> None:
    """Take out the header that the SDK insists on, where there is no key or Azure takes it under another name."""
    request.headers.pop("Authorization", None)
