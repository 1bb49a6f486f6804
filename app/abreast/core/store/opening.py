"""Opens the history, or says why not. A file that is not in order is never touched here."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from abreast.core.file_lock import held
from abreast.core.language import mark, tr
from abreast.core.store import backups, removal, turns
from abreast.core.store.connection import (
    connected,
    transaction,
    writing_engine,
)
from abreast.core.store.errors import HistoryDamaged, HistoryInUse, NotWritable, StoreError
from abreast.core.store.examining import DAMAGE_SENTENCES, Damage, Reader, examine
from abreast.core.store.files import (
    LOCK_NAME,
    MIN_FREE_BYTES,
    history_file,
    make_private,
    named,
    put_in_place,
    remove_database,
    require_room,
    writable,
)
from abreast.core.store.history import History
from abreast.core.store.migrations import upgrade
from abreast.core.store.model_refs import FindModel
from abreast.core.store.recovering import recover
from abreast.core.store.saving import RETRY_S, Health
from abreast.core.store.schema import SCHEMA_VERSION
from abreast.core.store.thread import StoreThread
from abreast.core.system_reasons import reason_of

FOR_READING = mark("The history is open for reading.")


class WhyReadOnly(StrEnum):
    NEWER = "newer"
    """A later version of Abreast has written the file."""
    FOLDER = "folder"
    """The file or its folder cannot be written."""
    WANTED = "wanted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The history is ready."""

    history: History
    interrupted: int = 0
    """How many answers were coming in when the program died; they are kept with all their text."""
    is_owner: bool = True
    """False: another program has it open and cares for it; this one may read and change things beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedReadOnly:
    """The history can be read and searched, nothing in it can be changed."""

    history: History
    why: WhyReadOnly
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Damaged:
    """There is no usable history. The user chooses: `restore` a backup, `salvage` what can be read, or quit."""

    path: Path
    damage: Damage
    sentence: str
    backups: tuple[backups.Backup, ...]
    """The newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unavailable:
    """The history is in order as far as one knows, but cannot be opened now. It was not changed."""

    error: StoreError


Opening: TypeAlias = Opened | OpenedReadOnly | Damaged | Unavailable


def open_history(
    folder: Path,
    *,
    read_only: bool = False,
    on_health: Callable[[Health], None] = lambda _: None,
    min_free_bytes: int = MIN_FREE_BYTES,
    retry_s: float = RETRY_S,
    find_model: FindModel | None = None,
) -> Opening:
    """Open the history in a data folder, or make it. It reads and writes, so not on the window's thread.

    Args:
        read_only: Open beside a program that has it open, and change nothing; one of an older version is still brought
            to this one. Without a history it is an empty one, and no file is made.
        on_health: Called on the store's thread when saving begins to fail, and when it works again.
        min_free_bytes: With less room on the disk no new turn is begun.
        find_model: Gives models with their prices, for answers that were coming in when the program died.
    """
    path = history_file(folder)
    try:
        found = examine(path, expected=bool(backups.expected(folder)))
        if isinstance(found, Damage):
            return damaged(folder, found)
        if found is not None and found > SCHEMA_VERSION:
            sentence = tr("This history was written by a newer Abreast. It can be read here, but not changed.")
            return _read_only(path, WhyReadOnly.NEWER, sentence)
        if read_only and found is None:
            # Nothing was ever kept, and reading makes no file.
            return OpenedReadOnly(
                history=temporary_history(read_only=True), why=WhyReadOnly.WANTED, sentence=tr(FOR_READING)
            )
        if read_only and found == SCHEMA_VERSION:
            return _read_only(path, WhyReadOnly.WANTED, tr(FOR_READING))
        if not writable(path):
            if found != SCHEMA_VERSION:
                raise NotWritable(
                    tr(
                        "The history in {folder} cannot be written. Allow writing there, then start again.",
                        folder=folder,
                    )
                )
            sentence = tr(
                "Nothing can be saved: {folder} is read-only. Allow writing there, then start Abreast again.",
                folder=folder,
            )
            return _read_only(path, WhyReadOnly.FOLDER, sentence)
        return _open_for_writing(path, found, on_health, min_free_bytes, retry_s, find_model)
    except HistoryDamaged:
        return damaged(folder)
    except StoreError as error:
        return Unavailable(error=named(error, folder))
    except OSError as error:
        return Unavailable(error=_unusable(folder, error))


def damaged(folder: Path, damage: Damage = Damage.UNREADABLE) -> Damaged:
    """What the user has to know of a damaged history, and what can be put in its place."""
    return Damaged(
        path=history_file(folder), damage=damage, sentence=tr(DAMAGE_SENTENCES[damage]), backups=backups.listed(folder)
    )


def temporary_history(*, read_only: bool = False) -> History:
    """A history in memory only: nothing of it ever reaches a disk, and closing it forgets it."""
    engine = writing_engine(None)
    with connected(engine) as connection, transaction(connection, writing=True):
        upgrade(connection)
    return History(StoreThread(engine, turns.append, read_only=read_only))


def _open_for_writing(
    path: Path,
    version: int | None,
    on_health: Callable[[Health], None],
    min_free_bytes: int,
    retry_s: float,
    find_model: FindModel | None,
) -> Opening:
    folder = path.parent
    # The system frees the lock when the program ends, however it ends.
    cleanup = ExitStack()
    make_private(folder / LOCK_NAME)
    is_owner = cleanup.enter_context(held(folder / LOCK_NAME))
    if is_owner:
        (folder / LOCK_NAME).write_text(str(os.getpid()))
    try:
        if version is None:
            create(path)
        elif version < SCHEMA_VERSION:
            _prepare_upgrade(folder, is_owner=is_owner)
        path.chmod(0o600)
        engine = writing_engine(path)
        cleanup.callback(engine.dispose)
        with connected(engine) as connection, transaction(connection, writing=True):
            if version is not None and version < SCHEMA_VERSION:
                upgrade(connection)
            interrupted = recover(connection, find_model) if is_owner else 0
    except BaseException:
        cleanup.close()
        raise
    thread = StoreThread(
        engine,
        turns.append,
        on_health=on_health,
        retry_s=retry_s,
        on_closed=cleanup.close,
        explain=lambda error: named(error, folder),
    )
    if is_owner:
        thread.chore(removal.forget)
    history = History(thread, lambda: require_room(folder, min_free_bytes))
    return Opened(history=history, interrupted=interrupted, is_owner=is_owner)


def _prepare_upgrade(folder: Path, *, is_owner: bool) -> None:
    if not is_owner:
        raise HistoryInUse(tr("An older Abreast has the history open. Close it, then start again."))
    backups.back_up(folder)


def create(path: Path) -> None:
    """Make an empty history. It gets its name when it is whole, so that a crash leaves none or a good one."""
    made = path.with_name(path.name + ".new")
    remove_database(made)
    make_private(made)
    try:
        engine = writing_engine(made, log=False)
        with connected(engine) as connection, transaction(connection, writing=True):
            upgrade(connection)
        engine.dispose()
        put_in_place(made, path)
    except BaseException:
        remove_database(made)
        raise


def _read_only(path: Path, why: WhyReadOnly, sentence: str) -> OpenedReadOnly:
    reader = Reader(path)
    with connected(reader.engine):
        pass  # If it cannot be opened this is told now.
    thread = StoreThread(reader.engine, turns.append, read_only=True, on_closed=reader.close)
    return OpenedReadOnly(history=History(thread), why=why, sentence=sentence)


def _unusable(folder: Path, error: OSError) -> StoreError:
    return StoreError(
        tr(
            "The folder {folder} cannot be used: {strerror}. Allow it, then start Abreast again.",
            folder=folder,
            strerror=reason_of(error),
        )
    )
