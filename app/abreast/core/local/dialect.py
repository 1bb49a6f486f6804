"""The dialect of the managed provider: starts the model's server when needed, then speaks `openai-chat` with it."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import replace

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Dialect, Endpoint
from abreast.core.dialects.build import sent
from abreast.core.dialects.wire import Sent
from abreast.core.errors import ConnectionLost, LocalServerFailed, ModelNotOffered, StreamIncomplete, Unreachable
from abreast.core.events import Preparing, StreamEvent, Wait
from abreast.core.language import tr
from abreast.core.local.catalogue import LocalModel
from abreast.core.local.process import LocalAddress
from abreast.core.local.server import LocalServers
from abreast.core.transport.limits import Timeouts

LOCAL_TIMEOUTS = Timeouts(first_byte_s=300.0)
"""A request waits while all slots of its server are busy, and one thread reads a long prompt slowly."""


class LocalDialect:
    """All models on this computer as one provider. It does not own `servers`.

    Args:
        servers: The shared model servers.
        connect: Makes the dialect for one server, `core.dialects.build.build`.
        provider_id: The provider's id in `providers.yaml`.
        label: The provider's name for sentences.
        timeouts: The limits of one request.
    """

    def __init__(
        self,
        servers: LocalServers,
        connect: Callable[[Endpoint], Dialect],
        *,
        provider_id: str,
        label: str,
        timeouts: Timeouts = LOCAL_TIMEOUTS,
    ) -> None:
        self._servers = servers
        self._connect = connect
        self._provider_id = provider_id
        self._label = label
        self._timeouts = timeouts
        self._inner: dict[str, tuple[LocalAddress, Dialect]] = {}

    async def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`. `Preparing` comes first while the model is being loaded."""
        try:
            model = self._servers.find(request.model)
            if not self._servers.is_up(model.id):
                yield Preparing(tr("loading…"), time.perf_counter_ns(), Wait.LOADING)
            address = await self._servers.ready(model.id)
            inner = await self._dialect_for(model.id, address)
            async with aclosing(inner.stream(with_defaults(request, model))) as events:
                async for event in events:
                    yield event
        except (LocalServerFailed, ModelNotOffered) as error:
            error.provider_id = self._provider_id
            raise
        except (Unreachable, ConnectionLost, StreamIncomplete) as error:
            if await self._servers.has_died(request.model):
                raise LocalServerFailed(
                    tr(
                        "The model server for {model} ended in the middle of the answer. Try again: it is "
                        "started anew.",
                        model=request.model,
                    ),
                    provider_id=self._provider_id,
                    details=self._servers.last_words(request.model),
                ) from error
            raise

    async def aclose(self) -> None:
        """Close the connections to the servers. The servers go on; their owner ends them."""
        inner, self._inner = self._inner, {}
        for _, dialect in inner.values():
            await dialect.aclose()

    async def _dialect_for(self, model_id: str, address: LocalAddress) -> Dialect:
        known = self._inner.get(model_id)
        if known and known[0] == address:
            return known[1]
        dialect = self._connect(
            Endpoint(
                provider_id=self._provider_id,
                label=self._label,
                dialect="openai-chat",
                base_url=address.base_url,
                key=address.key,
                timeouts=self._timeouts,
            )
        )
        self._inner[model_id] = (address, dialect)
        if known:
            await known[1].aclose()
        return dialect


def local_sent(request: ChatRequest, model: LocalModel, origin: str | None, provider: Endpoint) -> Sent:
    """What is sent for a request to a model on this computer. See `build.sent`.

    Args:
        origin: Where its server listens; `None`: it is not up, so the address is a stand-in.
        provider: The provider of all of them, for its names.
    """
    base_url = f"{origin or 'http://127.0.0.1:PORT'}/v1"
    endpoint = replace(provider, dialect="openai-chat", base_url=base_url)
    return replace(sent(with_defaults(request, model), endpoint), asked=request)


def with_defaults(request: ChatRequest, model: LocalModel) -> ChatRequest:
    """The request with what this model needs to end sensibly. What the request says itself wins; stop strings add up."""
    given = request.sampling
    sampling = replace(
        given,
        stop=tuple(dict.fromkeys((*given.stop, *model.stop))),
        max_output_tokens=given.max_output_tokens or model.max_output_tokens,
    )
    return replace(request, sampling=sampling, extra_body={**model.extra_body, **request.extra_body})
