"""The page of the command line, from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer

from abreast.cli.main import command_line

_HEAD = """# Command line

Made by `make pages` from the commands themselves; each says the same with `--help`. Without a command the window opens, with
`--providers FILE` or the variable `ABREAST_PROVIDERS` on a settings file of that place.

Results go to standard output, remarks about them to standard error. The exit status is 0 if it was done, 1 if it failed, 2 if the
arguments were wrong, 130 if Ctrl+C ended it. `--json` prints for programs: pure ASCII, nothing else beside it.
"""


def commands_page() -> str:
    """The whole page."""
    root = typer.main.get_command(command_line())
    return "\n".join([_HEAD, *_sections(root, _context(root, "abreast", None), 2)])


def _sections(command: Any, context: Any, level: int) -> Iterator[str]:
    """A command with its arguments and options, and those under it, in the order they were declared."""
    children: dict[str, Any] = getattr(command, "commands", {})
    yield f"{'#' * level} `{context.command_path}`\n"
    if command.help:
        yield f"{command.help}\n"
    if not children:
        yield f"```text\n{command.get_usage(context).removeprefix('Usage: ')}\n```\n"
    arguments = [(f"`{param.name.upper()}`", param.help or "") for param in command.params if param.opts[0][:1] != "-"]
    options = [_cells(*record) for param in command.params if (record := _record(param, context)) is not None]
    if rows := [*arguments, *options]:
        yield "\n".join(["| | |", "| --- | --- |", *(f"| {name} | {_cell(words)} |" for name, words in rows), ""])
    for name, child in children.items():
        yield from _sections(child, _context(child, name, context), min(level + 1, 4))


def _record(param: Any, context: Any) -> tuple[str, str] | None:
    return param.get_help_record(context) if param.opts[0].startswith("-") and not param.hidden else None


def _cells(names: str, words: str) -> tuple[str, str]:
    return "`" + names.replace("|", "\\|") + "`", words


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|")


def _context(command: Any, name: str, parent: Any) -> Any:
    # As wide as it takes: usage would else be wrapped at the width of the terminal that it is written in.
    return command.context_class(command, info_name=name, parent=parent, max_content_width=1000, terminal_width=1000)
