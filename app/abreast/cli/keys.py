"""`abreast keys set|status|forget`: the keys of providers. None is ever shown, and none is ever an argument."""

from __future__ import annotations

import asyncio
from pathlib import Path

from abreast.cli.asking import asked_key
from abreast.cli.naming import provider_named
from abreast.cli.opening import opened
from abreast.cli.providers import key_state
from abreast.cli.terminal import EXIT_FAILED, EXIT_USAGE, cell, fail, print_json, say, stdout, table
from abreast.core.assembly import Core
from abreast.core.registry.adopting import kept_key
from abreast.core.registry.entries import ENTRY_NAME
from abreast.core.registry.key_lookup import KeyState
from abreast.core.registry.key_text import KeyUnusable, check_destination, origin_of
from abreast.core.registry.keys import KeyringFault
from abreast.core.registry.spec import ProviderSpec


async def set_key(name: str, *, force: bool, providers_file: Path | None) -> int:
    """Ask for a key and put it into the keyring, for the provider's present address only."""
    async with opened(providers_file) as core:
        provider = provider_named(core, name)
        if provider.managed:
            fail(f"{provider.label} needs no key: it runs on this computer.", EXIT_USAGE)
        try:
            check_destination(provider.base_url, provider.plain_http_origin)
        except KeyUnusable as unusable:
            fail(str(unusable))
        kept = await kept_key(core.keys, provider)
        if kept.state is KeyState.FOUND and not force:
            fail(f"The keyring holds a key of {provider.label} already. --force replaces it.")
        if kept.state is KeyState.NO_BACKEND:
            fail(not_kept(provider, kept.state, kept.sentence))
        origin = origin_of(provider.base_url)
        text = asked_key(f"The key of {provider.label} for {origin} (it is not shown): ")
        try:
            await core.keys.set(provider, text)
        except KeyUnusable as unusable:
            fail(str(unusable))
        except KeyringFault as fault:
            fail(not_kept(provider, fault.state, fault.sentence))
        say(f"The key of {provider.label} is in the keyring. It is sent to {origin} only.")
        if core.keys.in_environment(provider):
            say(f"The variable {provider.api_key_env} is set, and is used instead of it.")
        if not provider.needs_key:
            say(f"{provider.label} is marked to need no key, so none is looked for. Set needs_key: true in its entry.")
    return 0


async def show_keys(name: str | None, providers_file: Path | None, *, as_json: bool) -> int:
    """Print where each provider's key is kept. For one provider, the exit status says whether it can be asked."""
    async with opened(providers_file) as core:
        providers = [provider_named(core, name)] if name else [p for p in core.registry.values() if not p.managed]
        found = await asyncio.gather(*(core.keys.key_for(provider, may_ask=False) for provider in providers))
        rows = list(zip(providers, found, strict=True))
        if as_json:
            print_json(
                [
                    {"provider": p.id, "state": key.state.value, "place": key.place and key.place.value,
                     "origin": _origin(p), "api_key_env": p.api_key_env, "sentence": key.sentence}
                    for p, key in rows
                ]
            )  # fmt: skip
        else:
            made = table("provider", "key", "sent to", "")
            for provider, key in rows:
                made.add_row(*map(cell, (provider.id, key_state(provider, key), _origin(provider) or "", key.sentence)))
            stdout().print(made)
    usable = all(key.state is KeyState.FOUND or not provider.needs_key for provider, key in rows)
    return 0 if usable or name is None else EXIT_FAILED


async def forget_key(name: str, providers_file: Path | None) -> int:
    """Remove a key from the keyring, also that of a provider whose entry is gone."""
    async with opened(providers_file) as core:
        gone = name not in core.registry.with_disabled and ENTRY_NAME.fullmatch(name)
        found = None if gone and not _nearly_known(core, name) else provider_named(core, name)
        provider_id, label = (found.id, found.label) if found else (name, name)
        try:
            await core.keys.forget(provider_id)
        except KeyringFault as fault:
            fail(f"The key of {label} was not removed. {fault.sentence}")
        say(f"The keyring holds no key of {label}.")
        if found and core.keys.in_environment(found):
            say(f"The variable {found.api_key_env} is still set, and is used.")
    return 0


def not_kept(provider: ProviderSpec, state: KeyState, sentence: str) -> str:
    """Why the keyring did not take a key, and what else can be done here: there is no session to keep it for."""
    variable = provider.api_key_env
    instead = f"set the variable {variable}" if variable else "name a variable in its entry (api_key_env) and set that"
    match state:
        case KeyState.NO_BACKEND:
            reason = "There is no safe keyring here, and keys are not kept in plain files."
            return f"{reason} Install or unlock your desktop's keyring, or {instead}."
        case KeyState.FAILED | KeyState.DENIED:
            return f"The keyring did not take the key ({state}). Look at its settings, or {instead}."
        case _:
            return f"The key was not kept. {sentence}"


def _nearly_known(core: Core, name: str) -> bool:
    return any(name.lower() == other.lower() for other in core.registry.with_disabled)


def _origin(provider: ProviderSpec) -> str | None:
    return origin_of(provider.base_url) if provider.base_url else None
