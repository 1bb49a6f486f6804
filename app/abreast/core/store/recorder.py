"""Takes the events of a run into the history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import assert_never

from abreast.core.events import (
    Completed,
    Failed,
    LaneEvent,
    Preparing,
    ReasoningDelta,
    RequestSent,
    Retrying,
    Stopped,
    TextDelta,
    ToolCallDelta,
    UsageUpdate,
)
from abreast.core.meter.answer_cost import BilledRequest, charge_of
from abreast.core.meter.ledger import Charge
from abreast.core.meter.price_table import prices_on_demand
from abreast.core.run.record import AnswerRecord, AnswerState, fold
from abreast.core.store.history import History


class Recorder:
    """Writes the answers of one run. Made when `History.begin_turn` is done, so that nothing is sent before.

    Args:
        answer_ids: The history's answer of each of the run's lanes, by the run's lane id.
        billed: What each lane sends, and to whom. Of a lane that is not in it the cost is kept as unknown.
    """

    def __init__(
        self, history: History, answer_ids: Mapping[str, int], billed: Mapping[str, BilledRequest] | None = None
    ) -> None:
        self._history = history
        self._billed = billed or {}
        self._live = dict(answer_ids)
        self._records = dict.fromkeys(answer_ids, AnswerRecord(state=AnswerState.CONNECTING))

    def take(self, event: LaneEvent, record: AnswerRecord | None = None) -> None:
        """Keep what an event brought.

        Args:
            record: The answer after the event, where the caller has folded it already: folding twice costs more than
                all else here. Without it, as after a lane was closed, it is folded from the last one that was seen.
        """
        answer_id = self._live.get(event.lane_id)
        if answer_id is None:
            return
        if record is None:
            record = fold(self._records[event.lane_id], event.event)
        self._records[event.lane_id] = record
        match event.event:
            case TextDelta(text, _):
                self._history.append(answer_id, text)
            case ReasoningDelta(text, _):
                self._history.append(answer_id, text, reasoning=True)
            case Completed() | Failed() | Stopped():
                del self._live[event.lane_id]
                self._finish(event.lane_id, answer_id, record)
            case Preparing() | Retrying() | RequestSent() | ToolCallDelta() | UsageUpdate():
                pass
            case _:
                assert_never(event.event)

    def withdraw(self, lane_id: str) -> None:
        """End an answer that was never asked for, because its lane was closed before the request left."""
        answer_id = self._live.pop(lane_id, None)
        if answer_id is not None:
            self._history.finish(answer_id, replace(self._records[lane_id], state=AnswerState.CANCELLED))

    def abandon(self) -> None:
        """End what no terminal event has ended, because the run itself broke. All text is kept."""
        for lane_id, answer_id in self._live.items():
            self._finish(lane_id, answer_id, replace(self._records[lane_id], state=AnswerState.INTERRUPTED))
        self._live.clear()

    def _finish(self, lane_id: str, answer_id: int, record: AnswerRecord) -> None:
        billed = self._billed.get(lane_id)
        self._history.finish(answer_id, record, None if billed is None else partial(_charge_of, billed=billed))


def _charge_of(attempt: AnswerRecord, *, billed: BilledRequest) -> Charge:
    # The price list is loaded on the store's thread, if it takes one and nobody has needed it before.
    return charge_of(attempt, billed, prices_on_demand())
