"""The sidebar's way into the window: nothing of it is imported before the history is open."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from abreast.ui.comparison import Comparison
from abreast.ui.load_order import HISTORY_MODULES
from abreast.ui.loop import import_in_steps
from abreast.ui.main_window import MainWindow
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Theme

if TYPE_CHECKING:
    from abreast.core.store.history import History
    from abreast.ui.history.attached import AttachedSidebar
    from abreast.ui.history.transfer import Transfer


class SidebarOpener(QObject):
    """Fills the place of the sidebar once, and folds it away and back.

    Args:
        act: Does an action of the window, by its id.

    Signals:
        tags_changed: as in `HistorySidebar`.
    """

    tags_changed = Signal()

    def __init__(self, window: MainWindow, theme: Theme, tasks: TaskOwner, act: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._tasks = tasks
        self._act = act
        self._attached: AttachedSidebar | None = None
        self._transfer: Transfer | None = None
        self._offered: list[Path] = []

    async def open(self, history: History, folder: Path, comparison: Comparison) -> None:
        """`folder` is the one that the history is in."""
        await import_in_steps(HISTORY_MODULES)
        # Here, since it brings the store's modules, which another thread has imported by now.
        from abreast.ui.history.attached import AttachedSidebar
        from abreast.ui.history.sidebar import HistorySidebar
        from abreast.ui.history.transfer import Transfer

        if self._attached is None:
            sidebar = HistorySidebar(history, self._tasks, self._theme)
            sidebar.tags_changed.connect(self.tags_changed)
            # To make it, and to show it, are two steps, between which the window answers.
            await asyncio.sleep(0)
            self._attached = AttachedSidebar(sidebar, comparison, self._window, self._tasks, self._act)
            self._transfer = Transfer(history, folder, sidebar, comparison, self._window, self._tasks)
            for file in self._offered:
                self._transfer.offer(file)

    def offer(self, file: Path) -> None:
        """Ask whether to import a file: now, or when there is a history."""
        if self._transfer is None:
            self._offered.append(file)
        else:
            self._transfer.offer(file)

    def toggle(self) -> None:
        """Show it, with the cursor in its search where the panes have made room for it, or fold it away."""
        had_focus = self._window.composer.edit.hasFocus()
        self._window.show_side(is_shown=not self._window.is_side_shown)
        if had_focus and not self._window.composer.isVisible() and self._attached is not None:
            self._attached.focus_search()

    def search(self) -> None:
        """Let the user type what to look for in all comparisons."""
        if self._attached is not None:
            self._window.show_side(is_shown=True)
            self._attached.focus_search()
