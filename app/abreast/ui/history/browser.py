"""The list of the history and the search over it: one of the two is on the screen."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.ui.history.delegate import HistoryDelegate
from abreast.ui.history.empty_note import Emptiness, EmptyNote, emptiness
from abreast.ui.history.filters import Filters
from abreast.ui.history.history_view import HistoryView
from abreast.ui.history.list_model import HistoryList
from abreast.ui.history.loaded import Choice, LoadedComparisons, today
from abreast.ui.history.look import row_look
from abreast.ui.history.rows import ComparisonRow, HitRow, hit_rows
from abreast.ui.history.searching import Searching, is_enough
from abreast.ui.history.sidebar_header import SidebarHeader
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.roles import SPACE_S
from abreast.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """A comparison to be opened, and where in it."""

    comparison_id: int
    turn_id: int | None = None
    answer_id: int | None = None
    """`None` with a turn: its prompt. Without one: wherever it was left."""


class HistoryBrowser(QWidget):
    """Comparisons by day, or what a search finds.

    Signals:
        open_requested(object): the `Destination` to open.
        failed(str): a sentence about what could not be read.
    """

    open_requested = Signal(object)
    failed = Signal(str)

    def __init__(self, history: History, tasks: TaskOwner, theme: Theme) -> None:
        super().__init__()
        self._history = history
        self._tasks = tasks
        self._theme = theme
        self.header = SidebarHeader()
        self.list = HistoryList(self)
        self._delegate = HistoryDelegate(row_look(theme.roles, self.font()), self)
        self.view = HistoryView(self.list, self._delegate)
        self.note = EmptyNote()
        self.loaded = LoadedComparisons(history, tasks, self)
        self.searching = Searching(history, tasks, self)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.header)
        layout.addWidget(self._pages, 1)
        self.header.search.textChanged.connect(self._look_for)
        self.header.search.down_requested.connect(self._enter_list)
        self.header.filters.changed.connect(self._look_for)
        self.note.clear_requested.connect(self._clear_filters)
        self.view.chosen.connect(self._open)
        self.view.left.connect(self.header.search.setFocus)
        self.list.more_wanted.connect(self._load_more)
        self.loaded.changed.connect(self._show_rows)
        self.loaded.failed.connect(self.failed)
        self.searching.changed.connect(self._show_rows)
        self.searching.failed.connect(self.failed)

    @property
    def is_searching(self) -> bool:
        """Whether hits stand in the place of the list."""
        return is_enough(self.header.search.text()) or not self.header.filters.filters.only_tag

    @property
    def is_archive(self) -> bool:
        return self.loaded.choice.archived

    def start(self) -> None:
        """Read the first page."""
        self.loaded.show(Choice())
        self.learn_names()

    def learn_names(self) -> None:
        """Read which models and tags the filters offer."""
        self._tasks.start(self._read_names(), name="read the names of models and tags")

    def show_archive(self, *, archived: bool) -> None:
        """List what was put away, or all else."""
        self.loaded.show(replace(self.loaded.choice, archived=archived))
        self.view.setAccessibleName(tr("Archived comparisons") if archived else tr("Comparisons"))
        self.header.search.setPlaceholderText(tr("Search the archive") if archived else tr("Search all"))
        if self.is_searching:
            self._look_for()

    def forget(self, comparison_ids: tuple[int, ...]) -> None:
        """Take the hits of comparisons out that were deleted."""
        self.searching.forget(comparison_ids)

    def can_step_back(self) -> bool:
        return bool(self.header.search.text()) or self.header.filters.filters.any

    def step_back(self) -> None:
        """First the words go, then the filters."""
        if self.header.search.text():
            self.header.search.clear()
            self.header.search.setFocus()
        else:
            self._clear_filters()

    def restyle(self) -> None:
        self._delegate.look = row_look(self._theme.roles, self.font())
        self.header.set_roles(self._theme.roles)
        self.view.scheduleDelayedItemsLayout()

    def _look_for(self) -> None:
        """Show what is asked for now: the list, or hits."""
        filters, query = self.header.filters.filters, self.header.search.text()
        if is_enough(query):
            # Hits of the search before stay until the new ones are there.
            self.searching.start(query, filters, archived=True if self.is_archive else None)
            return
        self.searching.stop()
        wanted = replace(self.loaded.choice, tag=filters.tag)
        if not self.is_searching and wanted != self.loaded.choice:
            self.loaded.show(wanted)
        else:
            self._show_rows()

    def _show_rows(self) -> None:
        if self.is_searching:
            rows, has_more = hit_rows(self.searching.hits, today()), self.searching.has_more
        else:
            rows, has_more = self.loaded.rows, self.loaded.has_more
        self.list.set_rows(rows, has_more=has_more)
        # Nothing is said before the first page has come.
        is_known_empty = not rows and (self.is_searching or self.loaded.is_loaded)
        if is_known_empty:
            self.note.show_why(self._why_empty())
        self._pages.setCurrentWidget(self.note if is_known_empty else self.view)

    def _why_empty(self) -> Emptiness:
        query = self.header.search.text()
        words = query if is_enough(query) else ""
        filters = self.header.filters.filters
        return emptiness(words, filters, archived=self.is_archive, is_searching=self.is_searching)

    def _load_more(self) -> None:
        if self.is_searching:
            self.searching.load_more()
        else:
            self.loaded.load_more()

    def _open(self, row: object) -> None:
        match row:
            case ComparisonRow(summary=summary):
                self.open_requested.emit(Destination(comparison_id=summary.id))
            case HitRow(hit=hit):
                place = Destination(comparison_id=hit.comparison_id, turn_id=hit.turn_id, answer_id=hit.answer_id)
                self.open_requested.emit(place)
            case _:
                pass

    def _enter_list(self) -> None:
        if self.list.rows:
            self.view.enter()

    def _clear_filters(self) -> None:
        self.header.filters.choose(Filters())
        self.header.search.setFocus()

    async def _read_names(self) -> None:
        try:
            futures = self._history.models(), self._history.tags()
            self.header.filters.models, self.header.filters.tags = await asyncio.gather(
                asyncio.wrap_future(futures[0]), asyncio.wrap_future(futures[1])
            )
        except StoreError as error:
            self.failed.emit(str(error))
