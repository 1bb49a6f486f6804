"""Takes keys out of text that is to be shown, kept or logged."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from abreast.core.secret import MASK, Secret

SLICE_CHARS = 12
"""A piece of a key this long is a key: some servers repeat a part of it."""
_SHORTEST_CHARS = 4
_PATTERNS = re.compile(r"\b(?:sk-(?:ant-)?|xai-|gsk_|AIza)[\w-]{8,}|\b(?i:Bearer)\s+[\w.~+/=-]{8,}")


class _Pieces(NamedTuple):
    """What pieces of secrets of one length are found by."""

    runs: re.Pattern[str]
    """Finds where one can be. Most of a text is words, and between them stand spaces, as in no key."""
    hashes: frozenset[int]


class Redactor:
    """Masks the secrets it was given, in any usual encoding and any 12-character slice, and what looks like a key.

    It knows them by the hashes of their pieces and the characters they are of, and holds no key itself.
    """

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._pieces: Mapping[int, _Pieces] = {}
        """By their number of characters."""
        self._alphabet = frozenset[str]()
        for secret in secrets:
            self.add(secret)

    def add(self, secret: Secret) -> None:
        """Mask this secret as well from now on."""
        hashes = {chars: set(pieces.hashes) for chars, pieces in self._pieces.items()}
        for trace in secret.traces(SLICE_CHARS, _SHORTEST_CHARS):
            hashes.setdefault(trace.chars, set()).add(trace.hash)
        self._alphabet |= secret.alphabet
        one_of = f"[{re.escape(''.join(sorted(self._alphabet)))}]"
        # Replaced, not changed: another thread may be cleaning. The shortest first, as they may stand in longer ones.
        self._pieces = {
            chars: _Pieces(re.compile(f"{one_of}{{{chars},}}"), frozenset(hashes[chars])) for chars in sorted(hashes)
        }

    def clean(self, text: str) -> str:
        """`text` with a mask for each key and each piece of one."""
        return _PATTERNS.sub(MASK, self.without_secrets(text))

    def without_secrets(self, text: str) -> str:
        """`text` with a mask for each secret, but with what only looks like one."""
        for chars, pieces in self._pieces.items():
            text = _without(text, chars, pieces)
        return text


def _without(text: str, chars: int, pieces: _Pieces) -> str:
    kept: list[str] = []
    kept_to = hidden_to = 0
    for run in pieces.runs.finditer(text):
        for start in range(run.start(), run.end() - chars + 1):
            if hash(text[start : start + chars]) in pieces.hashes:
                if start >= hidden_to:
                    kept += (text[kept_to:start], MASK)
                kept_to = hidden_to = start + chars
    return "".join((*kept, text[kept_to:]))


def without_known_secrets(text: str) -> str:
    """`text` without the keys that this process has used. For what a person wrote and wants back as it was."""
    return _KNOWN.without_secrets(text)


def without_keys(text: str) -> str:
    """`text` without the keys that this process has used, and without what looks like a key."""
    return _KNOWN.clean(text)


def redact(text: str, secrets: Iterable[Secret] = ()) -> str:
    """`text` without these secrets, and without what looks like a key."""
    return Redactor(secrets).clean(text)


class LogRedaction(logging.Filter):
    """Cleans log records.

    Its own factory for records applies it to those of all loggers, before any handler sees them: a logger's filter is not
    asked about the records of loggers below it, and a handler's not by the handlers that libraries add later.
    """

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor
        self._make = logging.getLogRecordFactory()

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean `record` in place. It is never held back."""
        record.msg = self._redactor.clean(_message(record))
        record.args = None
        if record.exc_info:
            # Put into words here, since an exception's own text may quote what was sent.
            record.exc_text = logging.Formatter().formatException(record.exc_info)
            record.exc_info = None
        if record.exc_text:
            record.exc_text = self._redactor.clean(record.exc_text)
        if record.stack_info:
            record.stack_info = self._redactor.clean(record.stack_info)
        return True

    def make_record(self, *args: Any, **kwargs: Any) -> logging.LogRecord:
        """What `logging.setLogRecordFactory` takes."""
        record = self._make(*args, **kwargs)
        self.filter(record)
        return record


_KNOWN = Redactor()


def redact_logs(secret: Secret | None = None) -> None:
    """Take what looks like a key, `secret`, and what was given here before, out of all log records of the process."""
    if secret is not None:
        _KNOWN.add(secret)
    factory = logging.getLogRecordFactory()
    if not isinstance(getattr(factory, "__self__", None), LogRedaction):
        logging.setLogRecordFactory(LogRedaction(_KNOWN).make_record)


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        # The arguments do not fit. Handlers would report that on stderr, with the arguments as they are.
        return f"{record.msg} (its arguments do not fit)"
