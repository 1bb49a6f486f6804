"""The usage panel at the right of the window: made in steps, folded away and remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QVBoxLayout, QWidget

from abreast.core.assembly import Core
from abreast.core.language import tr
from abreast.core.meter.usage_forms import usage_csv
from abreast.core.meter.usage_table import By, Span
from abreast.core.store.history import History
from abreast.ui.main_window import MainWindow
from abreast.ui.preferences import Preferences
from abreast.ui.table_file import export_table
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.theme.theme import Theme
from abreast.ui.usage.budget_watch import BudgetWatch
from abreast.ui.usage.feed import UsageFeed
from abreast.ui.usage.panel import UsagePanel
from abreast.ui.usage.panel_parts import PanelParts
from abreast.ui.usage.what_if import WhatIf

FIRST_WIDTH_PX = 400


class UsageDock(QObject):
    """Owns the panel and what it is fed by.

    Args:
        open_settings: Opens the settings at a page, by its id.
        say: Shows a sentence to the user.
        is_hiding: Whether the names of the comparison on the screen are hidden now. As long as they are, the panel is
            away: a sum that has just grown tells whose answer was long.
    """

    def __init__(
        self,
        core: Core,
        history: History,
        window: MainWindow,
        theme: Theme,
        preferences: Preferences,
        tasks: TaskOwner,
        open_settings: Callable[[str], object],
        say: Callable[[str], None],
        is_hiding: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._core = core
        self._history = history
        self._window = window
        self._theme = theme
        self._preferences = preferences
        self._tasks = tasks
        self._open_settings = open_settings
        self._say = say
        self._is_hiding = is_hiding
        self.feed = UsageFeed(history, tasks, parent=self)
        self.budgets = BudgetWatch(core.paths.config, self.feed, tasks, parent=self)
        self._making = self._make()
        self.panel: UsagePanel | None = None
        self._dock: QDockWidget | None = None
        self.feed.failed.connect(say)
        self.budgets.problem.connect(say)
        core.settings.on_change(self.budgets.refresh)
        window.closing.connect(self._remember)
        self.feed.start()
        self.budgets.refresh()
        window.covered.connect(self.make_way)
        self.make_way()

    @property
    def is_shown(self) -> bool:
        return self._dock is not None and self._dock.isVisible()

    def toggle(self) -> None:
        """Show the panel with the keyboard in it, or fold it away."""
        if self.is_shown:
            self.hide()
        else:
            self.show().table.setFocus()

    def show(self) -> UsagePanel:
        """Show the panel and read what it shows."""
        panel, dock = self._made()
        # First, so that the history looks for the figures while the panel is laid out.
        panel.choose(panel.choice)
        dock.show()
        self._window.resizeDocks(
            [dock], [self._preferences.usage_width_px or FIRST_WIDTH_PX], Qt.Orientation.Horizontal
        )
        self._preferences.usage_shown = True
        panel.what_if.offer_models()
        return panel

    def hide(self) -> None:
        """Fold the panel away."""
        self._remember()
        if self._dock is not None and self.panel is not None:
            self._dock.hide()
            self.panel.what_if.leave()
        self.feed.rest()
        self._preferences.usage_shown = False
        self._window.composer.edit.setFocus()

    def make_way(self) -> None:
        """Go away as long as names are hidden, and come back if the user had it shown."""
        if self._is_hiding():
            self._remember()
            if self._dock is not None:
                self._dock.hide()
            self.feed.rest()
        elif self._preferences.usage_shown and not self.is_shown:
            self.show()

    def refresh(self) -> None:
        """What the history holds was changed in another way than by an answer, e.g. its tags."""
        if self.is_shown:
            self.feed.refresh()

    def _made(self) -> tuple[UsagePanel, QDockWidget]:
        """The panel in its dock, made when it is first shown: to lay it out takes too long for a start."""
        for _ in self._making:
            pass
        assert self.panel is not None
        assert self._dock is not None
        return self.panel, self._dock

    def _make(self) -> Iterator[None]:
        parts = yield from PanelParts.in_steps(self._theme)
        what_if = WhatIf(
            self._history, self._tasks, self._this_month, self._core.registry.models, self._core.load_prices
        )
        yield
        panel = self._made_panel(parts, what_if)
        yield
        self.panel, self._dock = panel, self._made_dock(panel)

    def _made_panel(self, parts: PanelParts, what_if: WhatIf) -> UsagePanel:
        panel = UsagePanel(self.feed, self.budgets, what_if, parts)
        what_if.failed.connect(self._say)
        panel.export_requested.connect(self._export)
        panel.hide_requested.connect(self.hide)
        panel.budgets_requested.connect(lambda: self._open_settings("budgets"))
        panel.prices_requested.connect(lambda: self._open_settings("prices"))
        return panel

    def _made_dock(self, panel: UsagePanel) -> QDockWidget:
        dock = QDockWidget(tr("Usage"), self._window)
        dock.setObjectName("usage")
        dock.hide()
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        # The panel has a title of its own.
        dock.setTitleBarWidget(QWidget())
        holder = QWidget()
        room = QVBoxLayout(holder)
        # Qt mirrors what is in a layout, not its margins.
        inner, outer = (SPACE_M, 0) if holder.isRightToLeft() else (0, SPACE_M)
        room.setContentsMargins(inner, SPACE_S, outer, SPACE_M)
        room.addWidget(panel)
        dock.setWidget(holder)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return dock

    def _this_month(self) -> Span:
        return Span.month(self.feed.today)

    def _export(self) -> None:
        if self.panel is not None:
            self._tasks.start(self._ask_where(self.panel), name="export the usage")

    async def _ask_where(self, panel: UsagePanel) -> None:
        # What is shown now, not when the dialog is closed.
        by: By = panel.choice.by
        text = usage_csv(by, tuple(panel.table.rows_model.rows))
        if told := await export_table(self._window, tr("Export the usage"), f"usage-{self.feed.today}.csv", text):
            self._say(told)

    def _remember(self) -> None:
        if self._dock is not None and self._dock.isVisible():
            self._preferences.usage_width_px = self._dock.width()
