"""Hiding and showing the names of a comparison with 8 lanes of 200 turns each: the CPU time of the window's thread.

Goal: each within 100 ms; and an answer of 2,000 sentences, looked through in a thread for its maker's name, within 500 ms. What is not in sight, and the ends of the answers under letters, follow in steps of their own.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtWidgets import QApplication
from sample import markdown_tokens

LANES, TURNS, ROUNDS = 8, 200, 5


async def measure(app: QApplication) -> None:
    from abreast.core.assembly import open_core
    from abreast.core.paths import Paths
    from abreast.core.store.poll import Poll
    from abreast.core.store.vote_reading import VotingState
    from abreast.ui.blind.screen import BlindScreen
    from abreast.ui.main_window import MainWindow
    from abreast.ui.preferences import Preferences
    from abreast.ui.theme.theme import Theme
    from abreast.ui.workbench import LargeWidgets, Workbench

    paths = Paths.of_user(os.environ)
    paths.prepare()
    paths.providers_file.write_text(
        "version: 1\nproviders:\n  here:\n    label: Here\n    dialect: openai-chat\n"
        "    base_url: http://127.0.0.1:9/v1\n    needs_key: false\n    models: {one: {}}\n"
    )
    core = open_core(paths, os.environ)
    theme, preferences = Theme(app), Preferences(paths.config / "window.ini")
    window = MainWindow(theme, preferences)
    window.resize(1440, 900)
    window.show()
    window.complete()
    bench = Workbench(window, theme, preferences, await LargeWidgets.made())
    await bench.open(core)
    await bench.history_shown.wait()
    while "blind" not in bench._actions:
        await asyncio.sleep(0.01)
    comparison = bench._comparison
    assert comparison is not None
    for lane in comparison.sitting.session.lanes:
        comparison.lanes.close(lane.id)
    comparison.lanes.open(("here/one",) * LANES)
    await fill(comparison)
    await asyncio.sleep(1)
    book = comparison.sitting.book
    assert book is not None
    last = comparison.sitting.session.lanes[0].turns[-1].id
    assert last is not None
    order = [lane.stored_id for lane in comparison.sitting.session.lanes]
    screen = window.findChild(BlindScreen)
    times: dict[str, list[float]] = {"hide": [], "show": []}
    for _ in range(ROUNDS):
        for name, spans_ms in times.items():
            book.poll = Poll(book.history, VotingState(is_blind=True))
            if name == "hide":
                book.poll.begun(last, order)
            before_s = time.thread_time()
            screen.refresh()
            app.sendPostedEvents()
            window.repaint()
            spans_ms.append((time.thread_time() - before_s) * 1000)
            await asyncio.sleep(0.3)
    for name, spans_ms in times.items():
        print(f"{name} names, {LANES} lanes x {TURNS} turns: first {spans_ms[0]:.0f} ms, worst {max(spans_ms):.0f} ms")
    window.close()
    await bench.close()


def measure_maker() -> None:
    from abreast.core.judge.maker import names_maker

    before_s = time.thread_time()
    names_maker("I am as sure as one can be, by and large. " * 2_000, "Sure?", ("gpt", "OpenAI", "ChatGPT"))
    print(f"look for the maker in 2,000 sentences: {(time.thread_time() - before_s) * 1000:.0f} ms")


async def fill(comparison: object) -> None:
    """Give each lane a thread, in memory and by ids that no history knows: only what is shown is measured."""
    from abreast.core.chat import ChatRequest, Message
    from abreast.core.run.growing_text import GrowingText
    from abreast.core.run.lane import Answer, LaneTurn
    from abreast.core.run.record import AnswerRecord, AnswerState

    text = "".join(markdown_tokens(300))
    for place, lane in enumerate(comparison.sitting.session.lanes):  # pyright: ignore
        lane.stored_id = place + 1
        lane.turns = [
            LaneTurn(
                prompt=f"Prompt {number}",
                shown_answer=Answer(
                    ref=lane.ref,
                    request=ChatRequest(model="m", messages=(Message.user(f"Prompt {number}"),)),
                    record=AnswerRecord(state=AnswerState.COMPLETE, text=GrowingText(text)),
                ),
                id=number + 1,
            )
            for number in range(TURNS)
        ]
    comparison.threads.show_all()  # pyright: ignore


def main() -> int:
    with tempfile.TemporaryDirectory() as home:
        os.environ["ABREAST_HOME"] = str(Path(home) / "abreast")
        app = QApplication(sys.argv)
        app.setQuitOnLastWindowClosed(False)
        with qasync.QEventLoop(app) as loop:
            loop.run_until_complete(measure(app))
    measure_maker()
    return 0


if __name__ == "__main__":
    sys.exit(main())
