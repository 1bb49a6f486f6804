"""What surrounds every dialect: nothing is sent that a model is known not to take, and no error carries the key."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Dialect, Endpoint
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.dialects.credentials import hide_key
from abreast.core.errors import ProviderError
from abreast.core.events import Preparing, StreamEvent
from abreast.core.language import as_given, tr


def fitted(request: ChatRequest, capabilities: Capabilities) -> tuple[ChatRequest, str | None]:
    """The request without what is not taken, and a sentence on what was left out; `None` if nothing was."""
    temperature = request.sampling.temperature
    if temperature is None or capabilities.temperature is not False:
        return request, None
    sampling = replace(request.sampling, temperature=None)
    note = tr(
        "{model} takes no temperature; {temperature} is left out.",
        model=request.model,
        temperature=as_given(temperature),
    )
    return replace(request, sampling=sampling), note


class Fitting:
    """A dialect that fits each request to its model before `inner` sends it. What it leaves out it says first.

    It takes the key out of errors as well.
    """

    def __init__(self, inner: Dialect, endpoint: Endpoint) -> None:
        self._inner = inner
        self._endpoint = endpoint

    async def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""
        request, note = fitted(request, self._endpoint.capabilities_of(request.model))
        if note is not None:
            yield Preparing(note, time.perf_counter_ns())
        try:
            async with aclosing(self._inner.stream(request)) as events:
                async for event in events:
                    yield event
        except ProviderError as error:
            hide_key(error, self._endpoint)
            raise

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._inner.aclose()
