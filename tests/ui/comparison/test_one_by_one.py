"""Models on this computer that answer one after the other."""

from __future__ import annotations

from opened_window import WAIT_MS, Answering, OpenedWindow, held
from pytestqt.qtbot import QtBot

from abreast.ui.panes.figure_rows import figure_rows


def test_one_after_the_other_also_one_that_is_regenerated_and_the_wait_is_told(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.wait_for_history()
    opened.preferences.one_by_one = True
    opened.open_lanes("here/two", "here/three")
    answering.reply = held("words")
    opened.send("Why?")
    qtbot.waitUntil(lambda: "words" in opened.panes[0].transcript.plain_text(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: _waits(opened, 1) and _waits(opened, 2), timeout=WAIT_MS)
    opened.choose_in(opened.panes[2], "stop")
    # A run of its own, which waits for those of the other one.
    opened.choose_in(opened.panes[2], "regenerate")
    qtbot.waitUntil(lambda: _waits(opened, 2), timeout=WAIT_MS)
    assert len(answering.host.asked) == 1

    answering.reply = None
    opened.choose_in(opened.panes[0], "stop")

    qtbot.waitUntil(lambda: [_state(opened, pane) for pane in (1, 2)] == ["complete"] * 2, timeout=WAIT_MS)
    assert [asked.json["model"] for asked in answering.host.asked] == ["one", "two", "three"]
    assert "Waited for other panes on the same server" in _figures(opened, 1)
    assert "Waited for other panes on the same server" not in _figures(opened, 0)


def test_unless_it_is_wanted_all_are_asked_at_once(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    opened.wait_for_history()
    opened.open_lanes("here/two")
    answering.reply = held("words")

    opened.send("Why?")

    qtbot.waitUntil(lambda: len(answering.host.asked) == 2, timeout=WAIT_MS)


def _state(opened: OpenedWindow, pane: int) -> str:
    record = opened.panes[pane].record
    return "" if record is None else record.state.value


def _waits(opened: OpenedWindow, pane: int) -> bool:
    record = opened.panes[pane].record
    return record is not None and record.waits_since_ns is not None


def _figures(opened: OpenedWindow, pane: int) -> dict[str, str]:
    record = opened.panes[pane].record
    assert record is not None
    return dict(figure_rows(record, opened.comparison.sitting.session.lanes[pane].ref))
