"""Guesses what a wrong base address was meant to be."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

from abreast.core.dialects.base import DialectName

MAX_GUESSES = 6

_TAILS = re.compile(
    r"/(?:chat/completions|completions|responses|messages|models|embeddings|api/(?:chat|tags|generate))$"
)
_DOUBLED = re.compile(r"/(v\d+\w*)(?:/\1)+(?=/|$)")
_VERSION = re.compile(r"/v\d+\w*(?=/|$)")


def corrected(base_url: str, dialect: DialectName) -> tuple[str, ...]:
    """Other addresses at the same origin where the API may be, likeliest first. A key is bound to the origin."""
    parts = urlsplit(base_url)
    path = parts.path.rstrip("/")
    bare = _TAILS.sub("", path)
    single = _DOUBLED.sub(r"/\1", bare)
    without = _VERSION.sub("", single)
    match dialect:
        case "anthropic":
            # The dialect itself adds /v1/messages.
            paths = [without, bare, ""]
        case "ollama":
            paths = [without.removesuffix("/api"), ""]
        case _:
            versioned = [] if _VERSION.search(single) else [f"{single}/v1"]
            paths = [bare, single, *versioned, without, "/v1", "/api/v1", "/openai/v1"]
    paths = [guess for guess in dict.fromkeys(paths) if guess != path]
    return tuple(urlunsplit((parts.scheme, parts.netloc, guess, "", "")) for guess in paths[:MAX_GUESSES])
