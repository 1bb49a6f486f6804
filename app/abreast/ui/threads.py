"""Keeps the panes at what the threads of the open comparison are."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from abreast.core.events import LaneEvent
from abreast.core.language import mark, tr
from abreast.core.run.lane import Lane, LaneTurn, Question
from abreast.core.run.record import AnswerRecord
from abreast.core.store.errors import StoreError
from abreast.core.store.values import TurnPlaces
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.earlier_turns import MAX_TURNS_TO_PLACE, EarlierTurns, past_turn
from abreast.ui.panes.naming import nobody
from abreast.ui.panes.pane import Pane
from abreast.ui.sitting import Sitting
from abreast.ui.tasks import TaskOwner
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.past_turn import PastTurn
from abreast.ui.transcript.plain_notes import GUARDED, said
from abreast.ui.turn_words import chip_of, skipped_note
from abreast.ui.votes.marks import mark_of

GOING_FAR = mark("What was found is far up; going there…")


class Threads(QObject):
    """Shows what a sitting's runs report. It listens to one sitting at a time, so no pane shows another one's answer.

    Signals:
        status(str): a sentence for the user.
        thread_shown(str): the pane of this lane shows another thread, or another turn of it.
    """

    status = Signal(str)
    thread_shown = Signal(str)

    def __init__(self, sitting: Sitting, board: PaneBoard, tasks: TaskOwner, parent: QObject) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._board = board
        self._tasks = tasks
        self._earlier: dict[str, EarlierTurns] = {}
        self._told: dict[str, str] = {}
        """What the end of each thread says of prompts that its lane was left out of."""
        self._gate = asyncio.Lock()
        self._listen()

    def follow(self, sitting: Sitting) -> None:
        """Listen to another sitting; its panes are added next."""
        runs = self._sitting.runs
        runs.asked.disconnect(self._asked)
        runs.lane_changed.disconnect(self._lane_changed)
        runs.running_changed.disconnect(self._board.set_clock_running)
        for earlier in self._earlier.values():
            earlier.end()
        self._earlier.clear()
        self._told.clear()
        self._sitting = sitting
        self._listen()

    def add_pane(self, pane: Pane) -> None:
        """Show a lane's thread in its new pane."""
        lane = self._sitting.session.lane(pane.lane_id)
        self._earlier[lane.id] = EarlierTurns(pane, lane, self._past, self._read_earlier, self._tasks, self._gate)
        self.show(lane.id)

    def forget_pane(self, lane_id: str) -> None:
        """Its pane is going."""
        if (earlier := self._earlier.pop(lane_id, None)) is not None:
            earlier.end()

    def show(self, lane_id: str, back: int = 1) -> None:
        """Show a lane's thread anew, with its reader at a turn: the end, or so many turns back."""
        if (pane := self._board.pane(lane_id)) is None:
            return
        if self._sitting.is_hiding:
            # In its pane an answer would tell whose it is, and so would the thread that it goes on with.
            pane.header.show_name(nobody())
            pane.show_end(())
        else:
            lane = self._sitting.session.lane(lane_id)
            pane.transcript.set_plain(is_plain=self._sitting.is_suspect)
            pane.show_end(lane.turns)
            if self._sitting.is_suspect and lane.turns:
                pane.transcript.show_note(said(GUARDED))
            if lane.turns:
                last = lane.turns[-1]
                pane.show_alternatives(last.shown, len(last.alternatives), chip_of(self._sitting.session, lane, last))
            if lane.turns and (mark := self.mark_of(lane.turns[-1])):
                pane.transcript.show_note(Note(text=mark, kind="info"))
            self._told.pop(lane_id, None)
            self._tell_skipped(lane)
            self._tasks.start(self._show_kept_cost(pane), name="read what an answer cost")
            if back > 1:
                self.go_to(lane_id, back, 0)
            self._earlier[lane_id].look()
        self.thread_shown.emit(lane_id)

    def show_all(self) -> None:
        """Show all threads anew: names were hidden, or are shown again. What is not in sight follows in steps."""
        later: list[str] = []
        for lane in self._sitting.session.lanes:
            pane = self._board.pane(lane.id)
            if self._sitting.is_hiding or (pane is not None and not pane.visibleRegion().isEmpty()):
                self.show(lane.id)
            else:
                later.append(lane.id)
        if later:
            self._tasks.start(self._show_later(self._sitting, later), name="show the other threads")

    def mark_of(self, turn: LaneTurn) -> str:
        """What is said under an answer: how it was shown, and what the user said of it. Empty: nothing."""
        return "" if self._sitting.book is None else mark_of(self._sitting.book.poll, turn)

    def go_to(self, lane_id: str, back: int, offset_px: int) -> None:
        """Bring a pane's reader to a place as `Transcript.place` gave it."""
        if not self._sitting.is_hiding and (earlier := self._earlier.get(lane_id)) is not None:
            earlier.go_to(back, offset_px)

    async def add_until(self, lane_id: str, turn_id: int) -> bool:
        """Let a pane show its thread back to a turn, however long that takes. Returns whether it is in the thread."""
        sitting = self._sitting
        while (lane := sitting.session.find(lane_id)) is not None and self._sitting is sitting:
            if (back := lane.back_of(turn_id)) is not None:
                if (earlier := self._earlier.get(lane_id)) is not None:
                    earlier.add_until(back)
                return True
            if not await self._read_earlier(lane_id):
                break
        return False

    async def find_turn(self, turn_id: int, answer_id: int | None = None) -> bool:
        """Bring the readers of all panes whose threads have a turn to it. Returns whether there are any.

        Where another answer or an edited prompt has taken its place on the screen, it is put there again.

        Args:
            answer_id: The answer that is meant; `None`: the prompt.

        Raises:
            StoreError: if it cannot be read, or not be put on the screen.
        """
        sitting = self._sitting
        if sitting.is_hiding:
            return True
        if (book := sitting.book) is None:
            return False
        places = await book.places_of(turn_id)
        shown = {shown_id for _, shown_id in places.steps.values()}
        if not shown or answer_id not in {None, *shown}:
            for lane_id, wanted_id in self._hidden(places, answer_id).items():
                await book.show_alternative(lane_id, wanted_id)
                if self._sitting is not sitting:
                    return False
                self.show(lane_id)
            places = await book.places_of(turn_id)
        if self._sitting is not sitting:
            return False
        return await self._jump(places)

    def _hidden(self, places: TurnPlaces, answer_id: int | None) -> dict[str, int]:
        """The answer that each lane has to show for a turn to be on the screen: the one that is meant, or its newest."""
        lanes = {lane.stored_id: lane for lane in self._sitting.session.lanes}
        found: dict[str, int] = {}
        for stored_id, given_id in places.answers:
            lane = lanes.get(stored_id)
            if lane is not None and answer_id in {None, given_id} and not self._sitting.runs.is_storing(lane.id):
                found.setdefault(lane.id, given_id)
        return found

    async def _jump(self, places: TurnPlaces) -> bool:
        """Bring the readers to where their threads have a turn."""
        jumps: list[Coroutine[Any, Any, None]] = []
        furthest = 0
        for lane in self._sitting.session.lanes:
            end_id = lane.turns[-1].shown_answer.id if lane.turns else None
            step = None if end_id is None else places.steps.get(end_id)
            if step is not None and (earlier := self._earlier.get(lane.id)) is not None:
                jumps.append(earlier.jump_to(step[0]))
                furthest = max(furthest, step[0])
        if furthest > MAX_TURNS_TO_PLACE:
            self.status.emit(tr(GOING_FAR))
        await asyncio.gather(*jumps)
        if furthest > MAX_TURNS_TO_PLACE:
            self.status.emit("")
        return bool(jumps)

    def _listen(self) -> None:
        runs = self._sitting.runs
        runs.asked.connect(self._asked)
        runs.lane_changed.connect(self._lane_changed)
        runs.running_changed.connect(self._board.set_clock_running)
        self._board.set_clock_running(runs.running)

    def _asked(self, question: Question) -> None:
        if self._sitting.is_hiding:
            self.show(question.lane_id)
        elif (pane := self._board.pane(question.lane_id)) is not None:
            session = self._sitting.session
            lane = session.lane(question.lane_id)
            turn = lane.turns[-1]
            pane.start_turn(question.prompt, replaced=question.replaced, turn_id=turn.id)
            pane.show_alternatives(turn.shown, len(turn.alternatives), chip_of(session, lane, turn))
            self._told.pop(lane.id, None)
            self._earlier[pane.lane_id].look()
            self.thread_shown.emit(pane.lane_id)
        for other in self._sitting.session.lanes:
            self._tell_skipped(other)

    def _tell_skipped(self, lane: Lane) -> None:
        """Say at the end of a thread which prompts its lane was left out of, once its last answer is over."""
        pane = self._board.pane(lane.id)
        if pane is None or self._sitting.is_hiding or not lane.turns or lane.turns[-1].shown_answer.record.state.live:
            return
        note = skipped_note(self._sitting.session, lane, lane.turns[-1])
        if note is not None and note.text != self._told.get(lane.id):
            before = self._told.get(lane.id)
            self._told[lane.id] = note.text
            # What is told already stays; each line is a prompt.
            text = note.text if before is None else note.text.removeprefix(before).lstrip("\n")
            pane.transcript.show_note(replace(note, text=text))

    def _past(self, lane: Lane, turn: LaneTurn) -> PastTurn:
        session = self._sitting.session
        past = past_turn(turn, chip_of(session, lane, turn), skipped_note(session, lane, turn))
        return replace(past, mark=self.mark_of(turn), is_plain=self._sitting.is_suspect)

    def _lane_changed(self, event: LaneEvent, _record: AnswerRecord) -> None:
        lane = self._sitting.session.lane(event.lane_id)
        pane = None if self._sitting.is_hiding else self._board.pane(event.lane_id)
        # While the reader looks at another answer, this one grows unseen.
        if pane is not None and lane.live is not None and lane.turns and lane.turns[-1].shown_answer is lane.live:
            pane.apply(event, lane.live)
            self._tell_skipped(lane)

    async def _show_later(self, sitting: Sitting, lane_ids: Sequence[str]) -> None:
        for lane_id in lane_ids:
            await asyncio.sleep(0)
            # Meanwhile it may have been closed, or another comparison may have come on the screen.
            if sitting is self._sitting and sitting.session.find(lane_id) is not None:
                self.show(lane_id)

    async def _show_kept_cost(self, pane: Pane) -> None:
        """An answer that was read from the history shows what it cost then, never today's price."""
        lane, book = self._sitting.session.find(pane.lane_id), self._sitting.book
        answer = lane.turns[-1].shown_answer if lane is not None and lane.turns else None
        if book is None or answer is None or answer.id is None or answer.record.state.live:
            return
        try:
            kept = await asyncio.wrap_future(book.history.ledger.charges_of([answer.id]))
        except StoreError as error:
            self.status.emit(str(error))
            return
        if answer.id in kept and self._board.pane(pane.lane_id) is pane:
            pane.show_cost(answer.id, kept[answer.id].cost)

    async def _read_earlier(self, lane_id: str) -> int:
        book = self._sitting.book
        try:
            return 0 if book is None else await book.read_earlier(lane_id)
        except StoreError as error:
            self.status.emit(str(error))
            return 0
