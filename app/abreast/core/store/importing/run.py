"""Imports a file into the history, whatever of the known kinds it is."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from abreast.core.language import mark, tr
from abreast.core.store.exporting.document import ComparisonDocument
from abreast.core.store.importing import chatgpt, claude, llm_log, own
from abreast.core.store.importing.archives import (
    MAX_TOTAL_BYTES,
    Unpacked,
    is_archive,
    opened_archive,
    opened_file,
)
from abreast.core.store.importing.entries import (
    MAX_ENTRY_BYTES,
    MAX_OWN_ENTRY_BYTES,
    Entry,
    Readable,
    Unreadable,
    WrongEncoding,
    entries,
)
from abreast.core.store.importing.loose import json_object, text
from abreast.core.store.importing.report import EntryRefused, ImportRefused, ImportReport, Progress, Refusal
from abreast.core.system_reasons import reason_of

if TYPE_CHECKING:
    from abreast.core.store.history import History

BATCH_COMPARISONS = 20
BATCH_BYTES = 1 << 19
"""Written in 20 to 50 ms, for which answers that come in meanwhile have to wait."""
_HEAD_BYTES = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A comparison of a file, or why there is none."""

    item: ComparisonDocument | Refusal
    size_bytes: int
    done: float


def import_file(
    history: History,
    path: Path,
    *,
    on_progress: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Add what a file holds to the history: an export of Abreast, ChatGPT or Claude, or the log of `llm`.

    It blocks: for a thread of its own. Comparisons are written some at a time; what is written stays, also if the
    import is ended.

    Args:
        cancelled: Asked before each comparison; true ends the import.

    Raises:
        ImportRefused: if the file is of no known kind. Nothing was imported then.
        StoreError: if the history cannot be written, or a database not be read.
    """
    report = ImportReport()
    batch: list[ComparisonDocument] = []
    batch_bytes = 0

    def write() -> None:
        for added in history.exchange.add_imported(batch).result():
            report.add(added)
        batch.clear()

    try:
        for found in _contents(path, report.left_out):
            if cancelled():
                report.cancelled = True
                break
            if isinstance(found.item, Refusal):
                report.refuse(found.item)
                continue
            batch.append(found.item)
            batch_bytes += found.size_bytes
            if len(batch) >= BATCH_COMPARISONS or batch_bytes >= BATCH_BYTES:
                write()
                batch_bytes = 0
                on_progress(Progress(done=found.done, imported=report.imported, refused=report.refused))
        if batch:
            write()
    finally:
        if report.imported:
            history.exchange.order_by_date().result()
    return report


def _contents(path: Path, left_out: Counter[str]) -> Iterator[_Found]:
    now_ms = time.time_ns() // 1_000_000
    with opened_file(path) as file:
        size_bytes = max(1, os.fstat(file.fileno()).st_size)
        head = file.read(_HEAD_BYTES)
        file.seek(0)
        if head.startswith(llm_log.HEAD):
            yield from _log(path, now_ms, left_out)
        elif is_archive(head):
            yield from _archive(file, path.name, now_ms, left_out)
        elif not head:
            raise ImportRefused(tr("{name} is empty. Choose another file.", name=path.name))
        else:
            yield from _json(file, path.name, size_bytes, head, now_ms, left_out)


def _log(path: Path, now_ms: int, left_out: Counter[str]) -> Iterator[_Found]:
    with llm_log.opened_log(path) as log:
        total = max(1, log.conversations)
        for number, found in enumerate(log.comparisons(now_ms, left_out), start=1):
            done = min(1.0, number / total)
            if isinstance(found, tuple):
                yield _Found(
                    item=Refusal(where=tr("conversation {number}", number=found[0]), what="", why=found[1]),
                    size_bytes=0,
                    done=done,
                )
            else:
                yield _Found(item=found, size_bytes=_size(found), done=done)


def _archive(file: IO[bytes], name: str, now_ms: int, left_out: Counter[str]) -> Iterator[_Found]:
    with opened_archive(file, name) as (archive, members):
        total = max(1, sum(member.size_bytes for member in members))
        room_bytes = MAX_TOTAL_BYTES
        before = 0
        for member in members:
            if member.refused is not None:
                yield _Found(
                    item=Refusal(where=member.name, what="", why=member.refused), size_bytes=0, done=before / total
                )
                continue
            unpacked = Unpacked(archive, member, room_bytes)
            try:
                for found in _json(unpacked, member.name, max(1, member.size_bytes), b"", now_ms, left_out):
                    done = min(1.0, (before + found.done * member.size_bytes) / total)
                    yield _Found(item=found.item, size_bytes=found.size_bytes, done=done)
            except ImportRefused as refused:
                # The other files of the archive may be good.
                yield _Found(
                    item=Refusal(where=member.name, what="", why=str(refused)), size_bytes=0, done=before / total
                )
            finally:
                unpacked.close()
            room_bytes -= unpacked.read_bytes
            before += member.size_bytes


def _json(
    file: Readable, name: str, size_bytes: int, head: bytes, now_ms: int, left_out: Counter[str]
) -> Iterator[_Found]:
    is_own = own.looks_right(head)
    read_bytes = 0
    try:
        for entry in entries(file, max_bytes=MAX_OWN_ENTRY_BYTES if is_own else MAX_ENTRY_BYTES):
            size = len(entry.data) if isinstance(entry, Entry) else 0
            read_bytes += size
            yield _Found(
                item=_read(entry, name, now_ms, left_out), size_bytes=size, done=min(1.0, read_bytes / size_bytes)
            )
    except WrongEncoding:
        raise ImportRefused(tr("{name} is not UTF-8. Save it as UTF-8, then try again.", name=name)) from None
    except OSError as error:
        raise ImportRefused(
            tr("{name} cannot be read: {strerror}. Try again.", name=name, strerror=reason_of(error))
        ) from error


def _read(entry: Entry | Unreadable, name: str, now_ms: int, left_out: Counter[str]) -> ComparisonDocument | Refusal:
    where = tr("{name}, entry {number}", name=name, number=entry.number)
    if isinstance(entry, Unreadable):
        return Refusal(where=where, what="", why=entry.why)
    title = ""
    try:
        if own.looks_right(entry.data):
            return own.comparison(entry.data)
        told = json_object(entry.data)
        title = (text(told.get("title")) or text(told.get("name")))[:80]
        if chatgpt.looks_right(told):
            return chatgpt.comparison(told, now_ms, left_out)
        if claude.looks_right(told):
            return claude.comparison(told, now_ms, left_out)
    except EntryRefused as refused:
        return Refusal(where=where, what=title, why=str(refused))
    return Refusal(where=where, what=title, why=mark("it is no conversation that Abreast knows"))


def _size(document: ComparisonDocument) -> int:
    return sum(len(turn.prompt) + sum(len(answer.text) for answer in turn.answers) for turn in document.turns)
