"""The command line: all commands, or the one that is called."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Annotated

import typer

from abreast import __version__
from abreast.cli.finishing import ProvidersFile
from abreast.cli.terminal import EXIT_USAGE, prepare_streams

COMMANDS = (
    "report", "compare", "ranking", "providers", "models", "bots", "line-ups", "keys", "usage", "history",
)  # fmt: skip
"""In the order of the help."""


def run(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit status: 0 done, 1 failed, 2 wrong arguments, 130 stopped by Ctrl+C."""
    os.umask(0o077)
    prepare_streams()
    try:
        command_line(next(iter(arguments), None))(args=list(arguments), prog_name="abreast")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else EXIT_USAGE
    return 0


def command_line(first: str | None = None) -> typer.Typer:
    """The program with its commands.

    Args:
        first: Its first argument. Where it names a command, only that one is made: making them all took 6 % of the CPU of
            a call that asks one model.
    """
    app = typer.Typer(
        name="abreast",
        help="One prompt, several language models, answers side by side. Without a command the window opens.",
        rich_markup_mode=None,
        # They would print prompts and answers with the trace.
        pretty_exceptions_enable=False,
        no_args_is_help=True,
    )
    app.callback()(_abreast)
    for command in COMMANDS if first not in COMMANDS else (first,):
        _add(app, command)
    return app


def _add(app: typer.Typer, command: str) -> None:
    match command:
        case "report":
            from abreast.cli.report_command import report_command

            app.command(command)(report_command)
        case "compare":
            from abreast.cli.compare_command import compare_command

            app.command(command)(compare_command)
        case "ranking":
            from abreast.cli.ranking_command import ranking_command

            app.command(command)(ranking_command)
        case "providers":
            from abreast.cli.provider_commands import providers_app

            app.add_typer(providers_app, name=command, invoke_without_command=True)
        case "models":
            from abreast.cli.model_commands import models_app

            app.add_typer(models_app, name=command, invoke_without_command=True)
        case "bots":
            from abreast.cli.bot_commands import bots_app

            app.add_typer(bots_app, name=command, invoke_without_command=True)
        case "line-ups":
            from abreast.cli.line_up_commands import line_ups_app

            app.add_typer(line_ups_app, name=command, invoke_without_command=True)
        case "keys":
            from abreast.cli.key_commands import keys_app

            app.add_typer(keys_app, name=command)
        case "usage":
            from abreast.cli.usage_commands import usage_app

            app.add_typer(usage_app, name=command)
        case "history":
            from abreast.cli.history_commands import history_app

            app.add_typer(history_app, name=command)
        case _:
            raise ValueError(f"There is no command {command}.")


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"abreast {__version__}")
        raise typer.Exit


def _abreast(
    context: typer.Context,
    providers: ProvidersFile = None,
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    context.obj = providers
