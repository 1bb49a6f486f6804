"""The arguments of `abreast ranking`."""

from __future__ import annotations

from typing import Annotated

import typer

from abreast.cli.finishing import ProvidersFile, finish
from abreast.cli.terminal import EXIT_USAGE, fail


def ranking_command(
    context: typer.Context,
    tag: Annotated[str | None, typer.Option(help="Only votes with this tag, or in comparisons with it.")] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE|7d|month|today", help="From this day on; else from the beginning.")
    ] = None,
    judge: Annotated[
        str | None,
        typer.Option(metavar="MODEL", help="What this model judged, by provider/model, instead of your votes."),
    ] = None,
    model: Annotated[
        list[str] | None,
        typer.Option("--model", "-m", metavar="NAME", help="Only votes between these, provider/model or bot:NAME."),
    ] = None,
    open_votes: Annotated[bool, typer.Option("--open", help="Count votes with the names in sight too.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object, nothing else.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="Print lines for a spreadsheet, nothing else.")] = False,
    providers: ProvidersFile = None,
) -> None:
    """Rank models by your votes, with what is not sure yet."""
    if json and csv:
        fail("Choose one of --json and --csv.", EXIT_USAGE)
    from abreast.cli.ranking import report, wanted_votes

    form = "json" if json else "csv" if csv else "table"
    file = providers or context.obj
    wanted = wanted_votes(tag=tag, since=since, judge=judge, only=model or (), blind_only=not open_votes)
    finish(report(wanted, form=form, providers_file=file))
