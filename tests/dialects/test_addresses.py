"""Servers named by IPv6 addresses and by names with several addresses, over real sockets.

Only the look-up of the name is not real: this computer's own name server knows no name with a dead address.
"""

import asyncio
import socket
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import pytest
from replay import CONTENT_TYPES, REQUEST, Replay, served

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import TimedOut, Unreachable
from abreast.core.events import Completed, StreamEvent
from abreast.core.transport.limits import Timeouts

NAME = "several.example"
PATIENCE_S = 30
"""Far below the two minutes after which Linux gives a dead address up by itself."""
only_linux = pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse where Linux stays silent")
ANSWER = b'{"message":{"content":"Hi"}}\n{"done":true}\n'
Resolve = Callable[[str, str], None]

pytestmark = [
    pytest.mark.skipif(not socket.has_dualstack_ipv6(), reason="this computer has no IPv6"),
    pytest.mark.fault(66),
]


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Resolve:
    """Give `NAME` two addresses."""
    look_up = socket.getaddrinfo

    def set_addresses(*addresses: str) -> None:
        def look_up_name(host: str | bytes | None, port: object, *args: object, **kwargs: object) -> list[object]:
            if host not in (NAME, NAME.encode()):
                return list(look_up(host, port, *args, **kwargs))  # type: ignore[arg-type]
            return [found for one in addresses for found in look_up(one, port, type=socket.SOCK_STREAM)]  # type: ignore[arg-type]

        monkeypatch.setattr(socket, "getaddrinfo", look_up_name)

    return set_addresses


@pytest.fixture
def dead_port() -> Iterator[int]:
    """A port of ::1 at which connecting takes for ever: its queue of connections is full."""
    with ExitStack() as sockets:
        listening = sockets.enter_context(socket.socket(socket.AF_INET6))
        listening.bind(("::1", 0))
        listening.listen(0)
        for _ in range(3):
            filling = sockets.enter_context(socket.socket(socket.AF_INET6))
            filling.setblocking(False)
            filling.connect_ex(listening.getsockname())
        yield listening.getsockname()[1]


@contextmanager
def tried_addresses() -> Generator[list[str]]:
    """When connecting to which address begins and ends, in order."""
    loop, tried = asyncio.get_running_loop(), list[str]()
    connect = loop.sock_connect

    async def watched(sock: socket.socket, address: tuple[str, int]) -> None:
        tried.append(f"{address[0]} tried")
        try:
            await connect(sock, address)
        finally:
            tried.append(f"{address[0]} left")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(loop, "sock_connect", watched)
        yield tried


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


async def asked(base_url: str, timeouts: Timeouts = Timeouts(connect_s=5)) -> list[StreamEvent]:  # noqa: B008
    dialect = build(Endpoint(provider_id="p", label="P", dialect="ollama", base_url=base_url, timeouts=timeouts))
    try:
        return [event async for event in dialect.stream(REQUEST)]
    finally:
        await dialect.aclose()


@pytest.mark.fault(66)
async def test_an_address_of_ipv6_is_reached_and_named_in_brackets() -> None:
    async with served(Replay([ANSWER], content_type=CONTENT_TYPES["ollama"], host="::1")) as replay:
        assert replay.base_url.startswith("http://[::1]:")
        assert isinstance((await asked(replay.base_url))[-1], Completed)
    with pytest.raises(Unreachable, match=r"Nothing listens at \[::1\]:\d+\."):
        await asked(replay.base_url)


@only_linux
@pytest.mark.fault(66)
async def test_a_dead_address_does_not_keep_the_next_one_from_being_tried(dead_port: int, resolve: Resolve) -> None:
    resolve("::1", "127.0.0.1")
    replay = Replay([ANSWER], content_type=CONTENT_TYPES["ollama"], port=dead_port)
    async with served(replay):
        with tried_addresses() as tried:
            events = await asked(f"http://{NAME}:{dead_port}", Timeouts(connect_s=PATIENCE_S))
    assert isinstance(events[-1], Completed)
    assert tried == ["::1 tried", "127.0.0.1 tried", "127.0.0.1 left", "::1 left"]
    assert len(replay.requests) == 1


@only_linux
@pytest.mark.fault(66)
async def test_a_name_of_which_no_address_answers_is_given_up_in_time(dead_port: int, resolve: Resolve) -> None:
    resolve("::1", "::1")
    with tried_addresses() as tried, pytest.raises(TimedOut, match="No connection") as caught:
        async with asyncio.timeout(PATIENCE_S):
            await asked(f"http://{NAME}:{dead_port}", Timeouts(connect_s=1.5))
    # Both by the end of the one wait: no address has a wait of its own.
    assert tried == ["::1 tried", "::1 tried", "::1 left", "::1 left"]
    assert not caught.value.may_be_billed


async def test_a_name_of_which_all_addresses_refuse_says_that_nothing_listens(resolve: Resolve) -> None:
    resolve("::1", "127.0.0.1")
    port = free_port()
    with pytest.raises(Unreachable, match=rf"Nothing listens at {NAME}:{port}"):
        await asked(f"http://{NAME}:{port}")


@pytest.mark.fault(66)
@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
async def test_localhost_is_reached_at_either_family_and_nobody_is_asked_where_it_is(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(Replay([ANSWER], content_type=CONTENT_TYPES["ollama"], host=host)) as replay:
        monkeypatch.setattr(socket, "getaddrinfo", told_elsewhere)
        named = replay.base_url.replace(f"[{host}]" if ":" in host else host, "localhost")
        assert isinstance((await asked(named))[-1], Completed)
    [request] = replay.requests
    assert f"host: {urlsplit(named).netloc}".encode() in request.lower()


async def test_localhost_where_nobody_listens_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", told_elsewhere)
    port = free_port()
    with pytest.raises(Unreachable, match=rf"Nothing listens at localhost:{port}"):
        await asked(f"http://localhost:{port}")


def told_elsewhere(host: object, *_args: object, **_kwargs: object) -> list[object]:
    """What a name server may answer: an address that is nobody's."""
    return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("240.0.0.1", 9))]
