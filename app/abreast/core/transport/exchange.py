"""What the transport knows of one request: when its bytes went and came, and when content was last seen."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpx2

EXTENSION = "abreast.exchange"
_BODY_BEGUN = ("http11.send_request_body.started", "http2.send_request_body.started")
_BODY_SENT = ("http11.send_request_body.complete", "http2.send_request_body.complete")


class Exchange:
    """The stamps of one request, in readings of `perf_counter_ns`. `on_sent` gets the first of them."""

    def __init__(self, on_sent: Callable[[int], None] = lambda _: None) -> None:
        self._on_sent = on_sent
        self.sent_ns: int | None = None
        """When the request's body was written, once it is: it goes to the socket in one write.

        The reading is from just before that write. After it the HTTP library lets other tasks run, and what eight lanes
        do then would be taken off the time that the host needed (measured: up to 17 ms).
        """
        self.read_ns = time.perf_counter_ns()
        """When the latest bytes of the answer were read from the socket."""
        self.content_ns = self.read_ns
        """When content was last seen; pings and comments are none."""
        self.has_content = False
        """Whether any was seen."""
        self.proxy_status: int | None = None
        """What a proxy said to the wish for a tunnel."""
        self._asks_proxy = False
        self._begun_ns = self.read_ns

    async def trace(self, event: str, info: dict[str, Any]) -> None:
        """Follows httpcore2's steps; given to it as the `trace` extension."""
        if event.endswith("send_request_headers.started"):
            self._asks_proxy = info["request"].method == b"CONNECT"
        elif self._asks_proxy:
            if event == "http11.receive_response_headers.complete":
                self.proxy_status = info["return_value"][1]
        elif event in _BODY_BEGUN:
            self._begun_ns = time.perf_counter_ns()
        elif event in _BODY_SENT:
            self.sent_ns = self._begun_ns
            self.content_ns = time.perf_counter_ns()
            self._on_sent(self.sent_ns)

    def bytes_read(self) -> None:
        self.read_ns = time.perf_counter_ns()

    def content_seen(self) -> None:
        """Start the idle clock for content anew."""
        self.content_ns = self.read_ns
        self.has_content = True


def exchange_of(response: httpx2.Response) -> Exchange:
    """The exchange of a response that came through the guarded client."""
    exchange = response.extensions[EXTENSION]
    assert isinstance(exchange, Exchange)
    return exchange
