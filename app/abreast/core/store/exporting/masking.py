"""What of a comparison must not leave with an export: keys, and where files lie on this computer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from abreast.core.secret import MASK
from abreast.core.transport.redaction import without_keys, without_known_secrets

_FOLDERS = "home|root|Users|tmp|var|opt|etc|mnt|media|run|srv|usr|private|Volumes|work|data"
_PATHS = re.compile(
    rf"(?<![\w/.:])(?:file://)?/(?:{_FOLDERS})/[^\s\"'<>|,;]*|\b[A-Za-z]:\\[^\s\"'<>|,;]*|\\\\[\w.-]+\\[^\s\"'<>|,;]*"
)
_CREDENTIALS = re.compile(r"api.?key|authorization|token$|secret|password|credential|cookie", re.IGNORECASE)


def said(text: str) -> str:
    """What a person or a model wrote: as it is, unless it holds one of the keys in use."""
    return without_known_secrets(text)


def told(text: str) -> str:
    """What a program told: without anything that looks like a key, and without paths."""
    return _PATHS.sub("…", without_keys(text))


def parameters(value: Any) -> Any:
    """A request's own parameters, without keys. What JSON has no word for becomes `None`."""
    match value:
        case str():
            return told(_whole_characters(value))
        case dict():
            named = cast("Mapping[str, Any]", value)
            return {
                name: MASK if _CREDENTIALS.search(name) and isinstance(part, str) else parameters(part)
                for name, part in named.items()
            }
        case list():
            return [parameters(part) for part in cast("list[Any]", value)]
        case float() if value != value or value in (float("inf"), float("-inf")):
            return None
        case _:
            return value


def _whole_characters(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
