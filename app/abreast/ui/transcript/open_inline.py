"""The text of a paragraph that grows: what stands before its last word is not read again if nothing in it is open."""

from __future__ import annotations

import re

from abreast.ui.transcript.literal import MAX_RUN_CHARS
from abreast.ui.transcript.markdown import has_too_many_marks, read_inline
from abreast.ui.transcript.spans import PLAIN, Spans, Style

_MARKS = re.compile(r"[\\`*_~\[\]<>&]")
"""Those that text behind them may still give a meaning, if they are shown as they are."""


class OpenInline:
    """Reads the Markdown of one paragraph again and again, each time with more at its end."""

    def __init__(self) -> None:
        self._source = ""
        """The beginning that later text cannot change; it ends with a space, and what follows does not begin with one."""
        self._spans: Spans = ()
        """What it says."""
        self._base = PLAIN

    def read(self, source: str, base: Style) -> Spans | None:
        """The text of the paragraph; `None` if it takes too long to read as Markdown."""
        if has_too_many_marks(source):
            return None
        if base != self._base or not source.startswith(self._source):
            self._source, self._spans, self._base = "", (), base
        rest = source[len(self._source) :]
        spans = read_inline(rest, base)
        if spans is None:
            return None
        whole = _joined(self._spans, spans)
        if not any(_MARKS.search(text) for text, style in spans if not style.code):
            self._settle(source, rest, whole)
        return whole

    def _settle(self, source: str, rest: str, whole: Spans) -> None:
        """Every mark has got its meaning: go on from the last word, if none of them stands in it."""
        word = rest[rest.rfind(" ") + 1 :]
        if len(word) == len(rest) or not word or "\n" in word or len(word) > MAX_RUN_CHARS or _MARKS.search(word):
            return
        text, style = whole[-1]
        # A space may stand within code or a link, whose last mark is then in the word.
        if style == self._base and len(text) > len(word):
            self._source = source[: len(source) - len(word)]
            self._spans = (*whole[:-1], (text[: len(text) - len(word)], style))


def _joined(before: Spans, behind: Spans) -> Spans:
    if not before or not behind or before[-1][1] != behind[0][1]:
        return before + behind
    return (*before[:-1], (before[-1][0] + behind[0][0], behind[0][1]), *behind[1:])
