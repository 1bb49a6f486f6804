"""Keeps a session in the history: what is asked is stored before it is sent, what is shown is read from there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from abreast.core.meter.answer_cost import BilledRequest
from abreast.core.run.lane import Answer, Lane, LaneTurn, Question
from abreast.core.run.next_request import source_of, with_unread_beginning
from abreast.core.run.session import Session
from abreast.core.store.history import History
from abreast.core.store.lane_keeper import LaneKeeper, stored_id
from abreast.core.store.model_refs import FindModel
from abreast.core.store.poll import NOTHING, Poll
from abreast.core.store.recorder import Recorder
from abreast.core.store.values import Ask, Begun, BotName, ModelName, Page, StoredAnswer, TurnPlaces
from abreast.core.store.vote_reading import VotingState


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Questions that are on disk, so that they may be sent."""

    questions: tuple[Question, ...]
    recorder: Recorder


class Book:
    """One comparison in the history and the session that shows it. For one event loop.

    Coroutines raise a `StoreError` whose sentence can be shown; the session is as it was then.

    Args:
        find_model: The model that gave an answer, by the names it had.
        comparison_id: `None`: it is made when something is asked.
        voting: What it hides, and the votes on it.
    """

    def __init__(
        self,
        history: History,
        session: Session,
        find_model: FindModel,
        comparison_id: int | None = None,
        voting: VotingState = NOTHING,
    ) -> None:
        self.history = history
        self.poll = Poll(history, voting)
        self._session = session
        self._find_model = find_model
        self._lanes = LaneKeeper(history, session, comparison_id)

    @property
    def comparison_id(self) -> int | None:
        """`None` as long as nothing was asked."""
        return self._lanes.comparison_id

    async def ask(self, prompt: str, places: Mapping[str, int], *, edited_from_id: int | None = None) -> Asked:
        """Store a prompt and open its answers in the session.

        Args:
            places: For each lane that is asked how many turns at its end the new one takes the place of.
            edited_from_id: The turn whose prompt was edited.
        """
        questions = await self._questions(prompt, places)

        def begin(comparison_id: int, asks: Sequence[Ask]) -> Awaitable[Begun]:
            return asyncio.wrap_future(
                self.history.begin_turn(comparison_id, prompt, asks, edited_from_id=edited_from_id)
            )

        return await self._open(questions, begin)

    async def ask_again(self, turn: LaneTurn, lane_id: str, *, replaced: int) -> Asked:
        """Store that a lane answers a prompt that is there: once more, or as a lane that was added later."""
        turn_id = turn.id
        if turn_id is None:
            raise ValueError("The turn was never stored.")
        questions = await self._questions(turn.prompt, {lane_id: replaced}, turn_id)
        return await self._open(
            questions, lambda _, asks: asyncio.wrap_future(self.history.begin_answers(turn_id, asks))
        )

    async def show_alternative(self, lane_id: str, answer_id: int) -> None:
        """Put an answer, and what followed on it, into a lane's thread."""
        lane = self._session.lane(lane_id)
        end_id = await asyncio.wrap_future(self.history.show(stored_id(lane), answer_id))
        await self.show_thread(lane_id, end_id)

    async def show_thread(self, lane_id: str, end_id: int) -> None:
        """Put the thread that ends with an answer on a lane's screen."""
        lane = self._session.lane(lane_id)
        page = await asyncio.wrap_future(self.history.thread(end_id, lane_id=stored_id(lane)))
        if self._session.find(lane_id) is not None:
            self._session.show(lane_id, self.turns_of(page), page.before_id)

    async def places_of(self, turn_id: int) -> TurnPlaces:
        """Where a turn is in the threads on the screen."""
        ends = [lane.turns[-1].shown_answer.id for lane in self._session.lanes if lane.turns]
        end_ids = [end_id for end_id in ends if end_id is not None]
        return await asyncio.wrap_future(self.history.places_of_turn(turn_id, end_ids))

    async def read_earlier(self, lane_id: str) -> int:
        """Add what comes before the first turn of a lane. Returns how many turns that were."""
        lane = self._session.find(lane_id)
        if lane is None or lane.before_id is None:
            return 0
        before_id = lane.before_id
        page = await asyncio.wrap_future(self.history.thread(before_id, lane_id=stored_id(lane)))
        # Another thread may have come on the screen meanwhile, or somebody else has read it.
        if self._session.find(lane_id) is not lane or lane.before_id != before_id:
            return 0
        self._session.add_earlier(lane_id, self.turns_of(page), page.before_id)
        return len(page.steps)

    async def go_on_from(self, lane_id: str, replaced: int) -> tuple[str, ...]:
        """Let all other lanes that are not answering go on from a lane's thread without its last turns. Returns them."""
        source = self._session.lane(lane_id)
        end_id = source.answer_before(replaced)
        lanes = [lane for lane in self._session.lanes if lane is not source and not _is_live(lane)]
        if end_id is None:
            return ()
        await self.keep_lanes()
        await asyncio.wrap_future(self.history.go_on_from(end_id, [stored_id(lane) for lane in lanes]))
        for lane in lanes:
            await self.show_thread(lane.id, end_id)
        return tuple(lane.id for lane in lanes)

    async def fork(self, lane: Lane, source_id: str, replaced: int) -> None:
        """Let a lane that is new in the session go on from another one's thread without its last turns."""
        end_id = self._session.lane(source_id).answer_before(replaced)
        if end_id is None or self.comparison_id is None:
            return
        await self._lanes.add_fork(self.comparison_id, lane, end_id)
        await self.show_thread(lane.id, end_id)

    async def keep_lanes(self) -> None:
        """Bring the history's lanes to what the session's are; without a comparison there, make it."""
        await self._lanes.keep(blind=self.poll.is_blind)

    async def leave(self, draft: str, layout: Mapping[str, Any]) -> None:
        """Keep what the window needs to look as before. Without a comparison in the history there is nothing to keep."""
        if self.comparison_id is not None and not self.history.read_only:
            await asyncio.wrap_future(self.history.leave(self.comparison_id, draft=draft, layout=layout))

    def turns_of(self, page: Page) -> list[LaneTurn]:
        """What a page says, with the answers that are coming in as far as they have come."""
        return [
            LaneTurn(
                prompt=step.prompt,
                shown_answer=self._session.given(step.answer.id) or self._answer(step.answer),
                id=step.turn_id,
                alternatives=step.alternative_ids,
            )
            for step in page.steps
        ]

    def _answer(self, stored: StoredAnswer) -> Answer:
        bot_id, bot_label = (None, None) if stored.bot is None else (stored.bot.id, stored.bot.label)
        ref = self._find_model(stored.model)
        return Answer(
            ref=ref,
            request=None,
            bot_id=bot_id,
            bot_label=bot_label,
            settings=stored.settings,
            record=stored.record,
            id=stored.id,
        )

    async def _questions(self, prompt: str, places: Mapping[str, int], turn_id: int | None = None) -> list[Question]:
        await self.keep_lanes()
        # Looked for anew each time: while one is read, more of another thread may come on the screen.
        while (lane := with_unread_beginning(self._session.lanes, places)) is not None:
            await self.read_beginning(lane)
        return [
            self._session.question(lane_id, prompt, replaced=replaced, turn_id=turn_id)
            for lane_id, replaced in places.items()
            # A pane may have been closed meanwhile: its own, or that whose history it is sent.
            if (lane := self._session.find(lane_id)) is not None and source_of(self._session.lanes, lane) is not None
        ]

    async def read_beginning(self, lane: Lane) -> None:
        """Read the messages before a lane's first turn, which its next request begins with."""
        while lane.earlier is None:
            before_id = lane.before_id
            if before_id is None:
                return
            earlier = await asyncio.wrap_future(self.history.turns_until(before_id))
            if lane.before_id == before_id:
                lane.earlier = earlier

    async def _open(self, questions: list[Question], begin: Callable[[int, Sequence[Ask]], Awaitable[Begun]]) -> Asked:
        assert self.comparison_id is not None
        asks = {question.lane_id: self._ask_of(question) for question in questions}
        begun = await begin(self.comparison_id, tuple(asks.values()))
        if begun.blind_order is not None:
            self.poll.begun(begun.turn_id, begun.blind_order)
        answer_ids = {lane_id: begun.answer_ids[ask.lane_id] for lane_id, ask in asks.items()}
        recorder = Recorder(
            self.history, answer_ids, {question.lane_id: self._billed_request(question) for question in questions}
        )
        opened: list[Question] = []
        for question in questions:
            answer_id = answer_ids[question.lane_id]
            alternatives = await self._alternatives(question, answer_id, asks[question.lane_id].lane_id)
            if self._session.find(question.lane_id) is None:
                # Its pane was closed meanwhile: nothing is sent for it.
                recorder.withdraw(question.lane_id)
                continue
            self._session.ask(question, turn_id=begun.turn_id, answer_id=answer_id, alternatives=alternatives)
            opened.append(question)
        return Asked(questions=tuple(opened), recorder=recorder)

    async def _alternatives(self, question: Question, answer_id: int, lane_id: int) -> tuple[int, ...]:
        if not question.replaced:
            return (answer_id,)
        page = await asyncio.wrap_future(self.history.thread(answer_id, lane_id=lane_id, limit=1))
        return page.steps[-1].alternative_ids

    def _billed_request(self, question: Question) -> BilledRequest:
        lane = self._session.lane(question.lane_id)
        return BilledRequest(ref=lane.ref, request=question.request, bot_id=lane.bot_id)

    def _ask_of(self, question: Question) -> Ask:
        lane = self._session.lane(question.lane_id)
        return Ask(
            lane_id=stored_id(lane),
            model=ModelName.of(lane.ref),
            settings=lane.settings,
            request=question.request,
            parent_id=lane.answer_before(question.replaced),
            bot=None if lane.bot_label is None else BotName(label=lane.bot_label, id=lane.bot_id),
        )


def _is_live(lane: Lane) -> bool:
    return lane.live is not None and lane.live.record.state.live
