"""Whether text that comes to the end of a paragraph can be anything but more of it."""

from __future__ import annotations

import re

# Characters that cannot change what the text before them means, once their line has begun with a word.
_SAFE = re.compile(r"(?:[^\W_]|[ ,.?'\"%$/@^{}:+=\u2010-\u2027-])+")
_SAFE_WITHOUT_BRACKETS = re.compile(r"(?:[^\W_]|[ ,.?'\"%$/@^{}:+=()!\u2010-\u2027-])+")
_WORD = re.compile(r"[^\W\d_]{2}")
_WORD_ON_NEXT_LINE = re.compile(r"\n {0,3}[^\W\d_]{2}")


def belongs_to(paragraph: str, tail: str, text: str) -> bool:
    """Whether `text` goes into the paragraph that `tail` ends with, and begins nothing else."""
    if "\n" in text and (tail.endswith("\n") or text.count("\n") != len(_WORD_ON_NEXT_LINE.findall(text))):
        return False
    # A line of words is no marker, rule, fence or heading; what begins with a bracket may define a link.
    is_other = paragraph.startswith("[") or "]:" in tail
    return not is_other and _WORD.search(tail, tail.rfind("\n") + 1) is not None


def means_itself(paragraph: str, tail: str, text: str) -> bool:
    """Whether `text` is shown as it is, and changes nothing that stands before it in the paragraph."""
    safe = _SAFE if "[" in paragraph else _SAFE_WITHOUT_BRACKETS
    return bool(safe.fullmatch(text) and safe.fullmatch(tail[-1]))
