"""8 panes with 200 turns each: switching the layout, scrolling together, going by turn and levelling turns.

Measured is how much processor time the window's thread took at once, since the machine may be shared.
"""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication
from sample import markdown_tokens

from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec
from abreast.core.run.lane import Lane
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.board_look import Arrangement
from abreast.ui.panes.pane import Pane
from abreast.ui.reading.aligner import Aligner
from abreast.ui.reading.scroll_lock import ScrollLock
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.past_turn import PastTurn, pieces_of
from abreast.ui.transcript.piece import Piece

PANES, TURNS, NOTCHES = 8, 200, 150
FRAME_GOAL_MS, LAYOUT_GOAL_MS = 16.0, 100.0
PROVIDER = ProviderSpec(id="here", label="Here", dialect="openai-chat", base_url="http://127.0.0.1:1/v1")
REF = ModelRef(provider=PROVIDER, model=ModelSpec(id="m"))


def pieces(turn: PastTurn) -> list[Piece]:
    steps = pieces_of(turn)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


def filled(board: PaneBoard, theme: Theme) -> None:
    clock = FrameClock(board)
    for index in range(PANES):
        letter = "ABCDEFGH"[index]
        pane = Pane(Lane(id=letter, letter=letter, ref=REF), theme.roles, 100, clock)
        board.add(pane)
        # Of very different lengths.
        text = "".join(markdown_tokens(120 + 60 * index))
        pane.transcript.start_turn(f"Question {TURNS}", TURNS)
        pane.transcript.set_last_answer(text)
        pane.transcript.finish_answer()
        for number in range(TURNS - 1, 0, -1):
            pane.transcript.prepend_turn(pieces(PastTurn(prompt=f"Question {number}", text=text)), number)


def longest_ms(begin: Callable[[], None]) -> list[float]:
    """How long the thread was busy at once, from an action until there is nothing left to do."""
    busy_ms: list[float] = []
    begun_s = time.thread_time()
    begin()
    while True:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        now_s = time.thread_time()
        busy_ms.append((now_s - begun_s) * 1000)
        begun_s = now_s
        if len(busy_ms) > 3 and max(busy_ms[-3:]) < 0.2:
            return busy_ms


def report(what: str, busy_ms: list[float], goal_ms: float) -> None:
    ordered = sorted(busy_ms)
    over = sum(each > goal_ms for each in ordered)
    print(
        f"{what}: p99 {ordered[int(len(ordered) * 0.99)]:.1f} ms, worst {ordered[-1]:.1f} ms, "
        f"{over} of {len(ordered)} over {goal_ms:.0f} ms",
        flush=True,
    )


def main() -> None:
    app = QApplication([])
    theme = Theme(app, Scheme.LIGHT)
    board = PaneBoard()
    board.resize(1600, 900)
    board.show()
    filled(board, theme)
    aligner, lock = Aligner(board), ScrollLock(board)
    board.look_changed.connect(aligner.look_changed)
    board.look_changed.connect(lock.look_changed)
    longest_ms(lambda: None)
    gc.collect()
    gc.freeze()  # as the program does once it has started
    for is_expanded, arrangement in [(False, each) for each in (*Arrangement, *Arrangement)] + [
        (True, Arrangement.GRID)
    ]:
        look = replace(board.look, arrangement=arrangement, is_expanded=is_expanded)
        took_ms = longest_ms(lambda look=look: board.set_look(look))
        print(
            f"layout {arrangement.value}{', one pane' if is_expanded else ''}: {sum(took_ms):.0f} ms (goal {LAYOUT_GOAL_MS:.0f} ms)"
        )
    board.set_look(replace(board.look, arrangement=Arrangement.COLUMNS, is_expanded=False))
    for is_aligned in (False, True):
        took_ms = longest_ms(lambda on=is_aligned: board.set_look(replace(board.look, is_locked=True, is_aligned=on)))
        print(f"level turns {'on' if is_aligned else 'off'}: {sum(took_ms):.0f} ms")
        bar = board.panes[PANES // 2].transcript.verticalScrollBar()
        busy_ms: list[float] = []
        for _ in range(NOTCHES):
            busy_ms += longest_ms(lambda bar=bar: bar.setValue(bar.value() - 3 * bar.singleStep()))
        report(
            f"{PANES} panes scrolled together, turns {'level' if is_aligned else 'as they are'}", busy_ms, FRAME_GOAL_MS
        )
        busy_ms = []
        for _ in range(30):
            busy_ms += longest_ms(lambda: lock.go_by_turn(-1))
        report("from turn to turn", busy_ms, FRAME_GOAL_MS)


if __name__ == "__main__":
    main()
