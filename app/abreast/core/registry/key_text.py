"""Cleans what a person pasted as a key, and judges where a key may be sent."""

from __future__ import annotations

import unicodedata
from urllib.parse import urlsplit

from abreast.core.language import mark, tr
from abreast.core.transport.this_computer import is_this_computer

_QUOTES = "\"'`“”‘’"
_AROUND = " \t\r\n\f\v\u00a0\ufeff\u200b"
_CONTROL = mark("a control character")
_DEFAULT_PORTS = {"http": 80, "https": 443}


class KeyUnusable(ValueError):
    """This is no key, or it may not go where it should. The message never contains any of it."""


def clean_key(text: str) -> str:
    """The key in a pasted text, without spaces, quotes and a leading `Bearer`.

    Raises:
        KeyUnusable: if nothing is left, or a character inside cannot be part of a key; it is named by its position.
    """
    key = text.strip(_AROUND)
    # Quotes and the scheme may stand around each other in any order.
    while (bare := _without_scheme(key.strip(_QUOTES).strip(_AROUND))) != key:
        key = bare
    if not key:
        raise KeyUnusable(tr("The key is empty."))
    for position, character in enumerate(key, start=1):
        if not "!" <= character <= "~":
            raise KeyUnusable(
                tr(
                    "Character {position} of the key is {character}, which no key contains. Copy the key again.",
                    position=position,
                    character=_name(character),
                )
            )
    return key


def origin_of(base_url: str) -> str:
    """Scheme, host and port of an address, which is what a key is bound to, e.g. `https://api.openai.com:443`."""
    parts = urlsplit(base_url)
    host = (parts.hostname or "").rstrip(".")
    return (
        f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{parts.port or _DEFAULT_PORTS.get(parts.scheme, 0)}"
    )


def check_destination(base_url: str, plain_http_origin: str | None = None) -> None:
    """Refuse to send a key over a connection that others can read.

    Args:
        plain_http_origin: As in `ProviderSpec`: where the user has accepted that.

    Raises:
        KeyUnusable: for `http://` to any computer but this one, and for no address.
    """
    parts = urlsplit(base_url)
    if not parts.hostname:
        raise KeyUnusable(tr("The provider has no address yet. Set its base_url in providers.yaml."))
    if parts.scheme != "https" and not is_loopback(base_url) and not is_open_to_others(base_url, plain_http_origin):
        raise KeyUnusable(
            tr(
                "A key is not sent to {hostname} without encryption. Use an address that starts with https://. If you accept "
                "that others on the way can read it, set allow_plain_http: true for this provider in your own "
                "providers.yaml.",
                hostname=parts.hostname,
            )
        )


def is_open_to_others(base_url: str, plain_http_origin: str | None) -> bool:
    """Whether a key goes to another computer without encryption, because the user has accepted that for this origin."""
    return (
        plain_http_origin is not None
        and urlsplit(base_url).scheme == "http"
        and not is_loopback(base_url)
        and origin_of(base_url) == plain_http_origin
    )


def is_loopback(base_url: str) -> bool:
    """Whether an address is on this computer, whatever a name server says."""
    return is_this_computer(urlsplit(base_url).hostname or "")


def _without_scheme(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest.strip(_AROUND) if first.lower() == "bearer" else text


def _name(character: str) -> str:
    name = {"\n": tr("a line break"), "\r": tr("a line break"), "\t": tr("a tab"), " ": tr("a space")}.get(character)
    return name or f"U+{ord(character):04X} ({unicodedata.name(character, tr(_CONTROL))})"
