"""The window is closed while answers stream: what it opened is closed by it, not by the end of its process."""

from __future__ import annotations

import os
import signal

import pytest
from opened_window import WAIT_MS, held, providers_at
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from abreast.core.assembly import open_core
from abreast.core.paths import Paths
from abreast.core.store.opening import Opened, open_history
from abreast.ui.lifetime import work
from abreast.ui.loop import run
from abreast.ui.main_window import MainWindow
from abreast.ui.one_window import OneWindow
from abreast.ui.panes.pane import Pane
from abreast.ui.preferences import Preferences, RememberedLane
from abreast.ui.settings.consent import ConsentDialog
from abreast.ui.startup import Startup
from abreast.ui.theme.theme import Theme
from routed_server import Host, host_in_thread

LANES = 3


class User:
    """Sends a prompt as soon as the panes are there, and ends the window as soon as all of them show an answer."""

    def __init__(self, window: MainWindow, host: Host, *, by_signal: bool) -> None:
        self._window = window
        self._by_signal = by_signal
        self._host = host
        self._has_sent = False
        self.open_at_close: int | None = None
        """How many streams were open when the window was closed."""
        self.said = ""
        """What the question says that comes then."""
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        # Else a window that never answers would keep the test for ever.
        QTimer.singleShot(WAIT_MS, window, window.close)

    @property
    def panes(self) -> list[Pane]:
        return self._window.findChildren(Pane)

    def _look(self) -> None:
        if len(self.panes) < LANES:
            return
        if not self._has_sent:
            # Once: a second prompt would wait in the queue, and its answers with it.
            self._has_sent = True
            self._window.composer.set_prompt("Go on")
            self._window.composer.submit()
        elif self.open_at_close is None and all("drip drop" in pane.transcript.plain_text() for pane in self.panes):
            self.open_at_close = self._host.open_now
            if self._by_signal:
                os.kill(os.getpid(), signal.SIGINT)
            else:
                self._window.close()
        elif (question := self._window.findChild(ConsentDialog)) is not None and question.isVisible():
            self._timer.stop()
            self.said = question.findChildren(QLabel)[0].text()
            question.accept()


def stored(paths: Paths) -> list[tuple[str, str, str, int | None]]:
    """Of each answer its state, that of its charge, its text, and from how much of it its cost is estimated."""
    opening = open_history(paths.data)
    assert isinstance(opening, Opened)
    charges = opening.history.ledger.usage_records().result()
    newest_id = opening.history.neighbour(None, newer=False).result()
    assert newest_id is not None
    kept = opening.history.open(newest_id).result()
    opening.history.close()
    answers = {end.steps[-1].answer.id: end.steps[-1].answer.record for end in kept.ends.values()}
    return [
        (
            str(answers[charge.answer_id].state),
            str(charge.state),
            str(answers[charge.answer_id].text),
            charge.output_bytes,
        )
        for charge in charges
    ]


@pytest.mark.fault(75)
@pytest.mark.parametrize("by_signal", [False, True], ids=["window", "Ctrl+C"])
def test_closing_the_window_in_the_middle_of_a_run_closes_every_stream(
    by_signal: bool, qtbot: QtBot, qapp: QApplication
) -> None:
    """Who presses Ctrl+C in the terminal is not asked, and finds Python's own handling of it behind the window."""
    handler = signal.getsignal(signal.SIGINT)
    paths = Paths.of_user(os.environ)
    paths.prepare()
    qapp.setQuitOnLastWindowClosed(False)
    with host_in_thread(lambda asked: held("drip drop ")) as host:
        paths.providers_file.write_text(providers_at(host.base_url))
        preferences = Preferences(paths.config / "window.ini")
        preferences.lanes = (RememberedLane(model="here/one"),) * LANES
        theme = Theme(qapp)
        window = MainWindow(theme, preferences)
        startup = Startup(lambda: open_core(paths, os.environ))
        window.show()
        startup.start()
        user = User(window, host, by_signal=by_signal)

        one = OneWindow(paths.data, os.environ)

        status = run(qapp, work(qapp, window, theme, preferences, startup, one))

        assert (status, user.open_at_close) == (0, LANES)
        assert user.said.startswith("" if by_signal else "3 answers are still coming in.")
        assert bool(user.said) is not by_signal
        assert signal.getsignal(signal.SIGINT) is handler
        qtbot.waitUntil(lambda: (host.open_now, host.left) == (0, LANES), timeout=WAIT_MS)
        states = [pane.record.state.value for pane in user.panes if pane.record is not None]
        assert states == ["cancelled"] * LANES
    assert stored(paths) == [("cancelled", "cancelled", "drip drop ", len("drip drop "))] * LANES
    one.close()
    window.deleteLater()
    theme.deleteLater()
