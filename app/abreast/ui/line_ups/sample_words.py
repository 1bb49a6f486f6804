"""What is said of samples, in words and figures."""

from __future__ import annotations

from abreast.core.judge.agreement import SampleSpread
from abreast.core.language import mark, number, tr
from abreast.core.meter.spread import Spread

EXPLAINED = mark(
    "Agreement is a heuristic: the mean likeness of all pairs of answers, by the words that stand in "
    "both in the same order. It knows nothing of their meaning. Length, first token and speed: the "
    "median, and in brackets the least and the most."
)

_LENGTH = mark("length {median} words"), mark("length {median} words ({least} to {most})")
_FIRST_TOKEN = mark("first token {median} s"), mark("first token {median} s ({least} to {most})")
_SPEED = mark("speed {median} tok/s"), mark("speed {median} tok/s ({least} to {most})")


def spread_words(spread: SampleSpread) -> str:
    """All figures on one line; what is not known yet is left out."""
    asked = spread.complete + spread.failed + spread.live
    parts = [tr("{answers} of {count} answered", answers=spread.complete, count=asked)]
    if spread.failed:
        parts.append(tr("{count} failed", count=number(spread.failed)))
    if spread.complete:
        parts.append(_range(_LENGTH, spread.words))
    if spread.are_same:
        # With temperature 0, or from a cache, there is nothing more to say.
        parts.append(tr("all {count} the same", count=spread.complete))
    elif spread.agreement is not None:
        parts.append(tr("agreement {percent}% (heuristic)", percent=number(spread.agreement * 100)))
    parts.append(_range(_FIRST_TOKEN, spread.ttft_s, decimals=2))
    parts.append(_range(_SPEED, spread.tokens_per_s))
    return " · ".join(part for part in parts if part)


def _range(texts: tuple[str, str], spread: Spread, decimals: int = 0) -> str:
    """
    Args:
        texts: For one value, and for values that differ.
    """
    if spread.median is None:
        return ""
    one, several = texts
    median = number(spread.median, decimals)
    least, most = number(spread.values[0], decimals), number(spread.values[-1], decimals)
    return tr(one, median=median) if least == most else tr(several, median=median, least=least, most=most)
