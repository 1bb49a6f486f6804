"""CPU per token of the transcript at several rates and lengths, beside a floor measured in the same run.

The floor is plain `insertText` into a `QTextEdit` of the same size, with its paint: once in this application, and once
as Qt comes, without our style sheet, whose scroll bar costs less than that of Qt's Fusion style.

Both are run once before anything is counted: fonts, glyphs and lexers are loaded, and Python specializes what it runs,
once in a process. What each answer costs anew, the widgets of its first screen among it, is counted.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from figures import MISSED, Figure, tell
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from sample import markdown_tokens

from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.transcript.frame_clock import FrameClock, Rendered
from abreast.ui.transcript.transcript import Transcript

SIZE_PX = (520, 760)
WARM_TOKENS = 2_000
RATIO_GOAL, FRAME_OF_GOAL = 2.0, 4


class StillClock(FrameClock):
    """Does not beat: each frame is asked for below. One beat serves all panes, so its cost is not the transcript's."""

    def request(self, rendered: Rendered) -> None:
        pass


def settle() -> None:
    """Let Qt lay out and paint."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def cost(tokens: list[str], per_frame: int, show: Callable[[str], None]) -> tuple[float, float]:
    """CPU in microseconds a token, and the longest frame in milliseconds."""
    worst_ns = 0
    begin_ns = time.process_time_ns()
    for start in range(0, len(tokens), per_frame):
        frame_ns = time.process_time_ns()
        show("".join(tokens[start : start + per_frame]))
        settle()
        worst_ns = max(worst_ns, time.process_time_ns() - frame_ns)
    return (time.process_time_ns() - begin_ns) / 1000 / len(tokens), worst_ns / 1e6


def shown(widget: QWidget) -> None:
    widget.resize(*SIZE_PX)
    widget.show()
    settle()


def floor(tokens: list[str], per_frame: int) -> tuple[float, float]:
    edit = QTextEdit()
    shown(edit)

    def show(text: str) -> None:
        cursor = QTextCursor(edit.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        edit.verticalScrollBar().setValue(edit.verticalScrollBar().maximum())

    result = cost(tokens, per_frame, show)
    edit.deleteLater()
    return result


def transcript(tokens: list[str], per_frame: int, theme: Theme) -> tuple[float, float]:
    view = Transcript(theme.roles, StillClock())
    shown(view)
    view.start_turn("Explain rate limits.")

    def show(text: str) -> None:
        view.append_answer(text)
        # The beat itself, without waiting for it: what is measured is the work of a frame.
        view.render_frame()

    result = cost(tokens, per_frame, show)
    view.finish_answer()
    view.deleteLater()
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="short texts only")
    quick = parser.parse_args().quick
    app = QApplication([])
    app.setStyle("Fusion")
    as_qt_comes = {per_frame: floor(markdown_tokens(2_000), per_frame)[0] for per_frame in (4, 16, 64)}
    theme = Theme(app, Scheme.LIGHT)
    warm = markdown_tokens(WARM_TOKENS)
    floor(warm, FRAME_OF_GOAL)
    transcript(warm, FRAME_OF_GOAL, theme)
    # As the program does once it has started.
    gc.collect()
    gc.freeze()
    print(
        f"{'tokens':>7} {'a frame':>8} {'Qt us':>6} {'floor us':>9} {'ours us':>8} {'ratio':>6} {'worst ms':>9} {'floor worst':>12}"
    )
    missed = False
    for per_frame in (4, 16, 64):
        for length in (2_000,) if quick else (2_000, 8_000, 32_000):
            tokens = markdown_tokens(length)
            floor_us, floor_ms = floor(tokens, per_frame)
            ours_us, worst_ms = transcript(tokens, per_frame, theme)
            print(
                f"{length:>7} {per_frame:>8} {as_qt_comes[per_frame]:>6.0f} {floor_us:>9.0f} {ours_us:>8.0f} {ours_us / floor_us:>6.2f} "
                f"{worst_ms:>9.1f} {floor_ms:>12.1f}"
            )
            figure = Figure(
                topic="Transcript, CPU a token",
                what=f"Markdown of {length:,} tokens, {per_frame} a frame",
                unit="us",
                ours=ours_us,
                peer=floor_us,
                beside="plain insertText with its paint (floor)",
                goal=RATIO_GOAL if per_frame == FRAME_OF_GOAL else None,
            )
            tell(figure)
            missed |= figure.is_missed
    print("Goal: ratio at most 2.0 at 4 tokens a frame, flat within 20 % from 2k to 32k, worst frame under 16 ms.")
    return MISSED if missed else 0


if __name__ == "__main__":
    sys.exit(main())
