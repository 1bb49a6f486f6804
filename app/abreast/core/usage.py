"""Token counts, by one convention for all providers."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

MAX_PLAUSIBLE_TOKENS = 1_000_000_000
"""A count above this is a fault of the server, not a measurement."""


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
        """This usage with each field that `later` reports taken from there. Reports replace, they never add up."""
        reported = {f.name: count for f in fields(later) if (count := getattr(later, f.name)) is not None}
        return replace(self, **reported)

    @property
    def plausible(self) -> bool:
        """Whether the counts can be true: none negative or absurd, no part larger than its whole."""
        counts = [getattr(self, f.name) for f in fields(self)]
        if any(count is not None and not 0 <= count <= MAX_PLAUSIBLE_TOKENS for count in counts):
            return False
        cached = (self.cached_input_tokens or 0) + (self.cache_write_tokens or 0)
        if self.input_tokens is not None and cached > self.input_tokens:
            return False
        return self.output_tokens is None or (self.reasoning_tokens or 0) <= self.output_tokens
