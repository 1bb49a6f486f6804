"""The arguments of `abreast compare`."""

from __future__ import annotations

from typing import Annotated

import typer

from abreast.cli.finishing import ProvidersFile, finish, from_stdin
from abreast.cli.terminal import EXIT_USAGE, fail


def compare_command(
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
