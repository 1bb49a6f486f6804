"""All that one call of a model is billed by, which is more than the token counts that are shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from abreast.core.dialects.json_values import JsonObject, count
from abreast.core.usage import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts(Usage):
    """`Usage` and those of its subsets that have rates of their own. `None`: not reported."""

    cache_write_1h_tokens: int | None = None
    """Of the written ones those that are kept for an hour; the rest is kept for five minutes."""
    input_audio_tokens: int | None = None
    cached_audio_tokens: int | None = None
    input_image_tokens: int | None = None
    cached_image_tokens: int | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    citation_tokens: int | None = None
    """Of the output; Perplexity's."""
    web_searches: int | None = None
    file_searches: int | None = None
    model: str | None = None
    """The model of this call, where it is not the one that answered, e.g. that of an adviser."""

    @property
    def usage(self) -> Usage:
        return Usage(**{field.name: getattr(self, field.name) for field in fields(Usage)})


def total(calls: Iterable[Counts]) -> Usage:
    """The tokens of several calls. A count that no call reports stays unknown."""
    calls = list(calls)
    return Usage(**{field.name: known_sum(getattr(call, field.name) for call in calls) for field in fields(Usage)})


def known_sum(values: Iterable[int | None]) -> int | None:
    """The sum of those that are known; `None` if none is."""
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def first_count(*places: tuple[JsonObject, str]) -> int | None:
    """The first count that is reported in one of these fields: the same thing has many names."""
    return next((found for fields_, name in places if (found := count(fields_.get(name))) is not None), None)
