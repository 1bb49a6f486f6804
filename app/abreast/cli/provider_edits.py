"""`abreast providers add|remove`: changes of the user's providers.yaml."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from abreast.cli.naming import provider_named, same_but_capitals
from abreast.cli.opening import opened
from abreast.cli.saving import editable, save
from abreast.cli.terminal import EXIT_USAGE, fail, say
from abreast.core.assembly import Core
from abreast.core.registry.edits import Edit, PutEntry, PutModel, RemoveEntry, SetDefault, SetDisabled
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.key_lookup import KeyState
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.saving import Snapshot
from abreast.core.registry.spec import ProviderSpec


async def add_provider(
    name: str, fields: Mapping[str, Any], models: Sequence[str], *, force: bool, providers_file: Path | None
) -> int:
    """Write an entry into the user's file; with `force` over what a file says of that name already.

    Args:
        fields: As they are to stand in the entry.
        models: Ids, each with `=` and a short name after it, or without.
    """
    async with opened(providers_file) as core:
        snapshot = editable(core.paths.providers_file, PROVIDERS)
        known = core.registry.with_disabled
        if other := same_but_capitals(name, known):
            fail(f"There is a provider {other!r}, which differs in capital letters only. Choose another name.")
        own = snapshot.entry(name)
        if (own is not None or name in known) and not force:
            where = "the catalogue or a file laid over it" if own is None else "your providers.yaml"
            fail(f"There is a provider {name!r} already, in {where}. --force puts these fields over it.")
        if name not in known:
            before = own or {}
            if not fields.get("base_url") and "base_url" not in before:
                fail(f"{name!r} needs an address: --base-url https://...", EXIT_USAGE)
            fields = ({} if "dialect" in before else {"dialect": "openai-chat"}) | dict(fields)
        await save(snapshot, [PutEntry(entry_id=name, fields=fields), *(_model(name, text) for text in models)])
        say(f"{name} stands in {core.paths.providers_file}.")
        core.settings.reload()
        # An entry that was incomplete may still be; why has been told when the file was read.
        if provider := core.registry.with_disabled.get(name):
            await _say_next(core, provider)
    return 0


async def remove_provider(name: str, *, force: bool, providers_file: Path | None) -> int:
    """Take an entry out of the user's file; with `force` also one in use, and one that ships is switched off."""
    async with opened(providers_file) as core:
        snapshot = editable(core.paths.providers_file, PROVIDERS)
        # An entry that is incomplete is no provider, but can be removed.
        entry_id = name if snapshot.entry(name) is not None else provider_named(core, name).id
        if snapshot.entry(entry_id) is None:
            await _switch_off(core.registry.with_disabled[entry_id], snapshot, force=force)
            return 0
        edits: list[Edit] = [RemoveEntry(entry_id=entry_id), *_no_default(snapshot, entry_id)]
        if (users := _users(core, entry_id, is_default=len(edits) > 1)) and not force:
            fail(f"{entry_id} is in use: {', '.join(users)}. --force removes it all the same.")
        await save(snapshot, edits)
        core.settings.reload()
        say(f"{entry_id} is taken out of {snapshot.path}; a backup is beside it.")
        if entry_id in core.registry.with_disabled:
            say("What the catalogue says of it holds again.")
        else:
            say(f"If it had a key: `abreast keys forget {entry_id}`.")
    return 0


async def _switch_off(provider: ProviderSpec, snapshot: Snapshot, *, force: bool) -> None:
    if provider.disabled:
        fail(f"{provider.id} is switched off already. It does not stand in {snapshot.path}.")
    if not force:
        fail(
            f"{provider.id} does not stand in {snapshot.path}, so there is nothing to remove. "
            "--force switches it off there: it is kept, but offered nowhere."
        )
    await save(snapshot, [SetDisabled(entry_id=provider.id, disabled=True), *_no_default(snapshot, provider.id)])
    say(f"{provider.id} is switched off. `abreast providers remove {provider.id}` takes that back.")


def _no_default(snapshot: Snapshot, provider_id: str) -> list[Edit]:
    """What takes the field `default` out if it names this one."""
    return [SetDefault(entry_id=None)] if snapshot.content.get("default") == provider_id else []


def _model(provider_id: str, text: str) -> PutModel:
    model_id, _, short = text.partition("=")
    if not model_id:
        fail(f"--model {text!r} names no model. Write --model ID or --model ID=SHORT.", EXIT_USAGE)
    return PutModel(entry_id=provider_id, model_id=model_id, fields={"short": short} if short else {})


def _users(core: Core, provider_id: str, *, is_default: bool) -> list[str]:
    users = ["it is the default"] if is_default else []
    for bot in core.bots.values():
        try:
            asked = core.registry.resolve(bot.model).provider.id
        except NameUnclear:
            continue
        if asked == provider_id:
            users.append(f"the bot {bot.id} asks it")
    return users


async def _say_next(core: Core, provider: ProviderSpec) -> None:
    found = await core.keys.key_for(provider, may_ask=False)
    if provider.needs_key and found.state is not KeyState.FOUND:
        say(f"Give it its key: `abreast keys set {provider.id}`.")
    say(f"Test it: `abreast providers test {provider.id}`.")
