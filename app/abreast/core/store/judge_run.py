"""Lets a model judge pairs of answers. What it is asked, says and costs goes into the history like any other answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Dialect
from abreast.core.errors import RequestRefused
from abreast.core.events import LaneEvent
from abreast.core.judge.judging import Judged, JudgePair, JudgeSummary
from abreast.core.judge.ruling import NoRuling, Ruling, judge_request, read_ruling, repair_messages
from abreast.core.judge.votes import NewJudgement, NoVerdict
from abreast.core.language import mark, tr
from abreast.core.meter.answer_cost import BilledRequest
from abreast.core.registry.key_text import is_loopback
from abreast.core.registry.spec import ModelRef
from abreast.core.run.lane import LaneSettings
from abreast.core.run.lane_origin import LaneOrigin, OriginKind
from abreast.core.run.record import AnswerRecord, AnswerState, fold
from abreast.core.run.run import LaneCall, Run
from abreast.core.store.history import History
from abreast.core.store.recorder import Recorder
from abreast.core.store.values import Ask, ModelName, NewLane

PARALLEL = 4
"""Requests at the same time to a host elsewhere; a server on this computer is asked one after the other."""
MOST_FAILURES = 3
"""After so many requests in a row that failed, no more are sent: each further one would end the same way."""
JUDGE_LETTER = "J"
_FAILED = mark("The judge's answer failed.")
_NOT_WHOLE = {
    AnswerState.CANCELLED: mark("The judge's answer was stopped."),
    AnswerState.INTERRUPTED: mark("The judge's answer broke off."),
    AnswerState.REFUSED: mark("The judge's answer was refused."),
}
_LANE = "judge"

Progress = Callable[[int, int], None]
"""How many pairs are done, and of how many."""


class _GivenUpError(Exception):
    """Too many requests failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What came of one question, repaired or not."""

    answer_id: int
    ruling: Ruling | None
    why_not: str = ""


class JudgeRun:
    """One run of one judge over one comparison. Cancelling `run` stops what is being asked; what was judged stays.

    Args:
        connect: Gives the dialect to ask; it may raise `ProviderError`.
    """

    def __init__(
        self, history: History, comparison_id: int, judge: ModelRef, connect: Callable[[], Awaitable[Dialect]]
    ) -> None:
        self._history = history
        self._comparison_id = comparison_id
        self._judge = judge
        self._connect = connect
        self._is_structured = True
        """Whether the host takes a schema; one that refuses it is asked without from then on."""
        self._failures = 0
        self._lane_id = 0
        self._answer_ids: list[int] = []

    async def run(self, pairs: Sequence[JudgePair], on_progress: Progress) -> JudgeSummary:
        """Judge all pairs in both orders.

        Raises:
            StoreError: if the history cannot be written.
        """
        self._lane_id = await self._lane()
        waiting = iter(pairs)
        judged: list[Judged] = []
        stopped: list[str] = []

        async def work() -> None:
            for pair in waiting:
                try:
                    judged.append(await self._judge_pair(pair))
                except _GivenUpError as given_up:
                    stopped.append(str(given_up))
                if stopped:
                    return
                on_progress(len(judged), len(pairs))

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(max(1, min(self._parallel, len(pairs)))):
                    group.create_task(work())
        except ExceptionGroup as failed:
            # The group is an accident of how the pairs share the work; its faults are all the history's.
            raise failed.exceptions[0] from failed
        order = {id(pair): place for place, pair in enumerate(pairs)}
        judged.sort(key=lambda each: order[id(each.pair)])
        return JudgeSummary(
            judged=tuple(judged), answer_ids=tuple(self._answer_ids), stopped_by=stopped[0] if stopped else ""
        )

    @property
    def _parallel(self) -> int:
        provider = self._judge.provider
        return 1 if provider.managed or is_loopback(provider.base_url) else PARALLEL

    async def _lane(self) -> int:
        lane = NewLane(
            letter=JUDGE_LETTER,
            model=ModelName.of(self._judge),
            origin=LaneOrigin(kind=OriginKind.JUDGE),
            closed=True,
        )
        return await asyncio.wrap_future(self._history.add_lane(self._comparison_id, lane))

    async def _judge_pair(self, pair: JudgePair) -> Judged:
        forward_prompt, backward_prompt = pair.prompts
        forward = await self._ask(pair, forward_prompt)
        backward = await self._ask(pair, backward_prompt)
        there, back = forward.ruling, backward.ruling
        if there is None or back is None:
            return await self._without_verdict(pair, forward, backward)
        turned = replace(back, verdict=back.verdict.turned)
        new = NewJudgement(
            turn_id=pair.turn_id,
            judge_lane_id=self._lane_id,
            first_answer_id=pair.first.id,
            second_answer_id=pair.second.id,
            forward_answer_id=forward.answer_id,
            forward=there.verdict,
            backward_answer_id=backward.answer_id,
            backward=turned.verdict,
        )
        kept = await asyncio.wrap_future(self._history.votes.judge(new))
        return Judged(pair=pair, forward=there, backward=turned, judgement=kept)

    async def _without_verdict(self, pair: JudgePair, forward: _Said, backward: _Said) -> Judged:
        """What came of a pair of which the judge said nothing in one of the orders. It is kept and counted apart."""
        there, back = forward.ruling, _turned(backward.ruling)
        why_not = forward.why_not or backward.why_not
        missing = NoVerdict(
            turn_id=pair.turn_id,
            judge_lane_id=self._lane_id,
            first_answer_id=pair.first.id,
            second_answer_id=pair.second.id,
            forward_answer_id=forward.answer_id,
            forward=None if there is None else there.verdict,
            backward_answer_id=backward.answer_id,
            backward=None if back is None else back.verdict,
            why_not=why_not,
        )
        await asyncio.wrap_future(self._history.votes.note_no_verdict(missing))
        return Judged(pair=pair, forward=there, backward=back, judgement=None, why_not=why_not)

    async def _ask(self, pair: JudgePair, prompt: str) -> _Said:
        """Ask once, and once more if what was said is no verdict."""
        request = self._request(prompt)
        answer_id, record = await self._sent(pair.turn_id, request)
        if self._is_structured and _refused_schema(record):
            self._is_structured = False
            request = self._request(prompt)
            answer_id, record = await self._sent(pair.turn_id, request)
        if (why_not := self._why_failed(record)) is not None:
            return _Said(answer_id=answer_id, ruling=None, why_not=why_not)
        try:
            return _Said(answer_id=answer_id, ruling=read_ruling(str(record.text)))
        except NoRuling:
            if not len(record.text):
                return _Said(answer_id=answer_id, ruling=None, why_not=tr("The judge said nothing."))
        again = replace(request, messages=repair_messages(prompt, str(record.text)))
        answer_id, record = await self._sent(pair.turn_id, again)
        if (why_not := self._why_failed(record)) is not None:
            return _Said(answer_id=answer_id, ruling=None, why_not=why_not)
        try:
            return _Said(answer_id=answer_id, ruling=read_ruling(str(record.text)))
        except NoRuling as no_ruling:
            return _Said(
                answer_id=answer_id,
                ruling=None,
                why_not=tr("The judge gave no verdict: {why}.", why=no_ruling),
            )

    def _request(self, prompt: str) -> ChatRequest:
        ref = self._judge
        dialect = ref.provider.dialect if self._is_structured else None
        return judge_request(ref.model.id, prompt, dialect, ref.model.stop)

    def _why_failed(self, record: AnswerRecord) -> str | None:
        """Why there is nothing to read, as a sentence; `None`: the answer is whole."""
        if record.state is AnswerState.COMPLETE:
            self._failures = 0
            return None
        self._failures += 1
        why = record.error.message if record.error is not None else tr(_NOT_WHOLE.get(record.state, _FAILED))
        if self._failures >= MOST_FAILURES:
            raise _GivenUpError(
                tr(
                    "{count} requests in a row failed, so no more were sent. The last one: {why}",
                    count=MOST_FAILURES,
                    why=why,
                )
            )
        return why

    async def _sent(self, turn_id: int, request: ChatRequest) -> tuple[int, AnswerRecord]:
        """Send one request and keep its answer beside those that it is about."""
        ask = Ask(lane_id=self._lane_id, model=ModelName.of(self._judge), settings=LaneSettings(), request=request)
        begun = await asyncio.wrap_future(self._history.begin_answers(turn_id, [ask]))
        answer_id = begun.answer_ids[self._lane_id]
        self._answer_ids.append(answer_id)
        billed = BilledRequest(ref=self._judge, request=request)
        recorder = Recorder(self._history, {_LANE: answer_id}, {_LANE: billed})
        record = AnswerRecord()

        def take(event: LaneEvent) -> None:
            nonlocal record
            record = fold(record, event.event)
            recorder.take(event, record)

        try:
            await Run([LaneCall(lane_id=_LANE, request=request, connect=self._connect)], take).run()
        finally:
            recorder.abandon()
        return answer_id, record


def _turned(ruling: Ruling | None) -> Ruling | None:
    return None if ruling is None else replace(ruling, verdict=ruling.verdict.turned)


def _refused_schema(record: AnswerRecord) -> bool:
    return isinstance(record.error, RequestRefused) and not len(record.text)
