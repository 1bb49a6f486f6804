"""A window for blind comparisons, whose provider and models have names that are looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from opened_window import WAIT_MS, OpenedWindow
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from abreast.ui.blind.blind_board import BlindBoard
from abreast.ui.blind.blind_pane import BlindPane
from abreast.ui.votes.vote_bar import VoteBar
from abreast.ui.votes.voting import SkipDialog
from routed_server import Asked, Reply, chunk, of_events

Reopened = Callable[[], OpenedWindow]
PLANTED = ("zebra", "yak")
"""Parts of every name there is: of the provider, the models, and what the server calls them."""
PROVIDERS = """
version: 1
providers:
  zebrahost:
    label: Zebra Host
    dialect: openai-chat
    base_url: {url}/v1
    needs_key: false
    models: {{zebra-one: {{label: Zebra One, short: zebra1}}, yak-two: {{label: Yak Two}}, yak-three: {{}}}}
"""
LANES = ("zebrahost/zebra-one", "zebrahost/yak-two")
OUTPUT_TOKENS = 7_770_777
"""Too long a figure to stand by chance in an id or in a time."""


def answered(asked: Asked) -> Reply:
    """Words of its own for each model, so that the test knows whose answer it sees."""
    words = {"zebra-one": "stripes", "yak-two": "hair", "yak-three": "horns"}[asked.json["model"]]
    usage = {"prompt_tokens": 10, "completion_tokens": OUTPUT_TOKENS, "total_tokens": 10 + OUTPUT_TOKENS}
    return of_events(
        {**chunk(f"I have {words}."), "model": f"served-{asked.json['model']}"}, {**chunk(), "usage": usage}
    )


def begun(opened: OpenedWindow, qtbot: QtBot, lanes: tuple[str, ...] = LANES) -> OpenedWindow:
    wait_for_features(opened, qtbot)
    opened.open_lanes(*lanes)
    opened.choose("blind")
    qtbot.waitUntil(lambda: book(opened).poll.is_blind, timeout=WAIT_MS)
    return opened


def wait_for_features(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.wait_until_it_does("blind")


def book(opened: OpenedWindow):
    found = opened.comparison.sitting.book
    assert found is not None
    return found


def ask(opened: OpenedWindow, qtbot: QtBot, prompt: str = "What have you?") -> None:
    """Send a prompt, and wait until all answers are shown to their ends."""
    opened.send(prompt)
    opened.wait_until_sent()
    qtbot.waitUntil(lambda: not opened.comparison.sitting.runs.running, timeout=WAIT_MS)
    qtbot.waitUntil(bar(opened).isVisible, timeout=WAIT_MS)


def bar(opened: OpenedWindow) -> VoteBar:
    (found,) = opened.window.findChildren(VoteBar)
    return found


def places(opened: OpenedWindow) -> tuple[BlindPane, ...]:
    (board,) = opened.window.findChildren(BlindBoard)
    return board.panes


def vote_by_key(opened: OpenedWindow, qtbot: QtBot, key: Qt.Key) -> None:
    opened.choose("vote")
    before = book(opened).poll.vote_on(turn_id(opened))
    focus = opened.window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)
    qtbot.waitUntil(lambda: book(opened).poll.vote_on(turn_id(opened)) not in (None, before), timeout=WAIT_MS)


def turn_id(opened: OpenedWindow) -> int:
    return max(lane.turns[-1].id or 0 for lane in opened.comparison.sitting.session.lanes)


def reveal(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.choose("reveal")
    qtbot.waitUntil(lambda: not opened.comparison.sitting.is_hiding, timeout=WAIT_MS)


def told(window: QWidget) -> Iterator[str]:
    """All words of a window that a user, a screen reader or a script could read, also of what is covered."""
    widgets = [window, *window.findChildren(QWidget)]
    for widget in widgets:
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.objectName(), widget.styleSheet())
        match widget:
            case QLabel() | QAbstractButton() | QLineEdit():
                yield widget.text()
            case QPlainTextEdit():
                yield widget.toPlainText()
            case _:
                pass
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    for node in below(QAccessible.queryAccessibleInterface(window)):
        for kind in (
            QAccessible.Text.Name,
            QAccessible.Text.Description,
            QAccessible.Text.Value,
            QAccessible.Text.Help,
        ):
            yield node.text(kind)
        if (text := node.textInterface()) is not None:
            yield text.text(0, text.characterCount())


def below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for index in range(node.childCount()):
        if (child := node.child(index)) is not None:
            yield from below(child)


def tells_tokens(text: str) -> bool:
    """Whether the number of tokens of an answer stands in a text, however its digits are grouped."""
    return str(OUTPUT_TOKENS) in text.replace(",", "")


def leaks(window: QWidget) -> list[str]:
    return [text for text in told(window) if any(name in text.lower() for name in (*PLANTED, "777", "tok/s"))]


def reveal_without_vote(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.choose("reveal")
    opened.close_dialog(opened.dialog(SkipDialog), accept=True)
    qtbot.waitUntil(lambda: not opened.comparison.sitting.is_hiding, timeout=WAIT_MS)
