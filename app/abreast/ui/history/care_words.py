"""What the window says about the state of the history, as values and sentences."""

from __future__ import annotations

from abreast.core.language import date_parts, tr, tr_n
from abreast.core.store.backups import Backup
from abreast.core.store.errors import DiskFull, StoreError
from abreast.core.store.salvage import Salvaged
from abreast.core.store.saving import Health, NotSaving
from abreast.ui.notice_bar import Notice


def health_notice(health: Health) -> Notice | None:
    """What to say while answers do not reach the disk."""
    if not isinstance(health, NotSaving):
        return None
    if isinstance(health.error, DiskFull):
        why = tr("Not being saved: the disk is full.")
        remedy = tr("Make room, and all is saved by itself.")
    else:
        why = tr("Not being saved: {reason}.", reason=_lower(_first_sentence(health.error)))
        remedy = tr("Mend that, and all is saved by itself.")
    unsaved = tr_n(
        "Answers go on; {n} character is in memory only.",
        "Answers go on; {n} characters are in memory only.",
        health.unsaved_chars,
    )
    return Notice(
        kind="danger",
        text=f"{why} {unsaved} {remedy}",
        button=tr("Save &as…"),
        action="save as",
    )


def interrupted_notice(count: int) -> Notice | None:
    """What to say of answers that were coming in when the program died."""
    if not count:
        return None
    text = tr_n(
        "{n} answer was coming in when Abreast ended the last time. What had come is kept, marked as interrupted.",
        "{n} answers were coming in when Abreast ended the last time. What had come is kept, marked as interrupted.",
        count,
    )
    return Notice(kind="notice", text=text, button=tr("&Dismiss"), action="dismiss")


def read_only_notice(sentence: str) -> Notice:
    return Notice(kind="notice", text=sentence)


def unavailable_notice(error: StoreError) -> Notice:
    return Notice(
        kind="danger",
        text=tr("{problem} Until then nothing is kept.", problem=error),
        button=tr("&Try again"),
        action="retry",
    )


def backup_line(backup: Backup) -> str:
    """A backup in a list, in the user's own time."""
    made_at = backup.made_at.astimezone()
    day = tr("{weekday} {day} {month} {year}, {time}", **date_parts(made_at))
    return f"{day}   {_comparisons(backup.comparisons)}"


def restored_report(backup: Backup, kept_name: str | None) -> str:
    made_at = backup.made_at.astimezone()
    back = tr_n(
        "The backup of {time} is back, with {n} comparison.",
        "The backup of {time} is back, with {n} comparisons.",
        backup.comparisons,
        time=tr("{day} {month} {year}, {time}", **date_parts(made_at)),
    )
    return _with_kept(back, kept_name)


def salvaged_report(salvaged: Salvaged) -> str:
    kept_name = salvaged.kept.name if salvaged.kept is not None else None
    if not salvaged.prompts_and_answers:
        return _with_kept(tr("Nothing could be read; the history is empty now."), kept_name)
    texts = tr_n("{n} prompt or answer", "{n} prompts and answers", salvaged.prompts_and_answers)
    back = tr("{comparisons} with {texts} came back.", comparisons=_comparisons(salvaged.comparisons), texts=texts)
    return _with_kept(back, kept_name)


def _comparisons(count: int) -> str:
    return tr_n("{n} comparison", "{n} comparisons", count)


def _with_kept(sentence: str, name: str | None) -> str:
    """A report and, where a file was put aside, what it is called now."""
    if not name:
        return sentence
    kept = tr("The file as it was is kept beside it, as {name}.", name=name)
    return f"{sentence} {kept}"


def _first_sentence(error: StoreError) -> str:
    return str(error).partition(". ")[0].rstrip(".")


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
