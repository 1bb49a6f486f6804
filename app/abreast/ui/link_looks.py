"""Whether a link looks as if it led elsewhere than it does."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:[^\s/@]*@)?((?:[\w-]+\.)+[^\W\d_]{2,})(?=[:/?#\s]|$)", re.IGNORECASE)
_PUNYCODE = "xn--"


def other_host(text: str, address: str) -> str:
    """The host that the text of a link names, if that is not where it leads; empty if it names none, or the right one.

    Args:
        text: What stands in the place of the link.
        address: Where it leads, with its host in punycode.
    """
    parts = urlsplit(address)
    # `README.md` is a host to look at, but also a file.
    path = unquote(parts.path)
    for found in _HOST.finditer(text):
        named = found.group(1)
        if not path.endswith(f"/{named}") and not _is_of(_punycode(named), parts.hostname or ""):
            return named
    return ""


def foreign_letters(address: str) -> str:
    """The host as it may be written elsewhere, if some of its letters are no plain ones: they may look like others."""
    host = urlsplit(address).hostname or ""
    if not any(label.startswith(_PUNYCODE) for label in host.split(".")):
        return ""
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def _is_of(named: str, host: str) -> bool:
    """Whether both are one host, or one is a part of the other."""
    return named == host or named.endswith(f".{host}") or host.endswith(f".{named}")


def _punycode(host: str) -> str:
    try:
        return host.casefold().encode("idna").decode()
    except UnicodeError:
        return host
