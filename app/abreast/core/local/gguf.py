"""Reads what a GGUF file says of itself, from its header only.

Layout (little endian): magic `GGUF`, version u32, tensor count u64, metadata count u64, then the metadata as
key (string), type (u32), value. A string is a u64 length and its bytes.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from abreast.core.language import tr
from abreast.core.local.errors import NotAModel

_MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_MAX_ENTRIES = 10_000
_MAX_STRING_BYTES = 16 * 1024 * 1024
_MAX_ARRAY_ITEMS = 4_000_000

_U32, _BOOL, _STRING, _ARRAY, _U64, _I64, _F64 = 4, 7, 8, 9, 10, 11, 12
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", _U32: "I", 5: "i", 6: "f", _BOOL: "?", _U64: "Q", _I64: "q", _F64: "d"}


@dataclass(frozen=True, slots=True, kw_only=True)
class GgufHeader:
    """What Abreast wants to know of a model file."""

    architecture: str
    """llama.cpp's name of the model's construction, e.g. `llama`, `gemma3`."""
    name: str | None
    licence: str | None
    has_chat_template: bool


class _Broken(Exception):
    """The bytes do not follow the format."""


def read_header(path: Path) -> GgufHeader:
    """The header of the GGUF file at `path`.

    Raises:
        NotAModel: if it is no GGUF file, a broken one, or one without a language model.
    """
    try:
        if not path.is_file():
            raise NotAModel(tr("{name} is not a file. Choose a model file that ends in .gguf.", name=path.name))
        with path.open("rb") as file:
            if file.read(4) != _MAGIC:
                raise NotAModel(
                    tr(
                        "{name} is not a GGUF file. Choose a model in GGUF format, as llama.cpp uses it.",
                        name=path.name,
                    )
                )
            tensor_count, metadata = _read_metadata(file)
    except _Broken as error:
        raise NotAModel(
            tr("{name} is a damaged GGUF file, or one of an unknown version. Download it again.", name=path.name),
            details=str(error),
        ) from error
    except OSError as error:
        raise NotAModel(
            tr("{name} could not be read. Check that the file is there and that you may read it.", name=path.name),
            details=str(error),
        ) from error
    return _checked(path, tensor_count, metadata)


def _checked(path: Path, tensor_count: int, metadata: dict[str, object]) -> GgufHeader:
    architecture = metadata.get("general.architecture")
    if not isinstance(architecture, str) or "tokenizer.ggml.model" not in metadata:
        raise NotAModel(
            tr(
                "{name} holds no language model (perhaps an adapter or an image encoder). Choose another.",
                name=path.name,
            )
        )
    if not tensor_count:
        raise NotAModel(tr("{name} holds only a vocabulary, no model. Choose another file.", name=path.name))
    if metadata.get("split.no", 0) != 0:
        raise NotAModel(
            tr("{name} is a later piece of a split model. Choose its first piece (00001-of-…).", name=path.name)
        )
    return GgufHeader(
        architecture=architecture,
        name=_text(metadata.get("general.name")),
        licence=_text(metadata.get("general.license")),
        has_chat_template=bool(metadata.get("tokenizer.chat_template")),
    )


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _read_metadata(file: BinaryIO) -> tuple[int, dict[str, object]]:
    version = _u32(file)
    if version not in _VERSIONS:
        raise _Broken(f"version {version}")
    tensor_count, entry_count = _u64(file), _u64(file)
    if entry_count > _MAX_ENTRIES:
        raise _Broken(f"{entry_count} metadata entries")
    metadata: dict[str, object] = {}
    for _ in range(entry_count):
        key = _string(file)
        metadata[key] = _value(file, _u32(file))
    return tensor_count, metadata


def _value(file: BinaryIO, kind: int) -> object:
    """One value; an array is skipped and stands as `None`."""
    if kind == _STRING:
        return _string(file)
    if kind != _ARRAY:
        return _scalar(file, _format(kind))
    item_kind, count = _u32(file), _u64(file)
    if count > _MAX_ARRAY_ITEMS or item_kind == _ARRAY:
        raise _Broken(f"array of {count} items of type {item_kind}")
    if item_kind == _STRING:
        for _ in range(count):
            file.seek(_length(file), 1)
    else:
        file.seek(count * struct.calcsize(f"<{_format(item_kind)}"), 1)
    return None


def _u32(file: BinaryIO) -> int:
    return int(_scalar(file, "I"))


def _u64(file: BinaryIO) -> int:
    return int(_scalar(file, "Q"))


def _format(kind: int) -> str:
    if kind not in _SCALARS:
        raise _Broken(f"unknown type {kind}")
    return _SCALARS[kind]


def _length(file: BinaryIO) -> int:
    length = _u64(file)
    if length > _MAX_STRING_BYTES:
        raise _Broken(f"string of {length} bytes")
    return length


def _string(file: BinaryIO) -> str:
    return _exactly(file, _length(file)).decode("utf-8", "replace")


def _scalar(file: BinaryIO, code: str) -> int | float:
    return struct.unpack(f"<{code}", _exactly(file, struct.calcsize(f"<{code}")))[0]


def _exactly(file: BinaryIO, count: int) -> bytes:
    data = file.read(count)
    if len(data) != count:
        raise _Broken("ends in the middle of the header")
    return data
