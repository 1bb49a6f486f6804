"""Cuts a text into the words and signs that a reader compares, in any script, so that no character is lost."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, starmap

_UNSPACED = (
    r"\u0e00-\u0e30\u0e32\u0e40-\u0e46"  # Thai, without the vowels that stand on a letter
    r"\u0e80-\u0eb0\u0eb2\u0ebd-\u0ec6"  # Lao
    r"\u1000-\u102a\u103f\u1050-\u1055"  # Burmese
    r"\u1780-\u17b3"  # Khmer
    r"\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff"  # Hiragana, Katakana
    r"\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"  # Han
)
"""Letters of scripts that put no space between words: each is compared by itself."""
_HEAVY_MARKS = "\u0e33\u0eb3"
"""Vowels of Thai and Lao that Unicode calls letters and that nobody would cut off."""
_WITH_MARKS = (
    (0x300, 0x3100),
    (0xA600, 0xAC00),
    (0xFB00, 0x12000),
    (0x16A00, 0x17000),
    (0x1BC00, 0x1DB00),
    (0x1E000, 0x1E980),
    (0x1F3FA, 0x1F401),
    (0xE0000, 0xE01F1),
)
"""Where marks are looked for: to look at all characters takes 80 ms. Each range ends with no mark."""
_HAS_WORD = re.compile(r"[^\W_]")
_QUOTES = str.maketrans("‘’‚‛“”„‟«»‐‑−", '\'\'\'\'""""""---')
# What Markdown says at the start of a line: quotations, headings, bullets, boxes, numbers, rules of tables and of pages.
_LINE_START = (
    r"(?:\A|\n)[ \t>]*+(?:#{1,6}(?=\s)|[-*+](?=[ \t])(?:[ \t]\[[ xX]\])?|\d{1,9}[.)](?=[ \t])"
    r"|[|:\- \t]++(?=$))?"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and signs of a text. What stands between two of them, spaces and Markdown, belongs to the first one."""

    text: str
    starts: Sequence[int]
    """Where each begins in `text`."""
    ends: Sequence[int]
    """Where each ends, without what stands behind it."""
    keys: Sequence[str]
    """What is compared: equal for both ways to write an accent, a quotation mark or a hyphen."""

    def __len__(self) -> int:
        return len(self.keys)

    def offset(self, index: int) -> int:
        """Where the share of the token with this index begins: all shares together are the whole text."""
        if index <= 0:
            return 0
        return self.starts[index] if index < len(self.starts) else len(self.text)


def tokens_of(text: str) -> Tokens:
    """Cut a text."""
    starts: list[int] = []
    ends: list[int] = []
    keys: list[str] = []
    for match in _pattern().finditer(text):
        if token := match[1]:
            starts.append(match.start(1))
            ends.append(match.end())
            keys.append(_key(token))
    return Tokens(text, starts, ends, keys)


def is_word(key: str) -> bool:
    """Whether a token is more than a punctuation mark or a picture."""
    return _HAS_WORD.search(key) is not None


def is_unspaced(key: str) -> bool:
    """Whether a token is one letter of a script without spaces."""
    return _unspaced().match(key) is not None


def _key(token: str) -> str:
    return token if token.isascii() else unicodedata.normalize("NFC", token).translate(_QUOTES)


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(f"[{_UNSPACED}]")


@cache
def _pattern() -> re.Pattern[str]:
    """Silent stretches, or a token as group 1.

    Python's `\\w` ends a word at each combining mark, so the marks are listed from the Unicode tables, once.
    """
    mark = f"[{''.join(_ranges())}{_HEAVY_MARKS}]"
    number = r"\d++(?:[.,:]\d++)*+(?![^\W_])"
    word = rf"(?:[^\W_{_UNSPACED}]{mark}*+)++(?:[_'’\-‐‑]*+(?:[^\W_{_UNSPACED}]{mark}*+)++)*+"
    other = rf"[\U0001f1e6-\U0001f1ff]{{2}}|\S{mark}*+(?:(?<=\u200d)\S{mark}*+)*+"
    return re.compile(rf"{_LINE_START}|[^\S\n]++|\*++|`++|_++|~~|\||({number}|{word}|{other})", re.MULTILINE)


def _ranges() -> Iterator[str]:
    """What belongs to the character before it: marks, joiners, variation selectors, skin tones, directions."""
    begin = None
    for code in chain.from_iterable(starmap(range, _WITH_MARKS)):
        category = unicodedata.category(chr(code))
        belongs = category[0] == "M" or category == "Cf" or 0x1F3FB <= code <= 0x1F3FF
        if belongs and begin is None:
            begin = code
        elif not belongs and begin is not None:
            yield f"{re.escape(chr(begin))}-{re.escape(chr(code - 1))}"
            begin = None
