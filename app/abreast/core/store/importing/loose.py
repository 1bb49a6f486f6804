"""Reads values out of JSON that somebody else wrote, where any of them may be missing or of another kind."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NoReturn, cast

from abreast.core.language import mark
from abreast.core.store.importing.report import EntryRefused
from abreast.core.store.rows import storable

_LATEST_MS = 253_402_300_799_000
"""The end of the year 9999."""


def json_object(data: bytes) -> Mapping[str, Any]:
    """
    Raises:
        EntryRefused: if it is no good JSON.
    """
    try:
        found = json.loads(data, parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise EntryRefused(mark("it is not UTF-8")) from None
    except (ValueError, RecursionError):
        raise EntryRefused(mark("it is broken JSON")) from None
    return mapping(found)


def mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def items(value: Any) -> Sequence[Any]:
    return cast("Sequence[Any]", value) if isinstance(value, list) else ()


def text(value: Any) -> str:
    """A text, with what no file can hold replaced; empty for anything else."""
    return storable(value) if isinstance(value, str) else ""


def seconds_as_ms(value: Any) -> int | None:
    """A time that was written as seconds since 1970."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < _LATEST_MS / 1000:
        return None
    return int(value * 1000)


def iso_as_ms(value: Any) -> int | None:
    """A time that was written as ISO 8601; UTC if it does not say."""
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
        if moment is None:
            return None
        return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
    except (ValueError, OverflowError):
        return None


def count(value: Any) -> int | None:
    """A number of tokens or of milliseconds."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53 else None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
