"""The commands and their arguments."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Annotated

import typer

from abreast import __version__
from abreast.cli.bot_commands import bots_app
from abreast.cli.finishing import ProvidersFile, finish, from_stdin
from abreast.cli.history_commands import history_app
from abreast.cli.key_commands import keys_app
from abreast.cli.line_up_commands import line_ups_app
from abreast.cli.model_commands import models_app
from abreast.cli.provider_commands import providers_app
from abreast.cli.report_command import report_command
from abreast.cli.terminal import EXIT_USAGE, fail, prepare_streams
from abreast.cli.usage_commands import usage_app

app = typer.Typer(
    name="abreast",
    help="One prompt, several language models, answers side by side. Without a command the window opens.",
    rich_markup_mode=None,
    # They would print prompts and answers with the trace.
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)
app.add_typer(providers_app, name="providers", invoke_without_command=True)
app.add_typer(models_app, name="models", invoke_without_command=True)
app.add_typer(bots_app, name="bots", invoke_without_command=True)
app.add_typer(line_ups_app, name="line-ups", invoke_without_command=True)
app.add_typer(keys_app, name="keys")
app.add_typer(usage_app, name="usage")
app.add_typer(history_app, name="history")
app.command("report")(report_command)


def run(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit status: 0 done, 1 failed, 2 wrong arguments, 130 stopped by Ctrl+C."""
    os.umask(0o077)
    prepare_streams()
    try:
        app(args=list(arguments), prog_name="abreast")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else EXIT_USAGE
    return 0


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"abreast {__version__}")
        raise typer.Exit


@app.callback()
def abreast(
    context: typer.Context,
    providers: ProvidersFile = None,
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    context.obj = providers


@app.command()
def compare(
    context: typer.Context,
    prompt: Annotated[str, typer.Argument(help="What to ask. '-' reads it from standard input.")],
    model: Annotated[
        list[str] | None,
        typer.Option(
            "--model", "-m", metavar="MODEL", help="provider/model, a model's name or bot:NAME; once per lane."
        ),
    ] = None,
    line_up: Annotated[
        str | None, typer.Option(metavar="NAME", help="All lanes of a line-up; -m adds others to them.")
    ] = None,
    system: Annotated[str | None, typer.Option(help="A system message for all lanes.")] = None,
    temperature: Annotated[float | None, typer.Option(min=0, max=2, help="Left to the provider if not given.")] = None,
    max_tokens: Annotated[int | None, typer.Option(min=1, metavar="N", help="Longest answer, in tokens.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object at the end, nothing else.")] = False,
    temporary: Annotated[bool, typer.Option("--temporary", help="Keep nothing of it in the history.")] = False,
    one_by_one: Annotated[
        bool, typer.Option("--one-by-one", help="Models on this computer answer one after the other, for fair times.")
    ] = False,
    providers: ProvidersFile = None,
) -> None:
    """Ask several models the same and print their answers and what they took."""
    question = from_stdin("The prompt") if prompt == "-" else prompt
    if not question.strip():
        fail("The prompt is empty.", EXIT_USAGE)
    if not model and line_up is None:
        fail("Say who is asked: -m MODEL, once per lane, or --line-up NAME.", EXIT_USAGE)

    from abreast.cli.compare import compare as work
    from abreast.core.run.lane import LaneSettings

    settings = LaneSettings(system=system, temperature=temperature, max_output_tokens=max_tokens)
    file = providers or context.obj
    finish(
        work(
            model or (),
            question,
            settings,
            line_up=line_up,
            as_json_object=json,
            is_temporary=temporary,
            one_by_one=one_by_one,
            providers_file=file,
        )
    )


@app.command()
def ranking(
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
