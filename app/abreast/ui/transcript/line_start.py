"""Whether the beginning of a line says what kind of block it belongs to."""

from __future__ import annotations

import re

# Possessive, or a run of spaces would be tried at each of its lengths.
_MARKER = re.compile(r"[ \t]*+(?:[-+*>#=_~`:|]{1,6}|\d{1,3}[.)]?)?[ \t]*+")
"""What may be the beginning of a list item, a heading, a rule, a fence."""
_OPENING_FENCE = re.compile(r"[ \t]*+(?:`{3,}+[^`\n]*+|~{3,}+[^\n]*+)")
_ROW = re.compile(r" {0,3}\|[^\n]*")
_DELIMITER_ROW = re.compile(r" {0,3}\|[ :|-]*")


def says_too_little(text: str, line_start: int, *, is_in_table: bool) -> bool:
    """Whether the last line of `text` is better shown when more of it is there, so that nothing is shown twice.

    Else a list item would flash as a dash, a code block as the name of its language, a table as a paragraph.

    Args:
        text: The open end of an answer.
        line_start: Where its last line begins.
        is_in_table: Whether a table is open, to which rows are only added.
    """
    if _MARKER.fullmatch(text, line_start) or _OPENING_FENCE.fullmatch(text, line_start):
        return True
    if is_in_table or not _ROW.fullmatch(text, line_start):
        return False
    line_before = text.rfind("\n", 0, max(0, line_start - 1)) + 1
    if line_start == 0 or not _ROW.match(text, line_before):
        return True
    is_second = line_before == 0 or not _ROW.match(text, text.rfind("\n", 0, line_before - 1) + 1)
    return is_second and _DELIMITER_ROW.fullmatch(text, line_start) is not None
