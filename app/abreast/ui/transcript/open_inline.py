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
        self._settled = ""
        """The beginning that later text cannot change; it ends with a space, and what follows does not begin with one."""
        self._spans: Spans = ()
        """What it says."""
        self._base = PLAIN
        self._read = ""
        """All that was read last."""
        self._is_closed = True
        """Whether every mark in that has got its meaning."""

    def read(self, source: str, base: Style, before: str = "", shown: Spans = ()) -> Spans | None:
        """The text of the paragraph; `None` if it takes too long to read as Markdown.

        Args:
            source: Its Markdown.
            base: The style of its text where nothing else is said.
            before: The beginning of `source` that is shown already.
            shown: What is shown of it.
        """
        if has_too_many_marks(source):
            return None
        if base != self._base or not before.startswith(self._read):
            self._settled = self._read = ""
            self._spans, self._base, self._is_closed = (), base, True
        if self._is_closed and not _MARKS.search(before, len(self._read)):
            self._settle(before, shown)
        spans = read_inline(source[len(self._settled) :], base)
        if spans is None:
            return None
        whole = _joined(self._spans, spans)
        self._read = source
        self._is_closed = not any(_MARKS.search(text) for text, style in spans if not style.code)
        if self._is_closed:
            self._settle(source, whole)
        return whole

    def _settle(self, source: str, shown: Spans) -> None:
        """Go on from the last word the next time, if no mark stands in it."""
        word = source[source.rfind(" ") + 1 :]
        if len(word) == len(source) or not word or "\n" in word or len(word) > MAX_RUN_CHARS or _MARKS.search(word):
            return
        text, style = shown[-1]
        # A space may stand within code or a link, whose last mark is then in the word.
        if style == self._base and len(text) > len(word):
            self._settled = source[: len(source) - len(word)]
            self._spans = (*shown[:-1], (text[: len(text) - len(word)], style))


def _joined(before: Spans, behind: Spans) -> Spans:
    if not before or not behind or before[-1][1] != behind[0][1]:
        return before + behind
    return (*before[:-1], (before[-1][0] + behind[0][0], behind[0][1]), *behind[1:])
