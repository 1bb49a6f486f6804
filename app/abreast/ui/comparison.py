"""What the actions of the window do to the open comparison."""

from __future__ import annotations

from collections.abc import Callable, Coroutine

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from abreast.core.assembly import Core
from abreast.core.errors import Remedy
from abreast.core.events import LaneEvent
from abreast.core.run.record import AnswerRecord
from abreast.core.run.rescue import as_markdown
from abreast.core.run.session import Session
from abreast.ui.key_dialog import ask_for_key
from abreast.ui.lanes import Lanes
from abreast.ui.main_window import MainWindow
from abreast.ui.open_url import open_url
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.pane import Pane
from abreast.ui.run_controller import RunController
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Theme


class Comparison(QObject):
    """Connects prompts, panes and runs of one open comparison."""

    def __init__(self, core: Core, window: MainWindow, board: PaneBoard, theme: Theme, tasks: TaskOwner) -> None:
        super().__init__(window)
        self._core = core
        self._window = window
        self._board = board
        self._tasks = tasks
        self._composer = window.composer
        self._session = Session()
        self._queued = False
        self.lanes = Lanes(core, self._session, board, window.composer, theme, window)
        self._runs = RunController(self._session, core.connect, tasks, self)

        self.lanes.pane_added.connect(self._connect_pane)
        self.lanes.status.connect(self._composer.set_status)
        board.move_requested.connect(self.lanes.move)
        self._composer.submitted.connect(self._submit)
        self._composer.stop_requested.connect(self.stop)
        self._composer.draft_changed.connect(self._unqueue_if_empty)
        self._runs.turn_started.connect(self._turn_started)
        self._runs.answer_restarted.connect(self._answer_restarted)
        self._runs.lane_changed.connect(self._lane_changed)
        self._runs.running_changed.connect(self._running_changed)
        self._pane_actions: dict[str, Callable[[str], None]] = {
            "copy": self._copy_answer,
            "regenerate": self._runs.regenerate,
            "stop": self._runs.stop_lane,
            "left": self._move_left,
            "right": self._move_right,
            "duplicate": self.lanes.duplicate,
            "close": self._close_pane,
        }
        self._pane_dialogs: dict[str, Callable[[str], Coroutine[None, None, None]]] = {
            "model": self.lanes.change_model,
            "settings": self.lanes.edit_settings,
            "details": self.lanes.show_details,
            "key": self._ask_for_key,
        }

    @property
    def running(self) -> bool:
        return self._runs.running

    def as_markdown(self) -> str:
        """What the panes hold, for a file that is saved elsewhere while the history cannot be written."""
        return as_markdown(self._session)

    def do_in_pane(self, action: str) -> bool:
        """Do a pane's action in the pane that has the focus. Returns whether `action` is one of a pane."""
        if action not in self._pane_actions and action not in self._pane_dialogs:
            return False
        pane = self._board.focused_pane
        if pane is None:
            self._composer.set_status("Click into a pane first, or reach it with F6.")
        else:
            self._act(pane.lane_id, action)
        return True

    def stop(self) -> None:
        """Take back a queued prompt, or else stop all answers."""
        if self._queued:
            self._set_queued(False)
        else:
            self._runs.stop()

    def clear(self) -> None:
        """Begin a new comparison with the same models: running answers are stopped, the panes are emptied."""
        remembered = self.lanes.remembered()
        self._set_queued(False)
        self._runs.stop()
        self.lanes.close(*(lane.id for lane in self._session.lanes))
        self.lanes.restore(remembered)

    def _submit(self, prompt: str, lane_ids: tuple[str, ...]) -> None:
        if any(self._runs.is_lane_running(lane_id) for lane_id in lane_ids):
            self._set_queued(True)
            return
        self._set_queued(False)
        self._runs.send(prompt, lane_ids)
        # Only now: the session holds the prompt.
        self._composer.clear_prompt()

    def _set_queued(self, queued: bool) -> None:
        self._queued = queued
        self._composer.set_status("Queued: it is sent when the answers are done. Esc takes it back." if queued else "")

    def _unqueue_if_empty(self) -> None:
        if self._queued and not self._composer.prompt.strip():
            self._set_queued(False)

    def _running_changed(self, running: bool) -> None:
        self._composer.set_running(running)
        self._board.set_clock_running(running)
        if not running and self._queued:
            self._composer.submit()

    def _turn_started(self, lane_id: str, prompt: str) -> None:
        if (pane := self._board.pane(lane_id)) is not None:
            pane.start_turn(prompt)
            pane.show_alternatives(0, 1)

    def _answer_restarted(self, lane_id: str) -> None:
        if (pane := self._board.pane(lane_id)) is not None:
            turn = self._session.lane(lane_id).turns[-1]
            pane.restart_answer()
            pane.show_alternatives(turn.shown, len(turn.answers))

    def _lane_changed(self, event: LaneEvent, record: AnswerRecord) -> None:
        turn = self._session.lane(event.lane_id).turns[-1]
        # While the reader looks at an earlier answer, the new one grows unseen.
        if (pane := self._board.pane(event.lane_id)) is not None and turn.shown == len(turn.answers) - 1:
            pane.apply(event, record, turn.answers[-1].ref)

    def _show_alternative(self, lane_id: str, index: int) -> None:
        pane = self._board.pane(lane_id)
        if pane is not None:
            answer = self._session.show_alternative(lane_id, index)
            pane.show_answer(answer)
            pane.show_alternatives(index, len(self._session.lane(lane_id).turns[-1].answers))

    def _connect_pane(self, pane: Pane) -> None:
        pane.requested.connect(self._act)
        pane.alternative_requested.connect(self._show_alternative)
        pane.link_activated.connect(self._open_link)
        pane.note_activated.connect(self._remedy)

    def _act(self, lane_id: str, action: str) -> None:
        if (act := self._pane_actions.get(action)) is not None:
            act(lane_id)
        elif (ask := self._pane_dialogs.get(action)) is not None:
            self._tasks.start(ask(lane_id), name=action)

    def _remedy(self, lane_id: str, remedy: str) -> None:
        match Remedy(remedy):
            case Remedy.RETRY:
                self._runs.regenerate(lane_id)
            case Remedy.OPEN_KEY_SETTINGS:
                self._act(lane_id, "key")
            case Remedy.CHOOSE_MODEL:
                self._act(lane_id, "model")
            case Remedy.NONE:
                pass

    def _open_link(self, url: str) -> None:
        self._tasks.start(open_url(url, self._window), name="open link")

    async def _ask_for_key(self, lane_id: str) -> None:
        provider = self._session.lane(lane_id).ref.provider
        if provider.managed:
            self._composer.set_status("Models on this computer need no key.")
        elif await ask_for_key(self._core.keys, provider, self._window):
            self._composer.set_status(f"The key for {provider.label} is kept. Try again with Ctrl+R.")

    def _copy_answer(self, lane_id: str) -> None:
        lane = self._session.lane(lane_id)
        if lane.turns:
            QGuiApplication.clipboard().setText(str(lane.turns[-1].shown_answer.record.text))
            self._composer.set_status(f"Answer {lane.letter} is on the clipboard.")

    def _move_left(self, lane_id: str) -> None:
        self.lanes.move_by(lane_id, -1)

    def _move_right(self, lane_id: str) -> None:
        self.lanes.move_by(lane_id, +1)

    def _close_pane(self, lane_id: str) -> None:
        self._runs.stop_lane(lane_id)
        self.lanes.close(lane_id)
