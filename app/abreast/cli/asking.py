"""Questions to whoever sits at the terminal. Without a terminal nobody is asked, and the answer is no."""

from __future__ import annotations

import getpass
import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager

from rich.text import Text

from abreast.cli.finishing import from_stdin
from abreast.cli.terminal import stderr
from abreast.cli.visible import visible


def somebody_is_there() -> bool:
    """Whether a question would be answered by a person."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def agreed(question: str, *, already: bool = False) -> bool:
    """Ask a question that only a plain yes agrees to.

    Args:
        already: An option has said yes; nothing is asked.
    """
    if already or not somebody_is_there():
        return already
    with _interruptible():
        stderr().print(Text(visible(f"{question} [y/N] ")), end="", soft_wrap=True)
        try:
            return input().strip().lower() in ("y", "yes")
        except EOFError:
            return False


def asked_key(prompt: str) -> str:
    """A key: typed without being shown, or all of standard input if that is no terminal."""
    if not sys.stdin.isatty():
        return from_stdin("The key")
    with _interruptible():
        try:
            return getpass.getpass(visible(prompt))
        except EOFError:
            return ""


@contextmanager
def _interruptible() -> Generator[None]:
    """Let Ctrl+C end a question at once: asyncio would only take note of it until the question is answered."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
