"""Takes keys out of text that is to be shown."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable
from urllib.parse import quote

from abreast.core.secret import MASK, Secret

SLICE_CHARS = 12
_PATTERNS = re.compile(r"\b(?:sk-(?:ant-)?|xai-|gsk_|AIza)[\w-]{8,}|\bBearer\s+[\w.~+/=-]{8,}")


def redact(text: str, secrets: Iterable[Secret] = ()) -> str:
    """`text` without the secrets, in any usual encoding and any 12-character slice, and without what looks like a key."""
    for secret in secrets:
        value = secret.reveal()
        encoded = (value, base64.b64encode(value.encode()).decode(), quote(value, safe=""), json.dumps(value)[1:-1])
        for form in encoded:
            text = text.replace(form, MASK) if form else text
            for start in range(len(form) - SLICE_CHARS + 1):
                text = text.replace(form[start : start + SLICE_CHARS], MASK)
    return _PATTERNS.sub(MASK, text)
