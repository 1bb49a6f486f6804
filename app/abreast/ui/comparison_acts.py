"""What the window's own actions do with the open comparison and its panes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from abreast.core.language import tr
from abreast.core.local.engine import can_serve
from abreast.core.local.errors import LocalModelError
from abreast.ui.ask import answer
from abreast.ui.comparison import Comparison
from abreast.ui.main_window import MainWindow
from abreast.ui.start.start_controller import StartController
from abreast.ui.tasks import TaskOwner


class ComparisonActs(QObject):
    """Made once the core is open. What a pane does by itself stands in `PaneActs`."""

    def __init__(self, comparison: Comparison, start: StartController, window: MainWindow, tasks: TaskOwner) -> None:
        super().__init__(window)
        self._comparison = comparison
        self._start = start
        self._window = window
        self._tasks = tasks
        adding = window.findChild(QAction, "add_gguf")
        if isinstance(adding, QAction):
            adding.setEnabled(can_serve())

    @property
    def actions(self) -> Mapping[str, Callable[[], None]]:
        """By the ids of `actions.ACTIONS`."""
        return {
            "new": self._new,
            "new_temporary": self._new_temporary,
            "older": lambda: self._open_neighbour(newer=False),
            "newer": lambda: self._open_neighbour(newer=True),
            "add_pane": self.add_pane,
            "reopen": self._comparison.lanes.reopen,
            "add_gguf": self.add_file,
            "stop": self._comparison.stop,
        }

    def open_lanes(self, names: tuple[str, ...]) -> None:
        """See `Lanes.open`."""
        self._comparison.lanes.open(names)
        self._window.composer.edit.setFocus()

    def add_pane(self) -> None:
        """Let the user choose what answers in a further pane."""
        self._tasks.start(self._comparison.lanes.add_from_picker(), name="add pane")

    def add_file(self) -> None:
        """Let the user choose a model's file on this computer."""
        self._tasks.start(self._choose_file(), name="add a GGUF file")

    async def _choose_file(self) -> None:
        dialog = QFileDialog(self._window, tr("Add a GGUF file"), "", tr("Models (*.gguf)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if await answer(dialog):
            try:
                await self._start.add_file(Path(dialog.selectedFiles()[0]))
            except LocalModelError as error:
                self._window.composer.set_status(error.message)

    def _new(self) -> None:
        self._comparison.clear()
        self._window.composer.edit.setFocus()

    def _new_temporary(self) -> None:
        self._tasks.start(self._comparison.begin_temporary(), name="new temporary comparison")
        self._window.composer.edit.setFocus()

    def _open_neighbour(self, *, newer: bool) -> None:
        self._tasks.start(self._comparison.open_neighbour(newer=newer), name="open a comparison")
