"""What the program says, in its user's language. The core and the command line speak English; the window may set another.

    tr("Saved to {file}.", file=name)                     a text; values come after the translation, so it may move them
    tr_n("{n} pane", "{n} panes", count)                  a text that depends on a number, by the language's own rules
    HINT = mark("Send to all panes")  ... tr(HINT)        a text that is kept before the language is known
    number(12345.6, decimals=1)                           12,345.6 in English
    as_given(0.25)                                        0.25 in English
    tr("{day} {month} {year}", **date_parts(today))       a day; each language puts the parts in its own order

Qt's `lupdate` finds these calls (`packaging/translations.py`), so the first arguments are plain literals, never f-strings.
A process has one language, as it has one locale: this is the one place that holds it (docs/decisions/0021-languages.md).
What is written for programs is in English whatever that is: `with in_english(): ...`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # they would be loaded before the first paint
    from datetime import date
    from decimal import Decimal

__all__ = [
    "ENGLISH",
    "Language",
    "as_given",
    "current",
    "date_parts",
    "in_english",
    "is_right_to_left",
    "isolated",
    "listed",
    "mark",
    "number",
    "speak",
    "spoken",
    "tr",
    "tr_n",
]


def _as_it_is(one: str, many: str, n: int) -> str:
    return one if n in (-1, 1) else many


def _english_number(value: float | Decimal, decimals: int) -> str:
    return f"{value:,.{decimals}f}"


def _english_names(when: date) -> tuple[str, str, str, str]:
    return f"{when:%A}", f"{when:%a}", f"{when:%B}", f"{when:%b}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """How texts, numbers and dates are said."""

    translate: Callable[[str, str, int], str]
    """From a text, the same in the plural (empty: it has none) and the number it depends on (-1: on none)."""
    number: Callable[[float | Decimal, int], str]
    """From a number and how many decimals it is to show."""
    names_of: Callable[[date], tuple[str, str, str, str]] = _english_names
    """From a day the names of its weekday and of its month, each long and short: weekday, weekday, month, month."""
    code: str = "en"
    """As its file of translations is called, e.g. `zh_CN`."""


ENGLISH = Language(translate=_as_it_is, number=_english_number)
_spoken = ENGLISH
_for_now: ContextVar[Language | None] = ContextVar("the language of what is being written", default=None)
_RIGHT_TO_LEFT = {"ar"}


def speak(language: Language) -> None:
    """Say everything from now on in this language. To be called once, before the first window is made."""
    global _spoken  # noqa: PLW0603  as `locale.setlocale`: a process has one language
    _spoken = language


@contextmanager
def in_english() -> Generator[None]:
    """Say everything in the block, in this thread, in English. Not for a block that yields or awaits."""
    before = _for_now.set(ENGLISH)
    try:
        yield
    finally:
        _for_now.reset(before)


def current() -> Language:
    """The language that everything is said in."""
    return _for_now.get() or _spoken


def mark(text: str) -> str:
    """A text that `tr` will be given later, when the language is known."""
    return text


def spoken() -> str:
    """The code of the language that everything is said in, e.g. `en`."""
    return current().code


def is_right_to_left() -> bool:
    """Whether the language is written so."""
    return spoken() in _RIGHT_TO_LEFT


def tr(text: str, /, **values: object) -> str:
    """A text in the user's language, with values in the places that their names have in it."""
    said = current().translate(text, "", -1)
    return said.format(**values) if values else said


def tr_n(one: str, many: str, count: int, /, **values: object) -> str:
    """A text that depends on a count, which stands in it as `{n}`."""
    return current().translate(one, many, count).format(n=number(count), **values)


def number(value: float | Decimal, decimals: int = 0) -> str:
    """A number with the language's decimal point and groups of digits."""
    return current().number(value, decimals)


def as_given(value: float) -> str:
    """A number with as many decimals as it has, six at the most, such as a temperature: `0.7` in English."""
    return number(value, len(f"{value:.6f}".rstrip("0").partition(".")[2]))


def date_parts(when: date) -> dict[str, str]:
    """What a text may say of a day: `weekday`, `month`, both also as `short_...`, `day`, `year`, `short_year`, `time`."""
    weekday, short_weekday, month, short_month = current().names_of(when)
    return {
        "weekday": weekday,
        "short_weekday": short_weekday,
        "day": str(when.day),
        "month": month,
        "short_month": short_month,
        "year": str(when.year),
        "short_year": f"{when:%y}",
        "time": f"{when:%H:%M}",
    }


def isolated(text: str) -> str:
    """A name or a figure for a sentence, in which it keeps its own order where the language goes from right to left."""
    return f"\u2068{text}\u2069" if is_right_to_left() else text


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: `a`, `a and b`, `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return tr("{first} and {second}", first=", ".join(names[:-1]), second=names[-1])
