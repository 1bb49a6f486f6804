"""Decodes JSON of megabytes in steps, so that the event loop comes round in between.

`json.loads` takes 25 ms for an answer of 10 MB in one string, and a thread of its own would not help: it holds Python's
lock all the while. So long strings are taken out and decoded piece by piece, and what is left is small.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator

from abreast.core.dialects.json_values import decoded

STEP_CHARS = 128 * 1024
"""No step decodes more: some 2 ms."""
LONG_CHARS = 16 * 1024
"""Shorter strings stay where they are."""
# What stands in a string, whole escapes only. Both halves of a character beyond U+FFFF stay together.
_IN_STRING = re.compile(
    r'(?:[^"\\]++|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u(?![dD][89abAB])[0-9a-fA-F]{4}|\\[^u])*+'
)
_STAND_IN = "NaN"
"""Stands for a long string: the only thing in JSON as Python reads it that calls back, and no server sends it."""


async def decoded_in_steps(text: str) -> object:
    """As `decoded`. Most of it is one text, or it is decoded in one step after all.

    Raises:
        ValueError: if it is no JSON, or nested beyond all reason.
    """
    found = await _without_long_strings(text)
    if found is None or len(found[0]) > STEP_CHARS:
        return decoded(text)
    rest, strings = found
    given: Iterator[str] = iter(strings)
    try:
        return decoded(rest, constant=lambda name: next(given) if name == _STAND_IN else float(name))
    except ValueError:
        # The long string may be a name, which is no place for a stand-in.
        return decoded(text)


async def _without_long_strings(text: str) -> tuple[str, list[str]] | None:
    """The text with stand-ins, and the strings that they stand for; `None`: this cannot be done with it."""
    kept: list[str] = []
    strings: list[str] = []
    copied = position = stepped = 0
    while (begin := text.find('"', position)) >= 0:
        if stepped < begin - STEP_CHARS:
            stepped = begin
            await asyncio.sleep(0)
        end = _IN_STRING.match(text, begin + 1, begin + 1 + LONG_CHARS).end()  # pyright: ignore[reportOptionalMemberAccess]
        if text[end : end + 1] == '"':
            position = end + 1
            continue
        pieces: list[str] = []
        end = begin + 1
        while text[end : end + 1] != '"':
            piece_end = _IN_STRING.match(text, end, end + STEP_CHARS).end()  # pyright: ignore[reportOptionalMemberAccess]
            if piece_end == end:
                return None
            pieces.append(str(decoded(f'"{text[end:piece_end]}"')))
            end = piece_end
            await asyncio.sleep(0)
        kept += (text[copied:begin], _STAND_IN)
        strings.append("".join(pieces))
        copied = position = stepped = end + 1
    kept.append(text[copied:])
    rest = "".join(kept)
    return None if rest.count(_STAND_IN) != len(strings) else (rest, strings)
