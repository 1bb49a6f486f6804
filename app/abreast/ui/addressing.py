"""Which history a pane is sent, and who gets the next prompt: only one pane, or all but one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from abreast.core.language import mark, tr
from abreast.core.run.lane import Lane
from abreast.core.run.next_request import turn_count
from abreast.ui.ask import answer
from abreast.ui.comparison import Comparison
from abreast.ui.composer import Composer
from abreast.ui.features import Actions, Stage
from abreast.ui.main_window import MainWindow
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.history_dialog import HistoryRuleDialog, give_rule
from abreast.ui.panes.naming import name_of
from abreast.ui.tasks import TaskOwner

NO_PANE = mark("Click into a pane first, or reach it with F6.")


class Addressing(QObject):
    """Does it for the pane that has the focus. The chips show who gets the next prompt, however that was chosen."""

    def __init__(self, comparison: Comparison, board: PaneBoard, window: MainWindow, tasks: TaskOwner) -> None:
        super().__init__(comparison)
        self._comparison = comparison
        self._board = board
        self._window = window
        self._tasks = tasks
        self._composer: Composer = window.composer
        self._before: tuple[str, ...] | None = None
        """Who got prompts before one was sent to others for once."""
        self._is_choosing = False
        self._composer.chosen_changed.connect(self._chosen_by_user)
        self._composer.prompt_taken.connect(self._taken)
        comparison.opened.connect(self._forget)

    def reply_only(self) -> None:
        """Send the next prompt to this pane only; again: to all as before."""
        if (lane := self._lane()) is None:
            return
        if self._before is not None and self._composer.chosen_lanes == (lane.id,):
            self._taken()
            self._comparison.say(tr("The next prompt goes to all that were chosen before."))
            return
        self._choose((lane.id,))
        self._comparison.say(
            tr("The next prompt goes to {letter} only. After it, all go on as before.", letter=lane.letter)
        )

    def mute(self) -> None:
        """Leave this pane out of the next prompt; again: do not."""
        if (lane := self._lane()) is None:
            return
        chosen = self._composer.chosen_lanes
        if lane.id not in chosen:
            self._choose((*chosen, lane.id))
            self._comparison.say(tr("Pane {letter} gets the next prompt.", letter=lane.letter))
        elif len(chosen) == 1:
            self._comparison.say(tr("Somebody must get the next prompt."))
        else:
            self._choose(tuple(lane_id for lane_id in chosen if lane_id != lane.id))
            self._comparison.say(
                tr("Pane {letter} is left out of the next prompt. After it, all go on as before.", letter=lane.letter)
            )

    def choose_history(self) -> None:
        """Ask which history the pane is sent."""
        if (lane := self._lane()) is not None:
            work = self._comparison.attempt(lambda: self._choose_history(lane))
            self._tasks.start(work, name="choose a history")

    async def _choose_history(self, lane: Lane) -> None:
        sitting = self._comparison.sitting
        if sitting.book is not None and lane.earlier is None:
            await sitting.book.read_beginning(lane)
        title = tr("History of pane {letter} · {name}", letter=lane.letter, name=name_of(lane).line)
        dialog = HistoryRuleDialog(title, lane, sitting.session.lanes, turn_count(lane) or 0, self._window)
        if not await answer(dialog):
            return
        give_rule(dialog.rule, sitting.session.lanes if dialog.is_for_all else (lane,))
        self._comparison.lanes.changed.emit()
        words = dialog.rule.words
        self._comparison.say(
            tr("All panes are sent from the next prompt on: {history}.", history=words)
            if dialog.is_for_all
            else tr("Pane {letter} is sent from the next prompt on: {history}.", letter=lane.letter, history=words)
        )

    def _lane(self) -> Lane | None:
        pane = self._board.focused_pane
        lane = None if pane is None else self._comparison.sitting.session.find(pane.lane_id)
        if lane is None:
            self._comparison.say(tr(NO_PANE))
        return lane

    def _choose(self, lane_ids: tuple[str, ...]) -> None:
        if self._before is None:
            self._before = self._composer.chosen_lanes
        self._is_choosing = True
        self._composer.choose_lanes(lane_ids)
        self._is_choosing = False
        self._composer.edit.setFocus()

    def _chosen_by_user(self) -> None:
        if not self._is_choosing:
            self._forget()

    def _taken(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self._composer.choose_lanes(before)

    def _forget(self) -> None:
        self._before = None


def attach(stage: Stage) -> Actions:
    """See `features`."""
    addressing = Addressing(stage.comparison, stage.board, stage.window, stage.tasks)
    actions: dict[str, Callable[[], None]] = {
        "reply_only": addressing.reply_only,
        "mute": addressing.mute,
        "history_rule": addressing.choose_history,
    }
    return actions
