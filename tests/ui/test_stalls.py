"""A window that stood still, and the comparison that it died of."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from opened_window import Answering, OpenedWindow
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths
from abreast.core.stalls import OpeningMark, raw_file, report_file
from abreast.ui.stall_watch import StallWatch
from abreast.ui.transcript.plain_notes import GUARDED
from routed_server import chunk, of_events


def stand_still(secret: str, until: Callable[[], bool]) -> None:
    """Let nothing else have this thread; `secret` stands for what is in memory meanwhile."""
    ends_at = time.monotonic() + 20
    while not until() and time.monotonic() < ends_at:
        assert secret is not None


@contextmanager
def standing_threads(count: int) -> Generator[None]:
    """So many that wait, deep in their functions: all of them are in a report, which takes its time."""
    end = threading.Event()

    def deep(levels: int) -> None:
        if levels:
            deep(levels - 1)
        else:
            end.wait()

    threads = [threading.Thread(target=deep, args=(100,)) for _ in range(count)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        end.set()
        for thread in threads:
            thread.join()


def test_a_window_that_stands_still_leaves_a_report_of_functions_and_lines_only(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    watch = StallWatch(tmp_path, parent, stall_s=0.05, beat_ms=50)
    watch.start()
    raw, report = raw_file(tmp_path), report_file(tmp_path)
    stand_still("a prompt of the user's", lambda: " in stand_still" in raw.read_text())
    # A busy machine may have stood still before, and that is reported first.
    qtbot.waitUntil(lambda: report.exists() and " in stand_still" in report.read_text())
    watch.end()

    text = report.read_text()
    assert "the window stood still" in text
    assert " in stand_still" in text
    assert "a prompt of the user's" not in text
    assert str(Path.home()) not in text
    assert str(Path(__file__).parent) not in text
    assert report.stat().st_mode & 0o077 == 0
    assert not raw.exists()


def test_a_report_is_whole_also_if_the_window_goes_on_before_it_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    watch = StallWatch(tmp_path, parent, stall_s=0.01, beat_ms=10)
    raw, report = raw_file(tmp_path), report_file(tmp_path)
    with standing_threads(50):
        watch.start()
        stand_still("", lambda: raw.stat().st_size > 0)
        watch._timer.timeout.emit()
        qtbot.waitUntil(report.exists)
        watch.end()

    stacks = report.read_text().split("the window stood still.\n")[1:]
    assert all(stack.startswith("Timeout") for stack in stacks)


def test_a_watch_that_ended_has_no_more_beats(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    watch = StallWatch(tmp_path, parent)
    watch.start()
    watch.end()
    assert not watch._timer.isActive()


def test_a_window_that_answers_leaves_none(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QObject()
    watch = StallWatch(tmp_path, parent, stall_s=10, beat_ms=5)
    watch.start()
    beats: list[None] = []
    watch._timer.timeout.connect(lambda: beats.append(None))
    qtbot.waitUntil(lambda: len(beats) > 3)
    watch.end()

    assert not report_file(tmp_path).exists()


def test_the_comparison_that_was_being_opened_when_the_program_died_is_known_once(tmp_path: Path) -> None:
    assert OpeningMark(tmp_path).begin(7) is False
    after_death = OpeningMark(tmp_path)
    assert after_death.begin(7) is True
    assert after_death.begin(7) is False
    after_death.done()
    assert OpeningMark(tmp_path).begin(7) is False
    (tmp_path / "opening").write_bytes(b"\xffno number")
    assert OpeningMark(tmp_path).begin(7) is False


def test_what_was_open_while_the_window_stood_still_to_its_end_is_suspected(tmp_path: Path) -> None:
    raw_file(tmp_path).write_text("Timeout!")
    mark = OpeningMark(tmp_path)
    assert [mark.begin(3), mark.begin(4)] == [True, False]


def test_the_comparison_that_ended_the_last_start_opens_as_plain_text(
    reopened: Callable[[], OpenedWindow], answering: Answering, window_paths: Paths, qtbot: QtBot
) -> None:
    answering.reply = of_events(chunk("Some **bold** text"), chunk())
    opened = reopened()
    opened.open_lanes("here/one")
    opened.ask("Why?")
    opened.ask("Why then?")
    OpeningMark(window_paths.data).begin(opened.comparison.current_id or 0)
    mark = (window_paths.data / "opening").read_bytes()
    # As a start that dies leaves it: a window that is closed takes its mark away.
    opened = reopened_with(reopened, window_paths, mark)

    opened.wait_for_text(0, f"Why?\n\nSome **bold** text\n\nWhy then?\n\nSome **bold** text\n\n{GUARDED.text}")
    assert "**bold**" in opened.panes[0].transcript.shown_text()
    opened = reopened()
    opened.wait_for_text(0, "Why?\n\nSome **bold** text\n\nWhy then?\n\nSome **bold** text")
    assert "**bold**" not in opened.panes[0].transcript.shown_text()


def reopened_with(reopened: Callable[[], OpenedWindow], paths: Paths, mark: bytes) -> OpenedWindow:
    """A start that finds the mark of one that died."""
    put_away = OpenedWindow.put_away

    def died(window: OpenedWindow) -> None:
        put_away(window)
        (paths.data / "opening").write_bytes(mark)

    OpenedWindow.put_away = died  # type: ignore[method-assign]
    try:
        return reopened()
    finally:
        OpenedWindow.put_away = put_away  # type: ignore[method-assign]
