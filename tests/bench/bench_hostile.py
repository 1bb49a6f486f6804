"""Shows each hostile text at its full size, and prints how long that takes and how long the window stands still for it.

With `--strace` the whole run is watched from outside: between the first text and the last, no file but fonts may be opened,
and no socket. The least load of the machine gives the truest figures: they are time of the processor. Python's collections come between
the texts, since in the application they come when the window rests (`ui/collector.py`).
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from abreast.ui.collector import Collector
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.transcript.frame_clock import FrameClock, Rendered
from abreast.ui.transcript.pieces import NotePiece
from abreast.ui.transcript.transcript import Transcript
from hostile_texts import HOSTILE, REASONED, Hostile, baited

GOAL_S = 2.0
SLICE_GOAL_MS = 50.0
REST_S, REST_STEPS = 0.000_2, 5
"""So many steps in a row that take less are a rest."""
BEGIN, END = "/hostile-texts-begin", "/hostile-texts-end"
"""Looked up, so that they stand in what strace writes."""
FONTS = re.compile(r"\.(ttf|otf|ttc|pfb|pcf\.gz)\"|fontconfig|/fonts?/")


class StillClock(FrameClock):
    """Frames come when they are asked for below."""

    def request(self, rendered: Rendered) -> None:
        pass


def settle() -> None:
    """Let Qt lay out and paint."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


REASONING = "reasoning: "
"""What the names of texts begin with that are not shown as answers."""
TEXTS: dict[str, Hostile] = {**HOSTILE, **{REASONING + name: text for name, text in REASONED.items()}}


def at_rest(timed: Callable[[Callable[[], None]], float]) -> None:
    """Let go on what goes on by itself, until nothing does."""
    quick = 0
    while quick < REST_STEPS:
        quick = quick + 1 if timed(settle) < REST_S else 0


def shown(view: Transcript, text: str, *, is_reasoning: bool = False) -> tuple[float, float, bool]:
    """Seconds for all of it, milliseconds of the longest step, and whether it went on as plain text."""
    view.clear()
    view.start_turn("?")
    settle()
    steps: list[float] = []

    def timed(work: Callable[[], None]) -> float:
        begin = time.thread_time()
        work()
        steps.append(time.thread_time() - begin)
        return steps[-1]

    if is_reasoning:
        view.append_reasoning(text)
    else:
        view.append_answer(text)
    timed(view.finish_answer)
    timed(settle)
    while view.is_catching_up:
        timed(view.render_frame)
        timed(settle)
    # What is laid out and coloured when the window had its turn, here and at the end.
    at_rest(timed)
    timed(lambda: view.show_at(0))
    at_rest(timed)
    return sum(steps), 1000 * max(steps), any(isinstance(piece, NotePiece) for piece in view._pieces)


def measure(names: list[str], tries: int) -> int:
    gc.disable()
    app = QApplication([])
    app.setStyle("Fusion")
    # As in the window: else Python's own collections of all objects are taken for steps.
    Collector(app).start()
    view = Transcript(Theme(app, Scheme.LIGHT).roles, StillClock())
    view.resize(520, 760)
    view.show()
    shown(
        view, "Some *text*, `code` and a table.\n\n```py\nx = 1\n```\n\n|a|b|\n|-|-|\n|1|2|\n\n- 漢字 שלום 👨 e\u0301\n"
    )
    folder = Path(tempfile.mkdtemp())
    slow: list[str] = []
    worst_s = worst_ms = 0.0
    plain = 0
    Path(BEGIN).exists()
    for name in names:
        text = baited(TEXTS[name].text, file=folder / "bait.png", host="127.0.0.1:9")
        runs: list[tuple[float, float, bool]] = []
        for _ in range(tries):
            runs.append(shown(view, text, is_reasoning=name.startswith(REASONING)))
            gc.collect()
        seconds, longest_ms = min(run[0] for run in runs), min(run[1] for run in runs)
        is_plain = any(run[2] for run in runs)
        worst_s, worst_ms, plain = max(worst_s, seconds), max(worst_ms, longest_ms), plain + is_plain
        print(
            f"{name:<34}{len(text):>10,} {seconds:>7.2f} s {longest_ms:>7.0f} ms{'  plain' if is_plain else ''}",
            flush=True,
        )
        if seconds > GOAL_S:
            slow.append(name)
    Path(END).exists()
    print(f"{len(names)} texts, the longest {worst_s:.2f} s (goal {GOAL_S} s), the longest step {worst_ms:.0f} ms")
    print(
        f"(goal of a slice {SLICE_GOAL_MS:.0f} ms), {plain} went on as plain text; over the goal: {', '.join(slow) or 'none'}"
    )
    folder.rmdir()
    return 1 if slow else 0


def watched() -> int:
    """The same under strace. Returns 1 if anything but a font was opened, or a socket was."""
    strace = shutil.which("strace")
    if strace is None:
        print("strace is not installed: the tests watch by inotify and Python's audit hook instead.")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "calls"
        command = [strace, "-f", "-qq", "-o", str(log), "-e", "trace=%file,%network", sys.executable, __file__]
        status = subprocess.run(command, check=False).returncode
        lines = log.read_text(errors="replace").splitlines()
    begin = next(number for number, line in enumerate(lines) if BEGIN in line)
    end = next(number for number, line in enumerate(lines) if END in line)
    calls = [line for line in lines[begin + 1 : end] if "ENOENT" not in line and not FONTS.search(line)]
    opened = [line for line in calls if re.search(r"\b(open|openat|openat2)\(", line)]
    sockets = [line for line in calls if re.search(r"\b(socket|connect|sendto)\(", line)]
    ours = [line for line in opened if re.search(r"\.(py|pyc|so)\b|__pycache__|site-packages|/lib/python", line)]
    others = [line for line in opened if line not in ours]
    print(
        f"strace: {len(others)} files opened (beside fonts, and {len(ours)} modules of Python), {len(sockets)} sockets"
    )
    for line in [*others, *sockets][:20]:
        print(f"  {line[:200]}")
    return 1 if status or others or sockets else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("names", nargs="*", help="only these texts")
    parser.add_argument("--strace", action="store_true", help="watch a run of all texts from outside")
    parser.add_argument("--tries", type=int, default=1, help="show each so often, and print the least")
    options = parser.parse_args()
    return watched() if options.strace else measure(options.names or list(TEXTS), options.tries)


if __name__ == "__main__":
    sys.exit(main())
