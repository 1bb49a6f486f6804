"""Opens OpenAI's SDK on our transport, and says where a request of either of its protocols goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.credentials import NO_KEY, key_header
from abreast.core.dialects.endpoint_client import signing_client
from abreast.core.dialects.wire import WireRequest, sdk_arguments

if TYPE_CHECKING:
    from openai import AsyncOpenAI


def open_openai(endpoint: Endpoint) -> AsyncOpenAI:
    """The SDK's client, without retries of its own. Azure is spoken to when the endpoint has an `api_version`."""
    import openai

    query: dict[str, object] = {"api-version": endpoint.api_version} if endpoint.api_version else {}
    return openai.AsyncOpenAI(
        api_key=NO_KEY,
        organization=endpoint.organization or "",
        base_url=endpoint.base_url,
        max_retries=0,
        default_headers=dict(endpoint.headers),
        default_query=query,
        http_client=signing_client(endpoint),
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
