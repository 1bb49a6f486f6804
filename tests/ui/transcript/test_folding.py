"""What can be folded: the reasoning before an answer, and very long code."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import DARK
from abreast.ui.transcript.pieces import FOLDED_CODE_LINES, MAX_CODE_LINE_CHARS, MAX_CODE_LINES
from abreast.ui.transcript.reasoning_view import ReasoningView
from abreast.ui.transcript.transcript import Transcript


def reason(transcript: Transcript, *texts: str) -> None:
    for text in texts:
        transcript.append_reasoning(text)
        transcript.render_frame()


def answer(transcript: Transcript, *texts: str) -> None:
    for text in texts:
        transcript.append_answer(text)
        transcript.render_frame()
        while transcript.is_catching_up:
            transcript.render_frame()


def head(transcript: Transcript) -> QPushButton:
    """The button above the reasoning."""
    view = next(found for found in transcript.findChildren(ReasoningView) if found.isVisible())
    found = view.findChild(QPushButton)
    assert isinstance(found, QPushButton)
    return found


def more(transcript: Transcript) -> list[QPushButton]:
    """The buttons below folded code."""
    found = transcript.findChildren(QPushButton)
    return [button for button in found if button.text().startswith("Show all") and button.isVisible()]


def code(lines: int) -> str:
    return "".join(f"line {number}\n" for number in range(lines))


def test_reasoning_is_open_while_nothing_else_streams(transcript: Transcript) -> None:
    reason(transcript, "Let me think", " about th", "is.\nYes")

    assert transcript.shown_text() == "Question?\nLet me think about this.\nYes"
    transcript.finish_answer()
    assert head(transcript).text() == "Reasoning (6 words)"


def test_it_is_folded_as_soon_as_the_answer_begins(transcript: Transcript) -> None:
    reason(transcript, "Let me think.")
    before = transcript._pieces[-1].bottom
    answer(transcript, "The answer")

    assert transcript.shown_text() == "Question?\nThe answer"
    assert transcript._pieces[-1].top < before
    assert head(transcript).text() == "Reasoning (3 words)"


def test_a_click_unfolds_and_folds_it(transcript: Transcript, qtbot: QtBot) -> None:
    reason(transcript, "Let me think.")
    answer(transcript, "The answer")
    folded_at = transcript._pieces[-1].top

    qtbot.mouseClick(head(transcript), Qt.MouseButton.LeftButton)
    assert transcript.shown_text() == "Question?\nLet me think.\nThe answer"
    assert transcript._pieces[-1].top > folded_at

    qtbot.mouseClick(head(transcript), Qt.MouseButton.LeftButton)
    assert transcript.shown_text() == "Question?\nThe answer"
    assert transcript._pieces[-1].top == folded_at


def test_what_the_reader_chose_is_kept_when_the_answer_begins(transcript: Transcript, qtbot: QtBot) -> None:
    reason(transcript, "Let me think.")
    for _ in range(2):
        qtbot.mouseClick(head(transcript), Qt.MouseButton.LeftButton)
    answer(transcript, "The answer")

    assert "Let me think." in transcript.shown_text()


def test_what_is_reasoned_while_it_is_folded_is_there_when_it_is_opened(transcript: Transcript, qtbot: QtBot) -> None:
    reason(transcript, "First.")
    answer(transcript, "Answer")
    reason(transcript, " Second\nthird.")
    assert head(transcript).text() == "Reasoning (3 words)"

    qtbot.mouseClick(head(transcript), Qt.MouseButton.LeftButton)

    assert "First. Second\nthird." in transcript.shown_text()
    assert transcript.plain_text() == "Question?\n\nFirst. Second\nthird.\n\nAnswer"


def test_a_stored_answer_has_its_reasoning_folded(transcript: Transcript) -> None:
    transcript.set_last_answer("Answer", "One word more")

    assert transcript.shown_text() == "Question?\nAnswer"


def test_reasoning_without_an_answer_stays_open(transcript: Transcript) -> None:
    transcript.set_last_answer("", "Cut off")
    transcript.finish_answer()

    assert transcript.shown_text() == "Question?\nCut off"


def test_the_fold_outlives_a_change_of_the_theme(transcript: Transcript, qtbot: QtBot) -> None:
    reason(transcript, "Let me think.")
    answer(transcript, "Answer")
    transcript.set_roles(DARK)
    assert transcript.shown_text() == "Question?\nAnswer"

    qtbot.mouseClick(head(transcript), Qt.MouseButton.LeftButton)
    transcript.set_zoom(150)

    assert transcript.shown_text() == "Question?\nLet me think.\nAnswer"


def test_folding_leaves_the_button_under_the_pointer(transcript: Transcript, qtbot: QtBot) -> None:
    reason(transcript, "thought " * 400)
    answer(transcript, "words\n\n" * 30)
    transcript.verticalScrollBar().setValue(0)
    before = head(transcript).mapToGlobal(head(transcript).rect().center())

    qtbot.mouseClick(head(transcript), Qt.MouseButton.LeftButton)

    assert head(transcript).mapToGlobal(head(transcript).rect().center()) == before


def test_everything_that_is_selected_includes_what_is_folded(transcript: Transcript) -> None:
    reason(transcript, "Let me think.")
    answer(transcript, "Answer")
    transcript.select_all()

    assert transcript.selected_text() == "Question?\n\nLet me think.\n\nAnswer"


def test_very_long_code_shows_its_beginning_until_the_rest_is_asked_for(transcript: Transcript, qtbot: QtBot) -> None:
    answer(transcript, f"```\n{code(MAX_CODE_LINES + 1)}")
    # More than one frame has time for, on a busy machine.
    qtbot.waitUntil(lambda: not transcript.is_catching_up)
    transcript.verticalScrollBar().setValue(0)
    shown = transcript.shown_text().split("\n")
    assert f"line {FOLDED_CODE_LINES - 1}" in shown
    assert f"line {FOLDED_CODE_LINES}" not in shown
    assert [button.text() for button in more(transcript)] == ["Show all 5,001 lines"]

    more(transcript)[0].click()

    qtbot.waitUntil(lambda: f"line {MAX_CODE_LINES}" in transcript.shown_text().split("\n"))
    assert more(transcript) == []


def test_code_with_a_very_long_line_shows_its_beginning_until_the_rest_is_asked_for(transcript: Transcript) -> None:
    answer(transcript, "```\nshort\n", *["a" * 2_000] * (MAX_CODE_LINE_CHARS // 2_000))
    assert more(transcript) == []

    answer(transcript, "a" * 2_000)
    transcript.verticalScrollBar().setValue(0)
    assert [button.text() for button in more(transcript)] == ["Show all 2 lines"]
    assert transcript.shown_text().count("a") < MAX_CODE_LINE_CHARS

    more(transcript)[0].click()

    assert transcript.shown_text().count("a") == MAX_CODE_LINE_CHARS + 2_000


def test_code_of_the_greatest_length_is_shown_as_a_whole(transcript: Transcript, qtbot: QtBot) -> None:
    answer(transcript, f"```\n{code(MAX_CODE_LINES)}")

    assert more(transcript) == []
    qtbot.waitUntil(lambda: f"line {MAX_CODE_LINES - 1}" in transcript.shown_text().split("\n"))


def test_code_that_grows_too_long_is_folded_while_it_streams_and_counts_on(transcript: Transcript) -> None:
    lines = code(MAX_CODE_LINES + 40).splitlines(keepends=True)
    answer(transcript, "```\n", "".join(lines[:MAX_CODE_LINES]))
    assert more(transcript) == []
    answer(transcript, *lines[MAX_CODE_LINES:])

    assert [button.text() for button in more(transcript)] == ["Show all 5,040 lines"]


def test_folded_code_is_copied_as_a_whole(transcript: Transcript, qtbot: QtBot) -> None:
    whole = code(MAX_CODE_LINES + 1)
    answer(transcript, f"```\n{whole}")
    copy = next(found for found in transcript.findChildren(QToolButton) if found.accessibleName() == "Copy code")

    copy.click()

    assert QGuiApplication.clipboard().text() == whole.removesuffix("\n")


def test_a_view_that_showed_folded_code_is_used_again_without_its_button(transcript: Transcript) -> None:
    answer(transcript, f"```\n{code(MAX_CODE_LINES + 1)}")
    transcript.set_last_answer("```\nshort\n```\n")
    transcript.finish_answer()

    assert (more(transcript), transcript.shown_text()) == ([], "Question?\nshort")
