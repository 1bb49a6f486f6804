"""Answers that are packed, too large, or come in crumbs."""

from __future__ import annotations

import asyncio
import itertools
import json
import zlib
from typing import Any

import pytest
from fault_asking import Try
from fault_rows import Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import BEGUN, PIECES, WHOLE

from abreast.core.dialects import json_values
from abreast.core.dialects.base import DialectName
from abreast.core.dialects.large_json import STEP_CHARS
from abreast.core.errors import Remedy
from abreast.core.events import TextDelta
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


class Brotli(Fault):
    """Nobody asks for it, and it is not unpacked here: that would take a library more."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type, "Content-Encoding: br")
        await connection.send(bytes.fromhex("0b028068656c6c6f03"))


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
PACKED = (
    Row(number=32, name="gzip", fault=Gzipped, expected=COMPLETE),
    Row(number=32, name="deflate", fault=Deflated, expected=COMPLETE),
    Row(
        number=32,
        name="br",
        fault=Brotli,
        expected=Expected(
            state=AnswerState.FAILED,
            sentence="Acme packs its answer in a way that was not asked for. Check the address {base}{path}.",
            cost=Money.UNKNOWN,
            action=Remedy.OPEN_ADDRESS_SETTINGS,
            may_be_billed=True,
        ),
    ),
)
ROWS = (
    Row(
        number=33,
        name="bomb",
        fault=Bomb,
        expected=cut("The answer of Acme unpacks to over 200 times its size; it was cut."),
        differs=AT_LEAST,
    ),
    Row(
        number=38,
        name="line of 30 MB",
        fault=EndlessLine,
        expected=cut("Acme sent a line of more than 16 MB; the answer was cut."),
        differs=AT_LEAST,
    ),
    Row(number=42, name="200 KB of headers", fault=HugeHeaders, expected=INVALID),
    Row(number=42, name="80 KB of headers", fault=LargeHeaders, expected=INVALID),
    Row(number=42, name="another protocol", fault=NoHttp, expected=INVALID),
)
CRUMBS = Row(number=40, name="one byte a packet", fault=Crumbs, expected=COMPLETE)
LARGE = Row(
    number=37,
    name="event of 10 MB",
    fault=LargeEvent,
    expected=Expected(state=AnswerState.COMPLETE, text=f"{BEGUN}{LARGE_TEXT}three.", cost=Money.REPORTED),
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


@cases(*PACKED)
async def test_a_packed_answer_was_not_asked_for_and_is_unpacked_or_named(
    row: Row, dialect: DialectName, tried: Try
) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    assert [asked.headers["accept-encoding"] for asked in outcome.fault.asked] == ["identity"]


@cases(CRUMBS)
async def test_bytes_that_come_one_by_one_are_put_together_before_anybody_is_told(
    row: Row, dialect: DialectName, tried: Try
) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    told = [event.text for event in outcome.events if isinstance(event, TextDelta) and event.text]
    assert told == list(PIECES)
    # Nor is anything else told more often than a server writes events, of which none is a byte long.
    assert len(outcome.events) < len(outcome.fault.wire.whole()) / 10


@cases(LARGE)
async def test_an_event_of_ten_megabytes_is_decoded_in_steps_between_which_others_have_their_turn(
    row: Row, dialect: DialectName, tried: Try, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[tuple[int, int]] = []
    """How much each step decodes, and in which round of the loop."""
    loop, decode, rounds, seen = asyncio.get_running_loop(), json.loads, itertools.count(), [0]

    def come_round() -> None:
        seen[0] = next(rounds)
        loop.call_soon(come_round)

    def loads(text: str, **options: Any) -> object:
        steps.append((len(text), seen[0]))
        return decode(text, **options)

    loop.call_soon(come_round)
    monkeypatch.setattr(json_values.json, "loads", loads)
    assert_holds(row, dialect, await tried(row, dialect))
    large = [(chars, number) for chars, number in steps if chars > STEP_CHARS // 2]
    assert max(chars for chars, _ in large) <= STEP_CHARS + 2, "and the quotes around it"
    assert sum(chars for chars, _ in large) > 10 * MB * 0.9
    assert len({number for _, number in large}) == len(large), "no two steps in one round of the loop"


@cases(FLOOD)
async def test_a_flood_is_cut_and_all_that_came_is_kept(row: Row, dialect: DialectName, tried: Try) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    text = str(outcome.record.text)
    assert text.removeprefix(BEGUN) == FLOOD_TEXT * 32
