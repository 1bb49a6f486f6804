"""The figures of an answer as every table, footer and export shows them."""

from __future__ import annotations

from abreast.core.language import number, tr

UNKNOWN = "-"
"""Stands for what cannot be known."""


def seconds(value_s: float | None) -> str:
    """A time, e.g. `1.25 s`."""
    return UNKNOWN if value_s is None else tr("{seconds} s", seconds=number(value_s, 2))


def tokens(count: int | None, *, plausible: bool = True) -> str:
    """A number of tokens; `?`: the provider's numbers contradict each other."""
    if count is None:
        return UNKNOWN
    return number(count) if plausible else "?"
