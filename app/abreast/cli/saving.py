"""Changes the user's files for a command, and says why where that is not done."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from abreast.cli.asking import agreed
from abreast.cli.terminal import EXIT_USAGE, fail, say
from abreast.core.registry import saving
from abreast.core.registry.edits import Edit
from abreast.core.registry.file_kind import FileKind
from abreast.core.registry.merge import Conflict, shown
from abreast.core.registry.private_file import SaveRefused
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.saving import Conflicted, EditsWrong, Snapshot


def editable(path: Path, kind: FileKind) -> Snapshot:
    """The file as it is now, ready for edits. Ends the program if it cannot be edited, or the user does not want it."""
    snapshot = as_it_is(path, kind)
    if not snapshot.is_older:
        return snapshot
    if snapshot.keys:
        fail(f"{path} has an older shape, and keys stand in it. Move them first: `abreast keys adopt`.")
    question = f"{path} has an older shape. Write it anew in the present one? Its comments stay in the backup only."
    if not agreed(question):
        fail(f"{path} has an older shape and was not changed. Run this in a terminal and agree to convert it.")
    return converted(snapshot)


def as_it_is(path: Path, kind: FileKind) -> Snapshot:
    """The file as it is now, of whatever shape. Ends the program if it is broken."""
    try:
        return saving.opened(path, kind)
    except FileRefused as refused:
        fail(f"{path} is broken, so it is not changed. Correct it first.\n{refused}")
    except SaveRefused as refused:
        fail(str(refused))


def converted(snapshot: Snapshot, *, without_keys: bool = False) -> Snapshot:
    """A file of an older shape, written anew in the present one."""
    try:
        return saving.convert(snapshot, without_keys=without_keys)
    except (SaveRefused, FileRefused) as refused:
        fail(str(refused))


async def save(snapshot: Snapshot, edits: Sequence[Edit]) -> None:
    """Put edits into the file. Ends the program if that was not done, with both values where another changed it."""
    try:
        result = await asyncio.to_thread(saving.save, snapshot, edits)
    except EditsWrong as wrong:
        fail("\n".join(f"{problem.field}: {problem.message}" for problem in wrong.problems), EXIT_USAGE)
    except (SaveRefused, FileRefused) as refused:
        fail(str(refused))
    if isinstance(result, Conflicted):
        for conflict in result.conflicts:
            say(_told(conflict))
        fail(f"Another program changed {snapshot.path} meanwhile. Nothing was saved. Look at it, then run this again.")


def _told(conflict: Conflict) -> str:
    where = ".".join(map(str, conflict.path))
    return f"{where}:\n  there now: {shown(conflict.theirs)}\n  not saved: {shown(conflict.ours)}"
