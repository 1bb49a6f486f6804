"""Answers that are packed, too large, or come in crumbs."""

from __future__ import annotations

import itertools
import zlib

from fault_asking import Try
from fault_rows import Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import BEGUN, WHOLE

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState

MB = 2**20
LARGE_TEXT = 'Many words, "quoted" here and there.\n' * (10 * MB // 37)
"""What JSON has to escape, as answers are."""
FLOOD_TEXT = "word " * 3000


class Gzipped(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type, "Content-Encoding: gzip")
        packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
        for event in self.wire.events():
            await connection.packet(packer.compress(event) + packer.flush(zlib.Z_SYNC_FLUSH))
        await connection.send(packer.flush())


class Deflated(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type, "Content-Encoding: deflate")
        await connection.send(zlib.compress(self.wire.whole()))


class Bomb(Fault):
    """Begins an answer and unpacks to a thousand times its size."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type, "Content-Encoding: gzip")
        packer = zlib.compressobj(level=1, wbits=zlib.MAX_WBITS | 16)
        await connection.packet(packer.compress(self.wire.begun()) + packer.flush(zlib.Z_SYNC_FLUSH))
        for _ in range(64):
            await connection.send(packer.compress(bytes(MB)))


class LargeEvent(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.packet(self.wire.begun())
        await connection.send(self.wire.text(LARGE_TEXT) + self.wire.rest())


class EndlessLine(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.packet(self.wire.begun())
        await connection.send(self.wire.raw('{"text": "').rstrip(b"\n"))
        for _ in range(30):
            await connection.send(b"a" * MB)


class Flood(Fault):
    """Never stops writing."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.packet(self.wire.begun())
        # Mostly what is passed over: so much text would only make the disk slow.
        event = self.wire.text(FLOOD_TEXT)
        padding = self.wire.event({"padding": "x" * MB})
        for _ in itertools.count():
            await connection.send(event + padding)


class Crumbs(Fault):
    """One byte a packet."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        for byte in self.wire.whole():
            await connection.packet(bytes([byte]))


class HugeHeaders(Fault):
    header_bytes = 200 * 1024

    async def answer(self, asked: Asked, connection: Connection) -> None:
        headers = [f"X-{number}: {'a' * 1000}" for number in range(self.header_bytes // 1008)]
        await connection.head(self.wire.content_type, *headers)
        await connection.send(self.wire.whole())


class LargeHeaders(HugeHeaders):
    """More than is taken, but less than the HTTP library takes."""

    header_bytes = 80 * 1024


class NoHttp(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.send(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")


COMPLETE = Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED)
AT_LEAST = {"anthropic": {"cost": Money.AT_LEAST}}


def cut(sentence: str, text: str | None = BEGUN) -> Expected:
    return Expected(
        state=AnswerState.INTERRUPTED, sentence=sentence, text=text, cost=Money.ESTIMATED, may_be_billed=True
    )


INVALID = Expected(
    state=AnswerState.FAILED,
    sentence="Acme sent an answer that is no HTTP, or whose headers are too long. Check the address {base}{path}.",
    requests=1,
    cost=Money.UNKNOWN,
    action=Remedy.OPEN_ADDRESS_SETTINGS,
    may_be_billed=True,
)
ROWS = (
    Row(number=32, name="gzip", fault=Gzipped, expected=COMPLETE),
    Row(number=32, name="deflate", fault=Deflated, expected=COMPLETE),
    Row(
        number=33,
        name="bomb",
        fault=Bomb,
        expected=cut("The answer of Acme unpacks to over 200 times its size; it was cut."),
        differs=AT_LEAST,
    ),
    Row(
        number=37,
        name="event of 10 MB",
        fault=LargeEvent,
        expected=Expected(state=AnswerState.COMPLETE, text=f"{BEGUN}{LARGE_TEXT}three.", cost=Money.REPORTED),
    ),
    Row(
        number=38,
        name="line of 30 MB",
        fault=EndlessLine,
        expected=cut("Acme sent a line of more than 16 MB; the answer was cut."),
        differs=AT_LEAST,
    ),
    Row(number=40, name="one byte a packet", fault=Crumbs, expected=COMPLETE),
    Row(number=42, name="200 KB of headers", fault=HugeHeaders, expected=INVALID),
    Row(number=42, name="80 KB of headers", fault=LargeHeaders, expected=INVALID),
    Row(number=42, name="another protocol", fault=NoHttp, expected=INVALID),
)
FLOOD = Row(
    number=39,
    name="flood",
    fault=Flood,
    expected=cut("The answer of Acme is larger than 32 MB; it was cut.", text=None),
    differs=AT_LEAST,
)


@cases(*ROWS)
async def test_sizes_out_of_the_ordinary(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))


@cases(FLOOD)
async def test_a_flood_is_cut_and_all_that_came_is_kept(row: Row, dialect: DialectName, tried: Try) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    text = str(outcome.record.text)
    assert text.removeprefix(BEGUN) == FLOOD_TEXT * 32
