"""A session as one text, for the moment in which it cannot be saved."""

from __future__ import annotations

from abreast.core.run.session import Session


def as_markdown(session: Session) -> str:
    """Every lane's thread, one under the other: prompts and the answers on the screen, as they came."""
    parts: list[str] = []
    for lane in session.lanes:
        parts.append(f"# {lane.letter}: {lane.ref.name}")
        for turn in lane.turns:
            parts += ("## Prompt", turn.prompt, f"## Answer of {turn.shown_answer.ref.name}")
            parts.append(str(turn.shown_answer.record.text))
    return "\n\n".join(parts) + "\n"
