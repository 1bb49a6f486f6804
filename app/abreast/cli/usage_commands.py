"""`abreast usage` and its arguments."""

from __future__ import annotations

from typing import Annotated

import typer

from abreast.cli.finishing import ProvidersFile, finish

usage_app = typer.Typer(help="What requests consumed and cost.", no_args_is_help=True)


@usage_app.callback()
def usage_command() -> None:
    pass


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
