"""Saving what was done on the page Providers: the file first, then the keys."""

from __future__ import annotations

from abreast.core.registry.edits import RemoveKeyLine
from abreast.core.registry.entry_check import faults_by_field
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.file_kind import FoundKey
from abreast.core.registry.key_lookup import KeyPlace
from abreast.core.registry.key_text import KeyUnusable
from abreast.core.registry.keys import KeyringFault, KeySource
from abreast.core.registry.private_file import SaveRefused
from abreast.core.registry.problems import FileRefused
from abreast.ui.settings.key_states import KeyStates
from abreast.ui.settings.provider_draft import KeyWish, ProviderDraft, ProvidersDraft, by_id
from abreast.ui.settings.settings_file import SettingsFile, Settle

LeftWishes = dict[str, tuple[KeyWish, str]]
"""By provider, what could not be done with its key, and why not."""


class SaveFailed(Exception):
    """Nothing was saved. `refused` says what is wrong with the file or the edits, if that is why."""

    def __init__(self, sentence: str, refused: FileRefused | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.refused = refused


class ProviderSaving:
    """Does what the drafts ask for."""

    def __init__(self, keys: KeySource, file: SettingsFile) -> None:
        self._keys = keys
        self._file = file

    async def save(self, draft: ProvidersDraft, states: KeyStates, settle: Settle, *, move_keys: bool) -> LeftWishes:
        """Save the edits and then the keys. What could not be done with a key is given back; the file is saved then.

        Args:
            move_keys: Put the keys that stand in the file into the keyring, and take them out of it.

        Raises:
            SaveFailed: if the file could not be saved; then no key was touched, except those that were to be moved.
        """
        moved = await self._move(draft, self._file.keys) if move_keys else ()
        edits = (*draft.edits(), *(RemoveKeyLine(entry_id=provider_id) for provider_id in moved))
        try:
            if self._file.is_older and edits:
                await self._file.convert(without_keys=bool(moved))
            if edits and not await self._file.save(edits, settle):
                raise SaveFailed("Nothing was saved: the conflicts with the changed file were not decided.")
        except FileRefused as refused:
            raise SaveFailed("", refused) from refused
        except SaveRefused as refused:
            raise SaveFailed(str(refused)) from refused
        return await self._save_keys(draft, states)

    async def _move(self, draft: ProvidersDraft, found: tuple[FoundKey, ...]) -> tuple[str, ...]:
        drafts = by_id(draft.drafts)
        for key in found:
            provider = drafts.get(key.entry_id)
            if provider is None:
                raise SaveFailed(f"The key of {key.entry_id} cannot be moved: there is no such provider.")
            try:
                await self._keys.adopt(provider.spec, key.key)
            except (KeyUnusable, KeyringFault) as error:
                raise SaveFailed(f"The key of {provider.spec.label} could not be moved. {error}") from error
        return tuple(dict.fromkeys(key.entry_id for key in found))

    async def _save_keys(self, draft: ProvidersDraft, states: KeyStates) -> LeftWishes:
        left: LeftWishes = {}
        for provider in draft.drafts:
            wish = _wish_of(provider, states, ships=draft.ships(provider))
            if wish is None:
                continue
            try:
                if wish.key is None:
                    await self._keys.forget(provider.spec.id)
                else:
                    await self._keys.adopt(provider.spec, wish.key, wish.place)
            except (KeyUnusable, KeyringFault) as error:
                left[provider.spec.id] = (wish, str(error))
        return left


def _wish_of(provider: ProviderDraft, states: KeyStates, *, ships: bool) -> KeyWish | None:
    """What is to become of its key: one that goes for good takes the key that is kept for it along."""
    if not provider.removed:
        return provider.wish
    known = states.of(provider.spec.id)
    is_kept = known is not None and known.place in (KeyPlace.KEYRING, KeyPlace.SESSION)
    return KeyWish(key=None) if is_kept and not ships else None


def faults_of(refused: FileRefused | None, draft: ProvidersDraft) -> dict[str, dict[str, str]]:
    """By provider, which of its fields a refused save found wrong."""
    found: dict[str, dict[str, str]] = {}
    if refused is None:
        return found
    for provider in draft.drafts:
        faults = faults_by_field(refused, PROVIDERS, provider.spec.id)
        # What is wrong with the file as a whole is of no provider.
        faults.pop("", None)
        if faults:
            found[provider.spec.id] = faults
    return found
