"""`abreast providers`: whom Abreast can ask, and where each key comes from."""

from __future__ import annotations

import asyncio
from pathlib import Path

from abreast.cli.opening import opened
from abreast.cli.terminal import cell, stdout, table
from abreast.core.assembly import Core
from abreast.core.registry.key_lookup import KeyState
from abreast.core.registry.spec import ProviderSpec


async def list_providers(providers_file: Path | None) -> int:
    """Print every provider with its address and the state of its key. No key is shown, no server is asked."""
    async with opened(providers_file) as core:
        providers = list(core.registry.values())
        states = await asyncio.gather(*(_key_state(core, provider) for provider in providers))
        made = table("provider", "label", "dialect", "address", "models", "key", right=("models",))
        for provider, state in zip(providers, states, strict=True):
            address = "started by Abreast" if provider.managed else provider.base_url or "not set"
            count = str(len(provider.models))
            made.add_row(*map(cell, (provider.id, provider.label, provider.dialect, address, count, state)))
        stdout().print(made)
    return 0


async def _key_state(core: Core, provider: ProviderSpec) -> str:
    found = await core.keys.key_for(provider, may_ask=False)
    match found.state:
        case KeyState.FOUND:
            return f"in the {found.place}" if found.place else "found"
        case KeyState.MISSING if not provider.needs_key:
            return "not needed"
        case KeyState.MISSING | KeyState.NO_BACKEND if provider.api_key_env:
            return f"missing: set {provider.api_key_env}"
        case _:
            return found.state.value
