"""How many tokens a model takes, and how many a request needs, where its server says neither."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Dialect
from abreast.core.errors import ContextTooLong
from abreast.core.events import StreamEvent
from abreast.core.language import number, tr
from abreast.core.meter.bytes_per_token import request_tokens
from abreast.core.meter.price_table import PriceTable, loaded_prices
from abreast.core.registry.spec import ModelRef


def context_tokens_of(ref: ModelRef, table: PriceTable | None) -> int | None:
    """How many tokens the model takes: as the settings say, else as the price list does; `None`: neither does."""
    if ref.model.context_tokens is not None or table is None or ref.provider.managed:
        return ref.model.context_tokens
    return table.context_tokens(ref.provider.id, ref.model.id, ref.provider.base_url or None)


class LengthTelling:
    """A dialect for one model that tells how much too long a conversation is, by our estimate if the server is silent.

    It does not own `inner`, which may serve other models too.
    """

    def __init__(self, inner: Dialect, ref: ModelRef) -> None:
        self._inner = inner
        self._ref = ref

    async def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""
        try:
            async with aclosing(self._inner.stream(request)) as events:
                async for event in events:
                    yield event
        except ContextTooLong as error:
            if not error.is_measured:
                error.message = _estimated(self._ref, request)
                error.args = (error.message,)
            raise

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._inner.aclose()


def _estimated(ref: ModelRef, request: ChatRequest) -> str:
    needed = number(request_tokens(request) + (request.sampling.max_output_tokens or 0))
    allowed = context_tokens_of(ref, loaded_prices())
    if allowed is None:
        return tr(
            "The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} "
            "tokens, and does not know how many fit. Leave earlier turns out, or choose another model.",
            model=request.model,
            label=ref.provider.label,
            needed=needed,
        )
    return tr(
        "The conversation is too long for {model}. {label} does not say by how much: Abreast estimates ~{needed} "
        "tokens, and knows of {allowed} that fit. Leave earlier turns out, or choose another model.",
        model=request.model,
        label=ref.provider.label,
        needed=needed,
        allowed=number(allowed),
    )
