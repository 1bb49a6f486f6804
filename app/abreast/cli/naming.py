"""Finds the provider or bot that an argument names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn, TypeVar

from abreast.cli.terminal import EXIT_USAGE, fail
from abreast.core.assembly import Core
from abreast.core.errors import KeyMissing, ProviderError
from abreast.core.registry.bots import BotSpec
from abreast.core.registry.key_lookup import KeyState
from abreast.core.registry.names import nearest
from abreast.core.registry.spec import ProviderSpec

_E = TypeVar("_E")


def provider_named(core: Core, name: str) -> ProviderSpec:
    """The provider of this name, also one that is switched off. Ends the program if there is none."""
    return _named(name, core.registry.with_disabled, "provider", "providers")


def bot_named(core: Core, name: str) -> BotSpec:
    """The bot of this name. Ends the program if there is none."""
    return _named(name.removeprefix("bot:"), core.bots, "bot", "bots")


def same_but_capitals(name: str, entries: Mapping[str, object]) -> str | None:
    """Another name that differs from this one in capital letters only, which would make both hard to name."""
    return next((other for other in entries if other != name and other.lower() == name.lower()), None)


async def fail_for(core: Core, error: ProviderError, provider: ProviderSpec) -> NoReturn:
    """End the program with an error of a provider, and with the command that puts a missing key right."""
    hint = await key_command(core, provider) if isinstance(error, KeyMissing) else None
    fail(f"{error.message} On the command line: `{hint}`." if hint else error.message)


async def key_command(core: Core, provider: ProviderSpec) -> str | None:
    """The command that gives a provider its key; `None` where there is no keyring that would take it."""
    found = await core.keys.key_for(provider, may_ask=False)
    can_be_set = found.state in (KeyState.MISSING, KeyState.MOVED, KeyState.REFUSED)
    return f"abreast keys set {provider.id}" if can_be_set else None


def _named(name: str, entries: Mapping[str, _E], kind: str, command: str) -> _E:
    known = name if name in entries else same_but_capitals(name, entries)
    if known is None:
        near = nearest(name, entries)
        hint = f"The nearest names: {', '.join(near)}." if near else f"`abreast {command}` lists them."
        fail(f"There is no {kind} {name!r}. {hint}", EXIT_USAGE)
    return entries[known]
