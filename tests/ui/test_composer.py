"""The prompt box: who gets the prompt, how it is sent, and that it is never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from abreast.ui.composer import ChipSpec, Composer
from abreast.ui.plain import PlainLabel
from abreast.ui.prompt_edit import MOST_EARLIER

SPECS = (
    ChipSpec(lane_id="one", letter="A", label="Small & quick"),
    ChipSpec(lane_id="two", letter="B", label="<b>Large</b>"),
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    result = Composer()
    qtbot.addWidget(result)
    result.set_lanes(SPECS)
    return result


def sent(composer: Composer) -> list[tuple[str, tuple[str, ...]]]:
    found: list[tuple[str, tuple[str, ...]]] = []
    composer.submitted.connect(lambda prompt, lanes: found.append((prompt, lanes)))
    return found


def test_control_and_enter_sends_the_prompt_to_all_panes(composer: Composer, qtbot: QtBot) -> None:
    found = sent(composer)
    composer.set_prompt("Hello")

    qtbot.keyClick(composer.edit, Qt.Key.Key_Return, CONTROL)

    assert found == [("Hello", ("one", "two"))]


def test_enter_alone_begins_a_line(composer: Composer, qtbot: QtBot) -> None:
    found = sent(composer)

    qtbot.keyClicks(composer.edit, "a")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    qtbot.keyClicks(composer.edit, "b")

    assert (composer.prompt, found) == ("a\nb", [])


def test_a_chip_that_is_off_leaves_its_pane_out_and_stays_off_when_panes_come_and_go(composer: Composer) -> None:
    found = sent(composer)
    composer.toggle_lane(0)
    composer.set_lanes([*SPECS, ChipSpec(lane_id="three", letter="C", label="New")])
    composer.set_prompt("Hello")

    composer.submit()

    assert found == [("Hello", ("two", "three"))]


def test_the_key_of_a_chip_that_is_not_there_does_nothing(composer: Composer) -> None:
    composer.toggle_lane(8)

    assert composer.chosen_lanes == ("one", "two")


@pytest.mark.parametrize("prompt", ["", "  \n "])
def test_an_empty_prompt_is_not_sent(composer: Composer, prompt: str) -> None:
    found = sent(composer)
    composer.set_prompt(prompt)

    composer.submit()

    assert found == []


def test_nothing_is_sent_when_no_pane_is_chosen(composer: Composer) -> None:
    found = sent(composer)
    composer.set_prompt("Hello")
    composer.toggle_lane(0)
    composer.toggle_lane(1)

    composer.submit()

    assert found == []


def test_the_prompt_stays_in_the_box_until_it_is_kept_elsewhere(composer: Composer) -> None:
    composer.set_prompt("Hello")

    composer.submit()
    assert composer.prompt == "Hello"
    composer.take_prompt(composer.prompt)
    assert composer.prompt == ""


def test_control_up_walks_back_to_earlier_prompts_and_control_down_to_the_draft(
    composer: Composer, qtbot: QtBot
) -> None:
    for prompt in ("first", "second"):
        composer.set_prompt(prompt)
        composer.take_prompt(composer.prompt)
    composer.set_prompt("draft")
    seen: list[str] = []

    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(composer.edit, key, CONTROL)
        seen.append(composer.prompt)

    assert seen == ["second", "first", "first", "second", "draft"]


def test_control_up_ends_at_the_hundredth_prompt_however_many_were_sent(composer: Composer, qtbot: QtBot) -> None:
    for number in range(MOST_EARLIER + 50):
        composer.set_prompt(f"prompt {number}")
        composer.take_prompt(composer.prompt)

    for _ in range(MOST_EARLIER + 50):
        qtbot.keyClick(composer.edit, Qt.Key.Key_Up, CONTROL)

    assert composer.prompt == "prompt 50"


def test_while_answers_run_the_button_queues_and_the_stop_button_is_there(composer: Composer) -> None:
    composer.set_running(True)
    assert (composer._send.text(), composer._stop.isHidden()) == ("Queue", False)

    composer.set_running(False)
    assert (composer._send.text(), composer._stop.isHidden()) == ("Send", True)


def test_the_icons_come_with_the_roles(composer: Composer) -> None:
    from abreast.ui.theme.roles import LIGHT

    assert composer._send.icon().isNull()
    composer.set_roles(LIGHT)
    assert not composer._send.icon().isNull()


def test_the_names_of_models_are_shown_as_they_are(composer: Composer) -> None:
    chips = [chip for chip in composer.findChildren(QToolButton) if chip.isCheckable()]

    assert [chip.text() for chip in chips] == ["A  Small && quick", "B  <b>Large</b>"]
    assert "&lt;b&gt;" in chips[1].toolTip()
    composer.set_status("<img src='file:///etc/passwd'>")
    assert composer._status.textFormat() is Qt.TextFormat.PlainText


def test_the_box_grows_with_its_text_and_stops_growing(composer: Composer) -> None:
    heights: list[int] = []
    for lines in (1, 5, 30, 60):
        composer.set_prompt("x\n" * lines)
        heights.append(composer.edit.height())

    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_what_was_typed_while_the_prompt_was_being_stored_stays(composer: Composer) -> None:
    composer.set_prompt("Hello and more")
    composer.take_prompt("Hello")
    assert composer.prompt == " and more"


def test_a_temporary_comparison_has_a_badge_as_long_as_it_is_on_the_screen(composer: Composer) -> None:
    composer.set_temporary(True)
    assert [label.text() for label in composer.findChildren(PlainLabel) if not label.isHidden()][-1:] == [
        "Temporary: kept nowhere"
    ]
    composer.set_temporary(False)
    assert [
        label for label in composer.findChildren(PlainLabel) if "Temporary" in label.text() and not label.isHidden()
    ] == []


def test_what_is_pasted_or_dropped_is_plain_text_and_no_file_is_read_for_it(
    composer: Composer, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("what stands in the file")
    composer.show()
    for mime, text in (
        (mime_of("text/html", f'<img src="{file.as_uri()}"><b>bold</b>'), ""),
        (mime_of("text/uri-list", file.as_uri()), file.as_uri()),
    ):
        composer.set_prompt("")
        composer.edit.insertFromMimeData(mime)
        assert composer.prompt == text
    assert composer.edit.document().toPlainText().count("\ufffc") == 0


def mime_of(kind: str, data: str) -> QMimeData:
    mime = QMimeData()
    mime.setData(kind, data.encode())
    return mime
