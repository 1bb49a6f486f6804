"""The lexers of code blocks. A first one of a language takes up to 50 ms to make, so none is made on the window's thread."""

from __future__ import annotations

from threading import Lock

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name  # pyright: ignore[reportUnknownVariableType]
from pygments.util import ClassNotFound

COMMON = ("python", "bash", "javascript", "json")
"""Made after the start, since most answers with code are in one of these: 8 panes that all begin a block in a language
that was never shown held up frames by 8 to 15 ms."""

_LEXERS: dict[str, Lexer | None] = {}
"""Those made so far, by the name a fence gave. They keep no state; `None`: there is none of that name."""
_MAKING = Lock()


def known_lexer(language: str) -> Lexer | None:
    """The lexer of a language as a fence names it, if it was made already and there is one."""
    return _LEXERS.get(language)


def is_known(language: str) -> bool:
    """Whether `known_lexer` gives all that there is."""
    return not language or language in _LEXERS


def make_lexer(language: str) -> None:
    """Make it known, in a thread. Of several that ask for one language one makes it; the others wait and take no time."""
    with _MAKING:
        if not is_known(language):
            try:
                _LEXERS[language] = get_lexer_by_name(language, stripnl=False, ensurenl=False)
            except ClassNotFound:
                _LEXERS[language] = None


def make_common_lexers() -> None:
    """Make the lexers that will be wanted soon, in a thread."""
    for language in COMMON:
        make_lexer(language)
