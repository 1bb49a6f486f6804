"""What the window's own actions do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from abreast import __version__
from abreast.core.local.errors import LocalModelError
from abreast.ui.ask import answer
from abreast.ui.comparison import Comparison
from abreast.ui.help_texts import licences_text, shortcuts_text
from abreast.ui.main_window import MainWindow
from abreast.ui.preferences import Preferences
from abreast.ui.start.start_controller import StartController
from abreast.ui.tasks import TaskOwner
from abreast.ui.text_dialog import TextDialog
from abreast.ui.theme.theme import Scheme, Theme


class WindowActs(QObject):
    """Before the core is open, what needs it does nothing."""

    def __init__(self, window: MainWindow, theme: Theme, preferences: Preferences, tasks: TaskOwner) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._preferences = preferences
        self._tasks = tasks
        self._comparison: Comparison | None = None
        self._start: StartController | None = None

    @property
    def actions(self) -> Mapping[str, Callable[[], None]]:
        """By the ids of `actions.ACTIONS`."""
        composer = self._window.composer
        return {
            "new": self._new,
            "new_temporary": self._new_temporary,
            "older": lambda: self._open_neighbour(newer=False),
            "newer": lambda: self._open_neighbour(newer=True),
            "add_pane": self.add_pane,
            "reopen": self._reopen,
            "add_gguf": self.add_file,
            "send": composer.submit,
            "stop": self._stop,
            "quit": self.quit,
            "scheme_system": lambda: self._set_scheme(Scheme.SYSTEM),
            "scheme_light": lambda: self._set_scheme(Scheme.LIGHT),
            "scheme_dark": lambda: self._set_scheme(Scheme.DARK),
            "zoom_in": lambda: self._zoom(+1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self._zoom(0),
            "prompt": composer.edit.setFocus,
            "shortcuts": lambda: self._show_text("Keyboard shortcuts", shortcuts_text()),
            "licences": lambda: self._show_text("Model licences", licences_text()),
            "about": lambda: self._show_text("About Abreast", f"Abreast {__version__}\n\nMIT licence."),
        }

    def take(self, comparison: Comparison, start: StartController) -> None:
        """The core is open: act on these from now on."""
        self._comparison, self._start = comparison, start

    def open_lanes(self, names: tuple[str, ...]) -> None:
        """See `Lanes.open`."""
        if self._comparison is not None:
            self._comparison.lanes.open(names)
            self._window.composer.edit.setFocus()

    def add_pane(self) -> None:
        """Let the user choose what answers in a further pane."""
        if self._comparison is not None:
            self._tasks.start(self._comparison.lanes.add_from_picker(), name="add pane")

    def add_file(self) -> None:
        """Let the user choose a model's file on this computer."""
        if self._start is not None:
            self._tasks.start(self._choose_file(self._start), name="add a GGUF file")

    def quit(self) -> None:
        self._window.close()

    async def _choose_file(self, start: StartController) -> None:
        dialog = QFileDialog(self._window, "Add a GGUF file", "", "Models (*.gguf)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if await answer(dialog):
            try:
                await start.add_file(Path(dialog.selectedFiles()[0]))
            except LocalModelError as error:
                self._window.composer.set_status(error.message)

    def _new(self) -> None:
        if self._comparison is not None:
            self._comparison.clear()
            self._window.composer.edit.setFocus()

    def _new_temporary(self) -> None:
        if self._comparison is not None:
            self._tasks.start(self._comparison.begin_temporary(), name="new temporary comparison")
            self._window.composer.edit.setFocus()

    def _open_neighbour(self, *, newer: bool) -> None:
        if self._comparison is not None:
            self._tasks.start(self._comparison.open_neighbour(newer=newer), name="open a comparison")

    def _reopen(self) -> None:
        if self._comparison is not None:
            self._comparison.lanes.reopen()

    def _stop(self) -> None:
        if self._comparison is not None:
            self._comparison.stop()

    def _set_scheme(self, scheme: Scheme) -> None:
        self._theme.set_scheme(scheme)
        self._preferences.scheme = scheme

    def _zoom(self, steps: int) -> None:
        self._theme.zoom_by(steps)
        self._preferences.zoom_percent = self._theme.zoom_percent

    def _show_text(self, title: str, text: str) -> None:
        self._tasks.start(answer(TextDialog(title, text, self._window)), name=title)
