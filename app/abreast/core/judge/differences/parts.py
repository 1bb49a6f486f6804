"""Which parts of an answer are prose and which are code, found line by line in linear time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCE = re.compile(r"^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})([^\n`]*)$", re.MULTILINE)
_SAME_LANGUAGE = {
    "py": "python",
    "python3": "python",
    "js": "javascript",
    "ts": "typescript",
    "sh": "shell",
    "bash": "shell",
    "zsh": "shell",
    "console": "shell",
    "c++": "cpp",
    "yml": "yaml",
    "rs": "rust",
    "golang": "go",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of an answer. All parts together are the whole answer."""

    start: int
    end: int
    language: str | None = None
    """Of code, in lower case, one name a language, "" if none is named. `None`: this is prose."""
    code_start: int = 0
    """Where the code begins, behind its fence."""
    code_end: int = 0


def parts_of(text: str) -> tuple[Part, ...]:
    """The parts of an answer, in order. A fence that is never closed reaches to the end."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[Part]:
    at = 0
    while (fence := _FENCE.search(text, at)) is not None:
        if fence.start() > at:
            yield Part(start=at, end=fence.start())
        code_start = min(len(text), fence.end() + 1)
        mark = re.escape(fence[1][0])
        closing = re.compile(rf"^[ \t>]*{mark}{{{len(fence[1])},}}[ \t\r]*$", re.MULTILINE).search(text, code_start)
        code_end, end = (closing.start(), min(len(text), closing.end() + 1)) if closing else (len(text), len(text))
        name = (fence[2].split() or [""])[0].lower()
        yield Part(
            start=fence.start(),
            end=end,
            language=_SAME_LANGUAGE.get(name, name),
            code_start=code_start,
            code_end=code_end,
        )
        at = end
    if at < len(text):
        yield Part(start=at, end=len(text))
