"""Where the command line writes: results to stdout, everything about them to stderr."""

from __future__ import annotations

import json
import sys
from typing import NoReturn

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from abreast.cli.visible import visible, visible_line

EXIT_FAILED = 1
EXIT_USAGE = 2
EXIT_INTERRUPTED = 130
PIPE_WIDTH = 1000
"""Columns of a table that goes into a file or a pipe, so that nothing in it is wrapped."""


def stdout() -> Console:
    """A console for results. Markup and emoji codes are text here, since models write them."""
    return _console(stderr=False)


def stderr() -> Console:
    return _console(stderr=True)


def _console(*, stderr: bool) -> Console:
    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else PIPE_WIDTH
    return Console(stderr=stderr, markup=False, emoji=False, highlight=False, soft_wrap=False, width=width)


def prepare_streams() -> None:
    """Let a terminal with a small character set show `?` for what it lacks instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="replace")


def table(*columns: str, right: tuple[str, ...] = ()) -> Table:
    """A table without frames; the columns named in `right` are aligned to the right."""
    made = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        made.add_column(column, justify="right" if column in right else "left", overflow="fold")
    return made


def cell(text: str, style: str = "") -> Text:
    """A table cell with text of anyone's."""
    return Text(visible_line(text), style=style)


def print_json(content: object) -> None:
    """A result for programs. Pure ASCII, so that nothing in it can steer a terminal."""
    stdout().file.write(json.dumps(content, ensure_ascii=True, indent=2) + "\n")


def say(text: str) -> None:
    """A remark about the work, on stderr."""
    stderr().print(Text(visible(text)), soft_wrap=True)


def fail(text: str, status: int = EXIT_FAILED) -> NoReturn:
    """End with an error message."""
    say(f"abreast: {text}")
    raise typer.Exit(status)
