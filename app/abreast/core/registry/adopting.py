"""Moves keys that somebody wrote into a settings file into the keyring. Taking them out of the file is for the caller."""

from __future__ import annotations

from dataclasses import replace

from abreast.core.language import tr
from abreast.core.registry.file_kind import FoundKey
from abreast.core.registry.key_lookup import KeyLookup, KeyPlace, KeyState
from abreast.core.registry.keys import KeySource
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ProviderSpec


class OtherKeyKept(Exception):
    """The keyring holds another key of the provider, which must not be lost unasked."""


def provider_of_bot(model: str | None, registry: Registry) -> ProviderSpec | None:
    """The provider that a bot's model belongs to; `None`: its name means none that is in use.

    A key in a bot's entry is its provider's: the older files named one a bot.
    """
    if not model:
        return None
    try:
        return registry.resolve(model).provider
    except NameUnclear:
        return None


async def kept_key(keys: KeySource, provider: ProviderSpec) -> KeyLookup:
    """What the keyring holds for a provider, whatever its variable says. Asks the user nothing."""
    return await keys.key_for(replace(provider, api_key_env=None, needs_key=True), may_ask=False)


async def adopt(keys: KeySource, provider: ProviderSpec, found: FoundKey, *, force: bool = False) -> None:
    """Put a key into the keyring. One that is there already is left alone.

    Args:
        force: Also in the place of another key of that provider.

    Raises:
        OtherKeyKept: without `force`, if there is another.
        KeyUnusable: if it is no key, or must not be sent to the provider's address.
        KeyringFault: if the keyring did not take it.
    """
    kept = await kept_key(keys, provider)
    # One in memory does not count: it is gone with the program, and the file's would be gone by then.
    is_kept = kept.place is KeyPlace.KEYRING and kept.state in (KeyState.FOUND, KeyState.MOVED)
    if is_kept and kept.key == found.key:
        return
    if is_kept and not force:
        raise OtherKeyKept(tr("The keyring holds another key of {label}.", label=provider.label))
    await keys.adopt(provider, found.key)
