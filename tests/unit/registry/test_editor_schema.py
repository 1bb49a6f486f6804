import json
import re
from pathlib import Path
from typing import Any

import pytest

from abreast.core.registry.bots import BOTS
from abreast.core.registry.editor_schema import schema_text
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.file_kind import FileKind
from abreast.core.registry.line_ups import LINE_UPS
from abreast.core.registry.yaml_reader import PlainNumber, parse_yaml
from abreast.core.resources import catalogue_file, resource

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float), "null": type(None)}  # fmt: skip
KNOWN = {
    "$ref", "$schema", "$defs", "title", "description", "type", "anyOf", "enum", "const", "properties", "items", "pattern",
    "additionalProperties", "propertyNames", "minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength",
}  # fmt: skip


def as_editors_see_it(value: Any) -> Any:
    match value:
        case PlainNumber():
            return value.number
        case dict():
            return {name: as_editors_see_it(item) for name, item in value.items()}
        case list():
            return [as_editors_see_it(item) for item in value]
        case _:
            return value


def fits(value: Any, schema: Any, root: dict[str, Any]) -> bool:
    """Whether a value is valid: the part of JSON Schema that the files use, since no library for it is installed here."""
    if isinstance(schema, bool):
        return schema
    assert set(schema) <= KNOWN, set(schema) - KNOWN
    if "$ref" in schema:
        return fits(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root)
    if "anyOf" in schema and not any(fits(value, part, root) for part in schema["anyOf"]):
        return False
    if "type" in schema:
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if not any(isinstance(value, TYPES[kind]) and (kind == "boolean" or (value is not True and value is not False)) for kind in kinds):  # fmt: skip
            return False
    if ("enum" in schema and value not in schema["enum"]) or ("const" in schema and value != schema["const"]):
        return False
    match value:
        case str():
            return bool(re.search(schema.get("pattern", ""), value)) and len(value) >= schema.get("minLength", 0)
        case int() | float():
            return value >= schema.get("minimum", value) and value > schema.get("exclusiveMinimum", value - 1)
        case list():
            return all(fits(item, schema.get("items", True), root) for item in value)
        case dict():
            fields, others = schema.get("properties", {}), schema.get("additionalProperties", True)
            return all(
                fits(name, schema.get("propertyNames", True), root) and fits(item, fields.get(name, others), root)
                for name, item in value.items()
            )
        case _:
            return True


def valid(text: str, kind: FileKind = PROVIDERS) -> bool:
    schema = json.loads(schema_text(kind))
    return fits(as_editors_see_it(parse_yaml(text.encode(), "p.yaml").content), schema, schema)


@pytest.mark.parametrize("kind", [PROVIDERS, BOTS, LINE_UPS], ids=["providers", "bots", "line-ups"])
def test_the_schema_that_ships_is_that_of_the_entries(kind: FileKind) -> None:
    shipped = resource(f"{kind.name}.schema.json").read_text(encoding="utf-8")
    assert shipped == schema_text(kind), "run make schemas"


def test_the_catalogue_is_valid() -> None:
    assert valid(Path(catalogue_file()).read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "entry",
    [
        "label: x", "dialect: null", "models: {m: short, n: 5.2, o: , p: {short: 5.2, price: {input: 0.5}}}",
        "timeout_s: {idle: 3}", "base_url: ''", "extra_body: {a: {b: [1]}}", "capabilities: {tools: false}",
    ],
)  # fmt: skip
def test_what_abreast_takes_is_valid(entry: str) -> None:
    text = f"version: 1\nproviders: {{x: {{{entry}}}}}"
    assert valid(text)
    PROVIDERS.understood(text.encode(), "p.yaml")


@pytest.mark.parametrize(
    "entry",
    [
        "labl: x", "dialect: cobol", "base_url: ftp://x", "api_key_env: sk-1234", "timeout_s: {idle: 0}", "managed: yes",
        "models: {m: {price: {input: -1}}}", "models: {m: {shrt: x}}", "invalid_models: m", "api_key: x", "headers: {a: {}}",
    ],
)  # fmt: skip
def test_a_fault_or_a_slip_of_the_pen_is_not(entry: str) -> None:
    assert not valid(f"version: 1\nproviders: {{x: {{{entry}}}}}")


def test_names_and_versions_are_checked() -> None:
    assert not valid("providers: {a/b: {}}")
    assert not valid("version: 2")
    assert valid("version: 1\nbots: {b: {model: m, temperature: 0.5}}", BOTS)
    assert not valid("bots: {b: {model: m, temperature: hot}}", BOTS)
