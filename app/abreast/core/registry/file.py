"""Reads a `providers.yaml`: what it says of each provider, or what is wrong with it and where.

The only module that brings pydantic and PyYAML in; `spec` stays cheap to import.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from abreast.core.registry.entries import (
    CapabilitiesEntry,
    ModelEntry,
    PriceEntry,
    ProviderEntry,
    ProvidersFile,
    TimeoutsEntry,
)
from abreast.core.registry.problems import FileRefused, Problem
from abreast.core.registry.spec import Capabilities, ModelSpec, Price, ProviderSpec
from abreast.core.registry.yaml_reader import Document, Path, field_name, parse_yaml, read_yaml
from abreast.core.transport.limits import Timeouts

_E = TypeVar("_E", bound=BaseModel)

_SENTENCES: Mapping[str, str] = {
    "bool_type": "must be true or false",
    "string_type": "must be a text",
    "float_type": "must be a number",
    "float_parsing": "must be a number",
    "int_type": "must be a whole number",
    "int_parsing": "must be a whole number",
    "int_from_float": "must be a whole number",
    "greater_than": "must be a positive whole number",
    "decimal_type": "must be a number",
    "decimal_parsing": "must be a number",
    "finite_number": "must be a number",
    "dict_type": "must be a mapping (name: value)",
    "model_type": "must be a mapping (name: value)",
    "tuple_type": "must be a list",
    "string_too_short": "must not be empty",
    "string_too_long": "is too long",
}
"""What a person reads for each type of fault pydantic finds; `wrong` faults bring their own sentence."""

_INNER_ONE: Mapping[str, type[BaseModel]] = {
    "price": PriceEntry,
    "timeout_s": TimeoutsEntry,
    "capabilities": CapabilitiesEntry,
}
_INNER_MANY: Mapping[str, type[BaseModel]] = {"providers": ProviderEntry, "models": ModelEntry}
"""The fields that hold one entry of the schema, and those that hold many by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileContent:
    """What one file says. Entries may be partial: they are laid over those of the files below."""

    document: Document = field(repr=False)
    default: str | None
    order: tuple[str, ...]
    """The ids of providers that are to stand first."""
    providers: Mapping[str, ProviderEntry]
    warnings: tuple[Problem, ...]
    """Fields that are kept but not understood."""

    def problem(self, provider_id: str, message: str) -> Problem:
        """A fault of one entry as a whole, at its place in this file."""
        path = ("providers", provider_id)
        place = self.document.place_of(path)
        return Problem(file=self.document.file, place=place, field=field_name(path), message=message)


def read_file(path: FilePath) -> FileContent:
    """Read and check one file.

    Raises:
        FileRefused: with every fault that was found.
        OSError: if it cannot be read.
    """
    return _checked(read_yaml(path))


def parse_file(data: bytes, file: str) -> FileContent:
    """Like `read_file` for bytes; `file` is the name for messages."""
    return _checked(parse_yaml(data, file))


def laid_over(lower: ProviderEntry, upper: ProviderEntry) -> ProviderEntry:
    """`lower` with each field that `upper` names taken from there; models, time limits and capabilities one by one."""
    changes = {name: getattr(upper, name) for name in upper.model_fields_set}
    if lower.models and upper.models:
        changes["models"] = lower.models | {
            model_id: _over(lower.models[model_id], model) if model_id in lower.models else model
            for model_id, model in upper.models.items()
        }
    if lower.timeout_s and upper.timeout_s:
        changes["timeout_s"] = _over(lower.timeout_s, upper.timeout_s)
    if lower.capabilities and upper.capabilities:
        changes["capabilities"] = _over(lower.capabilities, upper.capabilities)
    return lower.model_copy(update=changes)


def missing_fields(entry: ProviderEntry) -> tuple[str, ...]:
    """The fields without which there is no provider."""
    needed = ("dialect",) if entry.managed else ("dialect", "base_url")
    return tuple(name for name in needed if getattr(entry, name) is None)


def provider_spec(provider_id: str, entry: ProviderEntry) -> ProviderSpec:
    """The provider that a complete entry describes.

    Raises:
        ValueError: if `missing_fields` names any.
    """
    if entry.dialect is None or missing_fields(entry):
        raise ValueError(f"The entry {provider_id} is not complete.")
    invalid_models = entry.invalid_models or ()
    models = {i: _model_spec(i, model) for i, model in (entry.models or {}).items() if i not in invalid_models}
    managed = bool(entry.managed)
    return ProviderSpec(
        id=provider_id,
        label=entry.label or provider_id,
        dialect=entry.dialect,
        base_url=entry.base_url or "",
        api_key_env=entry.api_key_env,
        needs_key=not managed if entry.needs_key is None else entry.needs_key,
        organization=entry.organization,
        api_version=entry.api_version,
        headers=entry.headers or {},
        extra_body=entry.extra_body or {},
        timeouts=_timeouts(entry),
        default_model=entry.default_model,
        models=models,
        invalid_models=invalid_models,
        managed=managed,
        disabled=bool(entry.disabled),
        capabilities=_capabilities(entry),
    )


def _model_spec(model_id: str, entry: ModelEntry) -> ModelSpec:
    price = entry.price
    return ModelSpec(
        id=model_id,
        short=entry.short,
        label=entry.label,
        price=price
        and Price(
            input=price.input, cached_input=price.cached_input, cache_write=price.cache_write, output=price.output
        ),
        context_tokens=entry.context_tokens,
        stop=entry.stop,
        favourite=bool(entry.favourite),
        hidden=bool(entry.hidden),
    )


def _capabilities(entry: ProviderEntry) -> Capabilities:
    found = entry.capabilities
    if found is None:
        return Capabilities()
    return Capabilities(
        stream_usage=found.stream_usage, temperature=found.temperature, images=found.images, tools=found.tools
    )


def _timeouts(entry: ProviderEntry) -> Timeouts:
    limits, default = entry.timeout_s, Timeouts()
    if limits is None:
        return default
    return Timeouts(
        connect_s=limits.connect or default.connect_s,
        first_byte_s=limits.first_byte or default.first_byte_s,
        idle_s=limits.idle or default.idle_s,
    )


def _over(lower: _E, upper: _E) -> _E:
    return lower.model_copy(update={name: getattr(upper, name) for name in upper.model_fields_set})


def _checked(document: Document) -> FileContent:
    try:
        content = ProvidersFile.model_validate({} if document.content is None else document.content)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        raise FileRefused(tuple(_problem(document, fault) for fault in faults)) from None
    return FileContent(
        document=document,
        default=content.default,
        order=content.order or (),
        providers=content.providers,
        warnings=tuple(_unknown_fields(document, ProvidersFile, document.content, ())),
    )


def _problem(document: Document, fault: Mapping[str, Any]) -> Problem:
    path: Path = tuple(part for part in fault["loc"] if part != "[key]")
    if fault["type"] == "literal_error":
        message = f"must be {fault['ctx']['expected']}"
    elif fault["type"] == "wrong":
        message = fault["ctx"]["message"]
    else:
        message = _SENTENCES.get(fault["type"], "has a value of the wrong kind")
    return Problem(file=document.file, place=document.place_of(path), field=field_name(path), message=message)


def _unknown_fields(document: Document, schema: type[BaseModel], content: Any, path: Path) -> Iterator[Problem]:
    """A note on each field of `content` that `schema` does not have, so that a slip of the pen is found."""
    for name, value in _mapping(content).items():
        here: Path = (*path, name)
        if name not in schema.model_fields:
            note = _unknown_field_note(name, schema)
            yield Problem(file=document.file, place=document.place_of(here), field=field_name(here), message=note)
        elif name in _INNER_ONE:
            yield from _unknown_fields(document, _INNER_ONE[name], value, here)
        elif name in _INNER_MANY:
            for key, item in _mapping(value).items():
                yield from _unknown_fields(document, _INNER_MANY[name], item, (*here, key))


def _unknown_field_note(name: str, schema: type[BaseModel]) -> str:
    if name == "api_key":
        return "a key in this file is not used; set the variable named by api_key_env, or keep it in the keyring"
    near = difflib.get_close_matches(name, schema.model_fields, n=1)
    return f"unknown field, ignored; did you mean {near[0]}?" if near else "unknown field, ignored"


def _mapping(content: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", content) if isinstance(content, dict) else {}
