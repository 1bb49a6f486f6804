"""What may be done while names are hidden. A list of what may, so that a new action tells nothing unless it is put here."""

from __future__ import annotations

from abreast.core.language import mark, tr

WHILE_HIDDEN = frozenset(
    {
        "new", "new_temporary", "older", "newer", "send", "stop", "import", "export", "quit", "copy", "scheme_system",
        "scheme_light", "scheme_dark", "zoom_in", "zoom_out", "zoom_reset", "history", "search_all", "next_pane", "prompt",
        "shortcuts", "licences", "about", "blind", "vote", "reveal",
    }
)  # fmt: skip
WHY_NOT = mark("This would tell which model gave which answer. Vote (F8), then show the names (F9).")


def why_not_hidden(action: str) -> str:
    """Why an action cannot be done while names are hidden; empty: it can."""
    return "" if action in WHILE_HIDDEN else tr(WHY_NOT)
