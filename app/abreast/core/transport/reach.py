"""Waits until a host can be reached, for a question that the user wants to be sent then.

What the desktop says of its network is not asked: not every one has a say, and it is wrong for hosts in a private network.
"""

from __future__ import annotations

import asyncio
from itertools import chain, repeat

import httpx2

from abreast.core.transport.proxies import proxy_for

PAUSES_S = (1.0, 2.0, 4.0, 8.0, 16.0)
LONGEST_PAUSE_S = 30.0
TRY_S = 5.0
"""How long one connection may take, once the name is found."""
_NEXT_ADDRESS_S = 0.25


class Reach:
    """Tries hosts one after the other, so that waiting for many of them does not keep all threads at looking up names."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._tries: dict[tuple[str, int], tuple[float, bool]] = {}
        """When each place was tried last, by the loop's clock in seconds, and whether it was reached."""

    async def wait_for(self, base_url: str) -> None:
        """Return once the host of an address, or the proxy that serves it, lets somebody connect. Nothing is sent to it."""
        place = _next_hop(httpx2.URL(base_url))
        for pause_s in chain(PAUSES_S, repeat(LONGEST_PAUSE_S)):
            if await self._can_reach(place):
                return
            await asyncio.sleep(pause_s)

    async def _can_reach(self, place: tuple[str, int]) -> bool:
        asked_s = asyncio.get_running_loop().time()
        async with self._lock:
            tried_s, is_reached = self._tries.get(place, (0.0, False))
            # What another lane has found out while this one waited for its turn holds for both.
            if tried_s <= asked_s:
                is_reached = await _connects(*place)
                self._tries[place] = (asyncio.get_running_loop().time(), is_reached)
            return is_reached


def _next_hop(url: httpx2.URL) -> tuple[str, int]:
    """The host and the port that a request to an address goes to first."""
    named = proxy_for(url)
    hop = url if named is None else httpx2.URL(named)
    return hop.host, hop.port or (443 if hop.scheme == "https" else 80)


async def _connects(host: str, port: int) -> bool:
    try:
        # Without a limit: its thread would go on behind each one that is given up.
        await asyncio.get_running_loop().getaddrinfo(host, port)
        async with asyncio.timeout(TRY_S):
            _, writer = await asyncio.open_connection(host, port, happy_eyeballs_delay=_NEXT_ADDRESS_S)
    except OSError:
        return False
    writer.close()
    return True
