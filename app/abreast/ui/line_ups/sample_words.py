"""What is said of samples, in words and figures."""

from __future__ import annotations

from abreast.core.judge.agreement import SampleSpread
from abreast.core.meter.spread import Spread

EXPLAINED = (
    "Agreement is a heuristic: the mean likeness of all pairs of answers, by the words that stand in both in the same order. "
    "It knows nothing of their meaning. Length, first token and speed: the median, and in brackets the least and the most."
)


def spread_words(spread: SampleSpread) -> str:
    """All figures on one line; what is not known yet is left out."""
    counts = f"{spread.complete} of {spread.complete + spread.failed + spread.live} answered"
    parts = [counts, f"{spread.failed} failed" if spread.failed else ""]
    if spread.complete:
        parts.append(_range("length", spread.words, "{:.0f}", " words"))
    if spread.are_same:
        # With temperature 0, or from a cache, there is nothing more to say.
        parts.append(f"all {spread.complete} the same")
    elif spread.agreement is not None:
        parts.append(f"agreement {spread.agreement:.0%} (heuristic)")
    parts.append(_range("first token", spread.ttft_s, "{:.2f}", " s"))
    parts.append(_range("speed", spread.tokens_per_s, "{:.0f}", " tok/s"))
    return " · ".join(part for part in parts if part)


def _range(name: str, spread: Spread, form: str, unit: str) -> str:
    if spread.median is None:
        return ""
    median = f"{name} {form.format(spread.median)}{unit}"
    least, most = form.format(spread.values[0]), form.format(spread.values[-1])
    return median if least == most else f"{median} ({least} to {most})"
