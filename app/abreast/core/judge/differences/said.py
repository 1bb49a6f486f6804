"""Which answers say what others say too: sentences aligned by their words. A heuristic, and shown as one.

Two sentences say the same if they share enough of their words that carry meaning (`MIN_SIMILARITY`, whatever the order),
name the same numbers and are both negated or both not. Words are compared without case and endings of English; letters
of scripts without spaces as pairs of neighbours. What is said in other words is not recognised, and one word that turns
the sense round is not either, unless it is a negation: `tests/data/said_pairs.json` measures both.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from abreast.core.judge.differences.numbers import Number, numbers_of
from abreast.core.judge.differences.sentences import Sentence, sentences_of
from abreast.core.judge.differences.tokens import is_unspaced

MIN_SIMILARITY = 0.6
"""Twice the common words over all words of both. From 0.55 to 0.75 the labelled pairs give the same F1, 0.9."""
MOST_PAIRS = 200_000
"""So many pairs of sentences are compared at most: half a second. Then only equal ones are found."""
_LIGHT_WORDS = (
    "a an the this that these those it its is are was were be been being am do does did has have had will would "
    "can could may might shall should of in on at to for from by with as and or but so if then than there here "
    "also very just more most which who what when where how you your we our they their he she his her i my me us "
    "them up out about into over such each any some all both own too only not no never cannot don't doesn't isn't "
    "aren't can't won't didn't"
)
_LIGHT = frozenset(_LIGHT_WORDS.split())
_NEGATING_WORDS = "not no never none cannot neither nor without nicht kein keine keinen nie ne pas jamais non nunca sin ni не нет لا ليس"
_NEGATIONS = frozenset(_NEGATING_WORDS.split())
_NEGATING_LETTERS = ("不", "没", "沒", "無", "ない", "ません", "ไม่")
"""In scripts without spaces."""
_ENDING = re.compile(r"(?:'s|ically|ingly|edly|ations?|ing|ies|ied|ed|ly|es|s|e)$")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of one answer, and which answers say it."""

    answer: int
    """The index of the answer that it stands in."""
    sentence: Sentence
    by: frozenset[int]
    """The answers that say it, this one among them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidBy:
    """All sentences of all answers, answer by answer."""

    said: tuple[Said, ...]
    is_whole: bool
    """Whether all pairs were compared that may be alike; else some are taken to be said by fewer."""


@dataclass(frozen=True, slots=True)
class _Claim:
    """What is compared of sentences: those with an equal one are one."""

    words: tuple[str, ...]
    numbers: frozenset[Number]
    is_negated: bool


def said_by(answers: Sequence[str], is_wanted: Callable[[], bool] = lambda: True) -> SaidBy:
    """Align the sentences of up to 26 answers. Equal inputs give equal results.

    Args:
        is_wanted: Asked now and then; once it says no, the rest is left out.
    """
    sentences = [(index, sentence) for index, answer in enumerate(answers) for sentence in sentences_of(answer)]
    claims: dict[_Claim, int] = {}
    numbers = [claims.setdefault(_claim(sentence), len(claims)) for _, sentence in sentences]
    by: list[set[int]] = [set() for _ in claims]
    for (answer, _), number in zip(sentences, numbers, strict=True):
        by[number].add(answer)
    shared = [set(found) for found in by]
    is_whole = True
    for first, second in _alike(list(claims), is_wanted):
        if first < 0:
            is_whole = False
            break
        shared[first] |= by[second]
        shared[second] |= by[first]
    said = tuple(
        Said(answer, sentence, frozenset(shared[number]))
        for (answer, sentence), number in zip(sentences, numbers, strict=True)
    )
    return SaidBy(said=said, is_whole=is_whole)


def _alike(claims: Sequence[_Claim], is_wanted: Callable[[], bool]) -> Iterator[tuple[int, int]]:
    """Pairs that say the same; (-1, -1) if there were too many to look at.

    With words ordered from rare to common, two claims that are similar enough share one of their first few words, so
    only those are looked up: the prefix filter of set-similarity joins.
    """
    frequency = Counter(word for claim in claims for word in set(claim.words))
    ranks = {word: rank for rank, word in enumerate(sorted(frequency, key=lambda word: (frequency[word], word)))}
    ordered = [sorted(ranks[word] for word in claim.words) for claim in claims]
    holders: dict[int, list[int]] = defaultdict(list)
    compared = 0
    for index, words in enumerate(ordered):
        # At least so many words are common if the other one is as short as may be.
        needed = MIN_SIMILARITY * len(words) / (2 - MIN_SIMILARITY)
        prefix = dict.fromkeys(words[: len(words) - max(1, -int(-needed // 1)) + 1])
        for other in dict.fromkeys(holder for word in prefix for holder in holders[word]):
            compared += 1
            if compared > MOST_PAIRS:
                yield -1, -1
                return
            if _may_agree(claims[index], claims[other]) and _similarity(words, ordered[other]) >= MIN_SIMILARITY:
                yield index, other
        for word in prefix:
            holders[word].append(index)
        if not is_wanted():
            return


def _similarity(a: Sequence[object], b: Sequence[object]) -> float:
    """Of sorted words: twice the common ones over all."""
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(a, b, score_cutoff=MIN_SIMILARITY / 2)


def _may_agree(a: _Claim, b: _Claim) -> bool:
    return a.is_negated == b.is_negated and _agree(a.numbers, b.numbers) and _agree(b.numbers, a.numbers)


def _agree(these: Collection[Number], others: Collection[Number]) -> bool:
    return all(any(number.agrees(other) for other in others) for number in these)


def _claim(sentence: Sentence) -> _Claim:
    words = [unicodedata.normalize("NFKC", word).casefold() for word in sentence.words]
    numbers = frozenset(numbers_of(sentence.text))
    negations = sum(1 for word in words if word in _NEGATIONS or word.endswith("n't"))
    if not sentence.text.isascii():
        negations += sum(map(sentence.text.count, _NEGATING_LETTERS))
    kept: list[str] = []
    before = ""
    for word in words:
        if is_unspaced(word):
            kept.append(before + word)
            before = word
            continue
        before = ""
        if word not in _LIGHT and not word[0].isdigit():
            kept.append(_stem(word))
    return _Claim(tuple(kept or words), numbers, negations % 2 == 1)


@lru_cache(maxsize=20_000)
def _stem(word: str) -> str:
    """An English word without its endings; never less than three letters."""
    if not word.isascii():
        return word
    stem = _ENDING.sub("", word)
    return stem if len(stem) >= 3 else word
