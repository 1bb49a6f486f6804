"""What can be asked right now: providers whose key is at hand, and model servers on this computer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from abreast.core.registry.key_lookup import KeyState
from abreast.core.registry.key_text import is_loopback
from abreast.core.registry.keys import KeySource
from abreast.core.registry.spec import ProviderSpec
from abreast.core.transport.this_computer import addresses_of

PROBE_TIMEOUT_S = 0.3
MAX_ANSWER_BYTES = 1024 * 1024

_LISTS: Mapping[str, tuple[str, str, str]] = {
    "ollama": ("/api/tags", "models", "name"),
    "lmstudio": ("/v1/models", "data", "id"),
    "llamacpp": ("/v1/models", "data", "id"),
}
"""By provider of the catalogue: where a server lists its models, the list's field, and the field of a model's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalServer:
    """A model server of somebody else that answers on this computer."""

    provider_id: str
    base_url: str
    models: tuple[str, ...]
    """Wire ids of the models it has; may be empty."""


def with_environment_key(providers: Iterable[ProviderSpec], keys: KeySource) -> tuple[ProviderSpec, ...]:
    """The providers that can be used without any setting: their key stands in the environment."""
    return tuple(provider for provider in providers if provider.base_url and keys.in_environment(provider))


async def usable(providers: Iterable[ProviderSpec], keys: KeySource) -> tuple[ProviderSpec, ...]:
    """The providers whose key is in the environment, in memory or in the unlocked keyring. Asks the user nothing."""
    candidates = [provider for provider in providers if provider.needs_key and provider.base_url]
    lookups = await asyncio.gather(*(keys.key_for(provider, may_ask=False) for provider in candidates))
    return tuple(p for p, lookup in zip(candidates, lookups, strict=True) if lookup.state is KeyState.FOUND)


async def find_local_servers(
    providers: Mapping[str, ProviderSpec], *, timeout_s: float = PROBE_TIMEOUT_S
) -> tuple[LocalServer, ...]:
    """The Ollama, LM Studio and llama.cpp servers that answer where their providers say, with their models.

    Opens connections to this computer only, and only when called.
    """
    known = (providers[provider_id] for provider_id in _LISTS if provider_id in providers)
    probes = (_probe(provider, timeout_s) for provider in known if is_loopback(provider.base_url))
    return tuple(found for found in await asyncio.gather(*probes) if found)


async def _probe(provider: ProviderSpec, timeout_s: float) -> LocalServer | None:
    address = urlsplit(provider.base_url)
    path, list_field, id_field = _LISTS[provider.id]
    try:
        async with asyncio.timeout(timeout_s):
            models = json.loads(await _get(address.hostname or "", address.port or 80, path))[list_field]
        names = tuple(str(model[id_field]) for model in models)
    except (OSError, EOFError, asyncio.LimitOverrunError, ValueError, KeyError, TypeError, RecursionError):
        return None  # nothing there, or something else: either way no server of this kind
    return LocalServer(provider_id=provider.id, base_url=provider.base_url, models=names)


async def _get(host: str, port: int, path: str) -> bytes:
    """The body of a small answer. By HTTP/1.0, so that it ends with the connection; the HTTP client is loaded later."""
    reader, writer = await _connected(host, port)
    try:
        writer.write(f"GET {path} HTTP/1.0\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n".encode())
        await writer.drain()
        head = await reader.readuntil(b"\r\n\r\n")
        if head.split()[1:2] != [b"200"]:
            raise ValueError("the server does not list its models")
        return await _read_all(reader)
    finally:
        writer.close()


async def _connected(host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A connection to the first of a host's addresses that takes one."""
    *others, last = addresses_of(host)
    for address in others:
        with suppress(OSError):
            return await asyncio.open_connection(address, port)
    return await asyncio.open_connection(last, port)


async def _read_all(reader: asyncio.StreamReader) -> bytes:
    body = bytearray()
    while chunk := await reader.read(65536):
        body += chunk
        if len(body) > MAX_ANSWER_BYTES:
            raise ValueError("too long for a list of models")
    return bytes(body)
