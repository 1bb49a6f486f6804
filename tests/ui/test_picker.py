"""Choosing a model, and the settings of a pane."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from abreast.core.run.lane import LaneSettings
from abreast.ui.panes.lane_settings import LaneSettingsDialog
from abreast.ui.panes.model_picker import ModelPicker, PickerEntry
from abreast.ui.theme.roles import LIGHT

ENTRIES = (
    PickerEntry(name="openai/gpt-5", label="GPT-5", host="OpenAI"),
    PickerEntry(name="anthropic/claude", label="Claude", host="Anthropic"),
    PickerEntry(name="azure/gpt-5", label="GPT-5", host="Azure", note="key not in the environment"),
)


def typed(name: str) -> PickerEntry | None:
    provider, _, model = name.partition("/")
    return PickerEntry(name=name, label=name, host=provider) if provider == "openai" and model else None


@pytest.fixture
def picker(qtbot: QtBot) -> ModelPicker:
    result = ModelPicker(ENTRIES, typed, LIGHT)
    qtbot.addWidget(result)
    result.show()
    return result


def search_box(picker: ModelPicker) -> QLineEdit:
    found = picker.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def test_the_first_model_is_chosen_until_something_is_typed(picker: ModelPicker) -> None:
    assert picker.chosen == "openai/gpt-5"


def test_every_word_must_be_in_the_name_the_label_or_the_host(picker: ModelPicker, qtbot: QtBot) -> None:
    qtbot.keyClicks(search_box(picker), "AZURE gpt")

    assert picker.chosen == "azure/gpt-5"


def test_the_arrow_keys_move_through_the_list_and_stop_at_its_ends(picker: ModelPicker, qtbot: QtBot) -> None:
    seen: list[str | None] = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        qtbot.keyClick(search_box(picker), key)
        seen.append(picker.chosen)

    assert seen == ["anthropic/claude", "azure/gpt-5", "anthropic/claude", "openai/gpt-5"]


def test_enter_accepts_the_chosen_model(picker: ModelPicker, qtbot: QtBot) -> None:
    qtbot.keyClick(search_box(picker), Qt.Key.Key_Down)
    qtbot.keyClick(search_box(picker), Qt.Key.Key_Return)

    assert (picker.result(), picker.chosen) == (QDialog.DialogCode.Accepted, "anthropic/claude")


def test_a_model_of_a_known_provider_that_is_in_no_list_can_be_typed(picker: ModelPicker, qtbot: QtBot) -> None:
    qtbot.keyClicks(search_box(picker), "openai/brand-new")

    assert picker.chosen == "openai/brand-new"


def test_enter_does_nothing_when_no_model_can_be_meant(picker: ModelPicker, qtbot: QtBot) -> None:
    qtbot.keyClicks(search_box(picker), "nobody/knows")
    qtbot.keyClick(search_box(picker), Qt.Key.Key_Return)

    assert picker.chosen is None
    assert picker.isVisible()


def test_settings_that_were_not_set_stay_with_the_provider(qtbot: QtBot) -> None:
    dialog = LaneSettingsDialog("Pane A", LaneSettings())
    qtbot.addWidget(dialog)

    assert dialog.settings == LaneSettings()


@pytest.mark.parametrize(
    "settings",
    [
        LaneSettings(temperature=0.0),
        LaneSettings(temperature=0.7, max_output_tokens=512, system="Be brief."),
        LaneSettings(temperature=2.0, max_output_tokens=1),
    ],
)
def test_settings_come_out_of_the_dialog_as_they_went_in(qtbot: QtBot, settings: LaneSettings) -> None:
    dialog = LaneSettingsDialog("Pane A", settings)
    qtbot.addWidget(dialog)

    assert dialog.settings == settings


def test_a_system_message_of_blanks_is_none(qtbot: QtBot) -> None:
    dialog = LaneSettingsDialog("Pane A", LaneSettings(system="  \n"))
    qtbot.addWidget(dialog)

    assert dialog.settings.system is None
