"""A question as every provider receives it, before any dialect has put it into its own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

Role: TypeAlias = Literal["user", "assistant"]
"""Who said a message. The system message is no turn of the thread: it stands in `ChatRequest.system`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPart:
    """A piece of plain text."""

    text: str


Part: TypeAlias = TextPart
"""What a message is made of. Images, files, tool calls and tool results join this union."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a thread."""

    role: Role
    parts: tuple[Part, ...]

    @classmethod
    def user(cls, text: str) -> Message:
        return cls(role="user", parts=(TextPart(text=text),))

    @classmethod
    def assistant(cls, text: str) -> Message:
        return cls(role="assistant", parts=(TextPart(text=text),))

    @property
    def text(self) -> str:
        """The text of all parts, joined."""
        return "".join(part.text for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """How the answer is drawn. `None` leaves the choice to the provider: the parameter is not sent."""

    temperature: float | None = None
    max_output_tokens: int | None = None
    stop: tuple[str, ...] = ()
    """Strings that end the answer; they are not part of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatRequest:
    """One request to one model."""

    model: str
    """The id sent on the wire, without the provider's prefix."""
    messages: tuple[Message, ...]
    system: str | None = None
    sampling: Sampling = Sampling()
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """Further parameters of the provider's own, passed through as they are."""
