"""Takes out of a lock what is wanted of it, with the hashes."""

from __future__ import annotations

import re
from collections.abc import Set


def only(lock: str, names: Set[str]) -> str:
    """The requirements of these packages.

    Args:
        lock: What `uv pip compile --generate-hashes` has written.
        names: In their normal form, e.g. `pyside6-essentials`.
    """
    blocks = [block + "\n" for block in re.split(r"\n(?=[a-zA-Z])", lock) if not block.startswith("#")]
    return "".join(block for block in blocks if block.partition("==")[0] in names)
