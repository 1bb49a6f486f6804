"""What the settings can change in a file, as values. They change what the file says; `yaml_edit` then changes its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, assert_never, cast

from abreast.core.registry.yaml_writer import as_content
from abreast.core.secret import Secret

MERGED_FIELDS = frozenset({"timeout_s", "capabilities", "price"})
"""A change names only those of their inner fields that change; any other field is put as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PutEntry:
    """Add an entry, or change these of its fields. Others, known or not, stay.

    A field that is `None` is written as null, which takes back what a file below says; one in `drop` goes.
    """

    entry_id: str
    fields: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    drop: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveEntry:
    """Take an entry out, with its lines. What the catalogue says of a provider of this name then holds again."""

    entry_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reorder:
    """Move these entries to the front, with their lines and the comment right above each."""

    entry_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOrder:
    """Say in the field `order` which providers stand first, also those that only the catalogue describes."""

    entry_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDefault:
    """Say which provider is offered first; `None`: take the field out."""

    entry_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PutModel:
    """Add a model to an entry, or change these of its fields. A model with nothing but a short name is one word."""

    entry_id: str
    model_id: str
    fields: Mapping[str, Any] = field(default_factory=dict[str, Any])
    drop: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveModel:
    """Take a model out of an entry."""

    entry_id: str
    model_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDisabled:
    """Switch an entry off, or on again."""

    entry_id: str
    disabled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SetInvalidModels:
    """Say which models were found unusable."""

    entry_id: str
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveKeyLine:
    """Take the key out of an entry, once it is in the keyring."""

    entry_id: str


Edit: TypeAlias = (
    PutEntry
    | RemoveEntry
    | Reorder
    | SetOrder
    | SetDefault
    | PutModel
    | RemoveModel
    | SetDisabled
    | SetInvalidModels
    | RemoveKeyLine
)

Content: TypeAlias = dict[str, Any]


def applied(content: Content, edits: Sequence[Edit], section: str) -> Content:
    """What the file is to say. `content` itself stays as it is.

    Args:
        section: The top-level mapping that holds the entries, e.g. `providers`.

    Raises:
        CannotWrite: for a value that such a file cannot hold.
    """
    result: Content = as_content(content)
    for edit in edits:
        _apply(result, edit, section)
    return result


def _apply(content: Content, edit: Edit, section: str) -> None:
    match edit:
        case PutEntry(entry_id=entry_id, fields=fields, drop=drop):
            _put(_entry(content, section, entry_id), fields, drop)
        case RemoveEntry(entry_id=entry_id):
            _mapping(content, section).pop(entry_id, None)
        case Reorder(entry_ids=ids):
            entries = _mapping(content, section)
            if entries:
                order = dict.fromkeys((*(entry_id for entry_id in ids if entry_id in entries), *entries))
                content[section] = {entry_id: entries[entry_id] for entry_id in order}
        case SetOrder(entry_ids=ids):
            content["order"] = list(ids)
        case SetDefault(entry_id=None):
            content.pop("default", None)
        case SetDefault(entry_id=entry_id):
            content["default"] = entry_id
        case PutModel(entry_id=entry_id, model_id=model_id, fields=fields, drop=drop):
            _put_model(_entry(content, section, entry_id), model_id, fields, drop)
        case RemoveModel(entry_id=entry_id, model_id=model_id):
            _mapping(content, section, entry_id, "models").pop(model_id, None)
        case SetDisabled(entry_id=entry_id, disabled=True):
            _entry(content, section, entry_id)["disabled"] = True
        case SetDisabled(entry_id=entry_id):
            _mapping(content, section, entry_id).pop("disabled", None)
        case SetInvalidModels(entry_id=entry_id, models=models):
            _entry(content, section, entry_id)["invalid_models"] = list(models)
        case RemoveKeyLine(entry_id=entry_id):
            remove_keys(_mapping(content, section, entry_id))
        case _:
            assert_never(edit)


def remove_keys(value: Any) -> None:
    """Take every field that holds a key out of a content, at any depth."""
    if isinstance(value, dict):
        mapping = cast("Content", value)
        for name in [name for name, item in mapping.items() if isinstance(item, Secret)]:
            del mapping[name]
        for item in mapping.values():
            remove_keys(item)
    elif isinstance(value, list):
        for item in cast("list[Any]", value):
            remove_keys(item)


def _put(mapping: Content, fields: Mapping[str, Any], drop: frozenset[str]) -> None:
    for name, value in fields.items():
        new = as_content(value)
        is_part = name in MERGED_FIELDS and isinstance(new, dict)
        mapping[name] = _mapping(mapping, name) | new if is_part else new
    for name in drop:
        mapping.pop(name, None)


def _put_model(entry: Content, model_id: str, fields: Mapping[str, Any], drop: frozenset[str]) -> None:
    if not isinstance(entry.get("models"), dict):
        entry["models"] = {}
    models = _mapping(entry, "models")
    old: object = models.get(model_id)
    details: Content = cast("Content", old) if isinstance(old, dict) else {} if old is None else {"short": old}
    _put(details, fields, drop)
    if isinstance(old, dict) or set(details) - {"short"}:
        models[model_id] = details
    else:
        models[model_id] = details.get("short")


def _entry(content: Content, section: str, entry_id: str) -> Content:
    """The entry, made if it is missing."""
    if not isinstance(content.get(section), dict):
        content[section] = {}
    entries = _mapping(content, section)
    if not isinstance(entries.get(entry_id), dict):
        entries[entry_id] = {}
    return _mapping(entries, entry_id)


def _mapping(content: Any, *path: str) -> Content:
    """The mapping at `path`; an empty one that belongs to nothing if there is none."""
    for name in path:
        content = cast("Content", content).get(name) if isinstance(content, dict) else None
    return cast("Content", content) if isinstance(content, dict) else {}
