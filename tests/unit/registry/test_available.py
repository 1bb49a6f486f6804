import asyncio
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest

from abreast.core.registry.available import LocalServer, find_local_servers, usable, with_environment_key
from abreast.core.registry.keys import BACKEND_VARIABLE, KeySource
from abreast.core.registry.spec import ProviderSpec


def provider(provider_id: str, base_url: str, variable: str | None = None) -> ProviderSpec:
    return ProviderSpec(
        id=provider_id, label=provider_id, dialect="openai-chat", base_url=base_url, api_key_env=variable
    )


@asynccontextmanager
async def server(answer: bytes | None, host: str = "127.0.0.1") -> AsyncGenerator[int]:
    """A server that gives each caller the same bytes; `None`: it says nothing."""
    release = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        if answer is None:
            await release.wait()
        else:
            writer.write(answer)
        writer.close()

    async with await asyncio.start_server(serve, host, 0) as listening:
        yield listening.sockets[0].getsockname()[1]
        release.set()


def ok(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\n\r\n" + body


async def found_at(provider_id: str, answer: bytes | None) -> tuple[LocalServer, ...]:
    async with server(answer) as port:
        spec = provider(provider_id, f"http://127.0.0.1:{port}/v1")
        return await find_local_servers({provider_id: spec}, timeout_s=0.3)


async def test_an_ollama_server_is_found_with_its_models() -> None:
    [found] = await found_at("ollama", ok(b'{"models": [{"name": "llama3:8b"}, {"name": "qwen3"}]}'))
    assert (found.provider_id, found.models) == ("ollama", ("llama3:8b", "qwen3"))


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        pytest.param("::1", marks=pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="there is no IPv6")),
    ],
)
async def test_a_server_named_localhost_is_found_without_asking_where_that_is(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told_elsewhere(*_args: object, **_kwargs: object) -> list[object]:
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("240.0.0.1", 9))]

    async with server(ok(b'{"models": [{"name": "m"}]}'), host) as port:
        monkeypatch.setattr(socket, "getaddrinfo", told_elsewhere)
        [found] = await find_local_servers({"ollama": provider("ollama", f"http://localhost:{port}")}, timeout_s=5)
    assert found.models == ("m",)


@pytest.mark.parametrize("provider_id", ["lmstudio", "llamacpp"])
async def test_an_openai_like_server_is_found_with_its_models(provider_id: str) -> None:
    [found] = await found_at(provider_id, ok(b'{"data": [{"id": "m"}]}'))
    assert found.models == ("m",)


async def test_a_server_without_models_is_found() -> None:
    [found] = await found_at("ollama", ok(b'{"models": []}'))
    assert found.models == ()


@pytest.mark.parametrize(
    "answer",
    [
        None,
        b"",
        b"garbage",
        b"HTTP/1.1 404 Not Found\r\n\r\n{}",
        ok(b"<html>"),
        ok(b"[]"),
        ok(b'{"models": 3}'),
        ok(b'{"models": [3]}'),
        ok(b"[" * 100_000),
        ok(b" " * 2_000_000),
        b"HTTP/1.1 200 OK\r\n" + b"x" * 200_000,
    ],
)
async def test_anything_else_on_the_port_is_no_server(answer: bytes | None) -> None:
    assert await found_at("ollama", answer) == ()


async def test_a_closed_port_is_no_server_and_no_other_computer_is_asked() -> None:
    async with server(b"") as port:
        pass
    providers = {
        "ollama": provider("ollama", f"http://127.0.0.1:{port}"),
        "lmstudio": provider("lmstudio", "http://192.0.2.1:1234/v1"),
    }
    async with asyncio.timeout(0.25):
        assert await find_local_servers(providers) == ()


async def test_providers_with_their_key_in_the_environment_are_usable() -> None:
    providers = [
        provider("a", "https://a.example", "A_KEY"),
        provider("b", "https://b.example", "B_KEY"),
        provider("no-address", "", "A_KEY"),
        provider("open", "http://open.example", "A_KEY"),
    ]
    keys = KeySource({"A_KEY": "sk-1", BACKEND_VARIABLE: "keyring.backends.null.Keyring"})
    assert [p.id for p in with_environment_key(providers, keys)] == ["a", "open"]
    assert [p.id for p in await usable(providers, keys)] == ["a"]
