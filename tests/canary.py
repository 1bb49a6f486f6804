"""A key that must never be seen again, and the search for it in whatever form."""

from __future__ import annotations

import base64
import html
import json
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

KEY = 'sk-canary+/="0123456789&abcdef<x>%'
"""Looks another way in each encoding. Its middle is long enough that a part of it is searched for, too."""
PART = "0123456789&abcdef"


def forms(key: str) -> dict[str, bytes]:
    """The key as it may stand in a file, by the name of the encoding."""
    raw = key.encode()
    found = {
        "as it is": raw,
        "in URLs": quote(key, safe="").encode(),
        "in URLs, safe /": quote(key).encode(),
        "in forms": quote_plus(key).encode(),
        "in JSON": json.dumps(key)[1:-1].encode(),
        "in HTML": html.escape(key).encode(),
        "in hexadecimal": raw.hex().encode(),
        "in UTF-16": key.encode("utf-16-le"),
    }
    for offset in range(3):
        # Within a longer text base64 depends on where the key begins; what depends on the neighbours is cut off.
        skip = -(-offset * 8 // 6) if offset else 0
        whole = base64.b64encode(b"\0" * offset + raw)[skip:]
        whole = whole.rstrip(b"=")[:-1]
        found[f"in base64, shifted by {offset}"] = whole
        found[f"in base64 for URLs, shifted by {offset}"] = whole.translate(bytes.maketrans(b"+/", b"-_"))
    return found


def sightings(content: bytes, where: str) -> Iterator[str]:
    """Each form of the key, or of its middle, that stands in `content`."""
    for text in (KEY, PART):
        for name, form in forms(text).items():
            if form in content:
                yield f"{where}: {name}"


def sightings_in_files(*folders: Path) -> Iterator[str]:
    """The same for every file below the folders, and for the names of the files."""
    for folder in folders:
        for path in folder.rglob("*"):
            yield from sightings(os.fsencode(path.name), f"name of {path}")
            if path.is_file() and not path.is_symlink():
                yield from sightings(path.read_bytes(), str(path))


def sightings_in_arguments(pid: int) -> Iterator[str]:
    """The same for the arguments of a process and all it started. Empty where there is no /proc."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has ended meanwhile
        parents[int(stat.parent.name)] = int(fields[1])
    family = {pid}
    while grown := {child for child, parent in parents.items() if parent in family} - family:
        family |= grown
    for member in family:
        try:
            yield from sightings(Path(f"/proc/{member}/cmdline").read_bytes(), f"arguments of {member}")
        except OSError:
            continue
