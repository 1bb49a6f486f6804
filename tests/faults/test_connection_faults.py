"""Servers that cannot be reached."""

from __future__ import annotations

import errno
import socket
import sys
from collections.abc import AsyncGenerator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import replace

import pytest
from fault_asking import Try
from fault_rows import Expected, Money, Row, assert_holds, cases
from fault_server import Fault

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState
from abreast.core.transport.limits import Timeouts

NO_HOST = "no-such-host.invalid"
"""A name that no name server may ever know."""
FAR_NAME = "far.example"


class NoSuchHost(Fault):
    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        yield f"http://{NO_HOST}{self.wire.prefix}"


class NobodyListens(Fault):
    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            port = found.getsockname()[1]
        yield f"http://127.0.0.1:{port}{self.wire.prefix}"


class NobodyListensFarAway(NobodyListens):
    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        async with super().where() as url:
            yield url.replace("127.0.0.1", FAR_NAME)


class NoNetwork(Fault):
    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        yield f"http://{FAR_NAME}:9{self.wire.prefix}"


class NeverAccepts(Fault):
    """The queue of connections is full: Linux lets all further ones wait."""

    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        with ExitStack() as sockets:
            listening = sockets.enter_context(socket.socket())
            listening.bind(("127.0.0.1", 0))
            listening.listen(0)
            for _ in range(3):
                filling = sockets.enter_context(socket.socket())
                filling.setblocking(False)
                filling.connect_ex(listening.getsockname())
            yield f"http://127.0.0.1:{listening.getsockname()[1]}{self.wire.prefix}"


def unreached(sentence: str, requests: int = 3) -> Expected:
    return Expected(
        state=AnswerState.FAILED,
        sentence=sentence,
        requests=requests,
        cost=Money.NOTHING,
        action=Remedy.RETRY,
        may_be_billed=False,
    )


def offline(sentence: str) -> Expected:
    return replace(unreached(sentence), action=Remedy.SEND_WHEN_ONLINE)


ROWS = (
    Row(
        number=2,
        name="nobody listens on this computer",
        fault=NobodyListens,
        # Waiting does not start it.
        expected=unreached("Nothing listens at {host}:{port}. Is Acme running?", requests=1),
    ),
    Row(
        number=6,
        name="no connection in time",
        fault=NeverAccepts,
        expected=unreached("No connection to {host}:{port} within 0.3 s. Try again."),
        timeouts=Timeouts(connect_s=0.3, first_byte_s=5.0, idle_s=5.0),
    ),
)
FAR_ROWS = (
    Row(
        number=2,
        name="nobody listens far away",
        fault=NobodyListensFarAway,
        expected=unreached("Nothing listens at {host}:{port}. Is Acme running?"),
    ),
)
OFFLINE_ROWS = (
    Row(
        number=3,
        name="no network",
        fault=NoNetwork,
        expected=offline("Offline: this computer has no way to far.example."),
    ),
)
NAMELESS_ROWS = (
    Row(
        number=1,
        name="no such host",
        fault=NoSuchHost,
        expected=unreached(f"Cannot find host {NO_HOST}. Check the address and the network."),
    ),
    Row(
        number=1,
        name="nobody who knows names",
        fault=NoSuchHost,
        expected=offline(f"Cannot find host {NO_HOST}: nobody answers who knows names. This computer may be offline."),
    ),
)


@cases(*ROWS)
async def test_who_cannot_be_reached_is_named(row: Row, dialect: DialectName, tried: Try) -> None:
    if row.number == 6 and sys.platform != "linux":
        pytest.skip("other systems refuse where Linux stays silent")
    assert_holds(row, dialect, await tried(row, dialect))


@cases(*NAMELESS_ROWS)
async def test_a_name_that_nobody_knows_is_told_from_a_missing_network(
    row: Row, dialect: DialectName, tried: Try, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = socket.getaddrinfo
    number = socket.EAI_NONAME if row.name == "no such host" else socket.EAI_AGAIN

    def look_up_name(host: object, *args: object, **kwargs: object) -> object:
        # What the system says depends on whether the computer of the test has a network.
        if host in (NO_HOST, NO_HOST.encode()):
            raise socket.gaierror(number, "")
        return look_up(host, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up_name)
    assert_holds(row, dialect, await tried(row, dialect))


@cases(*FAR_ROWS)
async def test_a_host_elsewhere_may_come_back(
    row: Row, dialect: DialectName, tried: Try, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_up = socket.getaddrinfo

    def look_up_name(host: object, *args: object, **kwargs: object) -> object:
        # The only pretence: that this computer is another one.
        host = "127.0.0.1" if host in (FAR_NAME, FAR_NAME.encode()) else host
        return look_up(host, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up_name)
    assert_holds(row, dialect, await tried(row, dialect))


@cases(*OFFLINE_ROWS)
async def test_no_network_is_named(row: Row, dialect: DialectName, tried: Try, monkeypatch: pytest.MonkeyPatch) -> None:
    look_up = socket.getaddrinfo
    unreachable = ("240.0.0.1", 9)

    def look_up_name(host: object, *args: object, **kwargs: object) -> object:
        if host not in (FAR_NAME, FAR_NAME.encode()):
            return look_up(host, *args, **kwargs)  # type: ignore[arg-type]
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", unreachable)]

    connect = socket.socket.connect

    def connect_to(self: socket.socket, address: object) -> None:
        # What a computer without a network says: this one may have one.
        if address == unreachable:
            raise OSError(errno.ENETUNREACH, "Network is unreachable")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up_name)
    monkeypatch.setattr(socket.socket, "connect", connect_to)
    assert_holds(row, dialect, await tried(row, dialect))
