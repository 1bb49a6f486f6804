"""Answers whose bytes are damaged, or of another form than was asked for."""

from __future__ import annotations

import json
import re

from fault_asking import Try
from fault_rows import EVENT_STREAMS, Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import BEGUN, WHOLE, Wire

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState

BOM = b"\xef\xbb\xbf"
PAGE = b"<!DOCTYPE html><html><head><title>Log in to the network</title></head><body>Welcome</body></html>"


class Streamed(Fault):
    """Sends `body`, else perfect."""

    content_type: str | None = None

    def body(self, wire: Wire) -> bytes:
        raise NotImplementedError

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.content_type or self.wire.content_type)
        await connection.send(self.body(self.wire))


class OneDamaged(Streamed):
    def body(self, wire: Wire) -> bytes:
        return wire.begun() + wire.raw('{"broken') + wire.rest()


class FourDamaged(Streamed):
    def body(self, wire: Wire) -> bytes:
        return wire.begun() + wire.raw('{"broken') * 4 + wire.rest()


class EndDamaged(Streamed):
    """What would have said that the answer is over is damaged."""

    def body(self, wire: Wire) -> bytes:
        return wire.begun() + wire.finish()[:20] + b"\n\n"


class NotUtf8(Streamed):
    def body(self, wire: Wire) -> bytes:
        return wire.whole().replace(b"two ", b"tw\xff\xfe ")


class WebPage(Streamed):
    content_type = "text/html; charset=utf-8"

    def body(self, wire: Wire) -> bytes:
        return PAGE


class WebPageInDisguise(Streamed):
    def body(self, wire: Wire) -> bytes:
        return b"\r\n" + PAGE


class Document(Streamed):
    content_type = "application/json"

    def body(self, wire: Wire) -> bytes:
        return json.dumps(wire.document()).encode()


class LaidOutDocument(Streamed):
    """The same over many lines, called a stream."""

    def body(self, wire: Wire) -> bytes:
        return json.dumps(wire.document(), indent=2).encode()


class WithBom(Streamed):
    """The first event holds what would be missed: Anthropic's counts, else text. No event has a name to hide behind."""

    def body(self, wire: Wire) -> bytes:
        whole = wire.whole() if wire.name == "anthropic" else wire.whole().removeprefix(wire.start())
        return BOM + re.sub(rb"(?m)^event: .*\n", b"", whole)


class ByCrLf(Streamed):
    def body(self, wire: Wire) -> bytes:
        return wire.whole().replace(b"\n", b"\r\n")


class ByCr(Streamed):
    def body(self, wire: Wire) -> bytes:
        return wire.whole().replace(b"\n", b"\r")


class ByAllLineEnds(Streamed):
    def body(self, wire: Wire) -> bytes:
        ends = (b"\r\n", b"\n", b"\r")
        lines = wire.whole().split(b"\n")
        return b"".join(line + ends[number % 3] for number, line in enumerate(lines[:-1]))


class WithComments(Streamed):
    def body(self, wire: Wire) -> bytes:
        noise = b": keep-alive\n\nid: 7\nretry: 10\n\n:\n\n"
        return noise.join((b"", *wire.events(), b""))


class WithEmptyLines(Streamed):
    def body(self, wire: Wire) -> bytes:
        return b"\n \n".join((b"", *wire.events(), b""))


class SplitCharacters(Fault):
    """Each byte of a character in a packet of its own."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        before, after = self.wire.whole().replace(b"two ", "👋 ".encode()).split("👋".encode())[:2]
        rest = self.wire.whole().replace(b"two ", "👋 ".encode())[len(before) + 4 :]
        assert rest.startswith(after)
        for piece in (before, *(bytes([byte]) for byte in "👋".encode()), rest):
            await connection.packet(piece)


COMPLETE = Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED)
FLAGGED = Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED, badge="1 damaged event")
PAGE_EXPECTED = Expected(
    state=AnswerState.FAILED,
    sentence="Got a web page, not an API (Log in to the network). Is the address {base} right, or a proxy in between?",
    cost=Money.NOTHING,
    action=Remedy.OPEN_ADDRESS_SETTINGS,
    details="Welcome",
)
CUT = Expected(
    state=AnswerState.INTERRUPTED,
    sentence="More than 3 events from Acme were damaged; the answer was cut. Try again.",
    text=BEGUN,
    cost=Money.ESTIMATED,
    may_be_billed=True,
)
AT_LEAST = {"anthropic": {"cost": Money.AT_LEAST}}
ROWS = (
    Row(number=16, name="one damaged event", fault=OneDamaged, expected=FLAGGED),
    Row(number=16, name="four damaged events", fault=FourDamaged, expected=CUT, differs=AT_LEAST),
    Row(
        number=16,
        name="damaged end",
        fault=EndDamaged,
        expected=Expected(
            state=AnswerState.INTERRUPTED,
            sentence="Acme ended without a finish signal; the answer may be cut. Try again.",
            text=BEGUN,
            cost=Money.ESTIMATED,
        ),
        differs=AT_LEAST,
    ),
    Row(
        number=17,
        name="no UTF-8",
        fault=NotUtf8,
        expected=Expected(
            state=AnswerState.COMPLETE, text="One tw\ufffd\ufffd three.", cost=Money.REPORTED, badge="1 damaged event"
        ),
        # Its last event has the whole text once more.
        differs={"openai-responses": {"badge": "2 damaged events"}},
    ),
    Row(number=18, name="web page", fault=WebPage, expected=PAGE_EXPECTED),
    Row(number=18, name="web page called a stream", fault=WebPageInDisguise, expected=PAGE_EXPECTED),
    Row(number=19, name="one document", fault=Document, expected=COMPLETE),
    Row(number=19, name="one document over many lines", fault=LaidOutDocument, expected=COMPLETE),
    Row(number=34, name="byte order mark", fault=WithBom, expected=COMPLETE),
    Row(number=35, name="CRLF", fault=ByCrLf, expected=COMPLETE),
    Row(number=35, name="lone CR", fault=ByCr, expected=COMPLETE),
    Row(number=35, name="mixed line ends", fault=ByAllLineEnds, expected=COMPLETE),
    Row(number=36, name="comments", fault=WithComments, expected=COMPLETE, dialects=EVENT_STREAMS),
    Row(number=36, name="empty lines", fault=WithEmptyLines, expected=COMPLETE, dialects=("ollama",)),
    Row(
        number=41,
        name="split character",
        fault=SplitCharacters,
        expected=Expected(state=AnswerState.COMPLETE, text="One 👋 three.", cost=Money.REPORTED),
    ),
)


@cases(*ROWS)
async def test_damaged_bytes_and_other_forms(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))


class LongWebPage(WebPage):
    def body(self, wire: Wire) -> bytes:
        return PAGE + b"Accept the terms of use. " * 4000


@cases(Row(number=18, name="web page of 100 KB", fault=LongWebPage, expected=PAGE_EXPECTED))
async def test_of_a_web_page_two_kilobytes_are_kept_in_the_details(row: Row, dialect: DialectName, tried: Try) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    error = outcome.record.error
    assert error is not None
    assert (len(error.details), error.details[:50]) == (2048, PAGE.decode()[:50])
