"""Which addresses are this computer itself. Whoever sends a key or a prompt by that must not ask a name server for it."""

from __future__ import annotations

from ipaddress import ip_address

LOCALHOST = "localhost"
_ADDRESSES = ("127.0.0.1", "::1")


def is_this_computer(host: str) -> bool:
    """Whether a host of an address is the computer itself, whatever a name server says."""
    try:
        return host == LOCALHOST or ip_address(host).is_loopback
    except ValueError:
        return False


def addresses_of(host: str) -> tuple[str, ...]:
    """What to connect to, in this order: of `localhost` its own addresses, else the host itself.

    A name server, or a line in a file of the system, may say that `localhost` is elsewhere (RFC 6761, 6.3, forbids it to
    be asked). A key may go to it without encryption, so it has to be here.
    """
    return _ADDRESSES if host == LOCALHOST else (host,)
