"""How much several answers to one question agree: a heuristic over their words, and the spread of their figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from abreast.core.meter.spread import Spread
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.run.timing import figures_of

MOST_WORDS = 4_000
"""Of longer answers only the beginnings are compared: each pair takes time that grows with both lengths."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleSpread:
    """What is known of several answers of one model to one prompt. Spreads are of the complete ones."""

    complete: int
    failed: int
    """Those that were refused, cut short, stopped or never came."""
    live: int
    """Those that still come in."""
    words: Spread = Spread()
    ttft_s: Spread = Spread()
    tokens_per_s: Spread = Spread()
    agreement: float | None = None
    """The mean likeness of all pairs, from 0 to 1; `None`: fewer than two complete answers."""
    are_same: bool = False
    """Whether two or more are complete, and all of them the same, letter for letter."""


def spread_of(records: Sequence[AnswerRecord]) -> SampleSpread:
    """Count and compare. Pure; it takes a millisecond or two for each pair of long answers."""
    complete = [record for record in records if record.state is AnswerState.COMPLETE]
    live = sum(record.state.live for record in records)
    texts = [str(record.text) for record in complete]
    figures = [figures_of(record) for record in complete]
    return SampleSpread(
        complete=len(complete),
        failed=len(records) - len(complete) - live,
        live=live,
        words=Spread.of(len(text.split()) for text in texts),
        ttft_s=Spread.of(each.ttft_s for each in figures if each.ttft_s is not None),
        tokens_per_s=Spread.of(each.tokens_per_s for each in figures if each.tokens_per_s is not None),
        agreement=agreement(texts),
        are_same=len(texts) > 1 and len(set(texts)) == 1,
    )


def agreement(texts: Sequence[str]) -> float | None:
    """The mean likeness of all pairs of texts, from 0 to 1; `None` for fewer than two.

    Two texts are as alike as they have words in common that stand in the same order in both, gaps allowed: twice their
    number by the number of words of both. Letter case and punctuation around words do not count.
    """
    if len(texts) < 2:
        return None
    # Here, since no start should wait for it.
    from rapidfuzz.distance import Indel

    words = [_words(text) for text in texts]
    likeness = [
        1.0 if one == other else Indel.normalized_similarity(one, other) for one, other in combinations(words, 2)
    ]
    return sum(likeness) / len(likeness)


def _words(text: str) -> list[str]:
    bare = (word.strip(".,;:!?\"'()[]{}*_`#>-") for word in text.casefold().split())
    return [word for word in bare if word][:MOST_WORDS]
