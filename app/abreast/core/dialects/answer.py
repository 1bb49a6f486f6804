"""What all dialects do with a request: open it, translate its answer, map its faults, insist on a terminal signal."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from contextlib import aclosing, suppress

import httpx2

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.json_values import JsonObject, count
from abreast.core.dialects.pieces import Form, Piece, Pieces
from abreast.core.dialects.refusals import code_and_message, faults_mapped
from abreast.core.dialects.status import error_in_stream
from abreast.core.errors import ConnectionLost, NoAnswer, NotAnApi, ProviderError, StreamIncomplete
from abreast.core.events import (
    Completed,
    FinishReason,
    ReasoningDelta,
    RequestSent,
    StreamEvent,
    TextDelta,
    ToolCallDelta,
)
from abreast.core.language import tr
from abreast.core.transport.exchange import exchange_of

READ_OUT_S = 0.25
_CONTENT = (TextDelta, ReasoningDelta, ToolCallDelta)


class Translator(ABC):
    """What a dialect makes of one answer. Errors in the usual forms are seen to before it is asked."""

    def __init__(self) -> None:
        self.reason: FinishReason | None = None
        """How the answer ended, as soon as its terminal signal has come."""
        self.served_model: str | None = None
        self.contradictions = 0
        """How many further ends said something else than the first, which holds."""
        self.is_over = False
        """Whether the protocol's last event has come; nothing is read after it."""
        self._last_place = -1

    def end_with(self, reason: FinishReason) -> None:
        """Take in how the answer ended. The first word holds; another one is counted."""
        self.contradictions += self.reason not in (None, reason)
        self.reason = self.reason or reason

    def follows(self, place: object) -> bool:
        """Whether an event's place in the answer is none that lies behind one which has not begun. No place is in order."""
        found = count(place)
        if found is None:
            return True
        last, self._last_place = self._last_place, max(self._last_place, found)
        return found <= last + 1

    @abstractmethod
    def knows(self, fields: JsonObject) -> bool:
        """Whether an event is one that the protocol has, and in a place where one can be. Asked once of each, in order."""

    @abstractmethod
    def take(self, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        """The events that one event of the stream stands for.

        Raises:
            ProviderError: if it reports a failure in a form of this protocol only.
        """

    @abstractmethod
    def take_whole(self, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        """The events that a whole answer in one document stands for. Without an answer in it, `reason` stays `None`."""


async def answered(
    open_answer: Callable[[], Awaitable[httpx2.Response]],
    translator: Translator,
    *,
    endpoint: Endpoint,
    model: str,
    vendor_error: type[Exception],
    is_lines: bool = False,
) -> AsyncGenerator[StreamEvent, None]:
    """A request and its answer as `Dialect.stream` gives them.

    Args:
        open_answer: Sends the request; the answer's body is still unread.
        vendor_error: The root of the exceptions of the library that sends it.
        is_lines: Whether the stream is one object a line, not server-sent events.
    """
    async with faults_mapped(endpoint, model, vendor_error):
        response = await open_answer()
        try:
            async with aclosing(_translated(response, translator, endpoint, model, is_lines=is_lines)) as events:
                async for event in events:
                    yield event
        finally:
            await response.aclose()


async def _translated(
    response: httpx2.Response, translator: Translator, endpoint: Endpoint, model: str, *, is_lines: bool
) -> AsyncGenerator[StreamEvent, None]:
    exchange = exchange_of(response)
    yield RequestSent(exchange.sent_ns or exchange.read_ns)
    pieces = Pieces(response, endpoint, is_lines=is_lines)
    has_pieces = False
    unexpected = 0
    async with aclosing(_read(pieces, endpoint)) as reading:
        async for piece in reading:
            if piece.form is Form.DONE:
                # Some servers give no reason beside it.
                translator.reason = translator.reason or (FinishReason.OTHER if has_pieces else None)
                break
            has_pieces = True
            _raise_error_of(piece, endpoint, model)
            if piece.form is Form.EVENT and piece.fields:
                unexpected += not translator.knows(piece.fields)
            take = translator.take_whole if piece.form is Form.WHOLE else translator.take
            for event in take(piece.fields, exchange.read_ns):
                if isinstance(event, _CONTENT):
                    exchange.content_seen()
                yield event
            if piece.form is Form.WHOLE and translator.reason is None:
                raise _no_answer(endpoint)
            if translator.is_over:
                break
        if translator.reason is None and has_pieces and endpoint.capabilities_of(model).terminal_optional:
            translator.reason = FinishReason.OTHER
        if translator.reason is None:
            raise _incomplete(endpoint) if has_pieces else _empty(endpoint)
        yield Completed(
            translator.reason,
            translator.served_model,
            exchange.read_ns,
            pieces.damaged + translator.contradictions,
            unexpected_events=unexpected + pieces.behind(),
        )
        await _read_out(reading)


async def _read(pieces: Pieces, endpoint: Endpoint) -> AsyncGenerator[Piece, None]:
    """The pieces. A connection that is lost before the first of them has brought no answer."""
    has_pieces = False
    try:
        async with aclosing(pieces.read()) as reading:
            async for piece in reading:
                has_pieces = True
                yield piece
    except ConnectionLost as lost:
        if has_pieces:
            raise
        raise _empty(endpoint) from lost


async def _read_out(pieces: AsyncGenerator[Piece, None]) -> None:
    """Read the few bytes behind the terminal signal: only then can the connection serve the next request."""
    with suppress(TimeoutError, ProviderError):
        async with asyncio.timeout(READ_OUT_S):
            async for _ in pieces:
                pass


def _raise_error_of(piece: Piece, endpoint: Endpoint, model: str) -> None:
    """Raise what a piece reports in one of the forms that are in use.

    Raises:
        ProviderError: if it reports an error.
    """
    if piece.fields.get("error") or piece.name == "error" or piece.fields.get("type") == "error":
        code, message = code_and_message(piece.fields)
        raise error_in_stream(endpoint=endpoint, model=model, code=code, message=message)


def _empty(endpoint: Endpoint) -> NoAnswer:
    return NoAnswer(
        tr("{label} closed the connection without an answer. Try again.", label=endpoint.label),
        provider_id=endpoint.provider_id,
        may_be_billed=True,
    )


def _incomplete(endpoint: Endpoint) -> StreamIncomplete:
    return StreamIncomplete(
        tr("{label} ended without a finish signal; the answer may be cut. Try again.", label=endpoint.label),
        provider_id=endpoint.provider_id,
        may_be_billed=True,
    )


def _no_answer(endpoint: Endpoint) -> NotAnApi:
    return NotAnApi(
        tr(
            "{label} sent a document that holds no answer. Check the address {base_url}.",
            label=endpoint.label,
            base_url=endpoint.base_url,
        ),
        provider_id=endpoint.provider_id,
        may_be_billed=True,
    )
