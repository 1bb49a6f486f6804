"""A session as one text, for the moment in which it cannot be saved."""

from __future__ import annotations

from abreast.core.language import tr
from abreast.core.run.lane import Lane
from abreast.core.run.session import Session


def as_markdown(session: Session, *, is_hiding: bool = False) -> str:
    """Every lane's thread, one under the other: prompts and the answers on the screen, as they came.

    Args:
        is_hiding: Name nobody. The threads then stand in the order of their texts, since that of the lanes would tell.
    """
    lanes = sorted(session.lanes, key=_texts) if is_hiding else session.lanes
    parts: list[str] = []
    for number, lane in enumerate(lanes, 1):
        head = tr("Thread {number}", number=number) if is_hiding else f"{lane.letter}: {lane.ref.name}"
        parts.append(f"# {head}")
        for turn in lane.turns:
            giver = tr("Answer") if is_hiding else tr("Answer of {model}", model=turn.shown_answer.ref.name)
            asked = tr("Prompt")
            parts += (f"## {asked}", turn.prompt, f"## {giver}", str(turn.shown_answer.record.text))
    return "\n\n".join(parts) + "\n"


def _texts(lane: Lane) -> list[str]:
    return [str(turn.shown_answer.record.text) for turn in reversed(lane.turns)]
