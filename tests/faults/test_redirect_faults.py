"""Redirects: none is followed, so that no prompt and no key goes where the user has not sent it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import httpx2
import pytest
from fault_asking import Try
from fault_certificates import authority
from fault_rows import DIALECTS, Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault, serving
from fault_wires import WIRES, Wire

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState
from abreast.core.transport.redirects import redirect_words

ELSEWHERE = "http://127.0.0.2:9/other"
NOT_FOLLOWED = f"Acme redirects to {ELSEWHERE}; Abreast does not follow. Enter that address if you trust it."


def redirecting(status: str, location: str | None) -> type[Fault]:
    """Redirects every request; in `location`, `{path}` stands for what was asked."""

    class Redirecting(Fault):
        async def answer(self, asked: Asked, connection: Connection) -> None:
            headers = () if location is None else (f"Location: {location.format(path=asked.target)}",)
            await connection.head("text/plain", *headers, status=status)

    return Redirecting


class Trap(Fault):
    """Redirects to a server of somebody else, which listens."""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self.other = Fault(WIRES["openai-chat"])
        self.other_port = 0

    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        async with serving(self.other) as self.other_port, super().where() as url:
            yield url

    async def answer(self, asked: Asked, connection: Connection) -> None:
        location = f"Location: http://127.0.0.1:{self.other_port}{asked.target}"
        await connection.head("text/plain", location, status="307 Temporary Redirect")


def refused(sentence: str) -> Expected:
    return Expected(
        state=AnswerState.FAILED,
        sentence=sentence,
        cost=Money.NOTHING,
        action=Remedy.OPEN_ADDRESS_SETTINGS,
        may_be_billed=False,
    )


def row(number: int, name: str, status: str, location: str | None, sentence: str) -> Row:
    return Row(number=number, name=name, fault=redirecting(status, location), expected=refused(sentence))


def same_server(path: Callable[[DialectName], str]) -> dict[DialectName, dict[str, str]]:
    return {
        name: {
            "sentence": f"Acme redirects to http://{{host}}:{{port}}{path(name)}, on the same server; Abreast does not "
            "follow. Use this URL in the settings."
        }
        for name in DIALECTS
    }


class ToClearText(Fault):
    """An encrypted server that sends its clients to the same address without encryption."""

    scheme = "https"

    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self.tls = authority().server("127.0.0.1")
        self.entry = {"ca_file": str(authority().file)}

    async def answer(self, asked: Asked, connection: Connection) -> None:
        location = "Location: http://clear.example/v1"
        await connection.head("text/plain", location, status="307 Temporary Redirect")


ROWS = (
    Row(
        number=63,
        name="307 from https to http",
        fault=ToClearText,
        expected=refused(
            "Acme redirects to http://clear.example/v1, which is not encrypted; Abreast never follows that. "
            "Check the address."
        ),
    ),
    row(59, "307 to another host", "307 Temporary Redirect", ELSEWHERE, NOT_FOLLOWED),
    row(59, "308 to another host", "308 Permanent Redirect", ELSEWHERE, NOT_FOLLOWED),
    row(60, "302", "302 Found", ELSEWHERE, NOT_FOLLOWED),
    row(
        60,
        "300 that names no address",
        "300 Multiple Choices",
        None,
        "Acme redirects to another address; Abreast does not follow. Enter that address if you trust it.",
    ),
    Row(
        number=61,
        name="307 to the same with a slash",
        fault=redirecting("307 Temporary Redirect", "{path}/"),
        expected=refused(""),
        differs=same_server(lambda name: f"{WIRES[name].path}/"),
    ),
    Row(
        number=62,
        name="307 to itself",
        fault=redirecting("307 Temporary Redirect", "{path}"),
        expected=refused(""),
        differs=same_server(lambda name: WIRES[name].path),
    ),
)


@cases(*ROWS)
async def test_a_redirect_is_named_and_not_followed(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))


@pytest.mark.fault(59)
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_the_server_that_a_redirect_names_is_never_reached(dialect: DialectName, tried: Try) -> None:
    outcome = await tried(Row(number=59, name="", fault=Trap, expected=refused("")), dialect)
    assert isinstance(outcome.fault, Trap)
    assert (len(outcome.fault.asked), outcome.fault.other.opened) == (1, 0)


@pytest.mark.fault(63)
def test_a_redirect_that_gives_up_encryption_is_refused_whatever_the_address() -> None:
    sentence = redirect_words("Acme", httpx2.URL("https://a.example/v1/x"), "http://a.example/v1/x")
    assert sentence == (
        "Acme redirects to http://a.example/v1/x, which is not encrypted; Abreast never follows that. Check the address."
    )


def test_a_name_and_password_in_a_redirect_are_not_shown() -> None:
    sentence = redirect_words("Acme", httpx2.URL("https://a.example/x"), "https://user:canary@b.example/x")
    assert "https://b.example/x" in sentence
    assert "canary" not in sentence


def test_a_redirect_to_what_is_no_address_is_shown_as_it_is() -> None:
    assert "http://[::" in redirect_words("Acme", httpx2.URL("https://a.example/x"), "http://[::")
