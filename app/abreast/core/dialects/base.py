"""What a dialect is, and what it needs to know of a provider."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeAlias

from abreast.core.chat import ChatRequest
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.events import StreamEvent
from abreast.core.secret import Secret
from abreast.core.transport.limits import Timeouts

DialectName: TypeAlias = Literal["openai-chat", "openai-responses", "anthropic", "ollama"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where requests of one provider go, and with which credentials."""

    provider_id: str
    label: str
    """The provider's name for sentences, e.g. `OpenAI`."""
    dialect: DialectName
    base_url: str
    key: Secret | None = None
    organization: str | None = None
    api_version: str | None = None
    """Azure OpenAI: the `api-version` of each request."""
    ca_file: str | None = None
    """A file with certificates that are trusted beside the system's."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    extra_body: Mapping[str, Any] = field(default_factory=dict[str, Any])
    timeouts: Timeouts = Timeouts()
    capabilities: Capabilities = Capabilities()
    model_capabilities: Mapping[str, Capabilities] = field(default_factory=dict[str, Capabilities])
    """By wire id, where a model differs from the provider."""

    def capabilities_of(self, model: str) -> Capabilities:
        """What is known of a model, whether by itself or by its provider."""
        return self.model_capabilities.get(model, Capabilities()).over(self.capabilities)


class Dialect(Protocol):
    """One wire protocol, spoken with one endpoint. Many requests may run at the same time."""

    def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """Send `request` and yield what comes back, each delta as soon as its bytes were read.

        `RequestSent` is the first event (after any `Preparing`). `Completed` comes only after the protocol's terminal
        signal and after the usage, as the last event. Closing the generator closes the connection.

        Raises:
            ProviderError: on anything else, also after deltas were yielded.
        """
        ...

    async def aclose(self) -> None:
        """Close the connections. Running streams end with `ConnectionLost`."""
        ...
