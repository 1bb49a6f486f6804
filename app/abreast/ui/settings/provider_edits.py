"""What a changed provider means for the user's file: the least that has to be written there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from abreast.core.dialects.capabilities import Capabilities
from abreast.core.registry.edits import Edit, PutEntry, PutModel, RemoveModel, SetDisabled, SetInvalidModels
from abreast.core.registry.entries import ModelEntry, ProviderEntry
from abreast.core.registry.spec import ModelSpec, Price, ProviderSpec
from abreast.core.transport.limits import Timeouts

_PLAIN = ("label", "dialect", "base_url", "api_key_env", "organization", "api_version", "default_model")
_NEW_MODEL = ModelSpec(id="")


def provider_fields(spec: ProviderSpec) -> dict[str, Any]:
    """The provider's own fields as its entry names them, without models. `None` and `{}`: nothing is said."""
    return {name: getattr(spec, name) or None for name in _PLAIN} | {
        "base_url": spec.base_url,
        "needs_key": spec.needs_key,
        "headers": dict(spec.headers),
        "extra_body": dict(spec.extra_body),
        "timeout_s": _timeouts(spec.timeouts),
        "capabilities": _known(asdict(spec.capabilities)),
    }


def new_entry(spec: ProviderSpec) -> Iterator[Edit]:
    """The edits that write a provider which stands in no file yet."""
    fields = {name: value for name, value in provider_fields(spec).items() if value not in (None, {})}
    if fields["needs_key"]:
        del fields["needs_key"]
    if spec.timeouts == Timeouts():
        del fields["timeout_s"]
    yield PutEntry(entry_id=spec.id, fields=fields)
    yield from _model_edits(spec, {}, {})
    if spec.disabled:
        yield SetDisabled(entry_id=spec.id, disabled=True)


def changed_entry(before: ProviderSpec, after: ProviderSpec, below: ProviderEntry | None) -> Iterator[Edit]:
    """The edits that lead from one state of an entry to another.

    Args:
        below: What the catalogue says of it. A field that is emptied over one there is written as null, else it goes.
    """
    old, new = provider_fields(before), provider_fields(after)
    put: dict[str, Any] = {}
    drop: set[str] = set()
    for name, value in new.items():
        if value == old[name]:
            continue
        if name in ("timeout_s", "capabilities"):
            put[name] = {part: item for part, item in value.items() if item != old[name].get(part)}
        elif value in (None, {}) and not _says(below, name):
            drop.add(name)
        else:
            put[name] = value
    if put or drop:
        yield PutEntry(entry_id=after.id, fields=put, drop=frozenset(drop))
    if before.disabled != after.disabled:
        # Off in the catalogue itself is none that ships; so switching on takes the word out again.
        yield SetDisabled(entry_id=after.id, disabled=after.disabled)
    if before.invalid_models != after.invalid_models:
        yield SetInvalidModels(entry_id=after.id, models=after.invalid_models)
    yield from _model_edits(after, before.models, (below and below.models) or {})


def _model_edits(
    after: ProviderSpec, before: Mapping[str, ModelSpec], below: Mapping[str, ModelEntry]
) -> Iterator[Edit]:
    for model_id, model in after.models.items():
        old = before.get(model_id)
        if old == model:
            continue
        put, drop = _model_changes(old or _NEW_MODEL, model, below.get(model_id))
        if put or drop or old is None:
            yield PutModel(entry_id=after.id, model_id=model_id, fields=put, drop=frozenset(drop))
    for model_id in before:
        # What was found unusable keeps its short name and its price: it may be back one day.
        if model_id not in after.models and model_id not in below and model_id not in after.invalid_models:
            yield RemoveModel(entry_id=after.id, model_id=model_id)


def _model_changes(old: ModelSpec, new: ModelSpec, below: ModelEntry | None) -> tuple[dict[str, Any], set[str]]:
    put: dict[str, Any] = {}
    drop: set[str] = set()
    for name, read in _MODEL_FIELDS.items():
        value = read(new)
        if value == read(old):
            continue
        if name == "price" and new.price is not None:
            before = asdict(old.price or Price())
            put[name] = {part: item for part, item in asdict(new.price).items() if item != before[part]}
        elif name == "capabilities" and value:
            put[name] = value
        elif not value and not _says(below, name):
            drop.add(name)
        else:
            put[name] = value
    return put, drop


_MODEL_FIELDS: Mapping[str, Callable[[ModelSpec], Any]] = {
    "short": lambda model: model.short,
    "label": lambda model: model.label,
    "price": lambda model: model.price,
    "context_tokens": lambda model: model.context_tokens,
    "favourite": lambda model: model.favourite,
    "hidden": lambda model: model.hidden,
    "stop": lambda model: model.stop,
    "capabilities": lambda model: _known(asdict(model.capabilities)) if model.capabilities != Capabilities() else {},
}


def _timeouts(limits: Timeouts) -> dict[str, float]:
    return {"connect": limits.connect_s, "first_byte": limits.first_byte_s, "idle": limits.idle_s}


def _known(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _says(below: ProviderEntry | ModelEntry | None, name: str) -> bool:
    return below is not None and getattr(below, name, None) is not None
