"""An endpoint's key: in the headers of requests that do not go through a vendor's SDK, and in no error."""

from __future__ import annotations

from typing import assert_never

from abreast.core.dialects.base import Endpoint
from abreast.core.errors import ProviderError
from abreast.core.transport.redaction import redact

ANTHROPIC_VERSION = "2023-06-01"
SHORTEST_KEY_CHARS = 8


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


def hide_key(error: ProviderError, endpoint: Endpoint) -> ProviderError:
    """The error without the endpoint's key: a host may send it back, in the title of a page or in a redirect's target."""
    # Shorter ones are stand-ins such as `none`, which would be taken out of ordinary words.
    if endpoint.key is not None and len(endpoint.key.reveal()) >= SHORTEST_KEY_CHARS:
        error.message = redact(error.message, [endpoint.key])
        error.details = redact(error.details, [endpoint.key])
        error.args = (error.message,)
    return error
