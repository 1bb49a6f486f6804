"""The ranking in its window: by pointer, by keyboard, for a screen reader, and when there is nothing to rank."""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from abreast.core.store.opening import Opened, open_history
from abreast.ui.ranking.window import RankingWindow
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Scheme, Theme
from vote_filling import fill_votes

WAIT_MS = 30_000


class Shown:
    """The window over votes on contestants of these strengths."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path) -> None:
        self._qtbot, self._app, self._folder = qtbot, app, folder
        self.faults: list[str] = []
        self.tasks = TaskOwner(lambda name, error: self.faults.append(f"{name}: {error!r}"))

    def open(self, votes: int, strengths: Sequence[float]) -> RankingWindow:
        if votes:
            fill_votes(self._folder, votes, strengths)
        opening = open_history(self._folder)
        assert isinstance(opening, Opened)
        self.history = opening.history
        self._holder = QWidget()
        self._qtbot.addWidget(self._holder)
        self.window = RankingWindow(self.history, Theme(self._app, Scheme.LIGHT), self.tasks, self._holder)
        with self._qtbot.waitSignal(self.window.shown_ranked, timeout=WAIT_MS):
            self.window.show()
        return self.window


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, app_loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Generator[Shown]:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    result = Shown(qtbot, qapp, folder)
    yield result
    result.window.close()
    closing = app_loop.create_task(result.tasks.close())
    qtbot.waitUntil(closing.done, timeout=WAIT_MS)
    result.history.close()
    assert result.faults == []


def test_the_best_stands_on_top_with_its_interval_in_words(shown: Shown, qtbot: QtBot) -> None:
    window = shown.open(300, [0.0, 1.0, 2.0])

    texts = [mark.text for mark in window.chart.marks]
    assert [text.split("\n")[0] for text in texts] == ["M2 (Acme)", "M1 (Acme)", "M0 (Acme)"]
    assert "rank 1" in texts[0]
    assert " to " in texts[0]
    assert window.table.item(0, 1).text() == "M2 (Acme)"
    assert "300 votes on pairs" in window.summary.text()
    window.chart.setFocus()
    qtbot.keyClick(window.chart, Qt.Key.Key_End)
    assert window.chart.accessibleDescription() == texts[-1]
    assert "longer answer won" in window.bias.text()


def test_too_few_votes_are_told_with_how_many_it_takes(shown: Shown) -> None:
    window = shown.open(40, [0.0, 0.3])

    assert "Not enough votes to tell" in window.doubts.text()
    assert window.export.isEnabled()


def test_without_votes_it_says_how_to_vote(shown: Shown) -> None:
    window = shown.open(0, [])

    assert window.empty.isVisible()
    assert "F8" in window.empty.text()
    assert not window.export.isEnabled()
    assert window.focusWidget() is not None


def test_a_period_without_votes_says_so_and_goes_back(shown: Shown, qtbot: QtBot) -> None:
    window = shown.open(40, [0.0, 0.3])
    window.filters.blind.setFocus()

    with qtbot.waitSignal(window.shown_ranked, timeout=WAIT_MS):
        window.filters.period.setCurrentIndex(1)
        window.filters.period.activated.emit(1)
    assert window.empty.isVisible()
    assert "Widen" in window.empty.text()

    with qtbot.waitSignal(window.shown_ranked, timeout=WAIT_MS):
        window.filters.period.setCurrentIndex(0)
        window.filters.period.activated.emit(0)
    assert not window.empty.isVisible()


def test_the_ranking_is_exported_as_it_is_shown(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    window = shown.open(120, [0.0, 1.0])
    target = tmp_path / "mine.csv"

    window.export.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)), timeout=WAIT_MS)
    (dialog,) = window.findChildren(QFileDialog)
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(target))
    dialog.accept()
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)

    heads, first, *_ = target.read_text(encoding="utf-8").splitlines()
    assert heads.startswith("group,contestant,name,rating")
    assert first.startswith("1,M1 (Acme),acme/m1,")
    qtbot.waitUntil(lambda: "Exported" in window.summary.text(), timeout=WAIT_MS)
