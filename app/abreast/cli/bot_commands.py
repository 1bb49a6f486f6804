"""The arguments of `abreast bots`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from abreast.cli.finishing import Force, Json, ProvidersFile, finish, from_stdin

bots_app = typer.Typer(help="Bots: a model with a system message and limits, asked as bot:NAME.")

Bot = Annotated[str, typer.Argument(metavar="NAME")]


@bots_app.callback()
def bots_command(context: typer.Context, as_json: Json = False, providers: ProvidersFile = None) -> None:
    context.obj = providers or context.obj
    if context.invoked_subcommand is None:
        _list(context, as_json=as_json)


@bots_app.command("list")
def bots_list(context: typer.Context, as_json: Json = False) -> None:
    """List the bots."""
    _list(context, as_json=as_json)


@bots_app.command("show")
def bots_show(context: typer.Context, name: Bot, as_json: Json = False) -> None:
    """Show all that is known of a bot."""
    from abreast.cli.bots import show_bot

    finish(show_bot(name, context.obj, as_json=as_json))


@bots_app.command("add")
def bots_add(
    context: typer.Context,
    name: Bot,
    model: Annotated[str | None, typer.Option("--model", "-m", metavar="MODEL", help="provider/model.")] = None,
    system: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Its system message. '-' reads it from standard input.")
    ] = None,
    temperature: Annotated[float | None, typer.Option(min=0, max=2)] = None,
    max_tokens: Annotated[int | None, typer.Option(min=1, metavar="N", help="Longest answer, in tokens.")] = None,
    timeout: Annotated[float | None, typer.Option(metavar="SECONDS", help="The longest silence of an answer.")] = None,
    label: Annotated[str | None, typer.Option(metavar="TEXT", help="The name on the screen.")] = None,
    description: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    force: Force = False,
) -> None:
    """Write a bot into your bots.yaml. With --force these fields are laid over what stands there."""
    from abreast.cli.bots import add_bot

    given: dict[str, Any] = {
        "label": label,
        "model": model,
        "system": from_stdin("The system message") if system == "-" else system,
        "temperature": temperature,
        "max_output_tokens": max_tokens,
        "timeout_s": timeout,
        "description": description,
    }
    fields = {name: value for name, value in given.items() if value is not None}
    finish(add_bot(name, fields, force=force, providers_file=context.obj))


@bots_app.command("remove")
def bots_remove(context: typer.Context, name: Bot) -> None:
    """Take a bot out of your bots.yaml. A backup of the file is kept."""
    from abreast.cli.bots import remove_bot

    finish(remove_bot(name, context.obj))


def _list(context: typer.Context, *, as_json: bool) -> None:
    from abreast.cli.bots import list_bots

    finish(list_bots(context.obj, as_json=as_json))
