"""The transport that keeps the limits: no redirects, no hidden waits, no endless answers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing

import httpx2

from abreast.core.errors import LimitExceeded, NotAnApi, ProviderError, RedirectRefused, TimedOut
from abreast.core.transport.exchange import EXTENSION, Exchange
from abreast.core.transport.faults import provider_error
from abreast.core.transport.limits import Limits, Timeouts
from abreast.core.transport.witness import note_answer

WALL_S = 30 * 60.0
ANY_IDLE_FACTOR = 2
"""Any byte at all must come within this multiple of the limit for content."""
_REDIRECTS = range(300, 400)


class GuardedTransport(httpx2.AsyncBaseTransport):
    """Passes requests to `inner` and watches what comes back. Faults leave it as `ProviderError`."""

    def __init__(
        self, inner: httpx2.AsyncBaseTransport, *, provider_id: str, label: str, timeouts: Timeouts, limits: Limits
    ) -> None:
        self._inner = inner
        self._provider_id = provider_id
        self._label = label
        self._timeouts = timeouts
        self._limits = limits

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        exchange = Exchange()
        connect_s = self._timeouts.connect_s
        # Ours alone: the SDKs set time limits of their own on each request.
        request.extensions = dict(request.extensions) | {
            "trace": exchange.trace,
            "timeout": {"connect": connect_s, "pool": None, "read": None, "write": self._timeouts.first_byte_s},
        }
        # An answer that is not packed cannot unpack to gigabytes.
        request.headers["Accept-Encoding"] = "identity"
        try:
            async with asyncio.timeout(connect_s + self._timeouts.first_byte_s):
                response = await self._inner.handle_async_request(request)
        except TimeoutError as error:
            raise self._timed_out(f"has not answered for {self._timeouts.first_byte_s:.0f} s") from error
        except Exception as error:
            raise self._mapped(error, request, exchange) from error
        exchange.bytes_read()
        note_answer(response.status_code, response.headers.get("content-type", ""))
        try:
            self._check_head(request, response)
        except ProviderError:
            await response.aclose()
            raise
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        stream = _WatchedStream(self, response.stream, request, exchange)
        return httpx2.Response(
            response.status_code,
            headers=response.headers,
            stream=stream,
            extensions={**response.extensions, EXTENSION: exchange},
        )

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def read(
        self, stream: httpx2.AsyncByteStream, request: httpx2.Request, exchange: Exchange
    ) -> AsyncIterator[bytes]:
        """The bytes of an answer as they are read, within all limits."""
        begun_ns = exchange.read_ns
        total_bytes = 0
        async with aclosing(_iterate(stream)) as chunks:
            while True:
                try:
                    async with asyncio.timeout(self._patience_s(exchange)):
                        chunk = await anext(chunks, None)
                except TimeoutError as error:
                    raise self._timed_out(f"sent nothing for {self._timeouts.idle_s:.0f} s") from error
                except Exception as error:
                    raise self._mapped(error, request, exchange) from error
                if chunk is None:
                    return
                exchange.bytes_read()
                total_bytes += len(chunk)
                if total_bytes > self._limits.answer_bytes:
                    raise LimitExceeded(
                        f"The answer of {self._label} is larger than {self._limits.answer_bytes // 2**20} MB; it was cut.",
                        provider_id=self._provider_id,
                        may_be_billed=True,
                    )
                if exchange.read_ns - begun_ns > WALL_S * 1e9:
                    raise self._timed_out(f"has been answering for {WALL_S / 60:.0f} minutes")
                yield chunk

    def _patience_s(self, exchange: Exchange) -> float:
        """How long the next bytes may take: less when only pings have come for a while."""
        since_content_s = (time.perf_counter_ns() - exchange.content_ns) / 1e9
        return max(0.0, min(ANY_IDLE_FACTOR * self._timeouts.idle_s, self._timeouts.idle_s - since_content_s))

    def _check_head(self, request: httpx2.Request, response: httpx2.Response) -> None:
        if response.status_code in _REDIRECTS:
            target = str(response.headers.get("location", "another address"))[:200]
            raise RedirectRefused(
                f"{self._label} redirects to {target}; Abreast does not follow. Enter that address if you trust it.",
                provider_id=self._provider_id,
                status=response.status_code,
            )
        if response.headers.get("content-encoding", "identity") not in ("", "identity"):
            raise NotAnApi(
                f"{self._label} answers in packed form although that was not asked for. Check the address {request.url}.",
                provider_id=self._provider_id,
                status=response.status_code,
            )

    def _timed_out(self, what: str) -> TimedOut:
        return TimedOut(
            f"{self._label} {what}. Try again, or raise its time limit.",
            provider_id=self._provider_id,
            may_be_billed=True,
        )

    def _mapped(self, error: Exception, request: httpx2.Request, exchange: Exchange) -> Exception:
        mapped = provider_error(error, provider_id=self._provider_id, label=self._label, base_url=str(request.url))
        if mapped is None:
            return error
        mapped.may_be_billed = mapped.may_be_billed or exchange.sent_ns is not None
        return mapped


class _WatchedStream(httpx2.AsyncByteStream):
    def __init__(
        self, guard: GuardedTransport, stream: httpx2.AsyncByteStream, request: httpx2.Request, exchange: Exchange
    ) -> None:
        self._guard = guard
        self._stream = stream
        self._request = request
        self._exchange = exchange

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._guard.read(self._stream, self._request, self._exchange)

    async def aclose(self) -> None:
        await self._stream.aclose()


async def _iterate(stream: httpx2.AsyncByteStream) -> AsyncGenerator[bytes, None]:
    async for chunk in stream:
        yield chunk
