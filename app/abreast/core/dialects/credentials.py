"""An endpoint's key: in the headers of requests, and in no error. The vendors' SDKs never get to know it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, assert_never

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.wire import AZURE, BEARER, KeyHeader
from abreast.core.errors import ProviderError
from abreast.core.transport.redaction import redact

if TYPE_CHECKING:  # a list of models waits for no HTTP client
    import httpx2

ANTHROPIC_VERSION = "2023-06-01"
SHORTEST_KEY_CHARS = 8
NO_KEY = "none"
"""The SDKs insist on a key; `signer` takes the header out again that would carry this."""
_LISTING_KEY = KeyHeader(name="x-api-key")
"""Which Anthropic's list of models wants, and its stand-ins too; its messages take both."""
_KEY_HEADERS = ("authorization", "api-key", "x-api-key")


def request_headers(endpoint: Endpoint) -> dict[str, str]:
    """The endpoint's own headers and its key, as the dialect sends them with each request."""
    headers = dict(endpoint.headers)
    match endpoint.dialect:
        case "openai-chat" | "openai-responses":
            if endpoint.organization:
                headers["OpenAI-Organization"] = endpoint.organization
        case "anthropic":
            headers["anthropic-version"] = ANTHROPIC_VERSION
        case "ollama":
            pass
        case _:
            assert_never(endpoint.dialect)
    return headers | _with_key(endpoint, _LISTING_KEY if endpoint.dialect == "anthropic" else key_header(endpoint))


def key_header(endpoint: Endpoint) -> KeyHeader:
    """Where requests to models carry the key."""
    is_azure = endpoint.dialect in ("openai-chat", "openai-responses") and endpoint.api_version
    return AZURE if is_azure else BEARER


def signer(endpoint: Endpoint) -> Callable[[httpx2.Request], Awaitable[None]]:
    """What puts the key into each request of an SDK, in the place of what that made of a stand-in or of the environment."""
    own = {name.casefold() for name in endpoint.headers}

    async def sign(request: httpx2.Request) -> None:
        for name in _KEY_HEADERS:
            if name not in own:
                request.headers.pop(name, None)
        for name, value in _with_key(endpoint, key_header(endpoint)).items():
            if name.casefold() not in own:
                request.headers[name] = value

    return sign


def _with_key(endpoint: Endpoint, header: KeyHeader) -> dict[str, str]:
    return {} if endpoint.key is None else {header.name: header.before + endpoint.key.reveal()}


def hide_key(error: ProviderError, endpoint: Endpoint) -> ProviderError:
    """The error without the endpoint's key: a host may send it back, in the title of a page or in a redirect's target."""
    # Shorter ones are stand-ins such as `none`, which would be taken out of ordinary words.
    if endpoint.key is not None and endpoint.key.chars >= SHORTEST_KEY_CHARS:
        error.message = redact(error.message, [endpoint.key])
        error.details = redact(error.details, [endpoint.key])
        error.args = (error.message,)
    return error
