"""The arguments of `abreast models`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from abreast.cli.finishing import Json, ProvidersFile, finish

models_app = typer.Typer(help="List the models that can be asked, and bring models to this computer.")


@models_app.callback()
def models_command(
    context: typer.Context,
    provider: Annotated[str | None, typer.Option(metavar="NAME", help="Only the models of this provider.")] = None,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Ask the providers whose keys are at hand, and list what they have, too.")
    ] = False,
    as_json: Json = False,
    providers: ProvidersFile = None,
) -> None:
    if context.invoked_subcommand is not None:
        return
    from abreast.cli.models import list_models

    finish(list_models(provider, providers or context.obj, refresh=refresh, as_json=as_json))


@models_app.command("get")
def models_get(
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="smollm2-135m, gemma3-270m")],
) -> None:
    """Fetch small models that run on this computer."""
    from abreast.cli.fetching import get_models

    finish(get_models(names))


@models_app.command("add")
def models_add(file: Annotated[Path, typer.Argument(metavar="FILE.gguf", help="It stays where it is.")]) -> None:
    """Use a GGUF file of your own."""
    from abreast.cli.fetching import add_model

    finish(add_model(file))
