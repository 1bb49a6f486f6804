"""Asks before the window is closed while answers come in, and only then."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QObject, Signal
from PySide6.QtWidgets import QApplication

from abreast.core.language import tr, tr_n
from abreast.ui.ask import answer
from abreast.ui.comparison import Comparison
from abreast.ui.main_window import MainWindow
from abreast.ui.tasks import TaskOwner

SESSION_END_MS = 60_000
"""For so long after the user's session has said that it ends nobody is asked; after that its end was called off."""


class ClosingQuestion(QObject):
    """Answers the window's question whether it may close.

    Signals:
        refused: it stays open.
    """

    refused = Signal()

    def __init__(self, comparison: Comparison, window: MainWindow, tasks: TaskOwner) -> None:
        super().__init__(comparison)
        self._comparison = comparison
        self._window = window
        self._tasks = tasks
        self._is_asking = False
        self._is_agreed = False
        # Run out until the session says that it ends.
        self._session_end = QDeadlineTimer(0)
        window.may_close = self.may_close
        if isinstance(app := QApplication.instance(), QApplication):
            app.commitDataRequest.connect(self._expect_session_end)

    def may_close(self) -> bool:
        """Whether to close now. If not, the user is being asked, and the window is closed when they agree."""
        if self._is_agreed or self._tasks.is_closed or not self._session_end.hasExpired():
            return True
        count = self._comparison.sittings.running_count
        if not count:
            return True
        if not self._is_asking:
            # Here: the window may be closed twice before the task begins.
            self._is_asking = True
            self._tasks.start(self._ask(count), name="ask before closing")
        return False

    def _expect_session_end(self) -> None:
        """Let the session end, which does not wait for an answer."""
        self._session_end.setRemainingTime(SESSION_END_MS)

    async def _ask(self, count: int) -> None:
        # Here: it is there before the first prompt can be sent, and the start does not wait for a dialog.
        from abreast.ui.settings.consent import ConsentDialog

        text = tr_n(
            "An answer is still coming in. It is stopped when Abreast is closed; what has come is kept, and may have been "
            "billed.",
            "{n} answers are still coming in. They are stopped when Abreast is closed; what has come is kept, and may have "
            "been billed.",
            count,
        )
        question = ConsentDialog(tr("Close Abreast?"), text, tr("&Stop and close"), self._window)
        # At once, not when this goes on: what closes all windows closes the question first, and then asks again.
        question.finished.connect(self._note_answer)
        self._is_agreed = await answer(question)
        if self._is_agreed:
            self._window.close()
        else:
            self.refused.emit()

    def _note_answer(self) -> None:
        self._is_asking = False
