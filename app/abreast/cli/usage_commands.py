"""`abreast usage` and its arguments."""

from __future__ import annotations

from typing import Annotated

import typer

from abreast.cli.finishing import ProvidersFile, finish
from abreast.cli.terminal import EXIT_USAGE, fail

usage_app = typer.Typer(help="What was spent, and how a cost is found.")


@usage_app.callback(invoke_without_command=True)
def usage_command(
    context: typer.Context,
    since: Annotated[
        str | None, typer.Option(metavar="DATE|7d|month|today", help="From this day on; else from the beginning.")
    ] = None,
    by: Annotated[str, typer.Option(help="A row each provider, model, bot, tag, day or month.")] = "model",
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object, nothing else.")] = False,
    csv: Annotated[bool, typer.Option("--csv", help="Print lines for a spreadsheet, nothing else.")] = False,
    providers: ProvidersFile = None,
) -> None:
    """Tell what was spent, from the history: answers, tokens, times and dollars."""
    if context.invoked_subcommand is not None:
        return
    if json and csv:
        fail("Choose one of --json and --csv.", EXIT_USAGE)
    from abreast.cli.usage_report import report

    form = "json" if json else "csv" if csv else "table"
    finish(report(by, since, form=form, providers_file=providers or context.obj))


@usage_app.command("explain")
def usage_explain(
    context: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="An answer as JSON, or a stream's events. '-' reads standard input.")
    ],
    api: Annotated[str, typer.Option(help="e.g. openai.chat, anthropic.messages, gemini.native, ollama.native")],
    provider: Annotated[str, typer.Option(help="Whose prices hold, e.g. openai.")],
    model: Annotated[str, typer.Option(help="The model that was asked.")],
    date: Annotated[
        str | None, typer.Option(metavar="ISO", help="When the request was sent, UTC unless it says; else now.")
    ] = None,
    status: Annotated[int | None, typer.Option(metavar="CODE", help="The HTTP status of the answer.")] = None,
    with_: Annotated[
        list[str] | None,
        typer.Option(
            "--with", metavar="NAME=VALUE", help="What changes the price and no answer tells: processing=batch."
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object, nothing else.")] = False,
    providers: ProvidersFile = None,
) -> None:
    """Tell the tokens and the cost of one answer, and how they are found."""
    from abreast.cli.usage import Question, explain

    question = Question(api=api, provider=provider, model=model, date=date, status=status, context=with_ or [])
    finish(explain(file, question, as_json_object=json, providers_file=providers or context.obj))
