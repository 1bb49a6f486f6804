"""Without a network: the pane says so, sends when there is one if it is told to, and else never."""

from __future__ import annotations

import errno
import socket

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from abreast.core.run import retry
from abreast.core.transport import reach
from abreast.ui.fault_summary import FaultSummary
from abreast.ui.settings.consent import ConsentDialog
from abreast.ui.transcript.note import NoteCard

BUTTON = "Send when online"


class Network:
    """What a computer without a network says of every connection: this one may have one."""

    def __init__(self) -> None:
        self.is_up = False
        self.tries = 0
        self._connect = socket.socket.connect

    def connect(self, made: socket.socket, address: object) -> None:
        if made.family in (socket.AF_INET, socket.AF_INET6):
            self.tries += 1
            if not self.is_up:
                raise OSError(errno.ENETUNREACH, "Network is unreachable")
        self._connect(made, address)  # type: ignore[arg-type]


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    made = Network()
    monkeypatch.setattr(socket.socket, "connect", lambda self, address: made.connect(self, address))
    monkeypatch.setattr(retry, "BACKOFF_S", (0.01, 0.02))
    monkeypatch.setattr(retry, "GAP_S", 0.001)
    monkeypatch.setattr(reach, "PAUSES_S", ())
    monkeypatch.setattr(reach, "LONGEST_PAUSE_S", 0.02)
    return made


@pytest.fixture
def offline(opened: OpenedWindow, network: Network, qtbot: QtBot) -> OpenedWindow:
    """A pane whose prompt found no network."""
    qtbot.waitUntil(lambda: opened.window.findChild(FaultSummary) is not None, timeout=WAIT_MS)
    opened.send("Why?")
    opened.wait_for_state("failed")
    return opened


def press(opened: OpenedWindow, qtbot: QtBot) -> None:
    card = opened.panes[0].findChildren(NoteCard)[-1]
    assert card.accessibleName().startswith("Offline")
    button = next(found for found in card.findChildren(QPushButton) if found.text() == BUTTON)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_tries(network: Network, qtbot: QtBot) -> None:
    """Until it has looked for the network twice more."""
    before = network.tries
    qtbot.waitUntil(lambda: network.tries >= before + 2, timeout=WAIT_MS)


@pytest.mark.fault(3)
def test_what_found_no_network_is_sent_once_there_is_one_if_that_is_wished(
    offline: OpenedWindow, network: Network, answering: Answering, qtbot: QtBot
) -> None:
    press(offline, qtbot)
    wait_for_tries(network, qtbot)
    assert offline.panes[0].header._state.text() == "Waiting for the network…"
    assert answering.host.asked == []

    network.is_up = True
    offline.wait_for_state("complete")
    assert answering.messages("one") == [[("user", "Why?")]]


@pytest.mark.fault(3)
def test_what_found_no_network_is_not_sent_by_itself(
    offline: OpenedWindow, network: Network, answering: Answering
) -> None:
    tries = network.tries
    assert not offline.comparison.sitting.runs.running
    network.is_up = True
    offline.open_lanes("here/two")
    offline.composer.choose_lanes([offline.comparison.sitting.session.lanes[1].id])
    offline.ask_some("Something else")
    assert [asked.json["model"] for asked in answering.host.asked] == ["two"]
    assert network.tries == tries + 1, "nobody looked for the network"


@pytest.mark.fault(3)
def test_the_wait_for_a_network_is_given_up_at_a_press(
    offline: OpenedWindow, network: Network, answering: Answering, qtbot: QtBot
) -> None:
    press(offline, qtbot)
    wait_for_tries(network, qtbot)
    stop = next(b for b in offline.panes[0].findChildren(QToolButton) if b.accessibleName() == "Stop pane A")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    offline.wait_for_state("cancelled")
    qtbot.waitUntil(lambda: not offline.comparison.sitting.runs.running, timeout=WAIT_MS)
    tries, network.is_up = network.tries, True
    offline.open_lanes("here/two")
    offline.composer.choose_lanes([offline.comparison.sitting.session.lanes[1].id])
    offline.ask_some("Something else")
    assert (network.tries, len(answering.host.asked)) == (tries + 1, 1)


@pytest.mark.fault(3)
def test_who_leaves_the_comparison_sends_nothing_in_it_later(
    offline: OpenedWindow, network: Network, answering: Answering, qtbot: QtBot
) -> None:
    press(offline, qtbot)
    wait_for_tries(network, qtbot)
    left = offline.comparison.sitting
    offline.comparison.clear()
    qtbot.waitUntil(lambda: not left.runs.running, timeout=WAIT_MS)
    assert left.session.lanes[0].turns[-1].shown_answer.record.state == "cancelled"
    network.is_up = True
    offline.ask("Something else")
    assert answering.messages("one") == [[("user", "Something else")]]


@pytest.mark.fault(3)
def test_the_window_is_closed_without_a_question_while_it_waits_for_a_network(
    offline: OpenedWindow, network: Network, qtbot: QtBot
) -> None:
    press(offline, qtbot)
    wait_for_tries(network, qtbot)
    offline.window.close()
    assert not offline.window.isVisible()
    assert offline.window.findChildren(ConsentDialog) == []


@pytest.mark.fault(3)
def test_panes_that_found_no_network_are_sent_together_when_there_is_one(
    offline: OpenedWindow, network: Network, answering: Answering, qtbot: QtBot
) -> None:
    offline.open_lanes("here/two")
    offline.send("And now?")
    offline.wait_for_state("failed")
    found = offline.window.findChild(FaultSummary)
    assert isinstance(found, FaultSummary)
    assert found.bar.notice is not None
    assert found.bar.notice.text == "2 of 2 panes brought no answer: offline in A, B."
    qtbot.mouseClick(found.bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    wait_for_tries(network, qtbot)
    network.is_up = True
    offline.wait_for_state("complete")
    assert sorted(asked.json["model"] for asked in answering.host.asked) == ["one", "two"]
