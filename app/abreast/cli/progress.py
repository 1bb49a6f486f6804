"""Shows on a terminal that work goes on. Into a file or a pipe nothing of it is written."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

from abreast.cli.terminal import stderr
from abreast.cli.visible import visible_line


@contextmanager
def working(text: str) -> Generator[Callable[[str], None]]:
    """A moving sign with a few words; what is yielded changes the words."""
    console = stderr()
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(visible_line(text), total=None)
        yield lambda step: progress.update(task, description=visible_line(step))


@contextmanager
def counting(text: str, total: int) -> Generator[Callable[[int], None]]:
    """A bar; what is yielded says how many are done."""
    console = stderr()
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(visible_line(text), total=total)
        yield lambda done: progress.update(task, completed=done)
