"""`abreast providers`: whom Abreast can ask, and where each key comes from."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from abreast.cli.opening import opened
from abreast.cli.terminal import cell, print_json, stdout, table
from abreast.core.registry.key_lookup import KeyLookup, KeyState
from abreast.core.registry.spec import ProviderSpec


async def list_providers(providers_file: Path | None, *, as_json: bool = False) -> int:
    """Print every provider with its address and the state of its key. No key is shown, no server is asked."""
    async with opened(providers_file) as core:
        providers = list(core.registry.with_disabled.values())
        keys = await asyncio.gather(*(core.keys.key_for(provider, may_ask=False) for provider in providers))
        if as_json:
            print_json([_as_json(provider, key) for provider, key in zip(providers, keys, strict=True)])
            return 0
        made = table("provider", "label", "dialect", "address", "models", "key", right=("models",))
        for provider, key in zip(providers, keys, strict=True):
            address = "started by Abreast" if provider.managed else provider.base_url or "not set"
            label = f"{provider.label} (switched off)" if provider.disabled else provider.label
            count = str(len(provider.models))
            made.add_row(*map(cell, (provider.id, label, provider.dialect, address, count, key_state(provider, key))))
        stdout().print(made)
    return 0


def key_state(provider: ProviderSpec, found: KeyLookup) -> str:
    """A few words on a provider's key, for a table."""
    match found.state:
        case KeyState.FOUND:
            return f"in the {found.place}" if found.place else "found"
        case KeyState.MISSING if not provider.needs_key:
            return "not needed"
        case KeyState.MISSING | KeyState.NO_BACKEND if provider.api_key_env:
            return f"missing: set {provider.api_key_env}"
        case _:
            return found.state.value


def _as_json(provider: ProviderSpec, key: KeyLookup) -> dict[str, Any]:
    return {
        "provider": provider.id,
        "label": provider.label,
        "dialect": provider.dialect,
        "base_url": provider.base_url,
        "managed": provider.managed,
        "disabled": provider.disabled,
        "models": len(provider.models),
        "needs_key": provider.needs_key,
        "api_key_env": provider.api_key_env,
        "key": key.state.value,
        "key_place": key.place and key.place.value,
    }
