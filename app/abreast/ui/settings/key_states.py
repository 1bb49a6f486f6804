"""Looks for the keys of all providers, one after the other, without ever making the keyring ask its user something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from abreast.core.registry.key_lookup import KeyLookup, KeyState
from abreast.core.registry.keys import KeySource
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret

_OF_THE_KEYRING = frozenset({KeyState.LOCKED, KeyState.DENIED, KeyState.NO_BACKEND, KeyState.SLOW, KeyState.FAILED})
"""What holds for all providers alike: the next look would end the same way, and a slow one would take 5 s again."""


class KeyStates(QObject):
    """What is known of each provider's key.

    Signals:
        changed: something was found out.
    """

    changed = Signal()

    def __init__(self, keys: KeySource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._found: dict[str, KeyLookup] = {}

    def of(self, provider_id: str) -> KeyLookup | None:
        """`None`: not looked yet."""
        return self._found.get(provider_id)

    async def look(self, providers: Sequence[ProviderSpec]) -> None:
        """Look for the keys of these. The keyring is asked only until it is known that it does not answer."""
        fault: KeyLookup | None = None
        for provider in providers:
            asks_keyring = provider.needs_key and not provider.managed and not self._is_known(provider)
            if fault is not None and asks_keyring:
                self._keep(provider, fault)
                continue
            found = await self._keys.key_for(provider, may_ask=False)
            if found.state in _OF_THE_KEYRING:
                fault = found
            self._keep(provider, found)

    async def look_again(self, provider: ProviderSpec, *, may_ask: bool) -> None:
        """Look for one key, e.g. since the address has changed. With `may_ask` the keyring may ask for its password."""
        self._keep(provider, await self._keys.key_for(provider, may_ask=may_ask))

    def _is_known(self, provider: ProviderSpec) -> bool:
        return self._keys.in_environment(provider) or self._keys.at_hand(provider)

    def _keep(self, provider: ProviderSpec, found: KeyLookup) -> None:
        # The key itself is not wanted here.
        without = replace(found, key=None)
        if self._found.get(provider.id) != without:
            self._found[provider.id] = without
            self.changed.emit()


async def source_for(wished: Secret | None, provider: ProviderSpec) -> KeySource | None:
    """Where a test finds a key that was entered but is not kept yet; `None`: where it always does.

    Raises:
        KeyUnusable: if it is no key, or must not be sent to the provider's address.
    """
    if wished is None:
        return None
    from abreast.core.registry.key_lookup import KeyPlace

    source = KeySource({})
    await source.adopt(provider, wished, KeyPlace.SESSION)
    return source
