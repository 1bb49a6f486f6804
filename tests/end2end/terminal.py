"""Runs a command in a pseudo-terminal, as a person would, and answers its question."""

import os
import pty
import select
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

SILENT_S = 60.0
POLL_S = 0.02
ASLEEP_POLLS = 5


def in_terminal(
    command: Sequence[str], question: str, answer: Callable[[int, int], object], environ: Mapping[str, str] = os.environ
) -> tuple[int, str]:
    """The exit status and all that was shown. When `question` stands there, `answer` is called with terminal and process id."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvpe(command[0], list(command), {**environ, "TERM": "xterm-256color"})
    written = bytearray()
    answered = False
    try:
        while select.select([terminal], [], [], SILENT_S)[0] and (piece := os.read(terminal, 65536)):
            written += piece
            if question.encode() in written and not answered:
                answered = True
                answer(terminal, pid)
        os.kill(pid, signal.SIGKILL)  # it hangs
    except OSError:
        pass  # Linux's way to say that the other end is closed
    finally:
        os.close(terminal)
        _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status), written.decode()


def typing(text: str) -> Callable[[int, int], object]:
    return lambda terminal, _pid: os.write(terminal, text.encode())


def interrupting(_terminal: int, pid: int) -> None:
    """Interrupt a program that waits for its answer.

    Between the question and the system call that waits for the answer, CPython would take note of a signal and wait
    all the same: no person is as quick as that, a test is.
    """
    asleep = 0
    while asleep < ASLEEP_POLLS:
        time.sleep(POLL_S)
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        asleep = asleep + 1 if state == "S" else 0
    os.kill(pid, signal.SIGINT)
