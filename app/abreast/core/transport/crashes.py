"""What the program leaves behind when it fails: where that was, and neither keys nor prompts nor its memory."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Python makes it when something raises where nobody can catch it.
    from sys import UnraisableHookArgs

_MAPPINGS = Path("/proc/self/coredump_filter")


def guard_crashes() -> None:
    """Report what nobody caught, in any thread, by kind and place only; and let no part of the memory reach the disk."""
    sys.excepthook = _report
    threading.excepthook = _report_of_thread
    sys.unraisablehook = _report_unraisable
    _forbid_core_files()


def _forbid_core_files() -> None:
    """Have the system write no image of this process and of its children, which would hold keys and prompts.

    The limit is heeded by what collects images for systemd and Ubuntu, too; for any other collector the image is empty.
    The process stays one that its user may look into (`PR_SET_DUMPABLE`): the desktop's portals do not serve others, and
    who runs programs as this user can read the keyring as well.
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Elsewhere than on Linux there is none; in some containers it may not be written.
    with suppress(OSError):
        _MAPPINGS.write_text("0")


def _report(_kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    _write("Abreast failed", error, trace)


def _report_of_thread(failed: threading.ExceptHookArgs) -> None:
    # As Python's own: this one ends a thread silently.
    if failed.exc_value is not None and not isinstance(failed.exc_value, SystemExit):
        _write("A thread of Abreast failed", failed.exc_value, failed.exc_traceback)


def _report_unraisable(failed: UnraisableHookArgs) -> None:
    if failed.exc_value is not None:
        _write("Abreast failed in a clean-up", failed.exc_value, failed.exc_traceback)


def _write(what: str, error: BaseException, trace: TracebackType | None) -> None:
    """Write to standard error what failed and where. Not the error's own words: they may quote a prompt or a key."""
    import traceback

    from abreast.core.transport.redaction import redact

    # `pythonw` on Windows has none.
    if sys.stderr is not None:
        places = "".join(traceback.format_list(traceback.extract_tb(trace)))
        sys.stderr.write(redact(f"{what}: {type(error).__name__}\n{places}"))
