"""The clock that all transcripts of a window share."""

from __future__ import annotations

import time

from pytestqt.qtbot import QtBot

from abreast.ui.transcript.frame_clock import FRAME_MS, FrameClock


class Painted:
    """Asks for a frame whenever it was rendered, as a transcript does under a steady stream."""

    def __init__(self, clock: FrameClock, work_s: float = 0.0) -> None:
        self._clock = clock
        self._work_s = work_s
        self.at_s: list[float] = []
        self.frame_ms = FRAME_MS

    def render_frame(self) -> None:
        self.at_s.append(time.perf_counter())
        end_s = self.at_s[-1] + self._work_s
        while time.perf_counter() < end_s:
            pass
        self._clock.request(self)


def test_nobody_is_rendered_more_than_once_a_frame(qtbot: QtBot) -> None:
    clock = FrameClock()
    painted = [Painted(clock) for _ in range(3)]
    for one in painted:
        clock.request(one)
    qtbot.waitUntil(lambda: all(len(one.at_s) >= 6 for one in painted))
    for one in painted:
        gaps_s = [after - before for before, after in zip(one.at_s, one.at_s[1:], strict=False)]
        # Half a millisecond for the two readings of the clock being taken apart.
        assert min(gaps_s) > FRAME_MS / 1000 - 0.0005


def test_the_work_of_many_is_spread_over_the_frame(qtbot: QtBot) -> None:
    clock = FrameClock()
    painted = [Painted(clock, work_s=0.002) for _ in range(4)]
    beats: list[int] = []
    begin = clock._beat  # pyright: ignore[reportPrivateUsage]

    def count() -> None:
        before = sum(len(one.at_s) for one in painted)
        begin()
        beats.append(sum(len(one.at_s) for one in painted) - before)

    clock._timer.timeout.disconnect()  # pyright: ignore[reportPrivateUsage]
    clock._timer.timeout.connect(count)  # pyright: ignore[reportPrivateUsage]
    for one in painted:
        clock.request(one)
    qtbot.waitUntil(lambda: all(len(one.at_s) >= 4 for one in painted))
    assert max(beats) == 1


def test_one_that_went_away_is_not_rendered_any_more(qtbot: QtBot) -> None:
    clock = FrameClock()
    gone, stays = Painted(clock), Painted(clock)
    clock.request(gone)
    clock.request(stays)
    clock.withdraw(gone)
    qtbot.waitUntil(lambda: len(stays.at_s) >= 3)
    assert gone.at_s == []
