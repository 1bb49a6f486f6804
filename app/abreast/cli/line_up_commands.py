"""The arguments of `abreast line-ups`."""

from __future__ import annotations

from typing import Annotated

import typer

from abreast.cli.finishing import Force, Json, ProvidersFile, finish, from_stdin
from abreast.cli.terminal import EXIT_USAGE, fail

line_ups_app = typer.Typer(help="Line-ups: models and bots that are compared again and again, under one name.")

Named = Annotated[str, typer.Argument(metavar="NAME")]


@line_ups_app.callback()
def line_ups_command(context: typer.Context, as_json: Json = False, providers: ProvidersFile = None) -> None:
    context.obj = providers or context.obj
    if context.invoked_subcommand is None:
        _list(context, as_json=as_json)


@line_ups_app.command("list")
def line_ups_list(context: typer.Context, as_json: Json = False) -> None:
    """List the line-ups."""
    _list(context, as_json=as_json)


@line_ups_app.command("show")
def line_ups_show(context: typer.Context, name: Named, as_json: Json = False) -> None:
    """Show all that is known of a line-up."""
    from abreast.cli.line_ups import show_line_up

    finish(show_line_up(name, context.obj, as_json=as_json))


@line_ups_app.command("add")
def line_ups_add(
    context: typer.Context,
    name: Named,
    model: Annotated[
        list[str], typer.Option("--model", "-m", metavar="MODEL", help="provider/model or bot:NAME; once per lane.")
    ],
    temperature: Annotated[
        list[float] | None,
        typer.Option(min=0, max=2, help="Several: each model is asked at each of them, a lane for each."),
    ] = None,
    samples: Annotated[int, typer.Option(min=1, max=26, metavar="N", help="So many lanes ask the same.")] = 1,
    system: Annotated[
        str | None, typer.Option(metavar="TEXT", help="A system message for all. '-' reads it from standard input.")
    ] = None,
    max_tokens: Annotated[int | None, typer.Option(min=1, metavar="N", help="Longest answer, in tokens.")] = None,
    label: Annotated[str | None, typer.Option(metavar="TEXT", help="The name on the screen.")] = None,
    description: Annotated[str, typer.Option(metavar="TEXT")] = "",
    default: Annotated[bool, typer.Option("--default", help="New comparisons begin with it.")] = False,
    force: Force = False,
) -> None:
    """Write a line-up into your line-ups.yaml. With --force it takes the place of one of that name."""
    from abreast.cli.line_ups import add_line_up
    from abreast.core.registry.line_ups import LineUp, LineUpLane

    said = from_stdin("The system message") if system == "-" else system
    lanes = tuple(
        LineUpLane(model=each, system=said, temperature=degree, max_output_tokens=max_tokens, samples=samples)
        for each in model
        for degree in temperature or (None,)
    )
    line_up = LineUp(id=name, label=label or name, lanes=lanes, description=description)
    finish(add_line_up(line_up, is_default=default, force=force, providers_file=context.obj))


@line_ups_app.command("remove")
def line_ups_remove(context: typer.Context, name: Named) -> None:
    """Take a line-up out of your line-ups.yaml. A backup of the file is kept."""
    from abreast.cli.line_ups import remove_line_up

    finish(remove_line_up(name, context.obj))


@line_ups_app.command("default")
def line_ups_default(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(metavar="NAME")] = None,
    none: Annotated[bool, typer.Option("--none", help="Begin with the panes of the comparison before.")] = False,
) -> None:
    """Say which line-up new comparisons begin with."""
    if (name is None) is not none:
        fail("Give the name of a line-up, or --none.", EXIT_USAGE)
    from abreast.cli.line_ups import set_default

    finish(set_default(name, context.obj))


def _list(context: typer.Context, *, as_json: bool) -> None:
    from abreast.cli.line_ups import list_line_ups

    finish(list_line_ups(context.obj, as_json=as_json))
