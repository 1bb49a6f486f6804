"""Reaches `localhost` by its own addresses."""

from __future__ import annotations

import httpx2

from abreast.core.transport.this_computer import LOCALHOST, addresses_of


class LocalhostTransport(httpx2.AsyncBaseTransport):
    """Sends what is for `localhost` to the first of its addresses that takes a connection; all else passes through.

    A server may listen at one of the two only. Which name was asked stays in the request's `Host` and is the one that a
    certificate must be for.
    """

    def __init__(self, inner: httpx2.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.host != LOCALHOST:
            return await self._inner.handle_async_request(request)
        refusals: list[httpx2.ConnectError] = []
        for address in addresses_of(LOCALHOST):
            try:
                return await self._inner.handle_async_request(_sent_to(address, request))
            except httpx2.ConnectError as refusal:
                refusals.append(refusal)
        # The first: the other family is switched off on many computers, which would be told as "offline".
        raise refusals[0]

    async def aclose(self) -> None:
        await self._inner.aclose()


def _sent_to(address: str, request: httpx2.Request) -> httpx2.Request:
    return httpx2.Request(
        request.method,
        request.url.copy_with(host=address),
        headers=request.headers,
        stream=request.stream,
        extensions=dict(request.extensions) | {"sni_hostname": LOCALHOST},
    )
