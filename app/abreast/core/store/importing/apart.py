"""Imports a file in a process of its own, for a window: reading a large one would keep the interpreter from it.

A conversation of some megabytes is read by one call that lets no other thread run, and the thousands of objects it becomes
are walked by the collector; together that held a window for 90 ms. The process writes into the history beside the window's
own thread, as a command line does, in transactions so short that answers that come in meanwhile are still saved in time.

Nothing is imported here that knows the formats: they take 0.1 s, which a window has not got either.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from abreast.core.language import ENGLISH, spoken, tr
from abreast.core.local.environment import program_environment
from abreast.core.local.own_program import of_module
from abreast.core.store.errors import StoreError
from abreast.core.store.importing.lent_language import answer
from abreast.core.store.importing.report import ImportRefused, ImportReport, Progress

_CHILD = "abreast.core.store.importing.child"


class ImportApart:
    """One import. `run` blocks: for a thread of its own.

    Args:
        folder: Where the history is, which this process may have open.
    """

    def __init__(self, folder: Path, path: Path) -> None:
        self._name = path.name
        self._to_child = threading.Lock()
        lent = [spoken()] if spoken() != ENGLISH.code else []
        self._process = subprocess.Popen(  # noqa: S603  the program is our own
            of_module(_CHILD, str(folder.resolve()), str(path.absolute()), *lent),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=program_environment(),
            # A session of its own: Ctrl+C in the terminal is for us, and we end it in good order.
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def stop(self) -> None:
        """End the import after what it is at. What is complete stays. For any thread."""
        with self._to_child:
            if self._process.stdin is not None:
                self._process.stdin.close()

    def run(self, on_progress: Callable[[Progress], None] = lambda _: None) -> ImportReport:
        """Wait for its end.

        Raises:
            ImportRefused: if the file is of no known kind. Nothing was imported then.
            StoreError: if the history cannot be written, or a database not be read.
        """
        assert self._process.stdout is not None
        with self._process.stdout as told:
            ended = self._last_word(told, on_progress)
        self._process.wait()
        self.stop()
        match ended:
            case {"report": report}:
                return ImportReport.from_document(report)
            case {"refused": str(sentence)}:
                raise ImportRefused(sentence)
            case {"failed": str(sentence)}:
                raise StoreError(sentence)
            case _:
                raise StoreError(
                    tr(
                        "The import of {name} broke off. What had been imported until then stays. Try it again.",
                        name=self._name,
                    )
                )

    def _last_word(self, told: Any, on_progress: Callable[[Progress], None]) -> dict[str, Any]:
        word: dict[str, Any] = {}
        for line in told:
            word = json.loads(line)
            if "progress" in word:
                on_progress(Progress(**word["progress"]))
            elif "ask" in word:
                self._answer(answer(word["ask"]))
        return word

    def _answer(self, said: str) -> None:
        with self._to_child, suppress(BrokenPipeError):  # it died: that is told at its end
            if self._process.stdin is not None and not self._process.stdin.closed:
                # Not through the file object: what it could not write it would try again when it is closed.
                os.write(self._process.stdin.fileno(), json.dumps(said).encode() + b"\n")
