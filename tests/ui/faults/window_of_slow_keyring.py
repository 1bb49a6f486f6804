"""Run by test_slow_keyring.py as a test inside a D-Bus session of its own: a window whose keyring hangs."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Generator, Sequence
from contextlib import contextmanager

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
from opened_window import WAIT_MS, Answering, OpenedWindow, providers_at
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from abreast.core.meter.ledger import UsageRecord
from abreast.core.paths import Paths
from abreast.core.registry.keys import KeySource
from abreast.ui.panes.pane import Pane
from abreast.ui.transcript.note import NoteCard
from routed_server import Asked

BUS = os.environ["DBUS_SESSION_BUS_ADDRESS"]
"""Read before the fixtures of all tests put it out of reach."""
KEYED = """
  keyed:
    label: Keyed host
    dialect: openai-chat
    base_url: {url}/v1
    models: {{four: {{}}}}
"""
KEY = "sk-in-the-keyring-0123456789"


@pytest.fixture
def own_bus(own_home: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", BUS)


@pytest.fixture
def window_paths(answering: Answering, own_bus: None) -> Paths:
    """Those of the window's other tests, with one more provider, whose key is in the keyring."""
    paths = Paths.of_user(os.environ)
    paths.prepare()
    paths.providers_file.write_text(providers_at(answering.host.base_url) + KEYED.format(url=answering.host.base_url))
    return paths


@contextmanager
def hanging_keyring() -> Generator[None]:
    """The real daemon, stopped by a signal."""
    with open_dbus_connection() as bus:
        address = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        question = new_method_call(address, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
        pid = bus.send_and_get_reply(question).body[0]
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def asked_of(answering: Answering, model: str) -> list[Asked]:
    return [asked for asked in answering.host.asked if asked.json["model"] == model]


def state(pane: Pane) -> str:
    return "" if pane.record is None else str(pane.record.state)


@pytest.fixture
def two(opened: OpenedWindow) -> OpenedWindow:
    """A pane that needs no key, and one whose key is in the keyring."""
    opened.do(KeySource({}).set(opened.core.registry["keyed"], KEY))
    opened.open_lanes("keyed/four")
    return opened


def test_other_panes_answer_and_the_user_types_while_a_keyring_hangs(
    two: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    # A source of its own, so that the key is read and not remembered. Who waits for it in the window's thread does so
    # for longer than the test waits for anything.
    two.core.keys = KeySource({}, deadline_s=3 * WAIT_MS / 1000)
    of_others, of_keyed = two.panes
    with hanging_keyring():
        two.send("Why?")
        qtbot.waitUntil(lambda: state(of_others) == "complete", timeout=WAIT_MS)
        qtbot.keyClicks(two.composer.edit, "And")
        assert two.composer.prompt == "And"
        assert of_keyed.record is not None
        assert of_keyed.record.state.live
        assert asked_of(answering, "four") == []
    two.wait_for_state("complete")
    assert [asked.headers["authorization"] for asked in asked_of(answering, "four")] == [f"Bearer {KEY}"]


def test_a_keyring_that_hangs_past_the_deadline_is_told_and_its_late_key_is_used(
    two: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    keys = two.core.keys = KeySource({}, deadline_s=1.0)
    of_keyed = two.panes[1]
    with hanging_keyring():
        two.send("Why?")
        qtbot.waitUntil(lambda: state(of_keyed) == "failed", timeout=WAIT_MS)
        qtbot.waitUntil(lambda: state(two.panes[0]) == "complete", timeout=WAIT_MS)
        card = of_keyed.findChildren(NoteCard)[-1]
        assert card.accessibleName() == (
            "There is no key for Keyed host. The keyring has not answered for 1 s. See whether it asks you something."
        )
        assert asked_of(answering, "four") == []
        hangs = keys._pending["keyed"]
        assert not hangs.done()
    qtbot.waitUntil(hangs.done, timeout=WAIT_MS)

    button = next(found for found in card.findChildren(QPushButton) if found.text() == "Try again")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    two.wait_for_state("complete")
    assert [asked.headers["authorization"] for asked in asked_of(answering, "four")] == [f"Bearer {KEY}"]
    assert len(asked_of(answering, "one")) == 1, "the other pane is not asked again"
    failed = [charge for charge in two.do(charges(two)) if charge.state == "failed"]
    assert [(charge.provider_id, charge.cost.source, charge.cost.usd) for charge in failed] == [("keyed", "rule", 0)]


async def charges(opened: OpenedWindow) -> Sequence[UsageRecord]:
    return await asyncio.wrap_future(opened.history.ledger.usage_records())
