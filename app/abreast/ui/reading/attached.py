"""Brings layouts, level turns, the scroll lock and the find bar into the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from abreast.core.language import mark, tr
from abreast.ui.panes.board_look import Arrangement
from abreast.ui.reading.aligner import Aligner
from abreast.ui.reading.find_bar import FindBar
from abreast.ui.reading.finder import Finder
from abreast.ui.reading.scroll_lock import ScrollLock

if TYPE_CHECKING:
    from abreast.ui.features import Stage

ALONE = mark("Esc shows the other panes again.")


def attach(stage: Stage) -> Mapping[str, Callable[[], None]]:
    """Connect them. Returns what is done for their actions, and for Esc, which first ends what is shown alone."""
    return Reading(stage).actions


class Reading(QObject):
    """What a reader does with all panes at once."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._board = stage.board
        self._aligner = Aligner(stage.board)
        self._lock = ScrollLock(stage.board)
        bar = FindBar()
        bar.set_roles(stage.theme.roles)
        stage.theme.changed.connect(lambda: bar.set_roles(stage.theme.roles))
        stage.window.add_bar(bar)
        self._finder = Finder(bar, stage.board, stage.comparison, stage.tasks)
        self._finder.moved.connect(self._lock.follow)
        self._was_aligned = False
        stage.board.look_changed.connect(self._look_changed)
        self._look_changed()
        self.actions: Mapping[str, Callable[[], None]] = {
            **{f"layout_{each.value}": partial(self._arrange, each) for each in Arrangement},
            "expand": self._toggle_expanded,
            "align": self._toggle_aligned,
            "lock": self._toggle_locked,
            "next_turn": partial(self._lock.go_by_turn, +1),
            "previous_turn": partial(self._lock.go_by_turn, -1),
            "find": self._finder.open,
            "find_next": partial(self._finder.go, True),
            "find_previous": partial(self._finder.go, False),
            "stop": self._leave,
        }

    def _arrange(self, arrangement: Arrangement) -> None:
        self._board.set_look(replace(self._board.look, arrangement=arrangement, is_expanded=False))

    def _toggle_expanded(self) -> None:
        """Give the focused pane all the room, or show the others again."""
        look, pane = self._board.look, self._board.focused_pane
        if look.is_expanded:
            self._leave()
        elif (pane := pane or next(iter(self._board.panes), None)) is not None:
            self._board.set_look(replace(look, front=pane.lane_id, is_expanded=True))
            self._stage.comparison.say(tr(ALONE))
            pane.transcript.setFocus()

    def _toggle_aligned(self) -> None:
        self._board.set_look(replace(self._board.look, is_aligned=not self._board.look.is_aligned))

    def _toggle_locked(self) -> None:
        self._board.set_look(replace(self._board.look, is_locked=not self._board.look.is_locked))

    def _leave(self) -> None:
        """Show all panes again, or else stop what runs."""
        if self._board.look.is_expanded:
            self._board.set_look(replace(self._board.look, is_expanded=False))
            self._stage.comparison.hush()
        else:
            self._stage.comparison.stop()

    def _look_changed(self) -> None:
        look = self._board.look
        self._aligner.look_changed()
        if self._aligner.is_on and not self._was_aligned and not self._stage.comparison.sitting.runs.running:
            self._lock.level()
        self._was_aligned = self._aligner.is_on
        self._lock.look_changed()
        self._check(f"layout_{look.arrangement.value}", is_checked=True)
        for action, is_checked in (
            ("expand", look.is_expanded),
            ("align", look.is_aligned),
            ("lock", look.is_locked),
        ):
            self._check(action, is_checked=is_checked)

    def _check(self, action_id: str, *, is_checked: bool) -> None:
        action = self._stage.window.findChild(QAction, action_id)
        if isinstance(action, QAction):
            action.setChecked(is_checked)
