"""Takes keys out of text that is to be shown, kept or logged."""

from __future__ import annotations

import base64
import json
import logging
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

from abreast.core.secret import MASK, Secret

SLICE_CHARS = 12
"""A piece of a key this long is a key: some servers repeat a part of it."""
_SHORTEST_CHARS = 4  # shorter ones are no secrets, and masking them would leave no text readable
_PATTERNS = re.compile(r"\b(?:sk-(?:ant-)?|xai-|gsk_|AIza)[\w-]{8,}|\b(?i:Bearer)\s+[\w.~+/=-]{8,}")


class Redactor:
    """Masks the secrets it was given, in any usual encoding and any 12-character slice, and what looks like a key."""

    def __init__(self, secrets: Iterable[Secret] = ()) -> None:
        self._short: frozenset[str] = frozenset()
        self._slices: frozenset[str] = frozenset()
        for secret in secrets:
            self.add(secret)

    def add(self, secret: Secret) -> None:
        """Mask this secret as well from now on."""
        forms = set(_forms(secret.reveal()))
        slices = {form[at : at + SLICE_CHARS] for form in forms for at in range(len(form) - SLICE_CHARS + 1)}
        # Replaced, not changed: another thread may be cleaning.
        self._slices |= slices
        self._short |= {form for form in forms if _SHORTEST_CHARS <= len(form) < SLICE_CHARS}

    def clean(self, text: str) -> str:
        """`text` with a mask for each key and each piece of one."""
        for form in self._short:
            text = text.replace(form, MASK)
        return _PATTERNS.sub(MASK, self._without_slices(text))

    def without_secrets(self, text: str) -> str:
        """`text` with a mask for each secret, but with what only looks like one."""
        if not self._slices and not self._short:
            return text
        for form in self._short:
            text = text.replace(form, MASK)
        return self._without_slices(text)

    def _without_slices(self, text: str) -> str:
        kept: list[str] = []
        kept_to = hidden_to = 0
        for start in range(len(text) - SLICE_CHARS + 1) if self._slices else ():
            if text[start : start + SLICE_CHARS] in self._slices:
                if start >= hidden_to:
                    kept += (text[kept_to:start], MASK)
                kept_to = hidden_to = start + SLICE_CHARS
        return "".join((*kept, text[kept_to:]))


def without_known_secrets(text: str) -> str:
    """`text` without the keys that this process has used. For what a person wrote and wants back as it was."""
    return _KNOWN.without_secrets(text)


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


def _forms(value: str) -> Iterator[str]:
    """A secret as it is, as URLs and JSON write it, and as base64 wherever in a longer text it begins."""
    data = value.encode()
    yield from {value, quote(value, safe=""), quote_plus(value), json.dumps(value)[1:-1]}
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        for shift, mixed_chars in ((0, 0), (1, 2), (2, 3)):
            yield encode(bytes(shift) + data).decode().rstrip("=")[mixed_chars:]
