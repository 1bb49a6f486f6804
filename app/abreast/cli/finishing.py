"""What every command does with its arguments and at its end."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from abreast.cli.terminal import EXIT_INTERRUPTED, EXIT_USAGE, fail

ProvidersFile = Annotated[
    Path | None, typer.Option("--providers", metavar="FILE", help="A providers.yaml to lay over your own.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
Force = Annotated[bool, typer.Option("--force", help="Do it although something is lost or replaced.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Answer the question with yes.")]


def finish(work: Coroutine[Any, Any, int]) -> NoReturn:
    """Run a command to its end and leave with its exit status."""
    try:
        status = asyncio.run(_interruptible(work))
    except (KeyboardInterrupt, asyncio.CancelledError):
        status = EXIT_INTERRUPTED
    raise typer.Exit(status)


async def _interruptible(work: Coroutine[Any, Any, int]) -> int:
    """Run a command that ends as with Ctrl+C when it is told to terminate."""
    task = asyncio.current_task()
    if task is not None and sys.platform != "win32":
        # With a handler of the loop's own any signal wakes the loop. Else one that comes just as the loop falls asleep,
        # Ctrl+C too, would be noted and lie there until the network says something.
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await work


def finish_blocking(work: Callable[[], int]) -> NoReturn:
    """Like `finish`, for a command that waits for nothing but files: Ctrl+C ends it where it stands."""
    try:
        status = work()
    except KeyboardInterrupt:
        status = EXIT_INTERRUPTED
    raise typer.Exit(status)


def from_stdin(what: str) -> str:
    """All of standard input; `what` names it in the error message, e.g. `The prompt`."""
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError:
        fail(f"{what} on standard input is not UTF-8.", EXIT_USAGE)
