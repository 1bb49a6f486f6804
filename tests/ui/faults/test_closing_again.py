"""The window is closed again while the question before closing is open, or by a session that waits for no answer."""

from __future__ import annotations

import pytest
import shiboken6
from opened_window import WAIT_MS, Answering, OpenedWindow, held
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.ui.settings.consent import ConsentDialog

pytestmark = pytest.mark.fault(75)
CLOSING_MS = 2_000


@pytest.fixture
def streaming(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> OpenedWindow:
    answering.reply = held("words")
    opened.send("Go on")
    qtbot.waitUntil(lambda: "words" in opened.panes[0].transcript.plain_text(), timeout=WAIT_MS)
    return opened


def questions(opened: OpenedWindow) -> list[ConsentDialog]:
    return [found for found in opened.window.findChildren(ConsentDialog) if found.isVisible()]


def announce_session_end(app: QApplication) -> None:
    """As the system does when the user logs out."""
    # Qt makes such a thing for itself alone, and nobody looks into this one.
    (address,) = shiboken6.getCppPointer(app)
    app.commitDataRequest.emit(shiboken6.wrapInstance(address, QSessionManager))


def test_a_window_that_is_closed_twice_at_once_asks_once(streaming: OpenedWindow, qtbot: QtBot) -> None:
    streaming.window.close()
    streaming.window.close()

    streaming.dialog(ConsentDialog)
    # What was begun with it would be seen no later than the answer to it.
    streaming.close_dialog(streaming.dialog(ConsentDialog), accept=False)
    assert questions(streaming) == []
    assert streaming.window.isVisible()


def test_who_quits_while_the_question_is_open_is_asked_again(streaming: OpenedWindow, qtbot: QtBot) -> None:
    streaming.window.close()
    first = streaming.dialog(ConsentDialog)

    QApplication.closeAllWindows()

    assert streaming.window.isVisible()
    qtbot.waitUntil(lambda: questions(streaming) not in ([], [first]), timeout=WAIT_MS)
    (second,) = questions(streaming)
    second.accept()
    qtbot.waitUntil(lambda: not streaming.window.isVisible(), timeout=CLOSING_MS)


@pytest.mark.parametrize("is_asking", [False, True], ids=["before the question", "while it is open"])
def test_a_session_that_ends_closes_the_window_without_a_question(
    streaming: OpenedWindow, qapp: QApplication, *, is_asking: bool
) -> None:
    if is_asking:
        streaming.window.close()
        streaming.dialog(ConsentDialog)

    announce_session_end(qapp)
    QApplication.closeAllWindows()

    assert not streaming.window.isVisible()
    assert questions(streaming) == []


def test_who_stays_when_a_new_start_would_stop_an_answer_does_not_start_again_at_the_next_end(
    streaming: OpenedWindow, qtbot: QtBot
) -> None:
    streaming._bench._settings.restart_requested.emit()  # type: ignore[union-attr]
    streaming.close_dialog(streaming.dialog(ConsentDialog), accept=False)
    qtbot.waitUntil(lambda: not streaming._bench.restarts, timeout=CLOSING_MS)
    assert streaming.window.isVisible()
    assert streaming.panes[0].record is not None
    assert streaming.panes[0].record.state.live

    streaming.window.close()
    streaming.dialog(ConsentDialog).accept()
    qtbot.waitUntil(lambda: not streaming.window.isVisible(), timeout=CLOSING_MS)
    assert not streaming._bench.restarts
