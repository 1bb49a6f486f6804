"""Files beside the history that tell the next start how the last one ended."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def raw_file(folder: Path) -> Path:
    """Where a stack is written while the window stands still; empty or missing if it never did."""
    return folder / "stall.raw"


def report_file(folder: Path) -> Path:
    """What the user can read and send on."""
    return folder / "stalls.txt"


class OpeningMark:
    """Says on the disk which comparison is being opened, so that one at which the program died is known next time.

    On a disk that takes nothing there is no mark: to look at a comparison is worth more.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "opening"
        self._suspect = self._read()
        raw = raw_file(folder)
        self._stood_still = raw.exists() and raw.stat().st_size > 0
        """Whether the last start ended while the window stood still."""

    def begin(self, comparison_id: int) -> bool:
        """A comparison is being opened. Returns whether the last start died of it."""
        is_suspect = self._stood_still or comparison_id == self._suspect
        # Only the first one: that is what was on the screen.
        self._stood_still, self._suspect = False, None
        with suppress(OSError):
            file = os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600)
            try:
                os.write(file, str(comparison_id).encode())
            finally:
                os.close(file)
        return is_suspect

    def done(self) -> None:
        """It is shown, and the window answers."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _read(self) -> int | None:
        try:
            text = self._file.read_text("ascii", "replace")[:20]
        except OSError:
            return None
        return int(text) if text.isascii() and text.isdigit() else None
