"""What a dialect sends, as values: made before anything is opened, sent as it stands, and shown to whoever asks for proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Endpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHeader:
    """Where a key goes; the key itself is never here."""

    name: str
    before: str = ""
    """What stands before the key in the header, e.g. `Bearer `."""


BEARER = KeyHeader(name="Authorization", before="Bearer ")
AZURE = KeyHeader(name="api-key")


@dataclass(frozen=True, slots=True, kw_only=True)
class WireRequest:
    """One request in the words of its dialect, without the key."""

    url: str
    key_header: KeyHeader
    body: Mapping[str, Any]
    """The JSON object that is sent, with the provider's own parameters in it."""
    effective: ChatRequest
    """The question with what the dialect filled in, because its protocol demands it."""
    arguments: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """The body as the vendor's SDK takes it; of a protocol without one empty."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Those of the protocol and of the provider's entry that are beside the key."""
    query: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One request from the question to the wire."""

    asked: ChatRequest
    """As the comparison asked it."""
    wire: WireRequest
    left_out: tuple[str, ...] = ()
    """A sentence on each parameter that the model does not take."""
    endpoint: Endpoint
    """Without the key."""

    @property
    def effective(self) -> ChatRequest:
        """What the model was asked in the end."""
        return self.wire.effective

    @property
    def extra(self) -> Mapping[str, Any]:
        """The parameters that are the provider's own."""
        return {**self.endpoint.extra_body, **self.effective.extra_body}


def with_extra(body: dict[str, Any], request: ChatRequest, endpoint: Endpoint) -> dict[str, Any]:
    """A body with the provider's own parameters, which win over ours."""
    return {**body, **endpoint.extra_body, **request.extra_body}


def sdk_arguments(body: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    """A body as an SDK takes it: what it has a name for by that name, the rest as `extra_body`.

    `stream` is always on: how the answer is read does not depend on the body. What a provider's entry says instead is
    sent beside it, and wins.
    """
    named = {name: value for name, value in body.items() if name in names and name != "stream"}
    rest = {name: value for name, value in body.items() if name not in named and (name, value) != ("stream", True)}
    return {**named, "stream": True, **({"extra_body": rest} if rest else {})}
