"""Ends the window when the terminal it was started from, or the system, asks the program to end."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

from abreast.ui.main_window import MainWindow

ENDING = (signal.SIGINT, signal.SIGTERM)
"""Ctrl+C in the terminal; `kill`, and the system's own end where there is no session that says so."""


class Interrupts(QObject):
    """Closes the window at the first signal, as a user would who does not wish to be asked. A second one is Python's.

    Python hears of a signal only when it is at work, and a window that nobody touches lets it sleep: so the signal is
    written to a socket, at which Qt wakes up.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end_window)
        self._fd_before = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _leave_to_socket) for number in ENDING}

    def end(self) -> None:
        """Leave signals to Python again."""
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(self._fd_before)
            for number, handler in self._before.items():
                signal.signal(number, handler)
            self._reader.close()
            self._writer.close()

    def _end_window(self) -> None:
        if not set(self._reader.recv(64)).isdisjoint(ENDING):
            self.end()
            self._window.may_close = lambda: True
            self._window.close()


def _leave_to_socket(number: int, frame: FrameType | None) -> None:
    """Nothing: what is to be done stands in the socket by then."""
