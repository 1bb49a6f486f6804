"""A model that is not offered: the provider's list is read again for who chooses another one."""

from __future__ import annotations

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from abreast.ui.panes.model_picker import ModelPicker
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.dialog import SettingsDialog
from abreast.ui.settings.providers_page import ProvidersPage
from abreast.ui.transcript.note import NoteCard
from routed_server import Asked, Reply, chunk, of_error, of_events, of_json

LISTED = {"object": "list", "data": [{"id": "brand-new"}, {"id": "two"}, {"id": "three"}]}


def choose_another(opened: OpenedWindow, qtbot: QtBot) -> ModelPicker:
    """Press the one button of the note."""
    opened.send("Why?")
    opened.wait_for_state("failed")
    card = opened.panes[0].findChildren(NoteCard)[-1]
    button = next(found for found in card.findChildren(QPushButton) if found.text() == "Choose another model")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return opened.dialog(ModelPicker)


def offered(picker: ModelPicker) -> list[str]:
    """The lines of the list, as a screen reader says them."""
    shown = picker.findChild(QListView)
    assert isinstance(shown, QListView)
    model = shown.model()
    return [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
        if "Test host" in str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    ]


def shown_provider(opened: OpenedWindow) -> str:
    """The provider whose entry the settings show; they are closed again."""
    dialog = opened.dialog(SettingsDialog)
    page = dialog.show_page("providers")
    assert isinstance(page, ProvidersPage)
    assert page._actions.current is not None
    shown = page._actions.current.spec.id
    opened.close_dialog(dialog, accept=False)
    return shown


@pytest.mark.fault(48)
def test_who_is_told_that_a_model_is_not_offered_chooses_from_a_list_that_was_read_again(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    def look(asked: Asked) -> Reply:
        if asked.method == "GET":
            return of_json(LISTED)
        if asked.json["model"] == "one":
            return of_error("404 Not Found", "model_not_found")
        return of_events(chunk("Here I am."), chunk())

    answering.look = look
    opened.do(opened.core.discover(opened.comparison.sitting.session.lanes[0].ref.provider))
    picker = choose_another(opened, qtbot)
    qtbot.waitUntil(lambda: "brand-new, Test host" in offered(picker), timeout=WAIT_MS)

    assert offered(picker) == [
        "two, Test host", "three, Test host", "brand-new, Test host", "one, Test host, not in the list",
    ]  # fmt: skip
    lists = [asked.path for asked in answering.host.asked if asked.method == "GET"]
    assert lists == ["/v1/models"] * 2, "the list that was kept was not taken for today's"
    qtbot.keyClicks(picker.focusWidget(), "brand")
    opened.close_dialog(picker, accept=True)
    opened.ask("And now?")
    assert answering.host.asked[-1].json["model"] == "brand-new"


@pytest.mark.fault(48)
def test_a_list_that_cannot_be_read_again_is_told_and_the_known_models_are_offered(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.look = lambda _: of_error("404 Not Found", "model_not_found")
    picker = choose_another(opened, qtbot)
    told = [label.text() for label in picker.findChildren(PlainLabel)]
    qtbot.waitUntil(
        lambda: any("lists no models at" in label.text() for label in picker.findChildren(PlainLabel)), timeout=WAIT_MS
    )
    assert "Asking Test host for its models…" in told
    assert "two, Test host" in offered(picker)
    address = next(found for found in picker.findChildren(QPushButton) if found.text() == "Change the address…")
    qtbot.waitUntil(address.isVisible, timeout=WAIT_MS)

    qtbot.mouseClick(address, Qt.MouseButton.LeftButton)
    assert shown_provider(opened) == "here"
    assert [pane.record and pane.record.state for pane in opened.panes] == ["failed"], "no model was chosen"


@pytest.mark.fault(48)
def test_a_list_that_was_read_again_is_no_reason_to_change_the_address(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.look = lambda asked: of_json(LISTED) if asked.method == "GET" else of_error("404 Not Found", "x")
    picker = choose_another(opened, qtbot)
    qtbot.waitUntil(lambda: "brand-new, Test host" in offered(picker), timeout=WAIT_MS)
    assert [found.text() for found in picker.findChildren(QPushButton) if found.isVisible()] == []
    opened.close_dialog(picker, accept=False)


@pytest.mark.fault(48)
def test_an_address_that_looks_wrong_is_changed_where_it_is_set(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.reply = of_error("404 Not Found", "x")
    paths = opened.core.paths.providers_file
    paths.write_text(paths.read_text().replace("/v1", "/v1/v1"))
    opened.core.settings.reload()
    opened.send("Why?")
    opened.wait_for_state("failed")
    card = opened.panes[0].findChildren(NoteCard)[-1]
    assert card.accessibleName() == (
        "Test host does not offer one, or its address is wrong. The address has /v1 twice."
    )
    button = next(found for found in card.findChildren(QPushButton) if found.text() == "Change the address…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown_provider(opened) == "here"
