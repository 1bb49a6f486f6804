"""The transport that keeps the limits: no redirects, no hidden waits, no endless answers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing

import httpx2

from abreast.core.errors import (
    ConnectionLost,
    LimitExceeded,
    NotAnApi,
    ProviderError,
    ProxyRefused,
    RedirectRefused,
    TimedOut,
)
from abreast.core.language import as_given, number, tr
from abreast.core.transport.exchange import EXTENSION, Exchange
from abreast.core.transport.faults import is_no_http, provider_error, proxy_refused
from abreast.core.transport.first_byte import FirstByteLimit
from abreast.core.transport.limits import Limits, Timeouts
from abreast.core.transport.patience import Patience
from abreast.core.transport.redirects import redirect_words
from abreast.core.transport.unpack import TooWellPacked, unpackable, unpacked
from abreast.core.transport.witness import note_answer

WALL_S = 30 * 60.0
ANY_IDLE_FACTOR = 2
"""Any byte at all must come within this multiple of the limit for content."""
_REDIRECTS = range(300, 400)
_REFUSED = 400


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
        self._closing: set[asyncio.Task[None]] = set()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        connect_s = self._timeouts.connect_s
        limit = FirstByteLimit(connect_s=connect_s, first_byte_s=self._timeouts.first_byte_s)
        exchange = Exchange(limit.begin)
        # Ours alone: the SDKs set time limits of their own on each request.
        request.extensions = dict(request.extensions) | {
            "trace": exchange.trace,
            "timeout": {"connect": connect_s, "pool": None, "read": None, "write": self._timeouts.first_byte_s},
        }
        # Packing holds back text that has been written. Some servers and proxies pack all the same; that is borne.
        request.headers["Accept-Encoding"] = "identity"
        try:
            async with limit.kept():
                response = await self._inner.handle_async_request(request)
        except TimeoutError as error:
            raise self._timed_out(
                tr(
                    "{label} has not answered for {seconds} s. Try again, or raise its time limit.",
                    label=self._label,
                    seconds=as_given(limit.waited_s),
                )
            ) from error
        except Exception as error:
            if is_no_http(error):
                raise self._bad_head(request) from error
            raise self._before_answer(self._mapped(error, request, exchange)) from error
        exchange.bytes_read()
        note_answer(response.status_code, response.headers.get("content-type", ""))
        try:
            self._check_head(request, response)
        except ProviderError:
            await self.close(response)
            raise
        # What is handed on is unpacked, so these two would not be true of it.
        headers = [(k, v) for k, v in response.headers.raw if k.lower() not in (b"content-encoding", b"content-length")]
        return httpx2.Response(
            response.status_code,
            headers=headers,
            stream=_WatchedStream(self, response, request, exchange),
            extensions={**response.extensions, EXTENSION: exchange},
        )

    async def aclose(self) -> None:
        if self._closing:
            await asyncio.wait(self._closing)
        await self._inner.aclose()

    async def close(self, response: httpx2.Response) -> None:
        """Close an answer, and to its end if the caller is cancelled meanwhile.

        The pool of connections would keep its request, with all that belongs to it, for ever: a close that was broken off
        is not begun again. It happens when the limit of reading out runs out while the window is busy.
        """
        task = asyncio.get_running_loop().create_task(response.aclose())
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)
        await asyncio.shield(task)

    async def read(
        self, response: httpx2.Response, request: httpx2.Request, exchange: Exchange
    ) -> AsyncGenerator[bytes, None]:
        """The bytes of an answer, unpacked, as they are read, within all limits."""
        is_refusal = response.status_code >= _REFUSED
        encoding = _encoding(response)
        if is_refusal and encoding and encoding not in unpackable():
            return  # it is judged by its status alone
        total_bytes = 0
        async with (
            aclosing(self._raw(response, request, exchange)) as raw,
            aclosing(unpacked(raw, encoding, self._limits) if encoding else raw) as chunks,
        ):
            try:
                async for chunk in chunks:
                    total_bytes += len(chunk)
                    if is_refusal and total_bytes > self._limits.error_body_bytes:
                        return
                    if total_bytes > self._limits.answer_bytes:
                        raise self._too_large(
                            tr(
                                "The answer of {label} is larger than {size_mb} MB; it was cut.",
                                label=self._label,
                                size_mb=self._limits.answer_bytes // 2**20,
                            )
                        )
                    yield chunk
            except TooWellPacked as error:
                raise self._too_large(
                    tr(
                        "The answer of {label} unpacks to over {ratio} times its size; it was cut.",
                        label=self._label,
                        ratio=self._limits.ratio,
                    )
                ) from error
            except httpx2.DecodingError as error:
                raise self._mapped(error, request, exchange) from error

    async def _raw(
        self, response: httpx2.Response, request: httpx2.Request, exchange: Exchange
    ) -> AsyncGenerator[bytes, None]:
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        begun_ns = exchange.read_ns
        patience = Patience()
        async with aclosing(_iterate(response.stream)) as chunks:
            while True:
                try:
                    async with patience.at_most(self._patience_s(exchange), again_s=self._timeouts.idle_s):
                        chunk = await anext(chunks, None)
                except TimeoutError as error:
                    raise self._timed_out(
                        tr(
                            "{label} sent nothing for {seconds} s. Try again, or raise its time limit.",
                            label=self._label,
                            seconds=as_given(self._timeouts.idle_s),
                        )
                    ) from error
                except Exception as error:
                    raise self._mapped(error, request, exchange) from error
                if chunk is None:
                    return
                exchange.bytes_read()
                if not exchange.has_content:
                    # What came for other lanes at the same moment gets its stamp before this is worked on.
                    await asyncio.sleep(0)
                if exchange.read_ns - begun_ns > WALL_S * 1e9:
                    raise self._timed_out(
                        tr(
                            "{label} has been answering for {minutes} minutes. Try again, or raise its time limit.",
                            label=self._label,
                            minutes=number(WALL_S / 60),
                        )
                    )
                yield chunk

    def _patience_s(self, exchange: Exchange) -> float:
        """How long the next bytes may take: less when only pings have come for a while."""
        since_content_s = (time.perf_counter_ns() - exchange.content_ns) / 1e9
        return max(0.0, min(ANY_IDLE_FACTOR * self._timeouts.idle_s, self._timeouts.idle_s - since_content_s))

    def _check_head(self, request: httpx2.Request, response: httpx2.Response) -> None:
        if sum(len(name) + len(value) for name, value in response.headers.raw) > self._limits.head_bytes:
            raise self._bad_head(request)
        if response.status_code in _REDIRECTS:
            sentence = redirect_words(self._label, request.url, response.headers.get("location", ""))
            raise RedirectRefused(sentence, provider_id=self._provider_id, status=response.status_code)
        encoding = _encoding(response)
        if encoding and encoding not in unpackable() and response.status_code < _REFUSED:
            raise NotAnApi(
                tr(
                    "{label} packs its answer in a way that was not asked for. Check the address {url}.",
                    label=self._label,
                    url=request.url,
                ),
                provider_id=self._provider_id,
                status=response.status_code,
                may_be_billed=True,
            )

    def _bad_head(self, request: httpx2.Request) -> NotAnApi:
        return NotAnApi(
            tr(
                "{label} sent an answer that is no HTTP, or whose headers are too long. Check the address {url}.",
                label=self._label,
                url=request.url,
            ),
            provider_id=self._provider_id,
            may_be_billed=True,
        )

    def _timed_out(self, sentence: str) -> TimedOut:
        return TimedOut(sentence, provider_id=self._provider_id, may_be_billed=True)

    def _too_large(self, sentence: str) -> LimitExceeded:
        return LimitExceeded(sentence, provider_id=self._provider_id, may_be_billed=True)

    def _before_answer(self, error: Exception) -> Exception:
        """The error of a request that had no answer yet."""
        if isinstance(error, ConnectionLost):
            error.message = tr(
                "The connection to {label} was lost before an answer came. Try again.", label=self._label
            )
            error.args = (error.message,)
        return error

    def _mapped(self, error: Exception, request: httpx2.Request, exchange: Exchange) -> Exception:
        mapped = provider_error(
            error,
            provider_id=self._provider_id,
            label=self._label,
            base_url=str(request.url),
            connect_s=self._timeouts.connect_s,
        )
        if mapped is None:
            return error
        if isinstance(mapped, ProxyRefused):
            mapped = proxy_refused(exchange.proxy_status, provider_id=self._provider_id, host=request.url.host)
        mapped.may_be_billed = mapped.may_be_billed or exchange.sent_ns is not None
        return mapped


class _WatchedStream(httpx2.AsyncByteStream):
    def __init__(
        self, guard: GuardedTransport, response: httpx2.Response, request: httpx2.Request, exchange: Exchange
    ) -> None:
        self._guard = guard
        self._response = response
        self._request = request
        self._exchange = exchange

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._guard.read(self._response, self._request, self._exchange)

    async def aclose(self) -> None:
        await self._guard.close(self._response)


def _encoding(response: httpx2.Response) -> str:
    """How the answer is packed; empty if it is not."""
    encoding = response.headers.get("content-encoding", "").strip().lower()
    return "" if encoding == "identity" else encoding


async def _iterate(stream: httpx2.AsyncByteStream) -> AsyncGenerator[bytes, None]:
    async for chunk in stream:
        yield chunk
