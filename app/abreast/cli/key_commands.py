"""The arguments of `abreast keys`. No key is among them: other programs can read the arguments of this one."""

from __future__ import annotations

from typing import Annotated

import typer

from abreast.cli.finishing import Force, Json, ProvidersFile, Yes, finish

keys_app = typer.Typer(help="Keep the keys of providers in the keyring of the operating system.", no_args_is_help=True)

Provider = Annotated[str, typer.Argument(metavar="PROVIDER")]


@keys_app.callback()
def keys_command(context: typer.Context, providers: ProvidersFile = None) -> None:
    context.obj = providers or context.obj


@keys_app.command("set")
def keys_set(context: typer.Context, name: Provider, force: Force = False) -> None:
    """Keep a key in the keyring. It is asked for without being shown, or read from standard input."""
    from abreast.cli.keys import set_key

    finish(set_key(name, force=force, providers_file=context.obj))


@keys_app.command("status")
def keys_status(
    context: typer.Context,
    name: Annotated[str | None, typer.Argument(metavar="PROVIDER", help="Only this one.")] = None,
    as_json: Json = False,
) -> None:
    """Show where each key is kept and where it is sent, never the key."""
    from abreast.cli.keys import show_keys

    finish(show_keys(name, context.obj, as_json=as_json))


@keys_app.command("forget")
def keys_forget(context: typer.Context, name: Provider) -> None:
    """Remove a key from the keyring."""
    from abreast.cli.keys import forget_key

    finish(forget_key(name, context.obj))


@keys_app.command("adopt")
def keys_adopt(context: typer.Context, yes: Yes = False, force: Force = False) -> None:
    """Move keys that stand in your providers.yaml or bots.yaml into the keyring, and take them out of the file."""
    from abreast.cli.adopt import adopt_keys

    finish(adopt_keys(yes=yes, force=force, providers_file=context.obj))
