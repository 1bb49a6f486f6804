"""Reads the shapes that files of this kind had before: lists of providers, mappings with `valid_models`, lists of bots.

A document in an older shape becomes one in the present shape in memory; each value still knows its place in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeAlias, cast
from urllib.parse import urlsplit

from abreast.core.registry.problems import TextPlace
from abreast.core.registry.yaml_reader import KEY_FIELDS, Document, Path, PlainNumber
from abreast.core.secret import Secret

Fields: TypeAlias = dict[str, Any]
_Converter: TypeAlias = Callable[[Fields], Iterator[tuple[str, str | None, Any]]]
"""Gives, for each field, its name now, its name then (`None`: it had none) and its value now."""

_PROVIDER_MARKS = frozenset({"api_base", "base_api_url", "valid_models"})
_BOT_MARKS = frozenset({"bot_name", "system_message", "bot_description", "max_tokens"})
_PROVIDER_NAMES: Mapping[str, str] = {
    "api_base": "base_url",
    "base_api_url": "base_url",
    "organization_id": "organization",
    "additional_params": "extra_body",
}
_BOT_NAMES: Mapping[str, str] = {
    "system_message": "system",
    "max_tokens": "max_output_tokens",
    "bot_description": "description",
    "timeout": "timeout_s",
}
_VARIABLE = re.compile(r"\$\{?([A-Za-z_][A-Za-z0-9_]*)\}?")


def current_providers(document: Document) -> Document:
    """The document itself, or what it says in the present shape if it has an older one."""
    return _current(document, "providers", _PROVIDER_MARKS, ("name",), _provider_fields)


def current_bots(document: Document) -> Document:
    """The document itself, or what it says in the present shape if it has an older one."""
    content = document.content
    if isinstance(content, dict) and "bot_name" in content:
        # One bot, alone in its file.
        document = replace(
            document,
            content=[content],
            places={(): TextPlace(line=1, column=1)} | {(0, *path): place for path, place in document.places.items()},
        )
    return _current(document, "bots", _BOT_MARKS, ("bot_name", "name"), _bot_fields)


def _current(
    document: Document, section: str, marks: frozenset[str], name_fields: tuple[str, ...], convert: _Converter
) -> Document:
    content = document.content
    top: Fields = {}
    entries: Any = content
    path: Path = ()
    if isinstance(content, dict) and section in content:
        top = {name: value for name, value in cast("Fields", content).items() if name != section}
        entries, path = cast("Fields", content)[section], (section,)
    if "version" in top or not _is_older(entries, marks, name_fields):
        return document
    result: Fields = {}
    places: dict[Path, TextPlace] = {(name,): document.places[(name,)] for name in top}
    for old_path, name, fields in _entries(entries, path, name_fields):
        entry_id = _free(_as_id(name), result)
        new_path = (section, entry_id)
        _copy_places(document, old_path, new_path, places)
        entry: Fields = {}
        if name != entry_id:
            entry["label"] = name
        for new_name, old_name, value in convert(fields):
            entry[new_name] = value
            if old_name is not None and old_name != new_name:
                _copy_places(document, (*old_path, old_name), (*new_path, new_name), places)
        result[entry_id] = entry
    if "default_provider" in top:
        top["default"] = top.pop("default_provider")
    if isinstance(top.get("default"), str):
        top["default"] = _as_id(top["default"])
    return replace(document, content={"version": PlainNumber(1), **top, section: result}, places=places)


def _is_older(entries: Any, marks: frozenset[str], name_fields: tuple[str, ...]) -> bool:
    match entries:
        case list():
            items = cast("list[Any]", entries)
            return bool(items) and all(isinstance(item, dict) and _name_field(item, name_fields) for item in items)
        case dict():
            values = list(cast("Fields", entries).values())
            return all(isinstance(value, dict) for value in values) and any(marks & set(value) for value in values)
        case _:
            return False


def _entries(entries: Any, path: Path, name_fields: tuple[str, ...]) -> Iterator[tuple[Path, str, Fields]]:
    if isinstance(entries, dict):
        for name, fields in cast("Fields", entries).items():
            yield (*path, name), name, fields
        return
    for index, fields in enumerate(cast("list[Fields]", entries)):
        name_field = _name_field(fields, name_fields) or ""
        rest = {name: value for name, value in fields.items() if name != name_field}
        yield (*path, index), str(fields[name_field]), rest


def _name_field(fields: Any, name_fields: tuple[str, ...]) -> str | None:
    return next((name for name in name_fields if isinstance(fields.get(name), str)), None)


def _provider_fields(fields: Fields) -> Iterator[tuple[str, str | None, Any]]:
    url = next((fields[name] for name in ("base_url", *_PROVIDER_NAMES) if isinstance(fields.get(name), str)), "")
    if "dialect" not in fields:
        yield "dialect", None, _likely_dialect(url)
    for name, value in fields.items():
        match name:
            case "timeout" if value is not None:
                # It limited the whole request then; now it limits each silence in it.
                yield "timeout_s", name, {"first_byte": value, "idle": value}
            case "models" | "valid_models":
                yield "models", name, _models(value)
            case "invalid_models" if isinstance(value, dict):
                yield name, name, list(cast("Fields", value))
            case "invalid_models" if value is None:
                pass
            case _ if name.lower() in KEY_FIELDS and isinstance(value, str) and (found := _VARIABLE.fullmatch(value)):
                yield "api_key_env", name, found[1]
            case _:
                yield _PROVIDER_NAMES.get(name, name), name, value


def _bot_fields(fields: Fields) -> Iterator[tuple[str, str | None, Any]]:
    settings = fields.get("settings")
    if isinstance(settings, dict):
        for name, value in cast("Fields", settings).items():
            yield _BOT_NAMES.get(name, name), None, value
    provider, model = fields.get("provider"), fields.get("model")
    has_both = isinstance(provider, str) and isinstance(model, str)
    for name, value in fields.items():
        if name == "model" and has_both:
            yield name, name, f"{_as_id(str(provider))}/{model}"
        elif name not in ("settings", "provider") or (name == "provider" and not has_both):
            yield _BOT_NAMES.get(name, name), name, value


def _models(value: Any) -> Any:
    """Models by their long names, from a list of names or of mappings, or from `{long: short}`."""
    if not isinstance(value, list):
        return {} if value is None else value
    models: Fields = {}
    for item in cast("list[Any]", value):
        if isinstance(item, dict):
            fields = dict(cast("Fields", item))
            name = fields.pop("id", None) or fields.pop("name", None)
            models[str(name)] = fields
        elif not isinstance(item, Secret):
            models[str(item)] = None
    return models


def _likely_dialect(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        host = ""
    return "anthropic" if host == "anthropic.com" or host.endswith(".anthropic.com") else "openai-chat"


def _as_id(name: str) -> str:
    """A name that may stand before a slash: `My host` becomes `My-host`."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", name).strip("-._") or "unnamed"


def _free(entry_id: str, taken: Fields) -> str:
    number, free = 2, entry_id
    while free in taken:
        free, number = f"{entry_id}-{number}", number + 1
    return free


def _copy_places(document: Document, old: Path, new: Path, places: dict[Path, TextPlace]) -> None:
    for path, place in document.places.items():
        if path[: len(old)] == old:
            places[(*new, *path[len(old) :])] = place
