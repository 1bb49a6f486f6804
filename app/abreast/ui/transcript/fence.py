"""The lines between which a code block stands."""

from __future__ import annotations

import re

# Possessive, or a run of marks without a newline behind it would be tried at each of its lengths.
OPENING = re.compile(r"(`{3,}+|~{3,}+)([^\n`]*+)\n")
MAX_LANGUAGE_CHARS = 40


def language_of(fence: re.Match[str]) -> str:
    """The language that an opening line names; empty for none."""
    return language_in(fence.group(2))


def language_in(info: str) -> str:
    """The language in what stands behind the marks of an opening line."""
    return (info.split(maxsplit=1) or [""])[0][:MAX_LANGUAGE_CHARS]


def closing(fence: re.Match[str]) -> str:
    """A regular expression for the line that closes a code block."""
    mark = fence.group(1)
    return rf" {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*"


def may_close(line: str, fence: re.Match[str]) -> bool:
    """Whether an unfinished line may become the closing one."""
    return not line.strip(" " + fence.group(1)[0])
