"""What the reader is told where Markdown ends and plain text goes on."""

from __future__ import annotations

from dataclasses import replace

from abreast.core.language import mark, tr
from abreast.ui.transcript.note import Note

FULL_TEXT = "full_text"
"""The action of a note: show the whole answer as it was written."""
_LABEL = mark("Show the whole answer as plain text")

TOO_LONG = Note(
    text=mark("This answer is longer than 1,000,000 characters. From here on it is shown as plain text."),
    action_label=_LABEL,
    action=FULL_TEXT,
    kind="info",
)
TOO_SLOW = Note(
    text=mark("It would take too long to lay this answer out. From here on it is shown as plain text."),
    action_label=_LABEL,
    action=FULL_TEXT,
    kind="info",
)
GUARDED = Note(
    text=mark(
        "Abreast ended or stood still when this comparison was last open. Its answers are shown as plain text this time."
    ),
    kind="info",
)


def said(note: Note) -> Note:
    """One of these in the user's language."""
    return replace(note, text=tr(note.text), action_label=None if note.action_label is None else tr(note.action_label))
