"""How long and how much the guarded transport accepts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeouts:
    """Time limits of one request, in seconds."""

    connect_s: float = 10.0
    """DNS, TCP and TLS together."""
    first_byte_s: float = 60.0
    """From the written request to the first byte of the answer."""
    idle_s: float = 60.0
    """Between two pieces of content. Pings and comments do not count as content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Sizes beyond which an answer is refused, in bytes."""

    head_bytes: int = 64 * 1024
    """All headers of an answer together."""
    answer_bytes: int = 32 * 1024 * 1024
    line_bytes: int = 16 * 1024 * 1024
    """One line of an event stream or of NDJSON."""
    error_body_bytes: int = 64 * 1024
    """The body of a refused request; what is beyond is not read."""
    ratio: int = 200
    """How many times its packed size an answer may have. Text reaches 20."""
    ratio_free_bytes: int = 1024 * 1024
    """Up to here the ratio does not count."""
