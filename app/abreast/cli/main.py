"""The commands and their arguments."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from abreast import __version__
from abreast.cli.terminal import EXIT_INTERRUPTED, EXIT_USAGE, fail, prepare_streams

app = typer.Typer(
    name="abreast",
    help="One prompt, several language models, answers side by side. Without a command the window opens.",
    add_completion=False,
    rich_markup_mode=None,
    # They would print prompts and answers with the trace.
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)
models_app = typer.Typer(help="List the models that can be asked, and bring models to this computer.")
app.add_typer(models_app, name="models", invoke_without_command=True)

ProvidersFile = Annotated[
    Path | None, typer.Option("--providers", metavar="FILE", help="A providers.yaml to lay over your own.")
]


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
        list[str],
        typer.Option(
            "--model", "-m", metavar="MODEL", help="provider/model, a model's name or bot:NAME; once per lane."
        ),
    ],
    system: Annotated[str | None, typer.Option(help="A system message for all lanes.")] = None,
    temperature: Annotated[float | None, typer.Option(min=0, max=2, help="Left to the provider if not given.")] = None,
    max_tokens: Annotated[int | None, typer.Option(min=1, metavar="N", help="Longest answer, in tokens.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object at the end, nothing else.")] = False,
    providers: ProvidersFile = None,
) -> None:
    """Ask several models the same and print their answers and what they took."""
    question = _from_stdin() if prompt == "-" else prompt
    if not question.strip():
        fail("The prompt is empty.", EXIT_USAGE)

    from abreast.cli.compare import compare as work
    from abreast.core.run.session import LaneSettings

    settings = LaneSettings(system=system, temperature=temperature, max_output_tokens=max_tokens)
    file = providers or context.obj
    _finish(work(model, question, settings, as_json_object=json, providers_file=file))


@app.command("providers")
def providers_command(context: typer.Context, providers: ProvidersFile = None) -> None:
    """List the providers and where their keys come from."""
    from abreast.cli.providers import list_providers

    _finish(list_providers(providers or context.obj))


@models_app.callback()
def models_command(
    context: typer.Context,
    provider: Annotated[str | None, typer.Option(metavar="NAME", help="Only the models of this provider.")] = None,
    providers: ProvidersFile = None,
) -> None:
    if context.invoked_subcommand is not None:
        return
    from abreast.cli.models import list_models

    _finish(list_models(provider, providers or context.obj))


@models_app.command("get")
def models_get(
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="smollm2-135m, gemma3-270m")],
) -> None:
    """Fetch small models that run on this computer."""
    from abreast.cli.models import get_models

    _finish(get_models(names))


@models_app.command("add")
def models_add(file: Annotated[Path, typer.Argument(metavar="FILE.gguf", help="It stays where it is.")]) -> None:
    """Use a GGUF file of your own."""
    from abreast.cli.models import add_model

    _finish(add_model(file))


def _finish(work: Coroutine[Any, Any, int]) -> None:
    """Run a command to its end and leave with its exit status."""
    try:
        status = asyncio.run(work)
    except KeyboardInterrupt:
        status = EXIT_INTERRUPTED
    raise typer.Exit(status)


def _from_stdin() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError:
        fail("The prompt on standard input is not UTF-8.", EXIT_USAGE)
