"""A real history with a sidebar over it, and what a user does with both."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from abreast.core.chat import ChatRequest, Message
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store import turns
from abreast.core.store.history import History
from abreast.core.store.values import Ask, ModelName, NewLane, Summary
from abreast.ui.history.browser import Destination
from abreast.ui.history.rows import ComparisonRow, Heading, HitRow
from abreast.ui.history.sidebar import HistorySidebar
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Scheme, Theme

WAIT_S, WAIT_MS = 10.0, 10_000
DAY_MS = 86_400_000


def model(name: str, provider: str = "acme") -> ModelName:
    return ModelName(provider_id=provider, provider_label=provider.title(), model_id=name, model_label=name)


class Desk:
    """`put_away` ends what the sidebar does."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, history: History, monkeypatch: pytest.MonkeyPatch) -> None:
        self.history = history
        self.opened: list[Destination] = []
        self.failures: list[str] = []
        self.reported: list[BaseException] = []
        self.theme = Theme(qapp, Scheme.LIGHT)
        self._qtbot = qtbot
        self._monkeypatch = monkeypatch
        self._tasks = TaskOwner(lambda _, error: self.reported.append(error))
        self.sidebar = HistorySidebar(history, self._tasks, self.theme)
        self.sidebar.open_requested.connect(self.opened.append)
        self.sidebar.failed.connect(self.failures.append)
        self.window = QMainWindow()
        self.window.setCentralWidget(self.sidebar)
        self.window.resize(280, 900)
        self.window.show()
        self.window.activateWindow()

    def put_away(self) -> None:
        closing = asyncio.get_running_loop().create_task(self._tasks.close())
        self._qtbot.waitUntil(closing.done, timeout=WAIT_MS)
        self.window.close()
        self.window.deleteLater()
        self.theme.deleteLater()
        assert self.reported == []

    def compare(
        self,
        prompt: str,
        answer: str = "An answer.",
        *,
        models: Sequence[str] = ("small",),
        days_ago: float = 0,
        state: AnswerState = AnswerState.COMPLETE,
    ) -> int:
        """Ask each model a prompt, some days ago. Returns the comparison."""
        at_ms = turns.now_ms() - round(days_ago * DAY_MS)
        with self._monkeypatch.context() as patch:
            patch.setattr(turns, "now_ms", lambda: at_ms)
            new = [NewLane(letter="ABCDEFGH"[i], model=model(name)) for i, name in enumerate(models)]
            comparison_id, lane_ids = self.history.create(new).result(WAIT_S)
            request = ChatRequest(model="m", messages=(Message.user(prompt),))
            asks = [
                Ask(lane_id=lane_id, model=model(name), settings=LaneSettings(), request=request)
                for lane_id, name in zip(lane_ids, models, strict=True)
            ]
            begun = self.history.begin_turn(comparison_id, prompt, asks).result(WAIT_S)
            for lane_id in lane_ids:
                self.history.finish(begun.answer_ids[lane_id], AnswerRecord(state=state, text=GrowingText(answer)))
            self.history.tags().result(WAIT_S)
        return comparison_id

    def start(self) -> None:
        """Let the sidebar read its first page."""
        self.sidebar.start()
        self._qtbot.waitUntil(lambda: self.sidebar.browser.loaded.is_loaded, timeout=WAIT_MS)

    def refresh(self) -> None:
        with self._qtbot.waitSignal(self.sidebar.browser.loaded.changed, timeout=WAIT_MS):
            self.sidebar.refresh()

    @property
    def lines(self) -> list[str]:
        """The rows in words: `[Heading]`, titles, and `who: snippet` of hits."""
        words: list[str] = []
        for row in self.sidebar.browser.list.rows:
            match row:
                case Heading(text=text):
                    words.append(f"[{text}]")
                case ComparisonRow(summary=summary):
                    words.append(summary.title)
                case HitRow(hit=hit):
                    words.append(hit.snippet)
        return words

    def wait_for(self, *lines: str) -> None:
        """Wait until these are the rows."""
        self._qtbot.waitUntil(lambda: self.lines == list(lines), timeout=WAIT_MS)

    def type(self, text: str) -> None:
        self.sidebar.focus_search()
        self._qtbot.keyClicks(self.sidebar.browser.header.search, text)

    def escape(self) -> None:
        """Press Esc where the focus is. As in the window, it is a shortcut unless the sidebar wants it."""
        focused = QApplication.focusWidget() or self.sidebar
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        asked.ignore()
        QApplication.sendEvent(focused, asked)
        if asked.isAccepted():
            self._qtbot.keyClick(focused, Qt.Key.Key_Escape)

    def choose(self, *titles: str) -> None:
        """Choose rows with the list in the focus."""
        view = self.sidebar.browser.view
        view.setFocus()
        view.clearSelection()
        for title in titles:
            index = self.sidebar.browser.list.index(self.lines.index(title))
            view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.Select)

    def press(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self.sidebar.browser.view, key)

    def stored(self, *, archived: bool = False, deleted: bool = False) -> list[Summary]:
        return list(self.history.summaries(archived=archived, deleted=deleted).result(WAIT_S))
