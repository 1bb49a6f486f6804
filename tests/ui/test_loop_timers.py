"""The timers of the window's loop: limits of half an hour must not keep for half an hour what they were set for."""

from __future__ import annotations

import asyncio
import gc
from contextvars import ContextVar, copy_context
from weakref import ref

from pytestqt.qtbot import QtBot

from abreast.ui.loop_timers import Timer, Timers

LONG_S = 1800.0
_held: ContextVar[object] = ContextVar("held")


class Held:
    """Something large that a task's context refers to."""


def begun(loop: asyncio.AbstractEventLoop) -> tuple[ref[Held], asyncio.TimerHandle]:
    context, held = copy_context(), Held()
    context.run(_held.set, held)
    return ref(held), loop.call_later(LONG_S, print, context=context)


def test_a_timer_that_was_cancelled_keeps_nothing(app_loop: asyncio.AbstractEventLoop) -> None:
    held, timer = begun(app_loop)
    gc.collect()
    assert held() is not None
    timer.cancel()
    timer.cancel()
    del timer
    gc.collect()
    assert held() is None


def test_a_limit_that_was_not_reached_is_over_with_its_task(app_loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> None:
    async def limited(held: Held) -> None:
        _held.set(held)
        async with asyncio.timeout(LONG_S):
            await asyncio.sleep(0)

    held = Held()
    known = ref(held)
    task = app_loop.create_task(limited(held))
    qtbot.waitUntil(task.done)
    del held, task
    qtbot.waitUntil(lambda: gc.collect() >= 0 and known() is None)


def test_what_is_due_is_called_in_its_order_and_context_and_what_was_cancelled_is_not(
    app_loop: asyncio.AbstractEventLoop, qtbot: QtBot
) -> None:
    called: list[object] = []
    context = copy_context()
    context.run(_held.set, "of its context")
    app_loop.call_later(0.2, lambda: called.append("last"))
    app_loop.call_later(0.05, lambda: called.append(_held.get()), context=context)
    app_loop.call_later(0.1, called.append, "never").cancel()
    app_loop.call_at(app_loop.time() - 1, called.append, "first")

    qtbot.waitUntil(lambda: "last" in called)
    assert called == ["first", "of its context", "last"]


def test_at_the_end_all_are_let_go(app_loop: asyncio.AbstractEventLoop) -> None:
    timers = Timers()
    timer = Timer(app_loop.time() + LONG_S, print, (), app_loop, None, timers)
    assert len(timers) == 1
    timers.end()
    assert len(timers) == 0
    timer.cancel()
