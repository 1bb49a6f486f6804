"""What the window says about the state of the history, as values and sentences."""

from __future__ import annotations

from abreast.core.store.backups import Backup
from abreast.core.store.errors import DiskFull, StoreError
from abreast.core.store.salvage import Salvaged
from abreast.core.store.thread import Health, NotSaving
from abreast.ui.history.care_bar import Notice


def health_notice(health: Health) -> Notice | None:
    """What to say while answers do not reach the disk."""
    if not isinstance(health, NotSaving):
        return None
    why = "the disk is full" if isinstance(health.error, DiskFull) else _lower(_first_sentence(health.error))
    amount = f"{health.unsaved_chars:,} characters are" if health.unsaved_chars != 1 else "1 character is"
    do = "Make room" if isinstance(health.error, DiskFull) else "Mend that"
    return Notice(
        kind="danger",
        text=f"Not being saved: {why}. Answers go on; {amount} in memory only. {do}, and all is saved by itself.",
        button="Save &as…",
        action="save as",
    )


def interrupted_notice(count: int) -> Notice | None:
    """What to say of answers that were coming in when the program died."""
    if not count:
        return None
    what = "1 answer was" if count == 1 else f"{count:,} answers were"
    text = f"{what} coming in when Abreast ended the last time. What had come is kept, marked as interrupted."
    return Notice(kind="notice", text=text, button="&Dismiss", action="dismiss")


def read_only_notice(sentence: str) -> Notice:
    return Notice(kind="notice", text=sentence)


def unavailable_notice(error: StoreError) -> Notice:
    return Notice(kind="danger", text=f"{error} Until then nothing is kept.", button="&Try again", action="retry")


def backup_line(backup: Backup) -> str:
    """A backup in a list, in the user's own time."""
    made_at = backup.made_at.astimezone()
    return f"{made_at:%A} {made_at.day} {made_at:%B %Y, %H:%M}   {_comparisons(backup.comparisons)}"


def restored_report(backup: Backup, kept_name: str | None) -> str:
    made_at = backup.made_at.astimezone()
    return (
        f"The backup of {made_at.day} {made_at:%B %Y, %H:%M} is back, with {_comparisons(backup.comparisons)}."
        f"{_kept(kept_name)}"
    )


def salvaged_report(salvaged: Salvaged) -> str:
    kept = _kept(salvaged.kept.name if salvaged.kept is not None else None)
    if not salvaged.prompts_and_answers:
        return f"Nothing could be read; the history is empty now.{kept}"
    texts = salvaged.prompts_and_answers
    return (
        f"{_comparisons(salvaged.comparisons).capitalize()} with {texts:,} "
        f"{'prompt or answer' if texts == 1 else 'prompts and answers'} came back.{kept}"
    )


def _comparisons(count: int) -> str:
    return f"{count:,} comparison{'' if count == 1 else 's'}"


def _kept(name: str | None) -> str:
    return f" The file as it was is kept beside it, as {name}." if name else ""


def _first_sentence(error: StoreError) -> str:
    return str(error).partition(". ")[0].rstrip(".")


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
