"""Keeps the panes at what the threads of the open comparison are."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from abreast.core.events import LaneEvent
from abreast.core.run.record import AnswerRecord
from abreast.core.run.session import Lane, LaneTurn, Question
from abreast.core.store.errors import StoreError
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.earlier_turns import MAX_TURNS_TO_PLACE, EarlierTurns, past_turn
from abreast.ui.panes.pane import Pane
from abreast.ui.sitting import Sitting
from abreast.ui.tasks import TaskOwner
from abreast.ui.transcript.past_turn import PastTurn
from abreast.ui.turn_words import chip_of, skipped_note


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
        if (pane := self._board.pane(lane_id)) is not None:
            lane = self._sitting.session.lane(lane_id)
            pane.show_end(lane.turns)
            if lane.turns:
                last = lane.turns[-1]
                pane.show_alternatives(last.shown, len(last.alternatives), chip_of(self._sitting.session, lane, last))
            self._told.pop(lane_id, None)
            self._tell_skipped(lane)
            self._tasks.start(self._show_kept_cost(pane), name="read what an answer cost")
            if back > 1:
                self.go_to(lane_id, back, 0)
            self._earlier[lane_id].look()
            self.thread_shown.emit(lane_id)

    def go_to(self, lane_id: str, back: int, offset_px: int) -> None:
        """Bring a pane's reader to a place as `Transcript.place` gave it."""
        if (earlier := self._earlier.get(lane_id)) is not None:
            earlier.go_to(back, offset_px)

    async def find_turn(self, turn_id: int) -> bool:
        """Bring the readers of all panes whose threads have a turn to it. Returns whether there are any."""
        sitting = self._sitting
        is_found = False
        for lane in sitting.session.lanes:
            while not (back := lane.back_of(turn_id)) and len(lane.turns) < MAX_TURNS_TO_PLACE:
                if not await self._read_earlier(lane.id) or self._sitting is not sitting:
                    break
            if back:
                self.go_to(lane.id, back, 0)
                is_found = True
        return is_found

    def _listen(self) -> None:
        runs = self._sitting.runs
        runs.asked.connect(self._asked)
        runs.lane_changed.connect(self._lane_changed)
        runs.running_changed.connect(self._board.set_clock_running)
        self._board.set_clock_running(runs.running)

    def _asked(self, question: Question) -> None:
        if (pane := self._board.pane(question.lane_id)) is not None:
            session = self._sitting.session
            lane = session.lane(question.lane_id)
            turn = lane.turns[-1]
            pane.start_turn(question.prompt, replaced=question.replaced)
            pane.show_alternatives(turn.shown, len(turn.alternatives), chip_of(session, lane, turn))
            self._told.pop(lane.id, None)
            self._earlier[pane.lane_id].look()
            self.thread_shown.emit(pane.lane_id)
        for other in self._sitting.session.lanes:
            self._tell_skipped(other)

    def _tell_skipped(self, lane: Lane) -> None:
        """Say at the end of a thread which prompts its lane was left out of, once its last answer is over."""
        pane = self._board.pane(lane.id)
        if pane is None or not lane.turns or lane.turns[-1].shown_answer.record.state.live:
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
        return past_turn(turn, chip_of(session, lane, turn), skipped_note(session, lane, turn))

    def _lane_changed(self, event: LaneEvent, _record: AnswerRecord) -> None:
        lane = self._sitting.session.lane(event.lane_id)
        pane = self._board.pane(event.lane_id)
        # While the reader looks at another answer, this one grows unseen.
        if pane is not None and lane.live is not None and lane.turns and lane.turns[-1].shown_answer is lane.live:
            pane.apply(event, lane.live)
            self._tell_skipped(lane)

    async def _show_kept_cost(self, pane: Pane) -> None:
        """An answer that was read from the history shows what it cost then, never today's price."""
        lane, book = self._sitting.session.find(pane.lane_id), self._sitting.book
        answer = lane.turns[-1].shown_answer if lane is not None and lane.turns else None
        if book is None or answer is None or answer.id is None or answer.record.state.live:
            return
        try:
            kept = await asyncio.wrap_future(book.history.charges_of([answer.id]))
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
