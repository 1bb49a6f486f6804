"""An answer that comes in faster than anybody reads."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import LIGHT
from abreast.ui.transcript.frame_clock import FRAME_MS, FrameClock
from abreast.ui.transcript.pending import FLOOD_CHARS
from abreast.ui.transcript.transcript import Transcript

MOST_A_SECOND = 20
PART_MS = 5
WORDS = ("word " * 19 + "\n\n") * 52
"""So much every 5 ms is 1 MB a second."""


class Counted(Transcript):
    """Notes by the clock that it is rendered on when each frame began, and what it had to show."""

    def __init__(self, clock: FrameClock) -> None:
        super().__init__(LIGHT, clock)
        self.begun_ns: list[int] = []
        self.next_ns: list[int] = []
        self.by_clock = clock

    def render_frame(self) -> None:
        next_ns = self.by_clock._next_frame_ns.get(self)
        if next_ns is not None and next_ns not in self.next_ns:
            self.next_ns.append(next_ns)
            self.begun_ns.append(next_ns - self.frame_ms * 1_000_000)
        super().render_frame()


@pytest.mark.fault(39)
def test_a_flood_is_rendered_twenty_times_a_second_at_most_and_its_newest_words_are_seen(qtbot: QtBot) -> None:
    transcript = Counted(FrameClock())
    qtbot.addWidget(transcript)
    transcript.resize(600, 500)
    transcript.show()
    transcript.start_turn("Question?")
    flood = QTimer()
    flood.timeout.connect(lambda: transcript.append_answer(WORDS))
    flood.start(PART_MS)
    qtbot.waitUntil(lambda: len(transcript.begun_ns) >= 12)
    # The first frames may have come before there was a flood.
    begun_ns = transcript.begun_ns[2:]
    assert min(after - before for before, after in pairwise(begun_ns)) >= 1_000_000_000 / MOST_A_SECOND
    flood.stop()
    transcript.append_answer("the end.")
    qtbot.waitUntil(lambda: not transcript.is_catching_up and transcript._pending.chars == 0)
    shown = transcript.plain_text()
    assert shown.endswith("\nthe end.")
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum(), "it follows what comes"
    transcript.detach()


@pytest.mark.fault(39)
def test_what_a_model_writes_is_rendered_at_every_frame_and_so_is_what_is_left_when_it_has_ended(
    transcript: Transcript,
) -> None:
    assert transcript.frame_ms == FRAME_MS
    transcript.append_answer("w" * FLOOD_CHARS)
    assert transcript.frame_ms == FRAME_MS
    transcript.append_reasoning("w")
    assert transcript.frame_ms > FRAME_MS
    transcript.append_answer(WORDS * 400)
    transcript.finish_answer()
    assert transcript.is_catching_up
    assert transcript.frame_ms == FRAME_MS
