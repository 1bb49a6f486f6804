"""Servers that cannot answer now: asked again while nothing of an answer has come, never for longer than they may ask."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest
from fault_asking import Try
from fault_refusals import Refusal, refusing
from fault_rows import DIALECTS, Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.events import Retrying
from abreast.core.run.record import AnswerState
from abreast.ui.errors import note_of

LIMITED = "429 Too Many Requests"
LIMIT_SENTENCE = "Acme takes no more requests for the moment. Wait a little and try again."
OVERLOADED = "Acme is overloaded at the moment. Try again in a while."
FAULT_SENTENCE = "Acme has a fault of its own ({}). Try again."
THEN = "Date: Sat, 21 Nov 2026 10:00:00 GMT"
"""What the server takes for the time. That ours is another must change nothing."""


def busy(sentence: str, cost: Money, requests: int = 3) -> Expected:
    return Expected(
        state=AnswerState.FAILED,
        sentence=sentence,
        requests=requests,
        cost=cost,
        action=Remedy.RETRY,
        may_be_billed=cost is not Money.NOTHING,
    )


def limited(name: str, number: int, *headers: str, dialects: tuple[DialectName, ...] = DIALECTS) -> Row:
    return Row(
        number=number,
        name=name,
        fault=refusing(LIMITED, "rate_limit_exceeded", *headers),
        dialects=dialects,
        expected=busy(LIMIT_SENTENCE, Money.NOTHING),
    )


class LongPage(Refusal):
    status = "502 Bad Gateway"
    content_type = "text/html"

    def body(self) -> bytes:
        return b"<html><head><title>Gateway down</title></head><body>" + b"<p>sorry</p>" * 9_000 + b"</body></html>"


class Recovering(Refusal):
    """Has a limit once, then answers."""

    status = LIMITED
    headers = ("retry-after-ms: 300",)

    async def answer(self, asked: Asked, connection: Connection) -> None:
        if len(self.asked) > 1:
            await connection.head(self.wire.content_type)
            await connection.send(self.wire.whole())
        else:
            await super().answer(asked, connection)


ROWS = (
    *(
        Row(number=50, name=status, fault=refusing(status, "x"), expected=busy(sentence, Money.UNKNOWN))
        for status, sentence in (
            ("408 Request Timeout", "Acme is busy (408). Try again."),
            ("409 Conflict", "Acme is busy (409). Try again."),
        )
    ),
    limited("429 without Retry-After", 51),
    limited("429 Retry-After", 52, "Retry-After: 0.05"),
    limited("429 retry-after-ms", 52, "retry-after-ms: 50"),
    limited("429 until a date that is over", 54, "Retry-After: Sat, 21 Nov 2026 09:00:00 GMT", THEN),
    limited("429 until now by a clock far from ours", 54, "Retry-After: Sat, 21 Nov 2026 10:00:00 GMT", THEN),
    limited("429 until a date in eleven years", 54, "Retry-After: Sat, 21 Nov 2037 10:00:00 GMT", THEN),
    limited(
        "429 until the last date there is", 54, "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT", THEN, dialects=("ollama",)
    ),
    limited("429 until a date, by no clock", 54, "Retry-After: Sat, 21 Nov 2037 10:00:00 GMT"),
    *(
        limited(f"429 Retry-After {value}", 54, f"Retry-After: {value}", dialects=("openai-chat", "anthropic"))
        for value in ("-5", "nan", "1e308", "soon", "inf", "")
    ),
    limited("429 that says not to retry", 55, "x-should-retry: false"),
    Row(
        number=55,
        name="400 that says to retry",
        fault=refusing("400 Bad Request", "invalid_request_error", "x-should-retry: true", "Retry-After: 0"),
        expected=Expected(
            state=AnswerState.FAILED,
            sentence="Acme refused the request (400). Details say what it said.",
            cost=Money.NOTHING,
        ),
    ),
    *(
        Row(
            number=56,
            name=status,
            fault=refusing(status, "server_error"),
            expected=busy(FAULT_SENTENCE.format(status[:3]), Money.UNKNOWN),
        )
        for status in ("500 Internal", "502 Bad Gateway", "503 Unavailable", "504 Gateway Timeout")
    ),
    Row(
        number=56,
        name="503 with Retry-After",
        fault=refusing("503 Unavailable", "server_error", "Retry-After: 0.05"),
        expected=busy(FAULT_SENTENCE.format(503), Money.UNKNOWN),
    ),
    Row(
        number=57,
        name="502 with a long page",
        fault=LongPage,
        expected=busy(FAULT_SENTENCE.format(502), Money.UNKNOWN),
    ),
    Row(
        number=58,
        name="529",
        fault=refusing("529 Overloaded", "overloaded_error"),
        expected=busy(OVERLOADED, Money.NOTHING),
    ),
)


@cases(*ROWS)
async def test_a_busy_server_is_asked_three_times_at_most(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))


@pytest.mark.fault(52)
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_the_wait_that_was_asked_for_is_kept_and_counted_down(dialect: DialectName, tried: Try) -> None:
    row = Row(number=52, name="", fault=Recovering, expected=busy("", Money.NOTHING))
    outcome = await tried(row, dialect)
    wait = next(event for event in outcome.events if isinstance(event, Retrying))
    assert 0.3 <= (wait.until_ns - wait.at_ns) / 1e9 <= 0.4
    assert (outcome.record.state, outcome.requests) == (AnswerState.COMPLETE, 2)


LATER = "Acme takes no more requests until {0}. Try again at {0}."


def clock_times(wait_s: float) -> set[str]:
    """How a wait that began in the last minute may end, in words."""
    ends = [datetime.now().astimezone() + timedelta(seconds=wait_s + late_s) for late_s in (0, 30, 60)]
    return {f"{end:%H:%M}" for end in ends} | {f"{end:%d %b, %H:%M}" for end in ends}


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        pytest.param(LIMITED, ("Retry-After: 3600",), marks=pytest.mark.fault(53)),
        pytest.param("529 Overloaded", ("Retry-After: 3600",), marks=pytest.mark.fault(53)),
        pytest.param("503 Unavailable", ("retry-after-ms: 3600000",), marks=pytest.mark.fault(53)),
        pytest.param(LIMITED, ("Retry-After: Sat, 21 Nov 2026 11:00:00 GMT", THEN), marks=pytest.mark.fault(54)),
    ],
)
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_a_long_wait_is_left_to_the_user_with_the_time_of_its_end(
    dialect: DialectName, status: str, headers: tuple[str, ...], tried: Try
) -> None:
    row = Row(number=53, name="", fault=refusing(status, "x", *headers), expected=busy("", Money.NOTHING, 1))
    outcome = await tried(row, dialect)
    assert outcome.record.error is not None
    said = re.fullmatch(r".*Try again at (.+)\.", outcome.record.error.message)
    assert said is not None
    assert outcome.record.error.message == LATER.format(said[1])
    assert said[1] in clock_times(3600)
    assert (outcome.record.state, outcome.requests) == (AnswerState.FAILED, 1)


@pytest.mark.fault(57)
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_of_a_page_only_the_title_is_kept(dialect: DialectName, tried: Try) -> None:
    row = Row(number=57, name="", fault=LongPage, expected=busy("", Money.UNKNOWN))
    error = (await tried(row, dialect)).record.error
    assert error is not None
    assert note_of(error).details == "Code: HTTP 502\nGateway down"
