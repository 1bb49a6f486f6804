"""A bot is a lane like any model: it brings its words and limits, and stays the bot that it is."""

from __future__ import annotations

from opened_window import Answering, OpenedWindow
from pytestqt.qtbot import QtBot

from abreast.core.registry.bots import BotSpec
from abreast.ui.panes.details import DetailsDialog
from routed_server import Reply, chunk, of_events

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


def test_a_bot_bears_its_own_name_in_header_chip_and_details(opened: OpenedWindow, answering: Answering) -> None:
    write_bots(opened, "Briefly.")
    opened.core.settings.reload()
    opened.open_lanes("bot:terse")
    pane = opened.panes[1]
    assert (pane.header._model.text(), pane.header._host.accessibleName()) == ("Terse", "two · Test host")
    assert pane.header._model.accessibleName() == "Model of pane B: Terse, two by Test host. Change"
    chips = [chip.text() for chip in opened.composer._chips.values()]
    assert chips == ["A  one", "B  Terse"]
    opened.ask("Why?")
    opened.choose_in(pane, "details")
    dialog = opened.dialog(DetailsDialog)
    assert dialog.windowTitle() == "Pane B · Terse · two · Test host"
    opened.close_dialog(dialog, accept=False)


def test_a_bot_that_is_tried_before_it_is_saved_bears_its_name(opened: OpenedWindow) -> None:
    opened.comparison.lanes.open_bot(BotSpec(id="new", label="Unsaved", model="here/two"))
    assert opened.panes[1].header._model.text() == "Unsaved"


def test_an_answer_keeps_the_name_of_what_gave_it(opened: OpenedWindow, answering: Answering) -> None:
    write_bots(opened, "Briefly.")
    opened.core.settings.reload()
    opened.open_lanes("bot:terse")
    opened.ask("Why?")
    pane = opened.panes[1]
    assert pane.footer.served.accessibleName() == "answered by m"
    file = opened.core.paths.bots_file
    file.write_text(file.read_text().replace("label: Terse", "label: Curt"))
    opened.core.settings.reload()
    assert pane.header._model.text() == "Curt"
    assert pane.footer.served.accessibleName() == "by Terse · answered by m"
    assert "by Terse · two · Test host" in pane.footer.served.toolTip()


def test_a_pane_whose_key_goes_unencrypted_says_so_as_long_as_that_is_accepted(
    opened: OpenedWindow, answering: Answering
) -> None:
    file = opened.core.settings.providers_file
    mine = file.read_text()
    lan = "  lan: {dialect: openai-chat, base_url: 'http://10.0.0.7:1/v1', models: {m: {}}, allow_plain_http: %s}\n"
    file.write_text(mine + lan % "true")
    opened.core.settings.reload()
    opened.open_lanes("lan/m")
    here, there = (pane.header._open for pane in opened.panes)
    assert (here.isVisible(), there.isVisible()) == (False, True)
    assert there.accessibleName() == "Pane B: the key goes unencrypted to lan"
    file.write_text(mine + lan % "false")
    opened.core.settings.reload()
    assert not there.isVisible()


def test_damaged_events_are_told_beside_the_figures(opened: OpenedWindow, answering: Answering) -> None:
    sound = of_events(chunk("Hello"), chunk(usage={"prompt_tokens": 1, "completion_tokens": 1})).body
    begin, end, rest = sound.partition(b"\n\n")
    answering.reply = Reply(body=begin + end + b'data: {"broken\n\n' + rest, content_type="text/event-stream")
    opened.ask("Why?")
    badge = opened.panes[0].footer.damage
    assert badge.isVisible()
    assert (badge.text(), badge.accessibleName()) == ("1 damaged event", "Answer A: 1 damaged event")
    assert "may be missing" in badge.toolTip()
    answering.reply = None
    opened.ask("Again?")
    assert not badge.isVisible()
