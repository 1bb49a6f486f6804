"""What shows a lane on the screen: header, transcript, footer."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from abreast.core.events import Completed, Failed, LaneEvent, ReasoningDelta, Stopped, TextDelta
from abreast.core.language import tr
from abreast.core.meter.answer_cost import answer_cost
from abreast.core.meter.pricing import Cost
from abreast.core.registry.spec import ModelRef
from abreast.core.run.lane import Answer, Lane, LaneTurn
from abreast.core.run.record import AnswerRecord
from abreast.ui.errors import note_of, note_of_end
from abreast.ui.panes.footer import PaneFooter
from abreast.ui.panes.header import PaneHeader, min_pane_px
from abreast.ui.panes.naming import name_of
from abreast.ui.panes.pane_menu import TurnMenu, pane_actions
from abreast.ui.panes.wording import StateWords, end_words, is_wait_ending, state_words
from abreast.ui.plain import PlainLabel, announce
from abreast.ui.theme.roles import RADIUS_L, SPACE_M, SPACE_XS, Roles
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.plain_notes import FULL_TEXT
from abreast.ui.transcript.transcript import Transcript

STRIP_PX = 3


class Pane(QFrame):
    """One lane.

    Signals:
        requested(str, str): the lane's id and the id of an action of `PANE_ACTIONS`.
        turn_requested(str, str, int): the same of an action on one turn, and how many turns back that is.
        alternative_requested(str, int, int): the lane's id, how many turns back, and the index of another answer there.
        link_activated(str, str): a link in an answer was activated: its address and its text.
        note_activated(str, str): the lane's id and the remedy that an error offers.
        dragged(str, QPoint): the lane's id and where on the screen the pane is being dragged to.
    """

    requested = Signal(str, str)
    turn_requested = Signal(str, str, int)
    alternative_requested = Signal(str, int, int)
    link_activated = Signal(str, str)
    note_activated = Signal(str, str)
    dragged = Signal(str, QPoint)

    def __init__(self, lane: Lane, roles: Roles, zoom_percent: int, frame_clock: FrameClock) -> None:
        super().__init__()
        self.lane_id = lane.id
        self.letter = lane.letter
        self._color = roles.lane(ord(lane.letter) - ord("A"))
        self._roles = roles
        self._is_focused = False
        self._record: AnswerRecord | None = None
        self._answer: Answer | None = None
        self._first_token_of: Answer | None = None
        """The same with its name, once it is known."""
        self._cost: Cost | None = None
        """What the answer on the screen cost, once it has ended."""
        self.setMinimumWidth(min_pane_px(zoom_percent))
        self.setAccessibleName(tr("Pane {letter}", letter=lane.letter))

        self.header = PaneHeader(lane.letter, self._color, roles)
        self._banner = PlainLabel("", "warning")
        self._banner.setWordWrap(True)
        self._banner.setContentsMargins(SPACE_M, SPACE_XS, SPACE_M, SPACE_XS)
        self._banner.hide()
        self.transcript = Transcript(roles, frame_clock)
        self.transcript.set_zoom(zoom_percent)
        self.footer = PaneFooter(lane.letter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, STRIP_PX, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._banner)
        layout.addWidget(self.transcript, 1)
        layout.addWidget(self.footer)

        actions = pane_actions(self)
        for action in actions:
            action.triggered.connect(self._menu_triggered)
        self.header.add_actions(actions)
        self._turn_menu = TurnMenu(self)
        self._turn_menu.chosen.connect(self._turn_requested)
        self.transcript.menu_wanted.connect(self._turn_menu.open_for)
        self.transcript.alternative_wanted.connect(self._request_alternative)
        self.header.model_clicked.connect(self._request_model)
        self.header.stop_clicked.connect(self._request_stop)
        self.header.keep_waiting_clicked.connect(self._request_wait)
        self.header.dragged.connect(self._dragged)
        self.transcript.link_activated.connect(self.link_activated)
        self.transcript.note_activated.connect(self._note_activated)
        self.footer.figures_clicked.connect(self._request_details)
        self.footer.input_clicked.connect(self._request_requests)
        self.show_lane(lane)
        self._show_figures(AnswerRecord(), lane.ref)

    @property
    def record(self) -> AnswerRecord | None:
        """The record of the answer on the screen."""
        return self._record

    def take_lane(self, lane: Lane) -> None:
        """Be the pane of another lane from now on, whose thread is shown next: a new pane would take much longer."""
        self.lane_id, self.letter = lane.id, lane.letter
        self._color = self._roles.lane(ord(lane.letter) - ord("A"))
        self._record = self._answer = None
        self.setAccessibleName(tr("Pane {letter}", letter=lane.letter))
        self.header.set_letter(lane.letter)
        self.footer.set_letter(lane.letter)
        self.header.set_roles(self._roles, self._color)
        self.show_lane(lane)
        self.update()

    def show_lane(self, lane: Lane) -> None:
        """Name what gets the next prompt. The answer on the screen keeps the name of what gave it."""
        self._ref, self._name = lane.ref, name_of(lane)
        self.header.show_name(self._name)
        self._show_remarks()

    def start_turn(self, prompt: str, *, replaced: int = 0, turn_id: int | None = None) -> None:
        """Show a prompt whose answer will come, in the place of the last `replaced` turns."""
        self.transcript.drop_turns(min(replaced, self.transcript.turn_count))
        self.transcript.start_turn(prompt, turn_id)
        self._begin(AnswerRecord())

    def show_alternatives(self, shown: int, count: int, chip: str = "") -> None:
        """Offer to page through the answers to the last prompt, and tell what `chip` says of it."""
        self.transcript.show_alternatives(1, shown, count, chip)

    def show_end(self, turns: Sequence[LaneTurn]) -> None:
        """Show the last turn of a thread in the place of everything; earlier ones are added above it as they are wanted."""
        self.transcript.clear()
        if not turns:
            self._record = self._answer = None
            self.header.set_running(False)
            self.header.show_state(StateWords(text="", kind="muted"))
            self._show_figures(AnswerRecord(), self._ref)
            return
        last = turns[-1]
        self.transcript.start_turn(last.prompt, last.id)
        self.show_alternatives(last.shown, len(last.alternatives))
        self._show_answer(last.shown_answer)

    def _show_answer(self, answer: Answer) -> None:
        record = answer.record
        self.transcript.set_last_answer(str(record.text), str(record.reasoning))
        self._record = record
        if record.state.live:
            self.header.set_running(True)
        else:
            self._end(answer)
            self._show_note(answer)
        self.header.show_state(state_words(record))
        self._answer = answer
        self._show_figures(record, answer.ref)

    def apply(self, event: LaneEvent, answer: Answer) -> None:
        """Show one event of the running answer and what is known after it."""
        record = self._record = answer.record
        match event.event:
            case TextDelta(text, _):
                self.transcript.append_answer(text)
                self._first_token_of = self._first_token_of or answer
            case ReasoningDelta(text, _):
                self.transcript.append_reasoning(text)
            case Completed() | Stopped() | Failed():
                self._end(answer)
                self._show_note(answer)
                announce(self, end_words(self.letter, record))
            case _:
                self.header.show_state(state_words(record))

    def tick(self) -> None:
        """Let the running clock go on."""
        if self._record is not None and self._record.state.live:
            now_ns = time.perf_counter_ns()
            is_ending = is_wait_ending(self._record, now_ns)
            self.header.show_state(state_words(self._record, now_ns), is_wait_ending=is_ending)
            if self._answer is None and self._first_token_of is not None:
                # Its time is known. Not shown when it comes: that is when other lanes' first tokens want to be stamped.
                self._answer = self._first_token_of
                self._show_figures(self._answer.record, self._answer.ref)

    def show_banner(self, sentence: str) -> None:
        """Say something of the pane that is none of its answer's; empty: nothing."""
        self._banner.setText(sentence)
        self._banner.setVisible(bool(sentence))

    def set_roles(self, roles: Roles, zoom_percent: int) -> None:
        self._roles = roles
        self._color = roles.lane(ord(self.letter) - ord("A"))
        self.header.set_roles(roles, self._color)
        self.setMinimumWidth(min_pane_px(zoom_percent))
        self.transcript.set_roles(roles)
        self.transcript.set_zoom(zoom_percent)
        self.update()

    def set_focused(self, *, focused: bool) -> None:
        """Show whether the keys of panes are for this one."""
        if focused != self._is_focused:
            self._is_focused = focused
            self.update()

    def _begin(self, record: AnswerRecord) -> None:
        self._record = record
        self.header.set_running(True)
        self.header.show_state(state_words(record))
        self._answer = self._first_token_of = None
        self._show_figures(record, self._ref)

    def _end(self, answer: Answer) -> None:
        self.transcript.finish_answer()
        self.header.set_running(False)
        self.header.show_state(state_words(answer.record))
        self._answer = answer
        self._cost = answer_cost(answer.record, answer.ref, request=answer.request)
        self._show_figures(answer.record, answer.ref)

    def _show_note(self, answer: Answer) -> None:
        error = answer.record.error
        note = note_of_end(answer.record) if error is None else note_of(error, answer.request)
        if note is not None:
            self.transcript.show_note(note)

    def show_cost(self, answer_id: int, cost: Cost) -> None:
        """Show what an answer cost as it was kept when it ended, if it is still on the screen."""
        if (answer := self._answer) is not None and answer.id == answer_id:
            self._cost = cost
            self._show_figures(answer.record, answer.ref)

    def _show_figures(self, record: AnswerRecord, ref: ModelRef) -> None:
        cost = None if record.state.live else self._cost
        self.footer.show_figures(None if self._record is None else record, ref, cost)
        self._show_remarks()

    def _show_remarks(self) -> None:
        self.footer.show_remarks(self._answer, self._ref, self._name)

    def _menu_triggered(self) -> None:
        self.requested.emit(self.lane_id, self.sender().objectName())

    def _request_model(self) -> None:
        self.requested.emit(self.lane_id, "model")

    def _request_stop(self) -> None:
        self.requested.emit(self.lane_id, "stop")

    def _request_wait(self) -> None:
        self.requested.emit(self.lane_id, "keep_waiting")

    def _request_details(self) -> None:
        # The figures are those of the last answer, wherever the reader is.
        self.turn_requested.emit(self.lane_id, "details", 1)

    def _request_requests(self) -> None:
        self.turn_requested.emit(self.lane_id, "requests", 1)

    def _request_alternative(self, back: int, index: int) -> None:
        self.alternative_requested.emit(self.lane_id, back, index)

    def _turn_requested(self, action: str, back: int) -> None:
        self.turn_requested.emit(self.lane_id, action, back)

    def _dragged(self, at: QPoint) -> None:
        self.dragged.emit(self.lane_id, at)

    def _note_activated(self, remedy: str) -> None:
        if remedy == FULL_TEXT:
            self.turn_requested.emit(self.lane_id, FULL_TEXT, self.transcript.current_turn())
            return
        self.note_activated.emit(self.lane_id, remedy)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_L, RADIUS_L)
        painter.fillPath(outline, QColor(self._roles.surface))
        painter.setPen(QColor(self._roles.accent if self._is_focused else self._roles.border))
        painter.drawPath(outline)
        painter.setPen(QColor(self._roles.border))
        painter.setClipPath(outline)
        painter.fillRect(0, 0, self.width(), STRIP_PX, QColor(self._color))
        for y in (self.header.geometry().bottom(), self.transcript.geometry().bottom() + 1):
            painter.drawLine(1, y, self.width() - 2, y)
