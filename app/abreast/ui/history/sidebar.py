"""The sidebar: everything that was ever compared, and what can be done with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from abreast.core.language import tr
from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.core.store.values import Summary
from abreast.ui.ask import answer
from abreast.ui.history.browser import Destination, HistoryBrowser
from abreast.ui.history.curator import Curator
from abreast.ui.history.row_menu import RowActions, row_menu
from abreast.ui.history.tag_dialog import TagDialog
from abreast.ui.history.undo_bar import UndoBar
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import SPACE_S
from abreast.ui.theme.theme import Theme


class HistorySidebar(QFrame):
    """The list, the search over it, the archive, and the bar that undoes a deletion.

    Signals:
        open_requested(object): the `Destination` to open.
        new_requested: a new comparison.
        temporary_requested: a new comparison that leaves nothing on disk.
        hide_requested: the sidebar is to be folded away.
        deleted(object): a tuple of ids that are out of lists and search; an open one is to be closed.
        restored(object): a tuple of ids that were deleted and are back.
        export_requested(object): a tuple of ids of comparisons to be written into a file; empty: all of them.
        report_requested(object): a tuple of the `Summary`s of comparisons to make a decision report of.
        tags_changed: comparisons have other tags on the disk, or are gone with theirs.
        failed(str): a sentence about what could not be read or written.
    """

    open_requested = Signal(object)
    new_requested = Signal()
    temporary_requested = Signal()
    hide_requested = Signal()
    deleted = Signal(object)
    restored = Signal(object)
    export_requested = Signal(object)
    report_requested = Signal(object)
    tags_changed = Signal()
    failed = Signal(str)

    def __init__(self, history: History, tasks: TaskOwner, theme: Theme) -> None:
        super().__init__()
        self._history = history
        self._tasks = tasks
        self._theme = theme
        self.setAccessibleName(tr("History"))
        self.browser = HistoryBrowser(history, tasks, theme)
        self.undo_bar = UndoBar()
        self.archive = QPushButton()
        self.archive.setProperty("kind", "flat")
        self._curator = Curator(history, self.browser.loaded, self.undo_bar, tasks, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.browser, 1)
        layout.addWidget(self.undo_bar)
        layout.addWidget(self.archive, 0, Qt.AlignmentFlag.AlignLeft)
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._connect()
        self._restyle()
        self._name_archive()

    def start(self) -> None:
        """Read the first page. What was deleted before the last start is deleted for good."""
        self.browser.start()
        self._curator.clean_up()
        self._midnight.start(ms_to_midnight())

    def refresh(self) -> None:
        """A comparison was added, used or named from outside."""
        self.browser.loaded.refresh()
        self.browser.learn_names()

    def set_open(self, comparison_id: int | None) -> None:
        """Mark the comparison on the screen; `None`: it is in no list."""
        rows = self.browser.list
        rows.set_open(comparison_id)
        if (row := rows.row_of(comparison_id)) >= 0:
            self.browser.view.scrollTo(rows.index(row))

    def has(self, comparison_id: int | None) -> bool:
        """Whether a comparison was loaded; `None`, which stands for one in no list, always is."""
        return comparison_id is None or self.browser.loaded.summary(comparison_id) is not None

    def set_running(self, comparison_ids: Collection[int]) -> None:
        """Show a dot at those whose answers are coming in."""
        self.browser.list.set_running(comparison_ids)

    def focus_search(self) -> None:
        self.browser.header.search.setFocus()
        self.browser.header.search.selectAll()

    def _connect(self) -> None:
        header, view = self.browser.header, self.browser.view
        header.new_requested.connect(self.new_requested)
        header.temporary_requested.connect(self.temporary_requested)
        header.hide_requested.connect(self.hide_requested)
        view.delete_requested.connect(self._delete_chosen)
        view.menu_requested.connect(self._open_menu)
        self.browser.open_requested.connect(self.open_requested)
        self.browser.failed.connect(self.failed)
        self.browser.list.title_typed.connect(self._curator.rename)
        self.archive.clicked.connect(self._toggle_archive)
        self._curator.failed.connect(self.failed)
        self._curator.deleted.connect(self._take_out)
        self._curator.restored.connect(self.restored)
        self._curator.tags_changed.connect(self.tags_changed)
        self._theme.changed.connect(self._restyle)
        self._midnight.timeout.connect(self._begin_day)

    def _open_menu(self, place: QPoint) -> None:
        self._with_chosen(lambda chosen: self._show_menu(chosen, place))

    def _delete_chosen(self) -> None:
        self._with_chosen(self._curator.delete)

    def _with_chosen(self, act: Callable[[Sequence[Summary]], None]) -> None:
        """Do something with the chosen comparisons. A hit's one may have to be read first."""
        self._tasks.start(self._act_on(self.browser.view.chosen_ids, act), name="read what is chosen")

    async def _act_on(self, comparison_ids: Sequence[int], act: Callable[[Sequence[Summary]], None]) -> None:
        try:
            chosen = await self.browser.loaded.summaries_of(comparison_ids)
        except StoreError as error:
            self.failed.emit(str(error))
        else:
            if chosen:
                act(chosen)

    def _show_menu(self, chosen: Sequence[Summary], place: QPoint) -> None:
        actions = RowActions(
            open=lambda summary: self.open_requested.emit(Destination(comparison_id=summary.id)),
            rename=None if self.browser.is_searching else self.browser.view.rename,
            pin=lambda summaries, pinned: self._curator.pin(summaries, pinned=pinned),
            edit_tags=self._open_tags,
            archive=lambda summaries, archived: self._curator.archive(summaries, archived=archived),
            export=lambda summaries: self.export_requested.emit(tuple(each.id for each in summaries)),
            export_all=lambda: self.export_requested.emit(()),
            report=lambda summaries: self.report_requested.emit(tuple(summaries)),
            delete=self._curator.delete,
        )
        row_menu(chosen, actions, self).popup(place)

    def _open_tags(self, summary: Summary) -> None:
        self._tasks.start(self._edit_tags(summary), name="edit tags")

    async def _edit_tags(self, summary: Summary) -> None:
        try:
            known = await asyncio.wrap_future(self._history.tags())
        except StoreError as error:
            self.failed.emit(str(error))
            return
        dialog = TagDialog(summary, known, self)
        if await answer(dialog):
            self._curator.set_tags(summary, dialog.tags)
            self.browser.learn_names()

    def _take_out(self, comparison_ids: tuple[int, ...]) -> None:
        self.browser.forget(comparison_ids)
        self.deleted.emit(comparison_ids)

    def _begin_day(self) -> None:
        """What was today is yesterday now."""
        self._midnight.start(ms_to_midnight())
        self.browser.loaded.refresh()

    def _toggle_archive(self) -> None:
        self.browser.show_archive(archived=not self.browser.is_archive)
        self._name_archive()

    def _name_archive(self) -> None:
        self.archive.setText(tr("Back to all comparisons") if self.browser.is_archive else tr("Archive"))

    def _restyle(self) -> None:
        self.browser.restyle()
        self.undo_bar.set_roles(self._theme.roles)
        self.archive.setIcon(icon("archive", self._theme.roles.muted))

    def _can_step_back(self) -> bool:
        return self.browser.can_step_back() or self.browser.is_archive

    def event(self, event: QEvent) -> bool:
        # Else Esc stops the answers, as everywhere in the window. It comes here from the part that has the focus.
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event) and self._can_step_back():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_escape(event) or not self._can_step_back():
            super().keyPressEvent(event)
        elif self.browser.can_step_back():
            self.browser.step_back()
        else:
            self._toggle_archive()


def ms_to_midnight() -> int:
    now = datetime.now().astimezone()
    tomorrow = (now + timedelta(days=1)).replace(hour=0, minute=0, second=1, microsecond=0)
    return max(1_000, round((tomorrow - now).total_seconds() * 1000))


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
