"""Looks for the keys of all providers, one after the other, without ever making the keyring ask its user something."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from abreast.core.registry.key_lookup import KeyLookup, KeyPlace, KeyState
from abreast.core.registry.keys import KeySource
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret
from abreast.ui.errand import AFTER_PAINT_S, Errand
from abreast.ui.tasks import TaskOwner

_OF_THE_KEYRING = frozenset({KeyState.LOCKED, KeyState.DENIED, KeyState.NO_BACKEND, KeyState.SLOW, KeyState.FAILED})
"""What holds for all providers alike: the next look would end the same way, and a slow one would take 5 s again."""


class KeyStates(QObject):
    """What is known of each provider's key.

    Signals:
        changed: something was found out.
    """

    changed = Signal()

    def __init__(self, keys: KeySource, tasks: TaskOwner, parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._found: dict[str, KeyLookup] = {}
        self._all = Errand(tasks, "look for keys", self._take)
        self._one = Errand(tasks, "look for a key", self._take)

    def of(self, provider_id: str) -> KeyLookup | None:
        """`None`: not looked yet."""
        return self._found.get(provider_id)

    def look(self, providers: Sequence[ProviderSpec]) -> None:
        """Look for the keys of these. The keyring is asked only until it is known that it does not answer."""
        self._all.start(partial(self._look, providers))

    def look_again(self, provider: ProviderSpec, *, may_ask: bool = False, after_s: float = 0) -> None:
        """Look for one key, e.g. since the address has changed. With `may_ask` the keyring may ask for its password."""
        self._one.start(partial(self._look_at_one, provider, may_ask=may_ask, after_s=after_s))

    def leave(self) -> None:
        """Nobody wants to know any more."""
        self._all.cancel()
        self._one.cancel()

    async def _look(self, providers: Sequence[ProviderSpec]) -> dict[str, KeyLookup]:
        await asyncio.sleep(AFTER_PAINT_S)
        found: dict[str, KeyLookup] = {}
        fault: tuple[str, KeyLookup] | None = None
        for provider in providers:
            asks_keyring = provider.needs_key and not provider.managed and not self._is_known(provider)
            if fault is not None and asks_keyring:
                label, lookup = fault
                found[provider.id] = replace(lookup, sentence=lookup.sentence.replace(label, provider.label))
                continue
            lookup = await self._keys.key_for(provider, may_ask=False)
            if lookup.state in _OF_THE_KEYRING:
                fault = provider.label, lookup
            found[provider.id] = lookup
        return found

    async def _look_at_one(self, provider: ProviderSpec, *, may_ask: bool, after_s: float) -> dict[str, KeyLookup]:
        await asyncio.sleep(after_s)
        return {provider.id: await self._keys.key_for(provider, may_ask=may_ask)}

    def _is_known(self, provider: ProviderSpec) -> bool:
        return self._keys.in_environment(provider) or self._keys.at_hand(provider)

    def _take(self, found: Mapping[str, KeyLookup]) -> None:
        # The keys themselves are not wanted here.
        self._found |= {provider_id: replace(lookup, key=None) for provider_id, lookup in found.items()}
        self.changed.emit()


async def source_for(wished: Secret | None, provider: ProviderSpec) -> KeySource | None:
    """Where a test finds a key that was entered but is not kept yet; `None`: where it always does.

    Raises:
        KeyUnusable: if it is no key, or must not be sent to the provider's address.
    """
    if wished is None:
        return None
    source = KeySource({})
    await source.adopt(provider, wished, KeyPlace.SESSION)
    return source
