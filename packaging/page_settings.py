"""The page of the settings files, from their JSON schemas and from the values that hold where a field is left out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from abreast.core.dialects.capabilities import Capabilities
from abreast.core.registry.bots import BotSpec
from abreast.core.registry.line_ups import LineUpLane
from abreast.core.registry.spec import ModelSpec, Price, ProviderSpec
from abreast.core.transport.limits import Timeouts

_HEAD = """# Settings files

Made by `make pages` from `resources/*.schema.json`, which editors complete and check these files with, and which are made from what
Abreast itself checks them with. The three files stand in the configuration folder (on Linux
`~/.config/abreast`). The settings of the window and the commands write them too, and keep your comments. While Abreast runs, a file that
you save is taken over at once. A field that Abreast does not know is told and left alone.

Every field may be left out: a file may change one field of a provider that ships. "Default" is what holds then.
"""
_FILES = (
    ("providers", "providers.yaml", "Who can be asked, where, and how. It is laid over the file that ships, field by field."),
    ("bots", "bots.yaml", "Models with a system message and limits of their own. See [bots](bots.md)."),
    ("line-ups", "line-ups.yaml", "Sets of lanes that can be called up again. See [line-ups](comparing/line-ups.md)."),
)  # fmt: skip
_PARTS = {
    "ProviderEntry": "A provider", "ModelEntry": "A model", "PriceEntry": "A price", "TimeoutsEntry": "Time limits",
    "CapabilitiesEntry": "What a model or a server can do", "BotEntry": "A bot", "LineUpEntry": "A line-up", "LaneEntry": "A lane",
}  # fmt: skip
_VALUES: Mapping[str, type] = {
    "ProviderEntry": ProviderSpec, "ModelEntry": ModelSpec, "PriceEntry": Price, "TimeoutsEntry": Timeouts,
    "CapabilitiesEntry": Capabilities, "BotEntry": BotSpec, "LaneEntry": LineUpLane,
}  # fmt: skip
_OTHERWISE: Mapping[str, str] = {
    "version": "`1`", "ProviderEntry.label": "the entry's name", "ProviderEntry.dialect": "needed", "ProviderEntry.base_url": "needed",
    "BotEntry.label": "the entry's name", "BotEntry.model": "needed", "LineUpEntry.label": "the entry's name",
    "LineUpEntry.lanes": "needed", "LaneEntry.model": "needed", "LaneEntry.label": "that of the model or bot",
}  # fmt: skip
"""What no value says."""


def settings_page(resources: Path) -> str:
    """The whole page. Raises `ValueError` for a field that no schema explains."""
    parts = [_HEAD]
    for name, file_name, words in _FILES:
        schema = json.loads((resources / f"{name}.schema.json").read_text("utf-8"))
        parts += [f"## {file_name}\n\n{words}\n", _table("", schema["properties"])]
        for part in sorted(schema["$defs"], key=list(_PARTS).index):
            parts += [f"### {_PARTS[part]}\n", _table(part, schema["$defs"][part]["properties"])]
    return "\n".join(parts)


def _table(part: str, properties: Mapping[str, Mapping[str, Any]]) -> str:
    return "\n".join(
        ["| field | type | default | meaning |", "| --- | --- | --- | --- |", *_rows(part, properties), ""]
    )


def _rows(part: str, properties: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for name, field in properties.items():
        meaning = field.get("description")
        if meaning is None and part:
            raise ValueError(f"{part}.{name} has no description in core/registry/editor_schema.py")
        cells = (f"`{name}`", _type(field), _default(part, name), meaning or _OF_FILE[name])
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


_OF_FILE: Mapping[str, str] = {
    "version": "Of the file's shape.", "providers": "By name.", "bots": "By name.", "line_ups": "By name.",
}  # fmt: skip


def _type(field: Mapping[str, Any]) -> str:
    if "const" in field:
        return f"`{field['const']}`"
    if "enum" in field:
        return ", ".join(f"`{value}`" for value in field["enum"] if value is not None)
    if "$ref" in field:
        return _linked(field["$ref"])
    if "anyOf" in field:
        return " or ".join(dict.fromkeys(_type(each) for each in field["anyOf"] if each.get("type") != "null"))
    kind = field.get("type", "any value")
    kinds = [each for each in ([kind] if isinstance(kind, str) else kind) if each != "null"]
    words = " or ".join({"string": "text", "array": "list", "object": "mapping"}.get(each, each) for each in kinds)
    inner = field.get("items") if "array" in kinds else field.get("additionalProperties") if "object" in kinds else None
    return (f"{words} of {_type(inner)}" if isinstance(inner, dict) and inner else words) + _bounds(field)


def _linked(reference: str) -> str:
    title = _PARTS[reference.rpartition("/")[2]]
    return f"[{title[0].lower() + title[1:]}](#{title.lower().replace(' ', '-')})"


def _bounds(field: Mapping[str, Any]) -> str:
    low, above, high = field.get("minimum"), field.get("exclusiveMinimum"), field.get("maximum")
    words = [f"{low:g} or more" if low is not None else "", f"over {above:g}" if above is not None else ""]
    words.append(f"at most {high:g}" if high is not None else "")
    return "".join(f", {word}" for word in words if word)


def _default(part: str, name: str) -> str:
    if (told := _OTHERWISE.get(f"{part}.{name}" if part else name)) is not None:
        return told
    known = {field.name: field for field in fields(_VALUES[part])} if part in _VALUES else {}
    field = (
        known.get(name)
        or known.get(f"{name}_s")
        or known.get("timeouts" if part == "ProviderEntry" and name == "timeout_s" else "")
    )
    if field is None or field.default is MISSING or field.default is None or field.default in ("", ()):
        return "none"
    value = field.default
    return "see there" if hasattr(value, "__slots__") else f"`{json.dumps(value)}`"
