"""The arguments of `abreast providers`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from abreast.cli.finishing import Force, Json, ProvidersFile, Yes, finish
from abreast.cli.terminal import EXIT_USAGE, fail

providers_app = typer.Typer(help="List the providers, add and remove them, test them, see which models they have.")

Provider = Annotated[str, typer.Argument(metavar="PROVIDER")]


@providers_app.callback()
def providers_command(context: typer.Context, as_json: Json = False, providers: ProvidersFile = None) -> None:
    context.obj = providers or context.obj
    if context.invoked_subcommand is None:
        _list(context, as_json=as_json)


@providers_app.command("list")
def providers_list(context: typer.Context, as_json: Json = False) -> None:
    """List the providers and where their keys come from."""
    _list(context, as_json=as_json)


@providers_app.command("add")
def providers_add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Stands before the slash in NAME/MODEL.")],
    base_url: Annotated[str | None, typer.Option(metavar="URL", help="E.g. https://llm.example.com/v1")] = None,
    dialect: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="openai-chat (if not given), openai-responses, anthropic, ollama."),
    ] = None,
    label: Annotated[str | None, typer.Option(metavar="TEXT", help="The name on the screen.")] = None,
    key_env: Annotated[
        str | None, typer.Option(metavar="VARIABLE", help="The variable with its key. Never the key itself.")
    ] = None,
    no_key: Annotated[bool, typer.Option("--no-key", help="Requests go without a key.")] = False,
    organization: Annotated[str | None, typer.Option(metavar="TEXT")] = None,
    api_version: Annotated[str | None, typer.Option(metavar="TEXT", help="Azure OpenAI's, for its dated API.")] = None,
    header: Annotated[list[str] | None, typer.Option(metavar="NAME=VALUE", help="An extra header.")] = None,
    default_model: Annotated[str | None, typer.Option(metavar="MODEL")] = None,
    model: Annotated[list[str] | None, typer.Option("--model", "-m", metavar="ID[=SHORT]")] = None,
    force: Force = False,
) -> None:
    """Write a provider into your providers.yaml. With --force these fields are laid over what stands there."""
    from abreast.cli.provider_edits import add_provider

    given: dict[str, Any] = {
        "label": label,
        "dialect": dialect,
        "base_url": base_url,
        "api_key_env": key_env,
        "needs_key": False if no_key else None,
        "organization": organization,
        "api_version": api_version,
        "headers": dict(map(_header, header)) if header else None,
        "default_model": default_model,
    }
    fields = {name: value for name, value in given.items() if value is not None}
    finish(add_provider(name, fields, model or [], force=force, providers_file=context.obj))


@providers_app.command("remove")
def providers_remove(context: typer.Context, name: Provider, force: Force = False) -> None:
    """Take a provider out of your providers.yaml. With --force one that ships with Abreast is switched off."""
    from abreast.cli.provider_edits import remove_provider

    finish(remove_provider(name, force=force, providers_file=context.obj))


@providers_app.command("test")
def providers_test(
    context: typer.Context,
    name: Provider,
    model: Annotated[str | None, typer.Option("--model", "-m", metavar="ID", help="The model to ask.")] = None,
    thorough: Annotated[
        bool, typer.Option("--thorough", help="Also try a temperature, a picture and a tool: three more requests.")
    ] = False,
    save: Annotated[bool, typer.Option("--save", help="Note what it can do in your providers.yaml.")] = False,
    as_json: Json = False,
) -> None:
    """Ask a provider for its models and one model for a few words, and say in one sentence what is wrong."""
    from abreast.cli.doctor import examine

    finish(examine(name, model, thorough=thorough, keep=save, as_json=as_json, providers_file=context.obj))


@providers_app.command("discover")
def providers_discover(
    context: typer.Context,
    name: Provider,
    refresh: Annotated[bool, typer.Option("--refresh", help="Ask anew, even if a list of today is at hand.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Ask each new model for one token; that costs money.")] = False,
    save: Annotated[bool, typer.Option("--save", help="Write what is new into your providers.yaml.")] = False,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Show which models a provider has and what is new. Written only with --save, or after you said yes."""
    from abreast.cli.discover import discover_provider

    finish(
        discover_provider(
            name, refresh=refresh, check=check, keep=save, yes=yes, as_json=as_json, providers_file=context.obj
        )
    )


def _list(context: typer.Context, *, as_json: bool) -> None:
    from abreast.cli.providers import list_providers

    finish(list_providers(context.obj, as_json=as_json))


def _header(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        fail("A header is written --header NAME=VALUE.", EXIT_USAGE)
    return name.strip(), value.strip()
