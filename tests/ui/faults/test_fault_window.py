"""What faults look like in the window: notes with one action, one bar for many panes, a question before closing."""

from __future__ import annotations

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow, held
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from abreast.ui.branches import CONTINUE
from abreast.ui.fault_summary import FaultSummary
from abreast.ui.key_dialog import KeyDialog
from abreast.ui.notice_bar import NoticeBar
from abreast.ui.panes.pane import Pane
from abreast.ui.panes.shorten_dialog import ShortenDialog
from abreast.ui.settings.consent import ConsentDialog
from abreast.ui.settings.dialog import SettingsDialog
from abreast.ui.settings.providers_page import ProvidersPage
from abreast.ui.transcript.note import NoteCard
from routed_server import Asked, Reply, chunk, of_error, of_events, of_json

TOO_LONG = of_error("400 Bad Request", "context_length_exceeded")


@pytest.fixture
def eight(opened: OpenedWindow, qtbot: QtBot) -> OpenedWindow:
    opened.open_lanes(*("here/one", "here/two", "here/three") * 2, "here/two")
    qtbot.waitUntil(lambda: opened.window.findChild(FaultSummary) is not None, timeout=WAIT_MS)
    return opened


def bar(opened: OpenedWindow) -> NoticeBar:
    found = opened.window.findChild(FaultSummary)
    assert isinstance(found, FaultSummary)
    return found.bar


def note(pane: Pane) -> NoteCard:
    found = pane.findChildren(NoteCard)
    assert found
    return found[-1]


def banner(pane: Pane) -> str:
    """What a pane says between its header and its thread."""
    return pane._banner.text() if pane._banner.isVisible() else ""


def press(card: NoteCard | NoticeBar, qtbot: QtBot) -> None:
    """Press the one action."""
    buttons = [found for found in card.findChildren(QPushButton) if found.text() != "Details"]
    assert len(buttons) == 1
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def open_dialogs(opened: OpenedWindow) -> list[QDialog]:
    return [dialog for dialog in opened.window.findChildren(QDialog) if dialog.isVisible()]


@pytest.mark.fault(100)
def test_eight_panes_that_fail_at_once_are_told_in_one_bar_and_asked_again_from_it(
    eight: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    def look(asked: Asked) -> Reply:
        return of_error("403 Forbidden" if asked.json["model"] == "three" else "402 Payment Required", "x")

    answering.look = look
    eight.send("Why?")
    eight.wait_for_state("failed")

    notice = bar(eight).notice
    assert notice is not None
    assert notice.text == ("8 of 8 panes brought no answer: no credit in A, B, C, E, F, H; refused in D, G.")
    assert open_dialogs(eight) == []
    assert all(pane.findChild(NoteCard) is not None for pane in eight.panes)

    answering.look = None
    press(bar(eight), qtbot)
    eight.wait_for_state("complete")
    assert bar(eight).notice is None


@pytest.mark.fault(100)
def test_one_pane_that_fails_says_so_itself(eight: OpenedWindow, answering: Answering) -> None:
    asked_ones: list[Asked] = []

    def look(asked: Asked) -> Reply:
        asked_ones.append(asked)
        return of_error("402 Payment Required", "x") if len(asked_ones) == 1 else of_events(chunk("fine"), chunk())

    answering.look = look
    eight.send("Why?")
    eight._qtbot.waitUntil(
        lambda: all(pane.record is not None and not pane.record.state.live for pane in eight.panes), timeout=WAIT_MS
    )
    assert bar(eight).notice is None


@pytest.mark.fault(45)
def test_a_refused_key_is_told_once_for_all_panes_of_the_provider(
    eight: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    def look(asked: Asked) -> Reply:
        return (
            of_error("401 Unauthorized", "invalid_api_key")
            if asked.json["model"] == "three"
            else of_events(chunk("fine"), chunk())
        )

    answering.look = look
    eight.send("Why?")
    qtbot.waitUntil(
        lambda: all(pane.record is not None and not pane.record.state.live for pane in eight.panes), timeout=WAIT_MS
    )

    notice = bar(eight).notice
    assert notice is not None
    assert notice.text == ("Test host refused the API key (panes D, G). The same key serves panes A, B, C, E, F, H.")
    assert [str(pane.record.state) for pane in eight.panes if pane.record].count("complete") == 6
    told = "Test host refused the API key in D, G; this pane is asked with the same one."
    assert [banner(pane) for pane in eight.panes] == ["" if pane.letter in "DG" else told for pane in eight.panes]
    press(bar(eight), qtbot)
    eight.close_dialog(eight.dialog(KeyDialog), accept=False)
    answering.look = None
    eight.ask("And now?")
    assert {banner(pane) for pane in eight.panes} == {""}


@pytest.mark.fault(61)
@pytest.mark.fault(18)
def test_an_address_that_redirects_or_is_no_api_is_changed_where_it_is_set(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.reply = Reply(status="307 Temporary Redirect", headers=("Location: /elsewhere/v1/chat/completions",))
    opened.send("Why?")
    opened.wait_for_state("failed")
    press(note(opened.panes[0]), qtbot)
    dialog = opened.dialog(SettingsDialog)
    page = dialog.show_page("providers")
    assert isinstance(page, ProvidersPage)
    assert page._actions.current is not None
    assert page._actions.current.spec.id == "here"
    opened.close_dialog(dialog, accept=False)


@pytest.mark.fault(43)
def test_a_parameter_that_is_refused_is_left_out_at_a_press(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    def look(asked: Asked) -> Reply:
        if "temperature" not in asked.json:
            return of_events(chunk("Cold."), chunk())
        return of_json({"error": {"message": "no", "code": "unsupported_value", "param": "temperature"}}, "400 No")

    answering.look = look
    lane = opened.comparison.sitting.session.lanes[0]
    opened.comparison.lanes.models.give_settings(lane.id, type(lane.settings)(temperature=0.7))
    opened.send("Why?")
    opened.wait_for_state("failed")
    card = note(opened.panes[0])
    assert "temperature" in card.accessibleName()
    assert "Send without temperature" in [found.text() for found in card.findChildren(QPushButton)]

    press(card, qtbot)
    opened.wait_for_state("complete")

    assert opened.panes[0].transcript.plain_text().startswith("Why?\n\nCold.")
    assert lane.settings.temperature is None


@pytest.mark.fault(44)
def test_a_thread_that_is_too_long_is_sent_without_its_first_turns_once_the_user_has_seen_which(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    for prompt in ("First", "Second", "Third"):
        opened.ask(prompt)

    def look(asked: Asked) -> Reply:
        return TOO_LONG if len(asked.json["messages"]) > 3 else of_events(chunk("Short."), chunk())

    answering.look = look
    opened.send("Fourth")
    opened.wait_for_state("failed")
    told = note(opened.panes[0]).accessibleName()
    assert told == (
        "The conversation is too long for one. Test host does not say by how much: Abreast estimates ~41 tokens, and does "
        "not know how many fit. Leave earlier turns out, or choose another model."
    )
    press(note(opened.panes[0]), qtbot)
    dialog = opened.dialog(ShortenDialog)
    assert dialog.lines == [
        "1. left out: First (~12 tokens)",
        "2. left out: Second (~12 tokens)",
        "3. sent: Third (~12 tokens)",
    ]
    assert dialog._sum.text().startswith("~24 tokens less, at 4 bytes a token. Nothing is deleted")
    opened.close_dialog(dialog, accept=True)
    opened.wait_for_state("complete")

    assert [said for _, said in answering.messages("one")[-1]] == ["Third", "one says 3", "Fourth"]
    assert "First" in opened.panes[0].transcript.plain_text(), "nothing is taken from the screen"


@pytest.mark.fault(44)
def test_a_first_prompt_that_is_too_long_says_that_nothing_can_be_left_out(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.reply = TOO_LONG
    opened.send("Fourth")
    opened.wait_for_state("failed")
    press(note(opened.panes[0]), qtbot)
    said = "There are no earlier turns to leave out: the prompt itself is too long for this model."
    qtbot.waitUntil(lambda: opened.status == said, timeout=WAIT_MS)
    assert (open_dialogs(opened), len(answering.host.asked)) == ([], 1)


@pytest.mark.fault(68)
def test_an_answer_that_was_cut_is_continued_in_its_pane_only(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.open_lanes("here/two")
    cut = {**chunk(), "choices": [{"index": 0, "delta": {}, "finish_reason": "length"}]}
    answering.reply = of_events(chunk("One two"), cut)
    opened.ask("Count")
    answering.reply = of_events(chunk("three"), chunk())
    press(note(opened.panes[0]), qtbot)
    qtbot.waitUntil(lambda: "three" in opened.panes[0].transcript.plain_text(), timeout=WAIT_MS)
    opened.wait_for_state("complete")

    assert answering.messages("one")[-1] == [("user", "Count"), ("assistant", "One two"), ("user", CONTINUE)]
    assert len(answering.messages("two")) == 1


@pytest.mark.fault(67)
def test_an_answer_that_was_refused_keeps_its_text_above_a_quiet_note(
    opened: OpenedWindow, answering: Answering
) -> None:
    refused = {**chunk(), "choices": [{"index": 0, "delta": {}, "finish_reason": "content_filter"}]}
    answering.reply = of_events(chunk("I was about"), refused)
    opened.send("Why?")
    opened.wait_for_state("refused")
    pane = opened.panes[0]
    assert pane.transcript.plain_text().startswith("Why?\n\nI was about")
    assert note(pane).findChildren(QPushButton) == []


@pytest.mark.fault(72)
def test_stopping_a_pane_that_waits_shows_it_at_once_and_the_server_sees_it(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.reply = Reply(silent=True)
    opened.send("Why?")
    qtbot.waitUntil(lambda: len(answering.host.asked) == 1, timeout=WAIT_MS)
    pane = opened.panes[0]
    stop = next(b for b in pane.findChildren(QToolButton) if b.accessibleName() == "Stop pane A")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert pane.record is not None
    assert pane.record.state == "cancelled"
    assert pane.header._state.text() == "■ stopped"
    qtbot.waitUntil(lambda: answering.host.left == 1, timeout=1000)


@pytest.mark.fault(75)
def test_closing_asks_while_an_answer_comes_in_and_goes_on_if_that_is_not_wanted(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.reply = held("words")
    opened.send("Go on")
    qtbot.waitUntil(lambda: "words" in opened.panes[0].transcript.plain_text(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: opened.window.findChild(FaultSummary) is not None, timeout=WAIT_MS)

    opened.window.close()
    question = opened.dialog(ConsentDialog)
    assert question.findChildren(QLabel)[0].text().startswith("An answer is still coming in.")
    opened.window.close()
    assert len(open_dialogs(opened)) == 1, "it is asked once"
    opened.close_dialog(question, accept=False)

    assert opened.window.isVisible()
    assert opened.panes[0].record is not None
    assert opened.panes[0].record.state == "streaming"

    opened.window.close()
    opened.dialog(ConsentDialog).accept()
    qtbot.waitUntil(lambda: not opened.window.isVisible(), timeout=2000)


@pytest.mark.fault(75)
def test_closing_asks_nothing_when_nothing_comes_in(opened: OpenedWindow) -> None:
    opened.ask("Why?")
    opened.window.close()
    assert not opened.window.isVisible()
    assert open_dialogs(opened) == []
