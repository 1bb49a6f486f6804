"""What a provider or one of its models can do, as far as somebody found out."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """Each is `None` where it is not known, so that nothing is left out on a guess."""

    stream_usage: bool | None = None
    """Whether token counts come with a stream. `False`: they are not asked for."""
    temperature: bool | None = None
    """Whether a temperature is taken. `False`: it is left out of requests."""
    terminal_optional: bool | None = None
    """Whether answers may end without a word that they are over. `True`: such an answer is taken for complete."""
    images: bool | None = None
    tools: bool | None = None

    def over(self, lower: Capabilities) -> Capabilities:
        """These, and where they say nothing `lower`; e.g. those of a model over those of its provider."""
        mine = {field.name: getattr(self, field.name) for field in fields(self)}
        return Capabilities(**{name: getattr(lower, name) if value is None else value for name, value in mine.items()})
