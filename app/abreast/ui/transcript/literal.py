"""Makes text of any origin fit for Qt's documents, which give some characters a meaning of their own."""

from __future__ import annotations

import re
import unicodedata

MAX_RUN_CHARS = 1_000
# From the beginning of a run only: else each of its characters would be tried as one.
_LONG_RUN = re.compile(rf"(?<!\S)\S{{{MAX_RUN_CHARS},}}+|(?<![^\S\n])[^\S\n]{{{MAX_RUN_CHARS},}}+")
_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})

# Each of these would begin a new paragraph (measured: U+2029, U+FDD0, U+FDD1, carriage return), and a lone surrogate
# would vanish without a trace.
_STRUCTURE = re.compile("[\r\u2029\ufdd0\ufdd1\0\ud800-\udfff]")


def harmless(text: str) -> str:
    """`text` with characters that Qt would take for structure replaced by U+FFFD."""
    # Printable text has none of them, and that is known at once.
    return text if text.isprintable() else _STRUCTURE.sub("\ufffd", text)


def breakable(text: str) -> str:
    """Harmless `text` with a place to break in every 1,000 characters without a space, and in every 1,000 spaces.
    Of characters without width so many are a line.

    Qt lays out a run without one in quadratic time: 200,000 characters take 3 s. Of 65,536 spaces in a row, which it
    counts in two bytes, it never comes to the end.
    """
    text = harmless(text)
    return _LONG_RUN.sub(_with_breaks, text) if len(text) > MAX_RUN_CHARS else text


def _with_breaks(run: re.Match[str]) -> str:
    parts = (run[0][at : at + MAX_RUN_CHARS] for at in range(0, len(run[0]), MAX_RUN_CHARS))
    return "".join(part if len(part) < MAX_RUN_CHARS else part + _break_behind(part) for part in parts)


def _break_behind(part: str) -> str:
    # What has no width never fills a line, and to paint a line of 300,000 accents takes 70 ms.
    has_no_width = all(unicodedata.category(character) in _WITHOUT_WIDTH for character in part)
    return "\u2028" if has_no_width else "\u200b"


def shown_in_code(text: str) -> str:
    """`text` with characters that change the reading direction or are invisible shown as `U+202E`."""
    if text.isascii():
        return text
    return "".join(f"U+{ord(c):04X}" if unicodedata.category(c) == "Cf" else c for c in text)


def utf16_units(text: str) -> int:
    """The length of `text` as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
