"""`abreast keys adopt`: moves keys that somebody wrote into a YAML file into the keyring, after asking."""

from __future__ import annotations

from pathlib import Path

from abreast.cli.asking import agreed
from abreast.cli.keys import not_kept
from abreast.cli.opening import opened
from abreast.cli.saving import as_it_is, converted, save
from abreast.cli.terminal import EXIT_FAILED, fail, say
from abreast.core.assembly import Core
from abreast.core.registry.adopting import OtherKeyKept, adopt, provider_of_bot
from abreast.core.registry.bots import BOTS
from abreast.core.registry.edits import RemoveKeyLine
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.file_kind import FoundKey
from abreast.core.registry.key_text import KeyUnusable
from abreast.core.registry.keys import KeyringFault
from abreast.core.registry.saving import Snapshot
from abreast.core.registry.spec import ProviderSpec


async def adopt_keys(*, yes: bool, force: bool, providers_file: Path | None) -> int:
    """Move the keys of the user's own files. Each is taken out of its file only once the keyring has it."""
    async with opened(providers_file) as core:
        for path in {layer.path for layer in core.registry.layers if layer.content and layer.content.keys}:
            if path != core.paths.providers_file:
                say(f"{path} is not Abreast's own file. Take the key out of it by hand; `abreast keys set` keeps it.")
        files = [as_it_is(core.paths.providers_file, PROVIDERS), as_it_is(core.paths.bots_file, BOTS)]
        count = sum(len(snapshot.keys) for snapshot in files)
        if not count:
            say("No key stands in your files.")
            return 0
        if not agreed(f"Move {count} of them into the keyring, and take them out of the file?", already=yes):
            fail("Nothing was moved. --yes agrees without asking.")
        moved = [await _file_adopted(core, snapshot, force=force) for snapshot in files]
    return 0 if all(moved) else EXIT_FAILED


async def _file_adopted(core: Core, snapshot: Snapshot, *, force: bool) -> bool:
    """Whether all keys of one file were moved."""
    moved = [key for key in snapshot.keys if await _adopted(core, snapshot, key, force=force)]
    if not moved:
        return not snapshot.keys
    if not snapshot.is_older:
        await save(snapshot, [RemoveKeyLine(entry_id=key.entry_id) for key in moved])
    elif len(moved) == len(snapshot.keys):
        # A file of an older shape can only be written anew as a whole; its backup has no key either.
        converted(snapshot, without_keys=True)
    else:
        say(f"{snapshot.path} has an older shape and stays as it is until all of its keys are moved.")
        return False
    say(f"{len(moved)} moved out of {snapshot.path}.")
    return len(moved) == len(snapshot.keys)


async def _adopted(core: Core, snapshot: Snapshot, found: FoundKey, *, force: bool) -> bool:
    """Whether the keyring holds the key now."""
    provider = _provider_of(core, snapshot, found)
    if provider is None:
        say(f"{found} It was not moved: no provider that is in use goes with it.")
        return False
    try:
        await adopt(core.keys, provider, found, force=force)
    except OtherKeyKept as other:
        say(f"{found} It was not moved. {other} --force replaces that.")
    except KeyUnusable as unusable:
        say(f"{found} It was not moved. {unusable}")
    except KeyringFault as fault:
        say(f"{found} It was not moved. {not_kept(provider, fault.state, fault.sentence)}")
    else:
        return True
    return False


def _provider_of(core: Core, snapshot: Snapshot, found: FoundKey) -> ProviderSpec | None:
    if snapshot.kind is PROVIDERS:
        return core.registry.with_disabled.get(found.entry_id)
    bot = core.bots.get(found.entry_id)
    return provider_of_bot(bot.model, core.registry) if bot else None
