"""The JSON schemas of `providers.yaml`, `bots.yaml` and `line-ups.yaml`, for editors that complete and check while somebody types.

They ship in `resources/`, made by `make schemas` from the same entries that Abreast itself checks files with.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from abreast.core.registry.entries import ENTRY_NAME, VARIABLE_NAME
from abreast.core.registry.file_kind import FileKind
from abreast.core.registry.yaml_reader import VERSION

DIALECT = "http://json-schema.org/draft-07/schema#"

_DESCRIPTIONS: Mapping[str, str] = {
    "default": "The entry that is offered first.",
    "order": "The providers to stand first, in this order; the others follow.",
    "label": "The name on the screen.",
    "dialect": "The protocol that the server speaks.",
    "base_url": "http or https, without a key, a user name or '?'; empty where every account has its own.",
    "api_key_env": "The environment variable with the key; it wins over the keyring. Never the key itself.",
    "needs_key": "false: requests may go without a key.",
    "organization": "Sent along where a host knows organisations.",
    "api_version": "Azure OpenAI's api-version, for its dated API.",
    "ca_file": "A file with certificates (PEM) to trust beside the system's, e.g. of a company's proxy.",
    "allow_plain_http": "true: the key may go to an http:// address, where others on the way can read it. Counts in your own file only.",
    "headers": "Extra headers; one named like a credential is refused.",
    "extra_body": "Extra request parameters, passed through.",
    "default_model": "The model a new pane starts with.",
    "models": "The id on the wire, and its short name or its details.",
    "invalid_models": "Found unusable, not offered.",
    "managed": "true: Abreast itself runs the server on this computer.",
    "disabled": "true: kept, but offered nowhere.",
    "capabilities": "What the server was found to do.",
    "price": "US dollars per million tokens.",
    "context_tokens": "Prompt plus answer.",
    "stop": "Texts that end an answer.",
    "hidden": "true: left out where models are offered.",
    "model": "provider/model, or a name that only one provider has.",
    "system": "The system message.",
    "timeout_s": "Seconds.",
    "lanes": "The contestants: a name, or a mapping with its settings.",
    "samples": "So many panes ask the same, to see how much the answers differ.",
    "short": "A name to type instead of the id.",
    "favourite": "true: marked with a star in the settings.",
    "description": "A sentence for lists.",
    "temperature": "0 to 2; left out: the provider's own.",
    "max_output_tokens": "The longest answer.",
    "input": "For what is sent, without what comes from a cache.",
    "cached_input": "For what is read from the host's cache.",
    "cache_write": "For what is written to the host's cache.",
    "output": "For what is answered, reasoning too.",
    "connect": "Name, TCP and TLS together.",
    "first_byte": "From the written request to the first byte of the answer.",
    "idle": "Between two pieces of content; pings do not count.",
    "stream_usage": "false: token counts are not asked for.",
    "terminal_optional": "true: an answer may end without saying so.",
    "images": "Whether pictures are taken.",
    "tools": "Whether tools are taken.",
    "BotEntry.timeout_s": "The longest silence of an answer, in seconds.",
    "CapabilitiesEntry.temperature": "false: it is left out of requests.",
}
"""By field, or by entry and field where one name means two things."""
_MODEL_IN_SHORT: Mapping[str, Any] = {"type": ["string", "number", "null"], "description": "Its short name."}
_NUMBERS: Mapping[str, Mapping[str, Any]] = {
    "PriceEntry": {"type": ["number", "null"], "minimum": 0},
    "TimeoutsEntry": {"type": ["number", "null"], "exclusiveMinimum": 0},
}


def schema_text(kind: FileKind) -> str:
    """The schema of one kind of file, as the text of a JSON file.

    Fields that Abreast would only warn of are faults here: that is what one wants to see while typing.
    """
    made: dict[str, Any] = kind.schema.model_json_schema()
    parts: dict[str, dict[str, Any]] = made.pop("$defs")
    for name, part in (*parts.items(), ("", made)):
        part.pop("title", None)
        part["additionalProperties"] = False
        for field_name, field in part["properties"].items():
            field.update(_NUMBERS.get(name, {}))
            part["properties"][field_name] = _tidied(field, field_name, name)
    made["properties"]["version"] = {"const": VERSION}
    made["properties"][kind.section]["propertyNames"] = {"pattern": f"^{ENTRY_NAME.pattern}$"}
    if "ModelEntry" in parts:
        provider = parts["ProviderEntry"]["properties"]
        provider["models"]["anyOf"][0]["additionalProperties"] = {
            "anyOf": [{"$ref": "#/$defs/ModelEntry"}, _MODEL_IN_SHORT]
        }
        provider["api_key_env"]["pattern"] = f"^{VARIABLE_NAME.pattern}$"
        provider["base_url"]["pattern"] = "^(https?://[^?#]+)?$"
        # Unquoted, "5.2" is a number for an editor.
        parts["ModelEntry"]["properties"]["short"]["type"] = ["string", "number", "null"]
    if "LaneEntry" in parts:
        lanes = parts["LineUpEntry"]["properties"]["lanes"]["anyOf"][0]
        lanes["items"] = {"anyOf": [{"$ref": "#/$defs/LaneEntry"}, {"type": "string", "description": "Its model."}]}
    schema = {"$schema": DIALECT, "title": f"{kind.name}.yaml of Abreast", **made, "$defs": parts}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _tidied(field: dict[str, Any], name: str, entry: str) -> dict[str, Any]:
    """A field without what says nothing to a person, and with what does."""
    field = {key: value for key, value in field.items() if key not in ("title", "default")}
    if "type" in field:
        field.pop("anyOf", None)
    match field.get("anyOf"):
        case [{"type": str(kind)} as first, {"type": "null"}] if kind not in ("object", "array"):
            field = {**cast("dict[str, Any]", first), "type": [kind, "null"]}
            if "enum" in field:
                field["enum"] = [*field["enum"], None]
        case _:
            pass
    description = _DESCRIPTIONS.get(f"{entry}.{name}", _DESCRIPTIONS.get(name))
    return field | ({} if description is None else {"description": description})
