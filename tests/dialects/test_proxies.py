"""The proxy that the environment names: a real server in its place, one that cannot be used, and none for this computer."""

import socket

import pytest
from replay import CONTENT_TYPES, REQUEST, Replay, end_of, served

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import Unreachable
from abreast.core.events import StreamEvent

ANSWER = b'{"message":{"content":"Hi"}}\n{"done":true}\n'
FAR = "http://far.example"

pytestmark = pytest.mark.fault(64)


async def asked(base_url: str) -> list[StreamEvent]:
    dialect = build(Endpoint(provider_id="p", label="P", dialect="ollama", base_url=base_url))
    try:
        return [event async for event in dialect.stream(REQUEST)]
    finally:
        await dialect.aclose()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("scheme", ["http://", ""])
@pytest.mark.fault(64)
async def test_a_named_proxy_is_asked_with_or_without_its_scheme(
    variable: str, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(Replay([ANSWER], content_type=CONTENT_TYPES["ollama"])) as proxy:
        monkeypatch.setenv(variable, scheme + proxy.base_url.removeprefix("http://"))
        end_of(await asked(FAR))
    assert proxy.requests[0].startswith(b"POST http://far.example/api/chat")


@pytest.mark.parametrize("proxy", ["ftp://127.0.0.1:1", "http://[::1", "http://127.0.0.1:port"])
@pytest.mark.fault(64)
async def test_a_proxy_that_cannot_be_used_is_named(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy)
    with pytest.raises(Unreachable, match="HTTP_PROXY"):
        await asked(FAR)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", pytest.param("::1", marks=pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="no IPv6"))],
)
@pytest.mark.fault(64)
async def test_this_computer_is_asked_without_a_proxy(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    async with served(Replay([ANSWER], content_type=CONTENT_TYPES["ollama"], host=host)) as replay:
        end_of(await asked(replay.base_url))
    assert replay.requests[0].startswith(b"POST /api/chat")
