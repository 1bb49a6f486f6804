"""Asks a fault and a perfect server at the same time through the real core, and reads back what the history keeps."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias
from urllib.parse import urlsplit

from fault_server import Fault
from fault_wires import MODEL, WIRES

from abreast.core.dialects.base import Dialect, DialectName
from abreast.core.dialects.build import build
from abreast.core.events import Event, LaneEvent
from abreast.core.meter.context_length import LengthTelling
from abreast.core.meter.ledger import UsageRecord
from abreast.core.registry.endpoint import with_key
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec
from abreast.core.run.record import AnswerRecord
from abreast.core.run.run import LaneCall, Run
from abreast.core.run.session import Session
from abreast.core.secret import Secret
from abreast.core.store.book import Book
from abreast.core.store.history import History
from abreast.core.store.reopening import finder
from abreast.core.transport.limits import Timeouts

if TYPE_CHECKING:
    from fault_rows import Row

ACME = "Acme"
PROMPT = "Count to three."
KEY = "sk-canary-0123456789abcdef"
NO_ENTRY: Mapping[str, Any] = MappingProxyType({})
PRICE = Price(input=Decimal(1), output=Decimal(2))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a try."""

    record: AnswerRecord
    """Of the lane with the fault, as SQLite holds it."""
    beside: AnswerRecord
    """Of the lane beside it."""
    charges: tuple[UsageRecord, ...]
    """What the ledger keeps of each attempt of the lane with the fault."""
    requests: int
    """How often was asked: requests that were read, or attempts, whichever is more."""
    events: tuple[Event, ...]
    """What the run reported of the lane with the fault."""
    base_url: str
    fault: Fault
    began_ns: int
    """The reading of `perf_counter_ns` when both lanes began."""
    ref: ModelRef
    """The model that was asked."""
    beside_events: tuple[Event, ...] = ()

    @property
    def host(self) -> str:
        return urlsplit(self.base_url).hostname or ""

    @property
    def path(self) -> str:
        """What is asked behind the base address."""
        return self.fault.wire.path.removeprefix(self.fault.wire.prefix)

    @property
    def port(self) -> int | None:
        return urlsplit(self.base_url).port


Meanwhile: TypeAlias = Callable[[Run, LaneEvent], None]


class Try(Protocol):
    """The fixture `tried`. `meanwhile` gets each event of the lane with the fault, and may act on its run."""

    def __call__(self, row: Row, dialect: DialectName, meanwhile: Meanwhile = ...) -> Awaitable[Outcome]: ...


def model_ref(
    provider_id: str,
    dialect: DialectName,
    base_url: str,
    timeouts: Timeouts,
    entry: Mapping[str, Any] = NO_ENTRY,
    model_entry: Mapping[str, Any] = NO_ENTRY,
) -> ModelRef:
    """A model with a price, so that what it costs can be told."""
    provider = ProviderSpec(id=provider_id, label=ACME, dialect=dialect, base_url=base_url, timeouts=timeouts, **entry)
    return ModelRef(provider=provider, model=ModelSpec(id=MODEL, price=PRICE, **model_entry))


async def ask(
    history: History, fault: Fault, timeouts: Timeouts, meanwhile: Meanwhile = lambda _run, _: None
) -> Outcome:
    """Ask a fault, with a perfect server of the same dialect beside it. `meanwhile` gets each event of its lane."""
    wire = fault.wire
    async with AsyncExitStack() as stack:
        base_url = await stack.enter_async_context(fault.where())
        beside_url = await stack.enter_async_context(Fault(WIRES[wire.name]).where())
        refs = (
            model_ref("acme", wire.name, base_url, timeouts, fault.entry, fault.model_entry),
            model_ref("beside", wire.name, beside_url, Timeouts()),
        )
        return await _asked(history, refs, fault, base_url, stack, meanwhile)


async def _asked(
    history: History,
    refs: tuple[ModelRef, ModelRef],
    fault: Fault,
    base_url: str,
    stack: AsyncExitStack,
    meanwhile: Meanwhile,
) -> Outcome:
    session = Session()
    lanes = [session.add_lane(ref) for ref in refs]
    book = Book(history, session, finder(Registry({})))
    asked = await book.ask(PROMPT, {lane.id: 0 for lane in lanes})
    events: list[LaneEvent] = []

    def take(event: LaneEvent) -> None:
        events.append(event)
        asked.recorder.take(event, session.apply(event))
        if event.lane_id == lanes[0].id:
            meanwhile(run, event)

    async def connect(lane_id: str) -> Dialect:
        ref = session.lane(lane_id).ref
        dialect = LengthTelling(build(with_key(ref.provider, Secret(KEY))), ref)
        stack.push_async_callback(dialect.aclose)
        return dialect

    calls = [
        LaneCall(
            lane_id=question.lane_id,
            request=question.request,
            connect=partial(connect, question.lane_id),
            provider_id=session.lane(question.lane_id).ref.provider.id,
        )
        for question in asked.questions
    ]
    began_ns = time.perf_counter_ns()
    run = Run(calls, take)
    await run.run()
    assert book.comparison_id is not None
    kept = await asyncio.wrap_future(history.open(book.comparison_id))
    steps = [kept.ends[lane.stored_id or 0].steps[-1].answer for lane in lanes]
    records = await asyncio.wrap_future(history.ledger.usage_records())
    charges = tuple(charge for charge in records if charge.answer_id == steps[0].id)
    return Outcome(
        record=steps[0].record,
        beside=steps[1].record,
        charges=charges,
        requests=max(len(fault.asked), len(charges)),
        events=tuple(event.event for event in events if event.lane_id == lanes[0].id),
        beside_events=tuple(event.event for event in events if event.lane_id == lanes[1].id),
        base_url=base_url,
        fault=fault,
        ref=refs[0],
        began_ns=began_ns,
    )
