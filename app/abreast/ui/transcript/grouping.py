"""Which blocks of an answer go into one piece together."""

from __future__ import annotations

from collections.abc import Sequence

from abreast.ui.transcript.markdown import Block

GROUP_CHARS = 4_000
"""A run of paragraphs is cut at this length: a document is laid out as a whole."""


def grouped(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks in runs; code and tables stand alone."""
    groups: list[list[Block]] = []
    chars = 0
    for block in blocks:
        chars += len(block.source)
        if groups and block.kind == groups[-1][0].kind == "prose" and chars <= GROUP_CHARS:
            groups[-1].append(block)
        else:
            groups.append([block])
            chars = len(block.source)
    return groups
