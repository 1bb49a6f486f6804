"""Saves edits of `providers.yaml`, `bots.yaml` and `line-ups.yaml`: privately, whole, with backups, and never over what others wrote.

The functions block: for the disk, and up to `LOCK_WAIT_S` for another Abreast that is saving.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeAlias

from abreast.core.language import tr
from abreast.core.registry.edits import Content, Edit, applied, remove_keys
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.file_kind import FileKind, FoundKey, keys_in
from abreast.core.registry.merge import Conflict, Settled, merged
from abreast.core.registry.private_file import SaveRefused, back_up, locked, read_own, remove_leftovers, write_own
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.registry import Layer
from abreast.core.registry.schema_check import newer_note
from abreast.core.registry.yaml_edit import EditRefused, rewritten
from abreast.core.registry.yaml_keys import keys_blanked
from abreast.core.registry.yaml_reader import MAX_BYTES, Document, PlainNumber, digest_of
from abreast.core.registry.yaml_writer import CannotWrite, as_content
from abreast.core.system_reasons import reason_of


class NewerFile(SaveRefused):
    """A newer Abreast has written the file. What is understood of it is in use, but it is not edited."""


class EditsWrong(FileRefused):
    """An edit gives a field a wrong value. Each problem names its field; nothing was saved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A file as it was when somebody began to edit it. What is saved is compared with it."""

    path: Path
    kind: FileKind
    content: Content = field(repr=False)
    """What it said, in the present shape. Keys in it are `Secret`s."""
    digest: str | None
    """SHA-256 of its bytes; `None`: there was no file."""
    is_older: bool = False
    """Whether the file has an older shape. Then it must be converted before anything is saved."""
    keys: tuple[FoundKey, ...] = ()

    def entry(self, entry_id: str) -> dict[str, Any] | None:
        """What the file says of an entry, as it stands there; `None` if it says nothing."""
        entries: dict[str, Any] = self.content.get(self.kind.section) or {}
        return entries.get(entry_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The edits stand in the file."""

    snapshot: Snapshot
    """The file as it is now."""
    merged: bool
    """Whether somebody else had changed the file meanwhile, elsewhere, so that it says more than was edited here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicted:
    """Nothing was saved: somebody else changed the same fields. Ask, then save again with the same snapshot and edits."""

    conflicts: tuple[Conflict, ...]


SaveResult: TypeAlias = Saved | Conflicted


def opened(path: Path, kind: FileKind) -> Snapshot:
    """Take in a file that is to be edited. A missing file is an empty one.

    Raises:
        FileRefused: if it is broken. It is not edited then; the registry goes on with its last good copy.
        SaveRefused: if it is a link or no plain file, or cannot be read; as `NewerFile` if it is of a newer Abreast.
    """
    with _told(path):
        return _snapshot(path, kind, read_own(path, most_bytes=MAX_BYTES + 1))


def snapshot_of(layer: Layer) -> Snapshot:
    """The same for a file of providers that the registry has read: it is not read again, unless it had a fault.

    Raises:
        FileRefused: if it is broken.
        SaveRefused: if it is a link or no plain file, or cannot be read.
    """
    if layer.content is None or layer.problems:
        return opened(layer.path, PROVIDERS)
    document = layer.content.document
    return _of_document(layer.path, PROVIDERS, document, is_older=layer.content.is_older)


def save(snapshot: Snapshot, edits: Sequence[Edit], settled: Sequence[Settled] = ()) -> SaveResult:
    """Put edits into the file that `snapshot` was taken of.

    If the file was changed meanwhile, the edits are merged into what it says now, entry by entry and field by field.

    Args:
        settled: The conflicts of an earlier try, with whose change is to hold.

    Raises:
        EditsWrong: if an edit gives a field a wrong value.
        FileRefused: if the file has been broken meanwhile.
        SaveRefused: if it could not be written, has an older shape, or the edit cannot be made in its text.
    """
    with _told(snapshot.path), locked(snapshot.path):
        ours = applied(snapshot.content, edits, snapshot.kind.section)
        data = read_own(snapshot.path, most_bytes=MAX_BYTES + 1)
        now = snapshot if _digest(data) == snapshot.digest else _snapshot(snapshot.path, snapshot.kind, data)
        if now.is_older:
            raise SaveRefused(tr("{path} has an older shape. Convert it first; a backup of it is kept.", path=now.path))
        target = ours if now is snapshot else merged(snapshot.content, ours, now.content, settled)
        if isinstance(target, list):
            return Conflicted(conflicts=tuple(target))
        return Saved(snapshot=_write(now, data, target), merged=now is not snapshot)


def convert(snapshot: Snapshot, *, without_keys: bool = False) -> Snapshot:
    """Write a file of an older shape anew in the present one. Its comments stay in the backup only.

    Args:
        without_keys: Leave out the keys that stand in the file, because they are in the keyring by now.

    Raises:
        SaveRefused: if keys stand in it and are not to be left out, if it was changed meanwhile, or cannot be written.
    """
    if not snapshot.is_older:
        return snapshot
    if snapshot.keys and not without_keys:
        raise SaveRefused(
            tr("Keys stand in {path}. Move them into the keyring before the file is converted.", path=snapshot.path)
        )
    content = as_content(snapshot.content)
    remove_keys(content)
    with _told(snapshot.path), locked(snapshot.path):
        data = read_own(snapshot.path, most_bytes=MAX_BYTES + 1)
        if _digest(data) != snapshot.digest:
            raise SaveRefused(tr("{path} was changed meanwhile. Open it again.", path=snapshot.path))
        name = snapshot.path.name
        result = rewritten(snapshot.kind.head.encode(), content, name)
        return _replace(snapshot, data, result)


def set_aside(path: Path) -> Path:
    """Move a broken file out of the way, to a name that is free, so that a new one can be written.

    Raises:
        SaveRefused: if it could not be moved.
    """
    with _told(path), locked(path):
        number = 1
        while (aside := path.with_name(f"{path.name}.broken{number}")).exists():
            number += 1
        return path.rename(aside)


@contextmanager
def _told(path: Path) -> Generator[None]:
    try:
        yield
    except (EditRefused, CannotWrite) as error:
        raise SaveRefused(str(error)) from error
    except OSError as error:
        reason = reason_of(error)
        raise SaveRefused(
            tr(
                "{path} could not be used: {reason}. Check the disk and the permissions there.",
                path=path,
                reason=reason,
            )
        ) from error


def _write(now: Snapshot, data: bytes | None, target: Content) -> Snapshot:
    before = now.kind.head.encode() if data is None else data
    if data is None:
        target = {"version": PlainNumber(1)} | target
    result = rewritten(before, target, now.path.name)
    return now if result == data else _replace(now, data, result)


def _replace(before: Snapshot, data: bytes | None, result: bytes) -> Snapshot:
    try:
        after = _snapshot(before.path, before.kind, result)
    except FileRefused as refused:
        # The lines are those of a text that nobody will see.
        raise EditsWrong(tuple(replace(problem, place=None) for problem in refused.problems)) from refused
    remove_leftovers(before.path)
    if data is not None:
        back_up(before.path, keys_blanked(data, before.path.name))
    write_own(before.path, result)
    return after


def _snapshot(path: Path, kind: FileKind, data: bytes | None) -> Snapshot:
    if data is None:
        return Snapshot(path=path, kind=kind, content={}, digest=None)
    document, is_older = kind.understood(data, path.name)
    return _of_document(path, kind, document, is_older=is_older)


def _of_document(path: Path, kind: FileKind, document: Document, *, is_older: bool) -> Snapshot:
    if (newer := newer_note(document)) is not None:
        raise NewerFile(str(newer))
    content: Content = document.content or {}
    keys = keys_in(document, kind.section)
    return Snapshot(path=path, kind=kind, content=content, digest=document.digest, is_older=is_older, keys=keys)


def _digest(data: bytes | None) -> str | None:
    return None if data is None else digest_of(data)
