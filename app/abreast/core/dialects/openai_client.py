"""Opens OpenAI's SDK on our transport, for both dialects that use it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.credentials import key_header, signer
from abreast.core.dialects.sdk import NO_KEY
from abreast.core.dialects.wire import WireRequest, sdk_arguments
from abreast.core.transport.client import open_client

if TYPE_CHECKING:
    from openai import AsyncOpenAI


def open_openai(endpoint: Endpoint) -> AsyncOpenAI:
    """The SDK's client, without retries of its own. Azure is spoken to when the endpoint has an `api_version`."""
    import openai

    query: dict[str, object] = {"api-version": endpoint.api_version} if endpoint.api_version else {}
    http_client = open_client(
        provider_id=endpoint.provider_id,
        label=endpoint.label,
        base_url=endpoint.base_url,
        timeouts=endpoint.timeouts,
        ca_file=endpoint.ca_file,
    )
    http_client.event_hooks = {"request": [signer(endpoint)]}
    return openai.AsyncOpenAI(
        api_key=NO_KEY,
        organization=endpoint.organization or "",
        base_url=endpoint.base_url,
        max_retries=0,
        default_headers=dict(endpoint.headers),
        default_query=query,
        http_client=http_client,
    )


def openai_wire(
    path: str, request: ChatRequest, endpoint: Endpoint, *, body: Mapping[str, Any], names: frozenset[str]
) -> WireRequest:
    """A body with where it goes. `names`: see `sdk_arguments`."""
    organization = {"OpenAI-Organization": endpoint.organization} if endpoint.organization else {}
    return WireRequest(
        url=endpoint.base_url.rstrip("/") + path,
        key_header=key_header(endpoint),
        body=body,
        effective=request,
        arguments=sdk_arguments(body, names),
        headers={**organization, **endpoint.headers},
        query={"api-version": endpoint.api_version} if endpoint.api_version else {},
    )
