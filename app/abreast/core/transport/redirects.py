"""What to say of a redirect. None is followed: a prompt and a key go to no address that the user has not entered."""

from __future__ import annotations

import httpx2

from abreast.core.language import tr

MOST_TARGET_CHARS = 200


def redirect_words(label: str, asked: httpx2.URL, location: str) -> str:
    """A sentence on where a server sends its clients, and what to do.

    Args:
        asked: The address that was asked.
        location: The header as it came; it may be relative, or nothing that can be read.
    """
    target = _target(asked, location)
    shown = (location if target is None else str(target))[:MOST_TARGET_CHARS] or tr("another address")
    if target is not None and (asked.scheme, target.scheme) == ("https", "http"):
        return tr(
            "{label} redirects to {shown}, which is not encrypted; Abreast never follows that. Check the address.",
            label=label,
            shown=shown,
        )
    if target is not None and _origin(target) == _origin(asked):
        return tr(
            "{label} redirects to {shown}, on the same server; Abreast does not follow. Use this URL in the settings.",
            label=label,
            shown=shown,
        )
    return tr(
        "{label} redirects to {shown}; Abreast does not follow. Enter that address if you trust it.",
        label=label,
        shown=shown,
    )


def _target(asked: httpx2.URL, location: str) -> httpx2.URL | None:
    try:
        target = asked.join(location) if location else None
    except (httpx2.InvalidURL, ValueError):
        return None
    return None if target is None else target.copy_with(username=None, password=None)


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
