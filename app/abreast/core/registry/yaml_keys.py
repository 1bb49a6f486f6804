"""Takes the keys out of the text of a file."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import Any

import yaml

from abreast.core.registry.yaml_lines import content_end
from abreast.core.registry.yaml_reader import compose, decoded, document_of
from abreast.core.secret import Secret


def keys_blanked(data: bytes, file: str) -> bytes:
    """The bytes of a file with an empty text in the place of each key, for a copy that is kept.

    Raises:
        FileRefused: if `data` is not a good file.
    """
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    before = decoded(data, file)
    node = compose(before, file)
    after, done = "", 0
    for start, end in _key_spans(node, document_of(node, file).content, before):
        after, done = after + before[done:start] + '""', end
    return mark + (after + before[done:]).encode()


def _key_spans(node: yaml.Node | None, content: Any, before: str) -> Iterator[tuple[int, int]]:
    match node:
        case yaml.MappingNode():
            for key, value in node.value:
                yield from _key_spans(value, content[key.value], before)
        case yaml.SequenceNode():
            for item, inner in zip(node.value, content, strict=True):
                yield from _key_spans(item, inner, before)
        case yaml.ScalarNode() if isinstance(content, Secret):
            yield int(node.start_mark.index), content_end(node, before)
        case _:
            pass
