"""Token counts, by one convention for all providers."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from abreast.core.language import mark, tr

MAX_PLAUSIBLE_TOKENS = 1_000_000_000
"""A count above this is a fault of the server, not a measurement."""
NO_COUNT = -1
"""Stands for something that was reported as a count and cannot be one, e.g. text. Like all below 0 it is implausible."""
BAD_COUNTS = mark("A reported token count cannot be true: it is negative, absurdly large, no number, or fell.")
_CUMULATIVE = ("input_tokens", "output_tokens")


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What one request consumed, in tokens.

    Totals are inclusive: `input_tokens` contains cache reads and writes, `output_tokens` contains reasoning. The parts
    are subsets of them. `None` means "not reported" and is never 0.
    """

    input_tokens: int | None = None
    output_tokens: int | None = None
    cached_input_tokens: int | None = None
    cache_write_tokens: int | None = None
    reasoning_tokens: int | None = None

    def updated_by(self, later: Usage) -> Usage:
        """This usage with each field that `later` reports taken from there. Reports replace, they never add up.

        Whole input and output only grow while an answer comes in. Of one that falls, or that was no count before,
        nobody knows which report was true.
        """
        reported = {f.name: count for f in fields(later) if (count := getattr(later, f.name)) is not None}
        before = {name: count for name in _CUMULATIVE if (count := getattr(self, name)) is not None}
        lost = {
            name: NO_COUNT for name in before if before[name] < 0 or reported.get(name, before[name]) < before[name]
        }
        return replace(self, **reported | lost)

    @property
    def plausible(self) -> bool:
        """Whether the counts can be true: none negative or absurd, no part larger than its whole."""
        if not self._are_counts:
            return False
        cached = (self.cached_input_tokens or 0) + (self.cache_write_tokens or 0)
        if self.input_tokens is not None and cached > self.input_tokens:
            return False
        return self.output_tokens is None or (self.reasoning_tokens or 0) <= self.output_tokens

    @property
    def doubt(self) -> str:
        """What is wrong with the counts, in a sentence; empty: nothing."""
        if self.plausible:
            return ""
        return tr("The reported token counts contradict each other.") if self._are_counts else tr(BAD_COUNTS)

    @property
    def _are_counts(self) -> bool:
        counts = [getattr(self, f.name) for f in fields(self)]
        return all(count is None or 0 <= count <= MAX_PLAUSIBLE_TOKENS for count in counts)
