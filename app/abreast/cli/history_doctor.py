"""`abreast history doctor`: is the history in order, what is kept of it, and what can be done."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from abreast.cli.asking import agreed
from abreast.cli.terminal import EXIT_USAGE, cell, fail, print_json, say, stdout, table
from abreast.core.paths import FolderRefused, Paths
from abreast.core.store import backups
from abreast.core.store.errors import StoreError
from abreast.core.store.files import history_file, named
from abreast.core.store.opening import Damaged, Opened, OpenedReadOnly, Unavailable, open_history
from abreast.core.store.salvage import salvage as salvage_history

_MB = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What is known of the history's file."""

    path: Path
    size_bytes: int | None
    sentence: str
    in_order: bool
    repairable: bool
    """Whether restoring or salvaging would help."""


def doctor(*, restore: bool, salvage: bool, yes: bool, as_json: bool) -> int:
    """Print what is found, and do what was asked for. Returns 1 if the history is not in order."""
    if restore and salvage:
        fail("Choose one of --restore and --salvage.", EXIT_USAGE)
    paths = Paths.of_user(os.environ)
    try:
        paths.prepare()
    except FolderRefused as refused:
        fail(str(refused))
    try:
        if restore:
            return _restore(paths.data, yes=yes)
        if salvage:
            return _salvage(paths.data, yes=yes)
        found, kept = _findings(paths.data), backups.listed(paths.data)
    except StoreError as error:
        fail(str(named(error, paths.data)))
    if as_json:
        print_json(_as_json(found, kept))
    else:
        _print(found, kept)
    return 0 if found.in_order else 1


def _findings(folder: Path) -> Findings:
    path = history_file(folder)
    size_bytes = path.stat().st_size if path.exists() else None
    found = partial(Findings, path=path, size_bytes=size_bytes)
    if size_bytes is None and not backups.expected(folder):
        sentence = "There is no history yet. It is made when the first prompt is sent."
        return found(sentence=sentence, in_order=True, repairable=False)
    match open_history(folder, read_only=True):
        case Damaged(sentence=sentence):
            return found(sentence=sentence, in_order=False, repairable=True)
        case Unavailable(error=error):
            return found(sentence=str(named(error, folder)), in_order=False, repairable=False)
        case OpenedReadOnly(history=history) | Opened(history=history):
            count = len(history.exchange.all_ids().result())
            history.close()
    if places := backups.integrity_problems(folder):
        sentence = f"The history is damaged in {len(places)} or more places. The first: {places[0]}"
        return found(sentence=sentence, in_order=False, repairable=True)
    sentence = f"The history is in order. It holds {count:,} comparison{'s' * (count != 1)}."
    return found(sentence=sentence, in_order=True, repairable=False)


def _print(found: Findings, kept: tuple[backups.Backup, ...]) -> None:
    console = stdout()
    size = "" if found.size_bytes is None else f" ({found.size_bytes / _MB:.1f} MB)"
    console.print(cell(f"{found.path}{size}"), soft_wrap=True)
    console.print(cell(found.sentence, "green" if found.in_order else "red"), soft_wrap=True)
    if kept:
        made = table("backup made", "comparisons", "schema", "file", right=("comparisons", "schema"))
        for backup in kept:
            made.add_row(
                cell(f"{backup.made_at:%Y-%m-%d %H:%M} UTC"),
                cell(f"{backup.comparisons:,}"),
                cell(str(backup.schema_version)),
                cell(backup.path.name),
            )
        console.print(made)
        console.print(cell(f"Kept: {backups.DAILY_KEPT} daily and {backups.WEEKLY_KEPT} weekly ones."))
    else:
        console.print(cell("There are no backups yet. One is made each day on which Abreast runs."))
    if found.repairable:
        console.print(cell("`--restore` takes the newest good backup, `--salvage` what can be read. The file is kept."))


def _as_json(found: Findings, kept: tuple[backups.Backup, ...]) -> dict[str, Any]:
    return {
        "file": str(found.path),
        "size_bytes": found.size_bytes,
        "in_order": found.in_order,
        "says": found.sentence,
        "backups": [
            {
                "file": str(backup.path),
                "made_at": backup.made_at.isoformat(),
                "comparisons": backup.comparisons,
                "schema_version": backup.schema_version,
            }
            for backup in kept
        ],
    }


def _restore(folder: Path, *, yes: bool) -> int:
    backup = _newest_good(folder)
    if backup is None:
        fail("There is no good backup. `--salvage` takes what can be read of the file.")
    what = _named(backup)
    if not agreed(f"Put {what} in the place of the history? The present file is kept.", already=yes):
        fail("Nothing was changed. Agree, or run this with --yes.")
    renamed = backups.restore(folder, backup)
    say(f"Restored {what}." + (f" The file before is {renamed}." if renamed else ""))
    return 0


def _newest_good(folder: Path) -> backups.Backup | None:
    for backup in backups.listed(folder):
        try:
            backups.verify(backup.path)
        except StoreError:
            say(f"Passed over {_named(backup)}: it is damaged.")
        else:
            return backup
    return None


def _named(backup: backups.Backup) -> str:
    return f"the backup of {backup.made_at:%Y-%m-%d %H:%M} UTC with {backup.comparisons:,} comparisons"


def _salvage(folder: Path, *, yes: bool) -> int:
    if not agreed("Make a new history of what can be read? The present file is kept.", already=yes):
        fail("Nothing was changed. Agree, or run this with --yes.")
    found = salvage_history(folder)
    kept = f" The file before is {found.kept}." if found.kept else ""
    say(f"Read {found.comparisons:,} comparisons, {found.prompts_and_answers:,} prompts and answers.{kept}")
    return 0
