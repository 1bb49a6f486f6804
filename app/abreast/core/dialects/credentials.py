"""The headers that carry an endpoint's key, for requests that do not go through a vendor's SDK."""

from __future__ import annotations

from typing import assert_never

from abreast.core.dialects.base import Endpoint

ANTHROPIC_VERSION = "2023-06-01"


def request_headers(endpoint: Endpoint) -> dict[str, str]:
    """The endpoint's own headers and its key, as the dialect sends them with each request."""
    headers = dict(endpoint.headers)
    match endpoint.dialect:
        case "openai-chat" | "openai-responses":
            if endpoint.organization:
                headers["OpenAI-Organization"] = endpoint.organization
            if endpoint.key is not None and endpoint.api_version:
                headers["api-key"] = endpoint.key.reveal()
            elif endpoint.key is not None:
                headers["Authorization"] = f"Bearer {endpoint.key.reveal()}"
        case "anthropic":
            headers["anthropic-version"] = ANTHROPIC_VERSION
            if endpoint.key is not None:
                headers["x-api-key"] = endpoint.key.reveal()
        case "ollama":
            if endpoint.key is not None:
                headers["Authorization"] = f"Bearer {endpoint.key.reveal()}"
        case _:
            assert_never(endpoint.dialect)
    return headers
