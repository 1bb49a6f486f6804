"""How a provider's error looks in a pane."""

from __future__ import annotations

from abreast.core.errors import ProviderError, Remedy
from abreast.ui.transcript.note import Note

_LABELS = {
    Remedy.RETRY: "Try again",
    Remedy.OPEN_KEY_SETTINGS: "Show where the key and address are set",
    Remedy.CHOOSE_MODEL: "Choose another model",
}


def note_of(error: ProviderError) -> Note:
    """The card under a broken answer: one sentence, details, one action."""
    code = error.code or (f"HTTP {error.status}" if error.status else "")
    facts = [f"Code: {code}" if code else "", error.details]
    return Note(
        text=error.message,
        details="\n".join(fact for fact in facts if fact),
        action_label=_LABELS.get(error.remedy),
        action=error.remedy.value,
        kind="error",
    )
