"""Finds out which models a provider has, and lays them beside those that are configured."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.listed import ListedModel
from abreast.core.dialects.listing import list_models
from abreast.core.registry.chat_models import why_no_chat
from abreast.core.registry.model_cache import CachedList, ModelCache
from abreast.core.registry.spec import ModelSpec, ProviderSpec

_LATEST = ":latest"
MAX_AGE = timedelta(hours=24)
"""Hosts add and drop models every few weeks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """What a provider has, as its host said at one time."""

    provider_id: str
    models: tuple[ListedModel, ...]
    """Those that can chat, in the host's order."""
    left_out: Mapping[str, str]
    """By id, why a model is not among them."""
    fetched_at: datetime
    from_cache: bool

    def age(self, now: datetime) -> timedelta:
        return now - self.fetched_at


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedModels:
    """A provider's models after a discovery: what to write into `providers.yaml`, and what changed."""

    models: Mapping[str, ModelSpec]
    """By wire id: the configured ones in their order, then the new ones in the host's."""
    invalid_models: tuple[str, ...]
    added: tuple[str, ...]
    not_listed: tuple[str, ...]
    """Configured, but not in the host's list. They stay: hosts leave aliases and private models out."""


class Discoverer:
    """Lists the models of providers, each from the cache while that is young enough.

    Args:
        connect: Gives a provider's endpoint with its key; it may raise `ProviderError`.
        now: The clock, aware of its time zone.
    """

    def __init__(
        self,
        connect: Callable[[ProviderSpec], Awaitable[Endpoint]],
        cache: ModelCache,
        *,
        max_age: timedelta = MAX_AGE,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._connect = connect
        self._cache = cache
        self._max_age = max_age
        self._now = now

    async def discover(self, provider: ProviderSpec, *, force: bool = False) -> Discovery:
        """The models of a provider that can chat. Nothing is kept unless the host's whole list was read.

        Args:
            force: Ask the host even if a young list is at hand.

        Raises:
            ValueError: for a managed provider, whose models are those on this computer.
            ProviderError: if the host does not give its list; the message says why.
        """
        if provider.managed:
            raise ValueError(f"The models of {provider.label} are on this computer; there is no host to ask.")
        if not force and (kept := await self.kept(provider)) is not None:
            return kept
        models = await list_models(await self._connect(provider))
        fetched = CachedList(models=models, fetched_at=self._now())
        await asyncio.to_thread(self._cache.write, provider, fetched)
        return await asyncio.to_thread(_discovery, provider, fetched, from_cache=False)

    async def kept(self, provider: ProviderSpec) -> Discovery | None:
        """The list in the cache, if it is young enough. Connects nowhere."""
        cached = await asyncio.to_thread(self._cache.read, provider)
        # A list from the future was written before the clock was put right: its age is not known.
        if cached is None or not timedelta(0) <= self._now() - cached.fetched_at <= self._max_age:
            return None
        return await asyncio.to_thread(_discovery, provider, cached, from_cache=True)


def merged(provider: ProviderSpec, discovery: Discovery, *, unusable: tuple[str, ...] = ()) -> MergedModels:
    """The provider's models with those that were discovered. Nothing that is configured is lost or changed.

    A configured model's short name, label, price and the rest stay; only what is not known of it is filled in. Invalid
    models stay invalid and are not offered.

    Args:
        unusable: Ids that a check found unusable. They join `invalid_models`.
    """
    listed = {model.id: model for model in discovery.models}
    left_out = set(discovery.left_out)
    if provider.dialect == "ollama":
        # Whoever wrote `llama3` means what Ollama lists as `llama3:latest`.
        own = {f"{model_id}{_LATEST}": model_id for model_id in (*provider.models, *provider.invalid_models)}
        listed = {own.get(model_id, model_id): model for model_id, model in listed.items()}
        left_out = {own.get(model_id, model_id) for model_id in left_out}
    invalid = tuple(dict.fromkeys((*provider.invalid_models, *unusable)))
    configured = {
        model_id: _filled(model, listed.get(model_id))
        for model_id, model in provider.models.items()
        if model_id not in unusable
    }
    new = {i: _spec(model) for i, model in listed.items() if i not in configured and i not in invalid}
    return MergedModels(
        models=configured | new,
        invalid_models=invalid,
        added=tuple(new),
        not_listed=tuple(model_id for model_id in configured if model_id not in listed.keys() | left_out),
    )


def _discovery(provider: ProviderSpec, kept: CachedList, *, from_cache: bool) -> Discovery:
    reasons = {model.id: why_no_chat(model) for model in kept.models}
    return Discovery(
        provider_id=provider.id,
        models=tuple(model for model in kept.models if reasons[model.id] is None),
        left_out={model_id: why for model_id, why in reasons.items() if why is not None},
        fetched_at=kept.fetched_at,
        from_cache=from_cache,
    )


def _filled(model: ModelSpec, found: ListedModel | None) -> ModelSpec:
    if found is None:
        return model
    return replace(
        model,
        label=model.label or found.label,
        context_tokens=found.context_tokens if model.context_tokens is None else model.context_tokens,
    )


def _spec(found: ListedModel) -> ModelSpec:
    return ModelSpec(id=found.id, label=found.label, context_tokens=found.context_tokens)
