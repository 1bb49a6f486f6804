"""Compares answers in a thread, one at a time, for as long as somebody waits for it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence

from abreast.core.judge.differences.against import Against, Named, against
from abreast.core.judge.differences.said import said_by
from abreast.ui.differences.findings import Entry, Findings, Lists
from abreast.ui.differences.marked_text import Column, base_column, column


async def find(entries: Sequence[Entry], base: int, gone: threading.Event) -> tuple[Findings, Lists] | None:
    """Everything between the answers.

    Args:
        entries: At least one.
        base: The index of the answer that the others are compared with.
        gone: Set when nobody waits for it any more.

    Returns:
        `None` if nobody waits.
    """
    first = await asyncio.to_thread(base_column, entries[base].named)
    columns: list[Column] = []
    held: list[Against | None] = []
    for index, entry in enumerate(entries):
        if gone.is_set():
            return None
        if index == base:
            columns.append(first)
            held.append(None)
            continue
        against_base, marked = await asyncio.to_thread(_held, entries[base].named, entry.named, first.places)
        columns.append(marked)
        held.append(against_base)
    said = await asyncio.to_thread(said_by, [entry.text for entry in entries], lambda: not gone.is_set())
    if gone.is_set():
        return None
    findings = Findings(entries=tuple(entries), base=base, columns=tuple(columns), held=tuple(held), said=said)
    return findings, await asyncio.to_thread(findings.lists)


def _held(base: Named, other: Named, base_places: tuple[int, ...]) -> tuple[Against, Column]:
    held = against(base, other)
    return held, column(held, base_places)
