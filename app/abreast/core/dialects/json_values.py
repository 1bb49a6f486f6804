"""Looks into decoded JSON of others, which may have any shape."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias, cast

from abreast.core.usage import NO_COUNT

JsonObject: TypeAlias = Mapping[str, Any]
NOTHING: JsonObject = {}
LARGE_CHARS = 256 * 1024
"""From here on a step on a text takes milliseconds."""
MOST_DIGITS = 40
"""A number with more is no measurement, and sums of such could not be exact."""


def decoded(text: str, *, constant: Callable[[str], object] | None = None) -> object:
    """The value that `text` stands for.

    Args:
        constant: Gives the value of `NaN` and `Infinity`, which are no JSON and yet read; without, Python's.

    Raises:
        ValueError: if it is no JSON, or nested beyond all reason.
    """
    try:
        value: object = json.loads(text, parse_constant=constant)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    # Half a character, which no screen, file or database takes, can only come from such an escape.
    if len(text) > LARGE_CHARS:
        # To look for one in 10 MB takes 10 ms, as there are many escapes; to look at what was decoded, half of one.
        return value if _is_whole(value) else _without_halves(value)
    return _without_halves(value) if r"\ud" in text.casefold() else value


def mapping(value: object) -> JsonObject:
    """`value` if it is an object, else an empty one."""
    return cast("JsonObject", value) if isinstance(value, Mapping) else NOTHING


def items(value: object) -> list[object]:
    """The members of `value` if it is an array, else none."""
    return cast("list[object]", value) if isinstance(value, list) else []


def text_or_none(value: object) -> str | None:
    """`value` if it is text with something in it."""
    return value if isinstance(value, str) and value else None


def count(value: object) -> int | None:
    """A number of tokens, or a position, as it was reported; anything but a whole number is no report."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def token_count(value: object) -> int | None:
    """What was reported as a number of tokens; `NO_COUNT` where that is no whole number, so that nobody takes it for one.

    JSON does not tell 12 from 12.0.
    """
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    found = count(value)
    return NO_COUNT if found is None else found


def first_count(*places: tuple[JsonObject, str]) -> int | None:
    """The first number of tokens that is reported in one of these fields: the same thing has many names."""
    return next((found for fields, name in places if (found := token_count(fields.get(name))) is not None), None)


def number(value: object) -> Decimal | None:
    """A number exactly as it was written: a float by its shortest text, which is the one that was sent."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    made = Decimal(str(value))
    is_short = made.is_finite() and len(made.as_tuple().digits) <= MOST_DIGITS and abs(made.adjusted()) < MOST_DIGITS
    return made if is_short else None


def texts(**values: object) -> dict[str, str]:
    """Those of the values that are text with something in it."""
    return {name: value for name, value in values.items() if isinstance(value, str) and value}


def merged(earlier: JsonObject, later: JsonObject) -> JsonObject:
    """Reports of one stream laid over each other, field by field. They are cumulative: later ones replace."""
    return {**earlier, **{name: value for name, value in later.items() if value is not None}}


def _is_whole(value: object) -> bool:
    """Whether no text in it has half a character."""
    match value:
        case str():
            try:
                value.encode()
            except UnicodeEncodeError:
                return False
            return True
        case list():
            return all(map(_is_whole, cast("list[object]", value)))
        case dict():
            return all(_is_whole(key) and _is_whole(member) for key, member in cast("JsonObject", value).items())
        case _:
            return True


def _without_halves(value: object) -> object:
    match value:
        case str():
            return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        case list():
            return [_without_halves(member) for member in cast("list[object]", value)]
        case dict():
            return {_without_halves(key): _without_halves(member) for key, member in cast("JsonObject", value).items()}
        case _:
            return value
