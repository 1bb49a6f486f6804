"""Reads a `providers.yaml`: what it says of each provider, or what is wrong with it and where.

The only module that brings pydantic and PyYAML in; `spec` stays cheap to import.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import TypeVar

from pydantic import BaseModel

from abreast.core.dialects.capabilities import Capabilities
from abreast.core.registry.entries import CapabilitiesEntry, ModelEntry, ProviderEntry, ProvidersFile
from abreast.core.registry.file_kind import FileKind, FoundKey, keys_in
from abreast.core.registry.older import current_providers
from abreast.core.registry.problems import Problem
from abreast.core.registry.schema_check import checked
from abreast.core.registry.spec import ModelSpec, Price, ProviderSpec
from abreast.core.registry.yaml_reader import Document, field_name, parse_yaml, read_yaml
from abreast.core.transport.limits import Timeouts

_E = TypeVar("_E", bound=BaseModel)

PROVIDERS = FileKind(
    section="providers",
    schema=ProvidersFile,
    to_current=current_providers,
    head="# Your providers, laid over the catalogue that ships with Abreast. Keys do not belong here.\n",
)


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
    is_older: bool = False
    """Whether the file has an older shape, and is converted before it is saved."""
    keys: tuple[FoundKey, ...] = ()
    """Keys that stand in the file. They are not used from here: they are to be moved into the keyring."""

    def problem(self, path: tuple[str, ...], message: str) -> Problem:
        """A fault of an entry as a whole, or of a field, at its place in this file."""
        place = self.document.place_of(path)
        return Problem(file=self.document.file, place=place, field=field_name(path), message=message)


def read_file(path: FilePath) -> FileContent:
    """Read and check one file.

    Raises:
        FileRefused: with every fault that was found.
        OSError: if it cannot be read.
    """
    return _content_of(read_yaml(path))


def parse_file(data: bytes, file: str) -> FileContent:
    """Like `read_file` for bytes; `file` is the name for messages."""
    return _content_of(parse_yaml(data, file))


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
        ca_file=entry.ca_file,
        headers=entry.headers or {},
        extra_body=entry.extra_body or {},
        timeouts=_timeouts(entry),
        default_model=entry.default_model,
        models=models,
        invalid_models=invalid_models,
        capabilities=_capabilities(entry.capabilities),
        managed=managed,
        disabled=bool(entry.disabled),
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
        capabilities=_capabilities(entry.capabilities),
        favourite=bool(entry.favourite),
        hidden=bool(entry.hidden),
    )


def _capabilities(entry: CapabilitiesEntry | None) -> Capabilities:
    return Capabilities(**entry.model_dump()) if entry else Capabilities()


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


def _content_of(document: Document) -> FileContent:
    current = current_providers(document)
    content, warnings = checked(current, ProvidersFile)
    return FileContent(
        document=current,
        default=content.default,
        order=content.order or (),
        providers=content.providers,
        warnings=warnings,
        is_older=current is not document,
        keys=keys_in(current, PROVIDERS.section),
    )
