"""`abreast models`: what can be asked."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from abreast.cli.naming import provider_named
from abreast.cli.opening import opened
from abreast.cli.terminal import EXIT_FAILED, cell, print_json, say, stdout, table
from abreast.core.assembly import Core
from abreast.core.errors import ProviderError
from abreast.core.local.engine import can_serve
from abreast.core.registry.key_lookup import KeyState
from abreast.core.registry.spec import ModelRef, ProviderSpec

if TYPE_CHECKING:
    # It brings the HTTP client, which a list without asking anybody should not wait for.
    from abreast.core.registry.discovery import Discovery


async def list_models(
    provider_id: str | None, providers_file: Path | None, *, refresh: bool = False, as_json: bool = False
) -> int:
    """Print every model with its names; for local ones whether their file is here.

    Args:
        refresh: Ask the hosts, and list what they have and the files do not. Nothing is written but the cache.
    """
    async with opened(providers_file) as core:
        chosen = [provider_named(core, provider_id)] if provider_id else list(core.registry.values())
        asking = chosen if refresh else []
        asked, failed = await _refreshed(core, asking, insist=provider_id is not None)
        rows = [row for provider in chosen for row in _rows(core, provider, asked.get(provider.id))]
        if as_json:
            print_json([_as_json(ref, note) for ref, note in rows])
        else:
            made = table("model", "short", "label", "note")
            for ref, note in rows:
                made.add_row(*map(cell, (ref.name, ref.model.short or "", ref.model.label or "", note)))
            stdout().print(made)
    return EXIT_FAILED if failed else 0


async def _refreshed(
    core: Core, providers: Iterable[ProviderSpec], *, insist: bool
) -> tuple[Mapping[str, Discovery], bool]:
    """What the hosts list now, by provider, and whether one of them failed.

    Args:
        insist: Also ask where no key is at hand, so that it is told what is missing.
    """
    candidates = [provider for provider in providers if provider.base_url and not provider.managed]
    keys = await asyncio.gather(*(core.keys.key_for(provider, may_ask=insist) for provider in candidates))
    wanted = [p for p, key in zip(candidates, keys, strict=True) if insist or key.state is KeyState.FOUND]
    if candidates and not wanted:
        say("No provider can be asked: none has a key at hand. `abreast keys status` says where each would come from.")
    if not wanted:
        return {}, False
    from abreast.cli.progress import working

    with working(f"Asking {', '.join(provider.label for provider in wanted)}"):
        results = await asyncio.gather(*(core.discover(p, force=True) for p in wanted), return_exceptions=True)
    found: dict[str, Discovery] = {}
    for provider, result in zip(wanted, results, strict=True):
        if isinstance(result, ProviderError):
            say(f"abreast: {result.message}")
        elif isinstance(result, BaseException):
            raise result
        else:
            found[provider.id] = result
    return found, len(found) < len(wanted)


def _rows(core: Core, provider: ProviderSpec, found: Discovery | None) -> list[tuple[ModelRef, str]]:
    present = {ref.name for ref in core.usable_local_models()}
    configured = [ModelRef(provider=provider, model=model) for model in provider.models.values()]
    rows = [(ref, _note(ref, present)) for ref in configured]
    if found is not None:
        from abreast.core.registry.discovery import merged

        result = merged(provider, found)
        rows = [(ref, "the host does not list it" if ref.model.id in result.not_listed else note) for ref, note in rows]
        new = (ModelRef(provider=provider, model=result.models[model_id]) for model_id in result.added)
        rows += [(ref, "new: not in your providers.yaml") for ref in new]
    return rows


def _note(ref: ModelRef, present: set[str]) -> str:
    if ref.provider.managed:
        if ref.name in present:
            return "on this computer"
        return f"to fetch: abreast models get {ref.model.id}" if can_serve() else "not in this build: use Ollama"
    return "hidden" if ref.model.hidden else ""


def _as_json(ref: ModelRef, note: str) -> dict[str, object]:
    return {
        "name": ref.name,
        "provider": ref.provider.id,
        "model": ref.model.id,
        "short": ref.model.short,
        "label": ref.model.label,
        "context_tokens": ref.model.context_tokens,
        "favourite": ref.model.favourite,
        "note": note,
    }
