"""A bot is a lane like any model: it brings its words and limits, and stays the bot that it is."""

from __future__ import annotations

from opened_window import Answering, OpenedWindow
from pytestqt.qtbot import QtBot

BOTS = "version: 1\nbots:\n  terse:\n    label: Terse\n    model: here/two\n    system: {system}\n    timeout_s: 7\n"


def write_bots(opened: OpenedWindow, system: str) -> None:
    opened.core.paths.bots_file.write_text(BOTS.format(system=system))


def test_a_bot_answers_with_its_system_message_and_is_remembered_by_its_name(
    opened: OpenedWindow, answering: Answering
) -> None:
    write_bots(opened, "Briefly.")
    opened.core.settings.reload()
    opened.open_lanes("bot:terse")
    opened.ask("Why?")
    assert answering.messages("two")[-1] == [("system", "Briefly."), ("user", "Why?")]
    opened.window.close()
    assert [lane.model for lane in opened.preferences.lanes] == ["here/one", "bot:terse"]


def test_a_bot_that_is_written_by_hand_is_there_without_a_restart(opened: OpenedWindow, qtbot: QtBot) -> None:
    write_bots(opened, "Briefly.")
    qtbot.waitUntil(lambda: "terse" in opened.core.bots, timeout=10_000)
    opened.open_lanes("bot:terse")
    assert len(opened.panes) == 2


def test_a_bot_that_is_not_there_is_reported(opened: OpenedWindow) -> None:
    opened.open_lanes("bot:tarse")
    assert len(opened.panes) == 1
    assert "bot" in opened.status
