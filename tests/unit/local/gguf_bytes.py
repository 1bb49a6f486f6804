"""Makes GGUF headers."""

from __future__ import annotations

import struct


def text(value: str) -> bytes:
    return struct.pack("<Q", len(value)) + value.encode()


def gguf(*, version: int = 3, tensors: int = 1, **entries: str | int) -> bytes:
    """A GGUF header. A double underscore in a name stands for a dot."""
    body = b""
    for name, value in entries.items():
        body += text(name.replace("__", "."))
        body += struct.pack("<I", 8) + text(value) if isinstance(value, str) else struct.pack("<IH", 2, value)
    return b"GGUF" + struct.pack("<IQQ", version, tensors, len(entries)) + body


GOOD = gguf(general__architecture="llama", general__name="Tiny", tokenizer__ggml__model="gpt2")
"""A header that passes for a language model."""
