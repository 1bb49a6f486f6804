"""Finds the model that a name means."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from abreast.core.language import tr
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec

MAX_SUGGESTIONS = 5


class NameUnclear(LookupError):
    """A name does not mean exactly one model. The message is a sentence for the user."""

    def __init__(self, message: str, candidates: Sequence[str]) -> None:
        super().__init__(message)
        self.message = message
        self.candidates = tuple(candidates)


class UnknownModel(NameUnclear):
    """No model has this name; `candidates` are the nearest."""


class AmbiguousModel(NameUnclear):
    """Several models have this name; `candidates` are all of them, each as `provider/model`."""


def resolve(name: str, providers: Mapping[str, ProviderSpec]) -> ModelRef:
    """See `Registry.resolve`."""
    # Model ids contain slashes themselves, so only the first one can end a provider's name.
    prefix, slash, rest = name.strip().partition("/")
    provider = _provider(prefix, rest, providers) if slash else None
    if provider is not None:
        return _of_provider(provider, rest, name)
    found = [ModelRef(provider=p, model=m) for p in providers.values() for m in _named(name.strip(), p)]
    if len(found) == 1:
        return found[0]
    if found:
        candidates = [ref.name for ref in found]
        raise AmbiguousModel(
            tr(
                "{name} means several models: {candidates}. Name one in full.",
                name=repr(name),
                candidates=", ".join(candidates),
            ),
            candidates,
        )
    near = nearest(name, _all_names(providers))
    if slash and not near:
        near = nearest(prefix, providers)
    raise UnknownModel(_unknown(name, near), near)


def find(name: str, providers: Mapping[str, ProviderSpec]) -> Iterator[ModelRef]:
    """See `Registry.find`."""
    bare = name.strip()
    prefix, slash, rest = bare.partition("/")
    for provider in providers.values():
        # `a/x` may be the model `x` of the provider `a`, and the model `a/x` of any.
        scoped = _named(rest, provider) if slash and provider.id.lower() == prefix.lower() else []
        for model in {model.id: model for model in (*scoped, *_named(bare, provider))}.values():
            yield ModelRef(provider=provider, model=model)


def scoped_names(providers: Mapping[str, ProviderSpec]) -> Iterator[str]:
    """See `Registry.scoped_names`."""
    for provider in providers.values():
        for model in provider.models.values():
            short = f" ({model.short})" if model.short and model.short != model.id else ""
            yield f"{provider.id}/{model.id}{short}"


def _provider(prefix: str, rest: str, providers: Mapping[str, ProviderSpec]) -> ProviderSpec | None:
    if prefix in providers:
        return providers[prefix]
    alike = [provider for provider_id, provider in providers.items() if provider_id.lower() == prefix.lower()]
    if len(alike) > 1:
        candidates = [f"{provider.id}/{rest}" for provider in alike]
        raise AmbiguousModel(
            tr(
                "There are several providers called {prefix}, which differ in capital letters: {candidates}. "
                "Write the one you mean as it stands here.",
                prefix=repr(prefix),
                candidates=", ".join(candidates),
            ),
            candidates,
        )
    return alike[0] if alike else None


def _of_provider(provider: ProviderSpec, rest: str, name: str) -> ModelRef:
    # OpenRouter's own `openrouter/auto` begins like the provider's name.
    found = _named(rest, provider) or _named(name.strip(), provider)
    if len(found) == 1:
        return ModelRef(provider=provider, model=found[0])
    if found:
        candidates = [f"{provider.id}/{model.id}" for model in found]
        raise AmbiguousModel(
            tr(
                "{name} means several models: {candidates}. Name one in full.",
                name=repr(name),
                candidates=", ".join(candidates),
            ),
            candidates,
        )
    if provider.managed or not rest:
        near = [f"{provider.id}/{n}" for n in nearest(rest, _names(provider))]
        near = near or [f"{provider.id}/{model_id}" for model_id in provider.models][:MAX_SUGGESTIONS]
        raise UnknownModel(_unknown(name, near), near)
    return ModelRef(provider=provider, model=ModelSpec(id=rest))


def _named(name: str, provider: ProviderSpec) -> list[ModelSpec]:
    """The models with this long or short name: the long one wins, and only then letter case is left aside."""
    if name in provider.models:
        return [provider.models[name]]
    models = provider.models.values()
    exact = [model for model in models if model.short == name]
    return exact or [m for m in models if name and name.lower() in (m.id.lower(), (m.short or "").lower())]


def _names(provider: ProviderSpec) -> Iterator[str]:
    for model in provider.models.values():
        yield model.id
        if model.short:
            yield model.short


def _all_names(providers: Mapping[str, ProviderSpec]) -> Iterator[str]:
    for provider in providers.values():
        for name in _names(provider):
            yield name
            yield f"{provider.id}/{name}"


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """The few of `names` that are most like `name`, the best first."""
    by_lower = {candidate.lower(): candidate for candidate in names}
    near = difflib.get_close_matches(name.lower(), by_lower, n=MAX_SUGGESTIONS, cutoff=0.5)
    return [by_lower[candidate] for candidate in near]


def _unknown(name: str, near: Sequence[str]) -> str:
    if near:
        return tr("There is no model {name}. The nearest names: {names}.", name=repr(name), names=", ".join(near))
    return tr("There is no model {name}. `abreast models` lists what there is.", name=repr(name))
