"""What the program says, in its user's language. The core and the command line speak English; the window may set another.

    tr("Saved to {file}.", file=name)                     a text; values come after the translation, so it may move them
    tr_n("{n} pane", "{n} panes", count)                  a text that depends on a number, by the language's own rules
    HINT = mark("Send to all panes")  ... tr(HINT)        a text that is kept before the language is known
    number(12345.6, decimals=1)                           12,345.6 in English

Qt's `lupdate` finds these calls (`packaging/translations.py`), so the first arguments are plain literals, never f-strings.
A process has one language, as it has one locale: this is the one place that holds it (docs/decisions/0030-languages.md).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["ENGLISH", "Language", "mark", "number", "speak", "tr", "tr_n"]


def _as_it_is(text: str, _other: str, n: int) -> str:
    return text if n in (-1, 1) else _other


def _english_number(value: float, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """How texts and numbers are said.

    Args:
        translate: From a text, the same in the plural (empty: it has none) and the number it depends on (-1: on none).
        number: From a number and how many decimals it is to show.
    """

    translate: Callable[[str, str, int], str]
    number: Callable[[float, int], str]


ENGLISH = Language(translate=_as_it_is, number=_english_number)
_spoken = ENGLISH


def speak(language: Language) -> None:
    """Say everything from now on in this language. To be called once, before the first window is made."""
    global _spoken  # noqa: PLW0603  as `locale.setlocale`: a process has one language
    _spoken = language


def mark(text: str) -> str:
    """A text that `tr` will be given later, when the language is known."""
    return text


def tr(text: str, /, **values: object) -> str:
    """A text in the user's language, with values in the places that their names have in it."""
    said = _spoken.translate(text, "", -1)
    return said.format(**values) if values else said


def tr_n(one: str, many: str, count: int, /, **values: object) -> str:
    """A text that depends on a count, which stands in it as `{n}`."""
    return _spoken.translate(one, many, count).format(n=number(count), **values)


def number(value: float, decimals: int = 0) -> str:
    """A number with the language's decimal point and groups of digits."""
    return _spoken.number(value, decimals)
