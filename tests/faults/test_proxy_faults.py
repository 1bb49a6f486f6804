"""A proxy that wants a login, before a request in clear text and before a tunnel."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest
from fault_asking import Try
from fault_rows import Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault, serving

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState

PROXY_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
REMEDY = "Put name and password into the address in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY, or ask who runs it."


class Proxy(Fault):
    """The proxy that the environment names for a host far away."""

    far = "http"
    status = "407 Proxy Authentication Required"

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head("text/html", 'Proxy-Authenticate: Basic realm="office"', status=self.status)
        await connection.send(b"<title>Log in</title>")

    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        async with serving(self) as port:
            with pytest.MonkeyPatch.context() as environment:
                for name in PROXY_VARIABLES:
                    environment.delenv(name, raising=False)
                    environment.delenv(name.upper(), raising=False)
                environment.setenv(f"{self.far.upper()}_PROXY", f"http://127.0.0.1:{port}")
                yield f"{self.far}://far.example{self.wire.prefix}"


class Tunnel(Proxy):
    far = "https"


class ClosedTunnel(Tunnel):
    status = "403 Forbidden"


def refused(sentence: str) -> Expected:
    return Expected(
        state=AnswerState.FAILED,
        sentence=f"{sentence} {REMEDY}",
        cost=Money.NOTHING,
        action=Remedy.NONE,
        may_be_billed=False,
    )


ROWS = (
    Row(number=65, name="407", fault=Proxy, expected=refused("The proxy asks for a login.")),
    Row(number=65, name="407 to a tunnel", fault=Tunnel, expected=refused("The proxy asks for a login.")),
    Row(
        number=65,
        name="403 to a tunnel",
        fault=ClosedTunnel,
        expected=refused("The proxy does not let requests through to far.example."),
    ),
)


@cases(*ROWS)
async def test_a_proxy_that_refuses_is_told_from_the_server(row: Row, dialect: DialectName, tried: Try) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    asked = outcome.fault.asked[0]
    assert asked.target.startswith("far.example:443" if asked.method == "CONNECT" else "http://far.example/")
    assert PROMPT not in asked.body.decode() or asked.method != "CONNECT"
    assert "authorization" not in asked.headers or asked.method != "CONNECT"


PROMPT = "Count to three."
