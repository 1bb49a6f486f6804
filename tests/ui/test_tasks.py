"""Background work of the window ends with it, whenever it was started."""

from __future__ import annotations

import asyncio
import gc

from PySide6.QtWidgets import QApplication

from abreast.ui.loop import run
from abreast.ui.tasks import TaskOwner


class Work:
    """Waits for ever, and counts how often it began and ended."""

    def __init__(self) -> None:
        self.begun = self.ended = 0

    async def __call__(self) -> None:
        self.begun += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.ended += 1


def owner() -> TaskOwner:
    def report(name: str, error: BaseException) -> None:
        raise AssertionError(f"{name}: {error!r}")

    return TaskOwner(report)


def test_closing_ends_what_runs_and_what_has_not_begun(qapp: QApplication) -> None:
    work = Work()

    async def main() -> int:
        tasks = owner()
        tasks.start(work(), name="begun")
        await asyncio.sleep(0)
        tasks.start(work(), name="not begun")
        await tasks.close()
        return 0

    run(qapp, main())
    assert (work.begun, work.ended) == (1, 1)


def test_what_a_task_starts_at_its_end_does_not_begin_any_more(qapp: QApplication) -> None:
    work = Work()

    async def main() -> int:
        tasks = owner()

        async def last() -> None:
            try:
                await work()
            finally:
                tasks.start(work(), name="a last one")

        tasks.start(last(), name="begun")
        await asyncio.sleep(0)
        await tasks.close()
        return len(tasks._tasks)

    assert run(qapp, main()) == 0
    assert (work.begun, work.ended) == (1, 1)


def test_what_is_started_after_the_end_does_not_begin_and_python_complains_of_nothing(qapp: QApplication) -> None:
    work = Work()

    async def main() -> int:
        tasks = owner()
        await tasks.close()
        tasks.start(work(), name="too late")
        return 0

    run(qapp, main())
    # A coroutine that nobody awaited says so when it is collected, and the test run fails of that.
    gc.collect()
    assert work.begun == 0
