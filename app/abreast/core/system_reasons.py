"""Why the operating system refused something, in the user's language: what it says itself is in English."""

from __future__ import annotations

import errno
from collections.abc import Mapping

from abreast.core.language import mark, tr

_REASONS: Mapping[int, str] = {
    errno.ENOENT: mark("No such file or directory"),
    errno.EACCES: mark("Permission denied"),
    errno.EPERM: mark("Operation not permitted"),
    errno.EROFS: mark("Read-only file system"),
    errno.ENOSPC: mark("No space left on device"),
    errno.EDQUOT: mark("Disk quota exceeded"),
    errno.EIO: mark("Input/output error"),
    errno.EISDIR: mark("Is a directory"),
    errno.ENOTDIR: mark("Not a directory"),
    errno.EEXIST: mark("File exists"),
    errno.EFBIG: mark("File too large"),
    errno.ENAMETOOLONG: mark("File name too long"),
    errno.EBUSY: mark("Device or resource busy"),
}


def reason_of(error: OSError) -> str:
    """A phrase to go on with. What is rare is told as the system says it."""
    known = _REASONS.get(error.errno or 0)
    return tr(known) if known is not None else error.strerror or type(error).__name__
