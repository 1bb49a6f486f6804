"""What the actions of panes and turns do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from abreast.core.assembly import Core
from abreast.core.errors import Remedy
from abreast.core.language import tr
from abreast.core.meter.answer_cost import answer_cost
from abreast.ui.ask import answer
from abreast.ui.branches import Branches, Screen
from abreast.ui.clipboard import copy_text
from abreast.ui.inputs import requests_of
from abreast.ui.open_url import open_url
from abreast.ui.panes.answer_text import AnswerTextDialog
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.details import FIGURES_TAB, REQUESTS_TAB, DetailsDialog
from abreast.ui.panes.naming import pane_title
from abreast.ui.panes.pane import Pane
from abreast.ui.remedies import Remedies
from abreast.ui.tasks import TaskOwner

Attempt = Callable[[Callable[[], Awaitable[object]]], Coroutine[Any, Any, bool]]


class PaneActs(QObject):
    """Connects panes with what is done in them.

    Signals:
        provider_wanted(str): the settings of the provider of this id are to be shown.

    Args:
        attempt: Does what reads or writes the history, and tells the user if it fails.
    """

    provider_wanted = Signal(str)

    def __init__(
        self,
        core: Core,
        screen: Screen,
        branches: Branches,
        board: PaneBoard,
        window: QWidget,
        tasks: TaskOwner,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._core = core
        self._screen = screen
        self._board = board
        self._window = window
        self._tasks = tasks
        self._attempt = attempt
        self._branches = branches
        self._has_said_how = False
        remedies = Remedies(core, screen, branches, window)
        board.pane_entered.connect(self._pane_entered)
        self._at_once: dict[str, Callable[[str, int], None]] = {
            "copy": self._copy_answer,
            "edit": branches.begin_edit,
            "stop": self._stop,
            "keep_waiting": self._keep_waiting,
            "left": self._move_left,
            "right": self._move_right,
            "duplicate": self._duplicate,
            "close": self._close_pane,
        }
        self._waiting: dict[str, Callable[[str, int], Coroutine[Any, Any, object]]] = {
            "regenerate": lambda lane_id, _: branches.regenerate(lane_id),
            "send_when_online": lambda lane_id, _: branches.regenerate(lane_id, is_when_online=True),
            "answer_last": lambda lane_id, _: branches.answer_last(lane_id),
            "fork": branches.fork,
            "go_on": branches.go_on,
            "model": lambda lane_id, _: screen.lanes.models.change_model(lane_id),
            "other_model": self._choose_other_model,
            "settings": lambda lane_id, _: screen.lanes.models.edit_settings(lane_id),
            "details": self._show_details,
            "requests": partial(self._show_details, tab=REQUESTS_TAB),
            "full_text": self._show_text,
            "key": lambda lane_id, _: remedies.ask_for_key(lane_id),
            "shorten": lambda lane_id, _: remedies.shorten(lane_id),
            "send_without": lambda lane_id, _: remedies.send_without(lane_id),
            "continue": lambda lane_id, _: branches.continue_answer(lane_id),
        }

    def connect_pane(self, pane: Pane) -> None:
        """Listen to a new pane."""
        pane.requested.connect(self._act)
        pane.turn_requested.connect(self._act_on_turn)
        pane.alternative_requested.connect(self._show_alternative)
        pane.link_activated.connect(self._open_link)
        pane.note_activated.connect(self._remedy)

    def do_in_focused(self, action: str) -> bool:
        """Do an action in the pane that has the focus. Returns whether it is one of a pane."""
        if action not in self._at_once and action not in self._waiting:
            return False
        pane = self._board.focused_pane
        if pane is None:
            self._has_said_how = True
            self._screen.say(tr("Click into a pane first, or reach it with F6."))
        else:
            self._act(pane.lane_id, action)
        return True

    def _pane_entered(self) -> None:
        if self._has_said_how:
            self._has_said_how = False
            self._screen.hush()

    def _act(self, lane_id: str, action: str) -> None:
        pane = self._board.pane(lane_id)
        if pane is not None:
            self._act_on_turn(lane_id, action, pane.transcript.current_turn())

    def _act_on_turn(self, lane_id: str, action: str, back: int) -> None:
        if why_not := self._screen.sitting.why_not(action):
            self._screen.say(why_not)
            return
        self._screen.hush()
        if (act := self._at_once.get(action)) is not None:
            act(lane_id, back)
        elif (work := self._waiting.get(action)) is not None:
            self._tasks.start(self._attempt(partial(work, lane_id, back)), name=action)

    def _show_alternative(self, lane_id: str, back: int, index: int) -> None:
        work = partial(self._branches.show_alternative, lane_id, back, index)
        self._tasks.start(self._attempt(work), name="show another answer")

    def _remedy(self, lane_id: str, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RETRY:
                self._act(lane_id, "regenerate")
            case Remedy.OPEN_KEY_SETTINGS:
                self._act(lane_id, "key")
            case Remedy.OPEN_ADDRESS_SETTINGS:
                self._show_provider(lane_id)
            case Remedy.CHOOSE_MODEL:
                self._act(lane_id, "other_model")
            case Remedy.SHORTEN | Remedy.SEND_WITHOUT | Remedy.CONTINUE | Remedy.SEND_WHEN_ONLINE as chosen:
                self._act(lane_id, chosen.value)
            case Remedy.NONE:
                pass

    def _show_provider(self, lane_id: str) -> None:
        self.provider_wanted.emit(self._screen.sitting.session.lane(lane_id).ref.provider.id)

    async def _choose_other_model(self, lane_id: str, _back: int) -> None:
        await self._screen.lanes.models.change_model(lane_id, change_address=partial(self._show_provider, lane_id))

    def _open_link(self, url: str, said: str) -> None:
        self._tasks.start(open_url(url, said, self._window), name="open link")

    async def _show_details(self, lane_id: str, back: int, tab: int = FIGURES_TAB) -> None:
        """Show the figures of an answer, and the request that was sent for it beside those of the other panes."""
        sitting = self._screen.sitting
        turn = sitting.session.lane(lane_id).turn(back)
        if turn is None or sitting.book is None:
            return
        shown = turn.shown_answer
        requests = await requests_of(self._core, sitting, lane_id, turn)
        charge = None
        if shown.id is not None and not shown.record.state.live:
            charge = (await asyncio.wrap_future(sitting.book.history.ledger.charges_of([shown.id]))).get(shown.id)
        cost = answer_cost(shown.record, shown.ref, request=requests[0].sent.asked) if charge is None else charge.cost
        title = pane_title(sitting.session.lane(lane_id).letter, shown)
        await answer(DetailsDialog(title, shown, cost, requests, tab=tab, parent=self._window))

    async def _show_text(self, lane_id: str, back: int) -> None:
        """Show an answer as it was written, all of it."""
        lane = self._screen.sitting.session.lane(lane_id)
        if (turn := lane.turn(back)) is not None:
            title = pane_title(lane.letter, turn.shown_answer)
            await answer(AnswerTextDialog(title, str(turn.shown_answer.record.text), self._window))

    def _copy_answer(self, lane_id: str, _back: int) -> None:
        lane = self._screen.sitting.session.lane(lane_id)
        if lane.turns:
            copy_text(str(lane.turns[-1].shown_answer.record.text))
            self._screen.say(tr("Answer {letter} is on the clipboard.", letter=lane.letter))

    def _stop(self, lane_id: str, _back: int) -> None:
        self._screen.sitting.runs.stop_lane(lane_id)

    def _keep_waiting(self, lane_id: str, _back: int) -> None:
        self._screen.sitting.runs.keep_waiting(lane_id)

    def _move_left(self, lane_id: str, _back: int) -> None:
        self._screen.lanes.move_by(lane_id, +1 if self._board.isRightToLeft() else -1)

    def _move_right(self, lane_id: str, _back: int) -> None:
        self._screen.lanes.move_by(lane_id, -1 if self._board.isRightToLeft() else +1)

    def _duplicate(self, lane_id: str, _back: int) -> None:
        self._screen.lanes.duplicate(lane_id)

    def _close_pane(self, lane_id: str, _back: int) -> None:
        self._screen.sitting.runs.stop_lane(lane_id)
        self._screen.lanes.close(lane_id)
