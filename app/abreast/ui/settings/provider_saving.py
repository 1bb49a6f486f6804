"""Saving what was done on the page Providers: the file first, then the keys."""

from __future__ import annotations

from abreast.core.registry.key_lookup import KeyPlace
from abreast.core.registry.key_text import KeyUnusable
from abreast.core.registry.keys import KeyringFault, KeySource
from abreast.ui.settings.key_states import KeyStates
from abreast.ui.settings.open_file import OpenFile
from abreast.ui.settings.provider_draft import KeyWish, ProviderDraft, ProvidersDraft

LeftWishes = dict[str, tuple[KeyWish, str]]
"""By provider, what could not be done with its key, and why not."""


async def save_providers(draft: ProvidersDraft, open_file: OpenFile, keys: KeySource, states: KeyStates) -> LeftWishes:
    """Save the edits and then the keys. What could not be done with a key is given back; the file is saved then.

    Raises:
        SaveFailed: if the file could not be saved; then no key was touched, except those that were to be moved.
    """
    specs = {provider.id: provider.spec for provider in draft.shown}
    await open_file.save(draft.edits(), keys, specs.get)
    left: LeftWishes = {}
    for provider in draft.drafts:
        wish = _wish_of(provider, states, ships=draft.ships(provider))
        if wish is None:
            continue
        try:
            if wish.key is None:
                await keys.forget(provider.id)
            else:
                await keys.adopt(provider.spec, wish.key, wish.place)
        except (KeyUnusable, KeyringFault) as error:
            left[provider.id] = (wish, str(error))
    return left


def _wish_of(provider: ProviderDraft, states: KeyStates, *, ships: bool) -> KeyWish | None:
    """What is to become of its key: one that goes for good takes the key that is kept for it along."""
    if not provider.removed:
        return provider.wish
    known = states.of(provider.id)
    is_kept = known is not None and known.place in (KeyPlace.KEYRING, KeyPlace.SESSION)
    return KeyWish(key=None) if is_kept and not ships else None
