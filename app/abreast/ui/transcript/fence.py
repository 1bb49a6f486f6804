"""A code block whose end has not come yet. Code is no Markdown to be read."""

from __future__ import annotations

import re

# Possessive, or a run of marks without a newline behind it would be tried at each of its lengths.
_OPENING = re.compile(r"(`{3,}+|~{3,}+)([^\n`]*+)\n")
MAX_LANGUAGE_CHARS = 40


def language_in(info: str) -> str:
    """The language in what stands behind the marks of an opening line; empty for none."""
    return (info.split(maxsplit=1) or [""])[0][:MAX_LANGUAGE_CHARS]


class OpenFence:
    """A fenced code block at the start of a text that grows."""

    def __init__(self, opening: re.Match[str]) -> None:
        self.language = language_in(opening.group(2))
        self._code_start = self._scanned = opening.end()
        mark = opening.group(1)
        self._mark = mark[0]
        closing = rf" {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*"
        self._last_line_closes = re.compile(closing)
        self._closing = re.compile(rf"^{closing}\n", re.MULTILINE)

    @classmethod
    def at_start(cls, text: str) -> OpenFence | None:
        opening = _OPENING.match(text)
        return None if opening is None else cls(opening)

    def closing_line(self, text: str) -> re.Match[str] | None:
        """The complete line that closes the block. Looks only at lines that were not looked at before."""
        found = self._closing.search(text, self._scanned)
        if found is None:
            self._scanned = max(self._code_start, text.rfind("\n") + 1)
        return found

    def code(self, text: str, end: int) -> str:
        """The code down to a place in the text."""
        return text[self._code_start : end].removesuffix("\n")

    def open_code(self, text: str) -> str:
        """The code that is to be seen while the block is open: without what may become the closing line."""
        code = text[self._code_start :]
        last_line = code[code.rfind("\n") + 1 :]
        if not last_line.strip(" " + self._mark):
            code = code[: len(code) - len(last_line)]
        return code.removesuffix("\n")

    def end_of_code(self, text: str) -> int:
        """Where the code ends if nothing follows the text: its last line may close the block."""
        last_line = text.rfind("\n") + 1
        return last_line if self._last_line_closes.fullmatch(text, last_line) else len(text)
