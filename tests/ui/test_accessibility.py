"""What a screen reader is told: every control has a name and a role, and the answers can be read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from opened_window import Answering, OpenedWindow
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog, QWidget

from abreast.ui.panes.details import DetailsDialog
from abreast.ui.panes.lane_settings import LaneSettingsDialog
from abreast.ui.panes.model_picker import ModelPicker
from routed_server import chunk, of_error, of_events

Role = QAccessible.Role
NAMELESS = {
    # Qt's own surroundings: what stands in them has names.
    Role.Client, Role.Pane, Role.LayeredPane, Role.Splitter, Role.MenuBar, Role.PopupMenu, Role.Separator, Role.ScrollBar,
    Role.Window, Role.Grouping, Role.Border, Role.Whitespace,
}  # fmt: skip


def tree(widget: QWidget) -> list[QAccessibleInterface]:
    """What is shown of a widget, in the order in which a screen reader meets it."""
    return list(_below(QAccessible.queryAccessibleInterface(widget)))


def _below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if node.state().invisible:
        return
    yield node
    for index in range(node.childCount()):
        if (child := node.child(index)) is not None:
            yield from _below(child)


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def nameless(widget: QWidget) -> list[str]:
    """The controls that a screen reader would have no words for."""
    return [
        str(node.object())
        for node in tree(widget)
        if not name(node)
        and (node.state().focusable or node.role() not in NAMELESS)
        and not (node.role() is Role.StaticText and not node.state().focusable)
    ]


def test_every_control_of_the_window_has_a_name(opened: OpenedWindow, answering: Answering) -> None:
    answering.reply = of_events(chunk("# Head\n\n```py\nx = 1\n```\n\n|a|b|\n|-|-|\n|1|2|\n"), chunk())
    opened.ask("Show all")

    assert nameless(opened.window) == []


def test_every_control_of_an_error_has_a_name(opened: OpenedWindow, answering: Answering) -> None:
    answering.reply = of_error("500 Internal Server Error", "server_error")
    opened.send("Why?")
    opened.wait_for_state("failed")

    assert nameless(opened.window) == []
    assert "Try again" in [name(node) for node in tree(opened.window)]


def test_every_control_of_the_start_page_has_a_name(opened: OpenedWindow) -> None:
    opened.choose_in(opened.panes[0], "close")

    assert nameless(opened.window) == []
    assert "Get the models" in [name(node) for node in tree(opened.window)]


@pytest.mark.parametrize(
    ("action", "kind"), [("settings", LaneSettingsDialog), ("model", ModelPicker), ("details", DetailsDialog)]
)
def test_every_control_of_a_pane_s_dialog_has_a_name(opened: OpenedWindow, action: str, kind: type[QDialog]) -> None:
    opened.ask("Why?")
    opened.choose_in(opened.panes[0], action)
    dialog = opened.dialog(kind)
    missing = nameless(dialog)
    opened.close_dialog(dialog, accept=False)

    assert missing == []


def test_prompt_and_answer_can_be_read_in_their_order(opened: OpenedWindow, answering: Answering) -> None:
    opened.ask("Why is the sky blue?")

    texts = [
        (name(node), text.text(0, text.characterCount()))
        for node in tree(opened.panes[0].transcript)
        if (text := node.textInterface()) is not None
    ]
    assert texts == [("Prompt", "Why is the sky blue?"), ("Answer", "one says 1")]


def test_panes_are_met_from_left_to_right_also_after_a_move(opened: OpenedWindow) -> None:
    opened.open_lanes("here/two", "here/three")
    opened.choose_in(opened.panes[0], "right")

    panes = [name(node) for node in tree(opened.window) if node.object() in opened.panes]
    assert panes == ["Pane B", "Pane A", "Pane C"]


def test_a_description_is_plain_text(opened: OpenedWindow) -> None:
    opened.ask("Why?")

    described = [node.text(QAccessible.Text.Description) for node in tree(opened.window)]
    assert any("Click to change the model" in text for text in described)
    assert not any("<" in text for text in described)
