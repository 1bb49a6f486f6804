"""The proxies that the environment names, for requests and for the settings, which show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.request import getproxies, proxy_bypass

import httpx2

from abreast.core.language import tr
from abreast.core.transport.this_computer import is_this_computer

SCHEMES = ("http", "https", "socks5", "socks5h")
"""What a proxy may be spoken to by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyUse:
    """How one address is reached."""

    address: str
    proxy: str
    """Without name and password; empty: directly."""
    is_usable: bool = True


def proxy_for(url: httpx2.URL) -> str | None:
    """The proxy that the environment names for an address, as a URL that may hold a password; `None`: none."""
    if is_this_computer(url.host) or proxy_bypass(url.host):
        return None
    proxies = getproxies()
    named = proxies.get(url.scheme) or proxies.get("all")
    # `proxy.example:3128` is usual, though no URL.
    return f"http://{named}" if named and "://" not in named else named


def proxies_used(addresses: Iterable[str]) -> tuple[ProxyUse, ...]:
    """How each address is reached now, each host once."""
    uses: dict[str, ProxyUse] = {}
    for address in addresses:
        try:
            url = httpx2.URL(address)
        except httpx2.InvalidURL:
            continue
        origin = f"{url.scheme}://{url.netloc.decode('ascii', 'replace')}"
        if url.host and origin not in uses:
            uses[origin] = _use(origin, proxy_for(url))
    return tuple(uses.values())


def _use(origin: str, named: str | None) -> ProxyUse:
    if named is None:
        return ProxyUse(address=origin, proxy="")
    try:
        proxy = httpx2.URL(named)
    except httpx2.InvalidURL:
        # What is no URL is not repeated: it may hold a password in an unexpected place.
        return ProxyUse(address=origin, proxy=tr("one that cannot be read"), is_usable=False)
    shown = str(proxy.copy_with(username=None, password=None))
    return ProxyUse(address=origin, proxy=shown, is_usable=proxy.scheme in SCHEMES and bool(proxy.host))
