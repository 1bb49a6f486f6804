"""Imports a file into a history that another process may have open, and tells how far it is and what came of it.

Run as `python -m abreast.core.store.importing.child FOLDER FILE [LANGUAGE]`. Each line of its standard output is JSON:
`progress` time and again, then one of `report`, `refused` and `failed`. It ends at the end of its standard input, so also
with the process that started it. With a language it has that process say its texts: see `lent_language`.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from dataclasses import asdict
from pathlib import Path
from typing import Any

from abreast.core.language import speak
from abreast.core.store.errors import StoreError
from abreast.core.store.importing.lent_language import LentLanguage
from abreast.core.store.importing.report import ImportRefused
from abreast.core.store.importing.run import import_file
from abreast.core.store.opening import Damaged, Opened, OpenedReadOnly, Unavailable, open_history

_SAYING = threading.Lock()
"""A question may come from the history's thread."""


def main(folder: Path, path: Path, *, is_lent_a_language: bool) -> None:
    """What the process does. It is no kinder than others: while it holds the history's lock, answers wait for it."""
    stopped = threading.Event()
    lent = LentLanguage(lambda question: _say({"ask": question}))
    if is_lent_a_language:
        speak(lent.language)

    def watch() -> None:
        # Not through the file object, whose lock a daemon thread would hold when the interpreter ends.
        begun = b""
        while piece := os.read(sys.stdin.fileno(), 1 << 16):
            *lines, begun = (begun + piece).split(b"\n")
            for line in lines:
                lent.put(json.loads(line))
        stopped.set()
        lent.put(None)

    threading.Thread(target=watch, daemon=True, name="parent watch").start()
    match opening := open_history(folder):
        case Opened():
            try:
                _say(_outcome(opening, path, stopped))
            finally:
                opening.history.close()
        case OpenedReadOnly() | Damaged():
            _say({"failed": opening.sentence})
        case Unavailable():
            _say({"failed": str(opening.error)})


def _outcome(opening: Opened, path: Path, stopped: threading.Event) -> dict[str, Any]:
    try:
        report = import_file(
            opening.history,
            path,
            on_progress=lambda progress: _say({"progress": asdict(progress)}),
            cancelled=stopped.is_set,
        )
    except ImportRefused as refused:
        return {"refused": str(refused)}
    except StoreError as error:
        return {"failed": str(error)}
    return {"report": report.as_document()}


def _say(word: dict[str, Any]) -> None:
    with _SAYING:
        sys.stdout.write(json.dumps(word) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), is_lent_a_language=len(sys.argv) > 3)
