"""Ids made from names that people typed."""

from __future__ import annotations

import re
from collections.abc import Collection

_NO_ID = re.compile(r"[^a-z0-9._-]+")


def free_id(wanted: str, taken: Collection[str], otherwise: str) -> str:
    """`wanted` as an id can be, with a number if it is taken; `otherwise` if nothing of it is left."""
    base = _NO_ID.sub("-", wanted.lower()).strip("-._") or otherwise
    number, result = 2, base
    while result in taken:
        result, number = f"{base}-{number}", number + 1
    return result
