"""Makes untrusted text fit for a terminal: what would steer the terminal is shown instead of obeyed."""

from __future__ import annotations

_PLAIN = "\n\t"
_DELETE = 0x7F
_C1 = range(0x80, 0xA0)
# They reorder what stands around them, so that a line reads as something else than it is.
_BIDI = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
_SEPARATORS = (0x2028, 0x2029)

_TABLE = (
    {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in _PLAIN}
    | {_DELETE: "\u2421"}
    | {code: f"<U+{code:04X}>" for code in (*_C1, *_BIDI, *_SEPARATORS)}
)


def visible(text: str) -> str:
    """`text` with each control character but newline and tab as a picture of itself, e.g. `␛`.

    Works piece by piece: no character's picture depends on its neighbours.
    """
    return text.translate(_TABLE)


def visible_line(text: str) -> str:
    """The same on one line, for tables and headings."""
    return visible(text).replace("\n", "\u240a").replace("\t", "\u2409")
