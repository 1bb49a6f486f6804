"""Finds the models again that stand in the history by the names they had."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from abreast.core.language import tr
from abreast.core.registry.bots import BotSpec
from abreast.core.registry.contestants import BOT_PREFIX, contestant
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec
from abreast.core.store.values import UNKNOWN_MODEL, ModelName

FindModel: TypeAlias = Callable[[ModelName], ModelRef]
"""Gives the model that has a name in the history."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundModel:
    """A model that a lane had."""

    ref: ModelRef
    bot_id: str | None = None
    bot_label: str | None = None
    problem: str | None = None
    """Why it cannot be asked, and what to do."""


def lane_model(name: ModelName, registry: Registry, bots: Mapping[str, BotSpec], bot_id: str | None) -> FoundModel:
    """What a lane asks as the registry describes it now, or by its old names if it is there no more."""
    if bot_id is not None:
        try:
            bot = contestant(f"{BOT_PREFIX}{bot_id}", registry, bots)
        except NameUnclear:
            bot = None
        # A bot that asks another model by now is not the one that this lane was.
        if bot is not None and _is(bot.ref, name):
            return FoundModel(ref=bot.ref, bot_id=bot_id, bot_label=bot.label)
    ref = _listed(name, registry)
    if ref is not None:
        return FoundModel(ref=ref)
    problem = tr(
        "{model} by {provider} is not among the models any more. Choose another one.",
        model=name.model_label,
        provider=name.provider_label,
    )
    return FoundModel(ref=_by_names(name), problem=problem)


def answer_model(name: ModelName, registry: Registry) -> ModelRef:
    """The model that gave an answer, called as it was called then."""
    ref = _listed(name, registry)
    if ref is None:
        return _by_names(name)
    return ModelRef(
        provider=replace(ref.provider, label=name.provider_label), model=replace(ref.model, label=name.model_label)
    )


def _listed(name: ModelName, registry: Registry) -> ModelRef | None:
    if name.model_id == UNKNOWN_MODEL:
        return None
    try:
        ref = registry.resolve(f"{name.provider_id}/{name.model_id}")
    except NameUnclear:
        return None
    return ref if _is(ref, name) else None


def _is(ref: ModelRef, name: ModelName) -> bool:
    return (ref.provider.id, ref.model.id) == (name.provider_id, name.model_id)


def _by_names(name: ModelName) -> ModelRef:
    # Nothing is ever sent there: a lane with such a model has a problem.
    provider = ProviderSpec(
        id=name.provider_id, label=name.provider_label, dialect="openai-chat", base_url="", disabled=True
    )
    return ModelRef(provider=provider, model=ModelSpec(id=name.model_id, label=name.model_label))
