"""The rows of the table of faults, as values, and how one is tried.

A file `test_<group>_faults.py` holds the fault classes of some rows, the rows, and one test:

    class ResetMidway(Fault):
        async def answer(self, asked: Asked, connection: Connection) -> None:
            await connection.head(self.wire.content_type)
            await connection.send(self.wire.begun())
            connection.reset()

    ROWS = (
        Row(
            number=11,
            name="reset in the middle of an answer",
            fault=ResetMidway,
            expected=Expected(
                state=AnswerState.INTERRUPTED,
                sentence="The connection to Acme was lost. Try again.",
                text=BEGUN,
                cost=Money.ESTIMATED,
            ),
            differs={"anthropic": {"cost": Money.AT_LEAST}},   # where one dialect rightly leads to something else
        ),
    )

    @cases(*ROWS)
    async def test_a_row_holds(row: Row, dialect: DialectName, tried: Try) -> None:
        assert_holds(row, dialect, await tried(row, dialect))

Each case is named by row and dialect and carries `pytest.mark.fault(number)`. A row may have several entries (variants of
one number, told apart by `name`). `tried` (conftest.py) asks two lanes in one run through the real core: A, which is
served by the fault, and B, which is served perfectly; both are written to and read back from a real history. `assert_holds`
looks at what SQLite holds and what the pane says, and that B is as if nothing had happened. A test that looks for more
(headers, countdowns, other events) takes the `Outcome` apart itself.

In `sentence`, `{base}`, `{host}` and `{port}` stand for the address that was asked, `{path}` for what the dialect asks
there; the provider is "Acme",
the model "m-1". A sentence is compared whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

import pytest
from fault_asking import Outcome
from fault_server import Fault
from fault_wires import WHOLE

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.meter.ledger import Charge
from abreast.core.run.record import AnswerState
from abreast.core.transport.limits import Timeouts
from abreast.ui.errors import note_of
from abreast.ui.panes.wording import damage

DIALECTS: tuple[DialectName, ...] = ("openai-chat", "openai-responses", "anthropic", "ollama")
EVENT_STREAMS: tuple[DialectName, ...] = ("openai-chat", "openai-responses", "anthropic")
"""The dialects that send server-sent events."""


class Money(StrEnum):
    """What the history says an attempt cost."""

    NOTHING = "C0"
    """Refused before any work was done, or never sent."""
    UNKNOWN = "C?"
    """Nothing came back, so the most that is known is what the question is worth; it may be billed."""
    ESTIMATED = "CE"
    """Estimated from the texts, shown with "~"."""
    AT_LEAST = "CR partial"
    """Some counts were reported: a lower bound, shown with ">="."""
    REPORTED = "CR"
    """Computed from reported counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a fault must lead to."""

    state: AnswerState
    sentence: str = ""
    """The pane's, whole; empty: there is no error."""
    text: str | None = ""
    """What is kept of the answer: all that had come. `None`: the test looks at it itself."""
    requests: int = 1
    """How often the server was asked; attempts that reached nobody count too."""
    cost: Money
    badge: str = ""
    """What the pane says of damage to the stream."""
    unexpected: int = 0
    """How many events are counted as such that the protocol does not have."""
    action: Remedy | None = None
    """The one button; `None`: not looked at."""
    details: str | None = None
    """A part of what "Details" show; `None`: not looked at."""
    may_be_billed: bool | None = None
    """What is stored of it; `None`: not looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the table of faults."""

    number: int
    name: str
    """What happens, in a few words: the test is named so."""
    fault: type[Fault]
    dialects: tuple[DialectName, ...] = DIALECTS
    """Those that it can happen in."""
    expected: Expected
    differs: Mapping[DialectName, Mapping[str, Any]] = field(default_factory=dict[DialectName, Mapping[str, Any]])
    """The fields of `expected` that are others in a dialect."""
    timeouts: Timeouts = Timeouts(connect_s=5.0, first_byte_s=5.0, idle_s=5.0)
    """Shorter ones where the fault is that nothing comes."""

    def expected_of(self, dialect: DialectName) -> Expected:
        return replace(self.expected, **self.differs.get(dialect, {}))


def cases(*rows: Row) -> pytest.MarkDecorator:
    """Each row with each of its dialects, as the arguments `row` and `dialect` of a test."""
    return pytest.mark.parametrize(
        ("row", "dialect"),
        [
            pytest.param(row, dialect, id=f"{row.number}-{row.name}-{dialect}", marks=pytest.mark.fault(row.number))
            for row in rows
            for dialect in row.dialects
        ],
    )


def assert_holds(row: Row, dialect: DialectName, outcome: Outcome) -> None:
    """What is stored and shown is what the row says, and the lane beside it was not touched."""
    expected = row.expected_of(dialect)
    stored, error = outcome.record, outcome.record.error
    note = None if error is None else note_of(error)
    sentence = expected.sentence.format(base=outcome.base_url, host=outcome.host, port=outcome.port, path=outcome.path)
    assert (stored.state, note.text if note else "") == (expected.state, sentence)
    if expected.text is not None:
        assert str(stored.text) == expected.text
    assert outcome.requests == expected.requests
    assert damage(stored) == expected.badge
    assert stored.unexpected_events == expected.unexpected
    assert {money_of(charge) for charge in outcome.charges} == {expected.cost}
    if expected.action is not None:
        assert error is not None
        assert error.remedy is expected.action
    if expected.details is not None:
        assert note is not None
        assert expected.details in note.details
    if expected.may_be_billed is not None:
        assert error is not None
        assert error.may_be_billed is expected.may_be_billed
    assert (outcome.beside.state, str(outcome.beside.text)) == (AnswerState.COMPLETE, WHOLE)
    beside = outcome.beside
    assert (beside.error, beside.damaged_events, beside.unexpected_events) == (None, 0, 0)


def money_of(charge: Charge) -> Money:
    """The class of what one attempt cost, as it is stored."""
    cost = charge.cost
    match cost.source:
        case "rule":
            return Money.NOTHING
        case "estimate":
            return Money.ESTIMATED if charge.output_bytes else Money.UNKNOWN
        case "unknown":
            return Money.UNKNOWN if cost.at_least_usd is None else Money.AT_LEAST
        case _:
            return Money.REPORTED
