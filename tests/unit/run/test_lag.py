"""A busy event loop is noticed, and told with the lane that it disturbed."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

from abreast.core.run.lag import LagWatch
from abreast.core.run.record import AnswerRecord
from abreast.core.run.timing import figures_of


async def test_a_loop_that_was_held_up_is_told_to_the_lane_that_ran_meanwhile() -> None:
    watch = LagWatch()
    watch.begin("slow")
    await asyncio.sleep(0)
    time.sleep(0.12)
    await asyncio.sleep(0.001)
    slow_ns = watch.end("slow")
    watch.begin("calm")
    calm_ns = watch.end("calm")

    assert slow_ns is not None
    assert slow_ns > 60e6
    assert calm_ns == 0
    assert watch.end("never begun") is None
    assert figures_of(replace(AnswerRecord(), lag_ns=slow_ns)).is_lagging
    assert not figures_of(replace(AnswerRecord(), lag_ns=calm_ns)).is_lagging


async def test_what_held_up_the_loop_before_the_request_left_is_no_lag_of_the_answer() -> None:
    watch = LagWatch()
    watch.begin("lane")
    await asyncio.sleep(0)
    time.sleep(0.12)
    await asyncio.sleep(0.001)
    sent_ns = time.perf_counter_ns()

    lag_ns = watch.end("lane", sent_ns)

    assert lag_ns == 0
