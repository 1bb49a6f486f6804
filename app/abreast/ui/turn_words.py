"""What a turn says of itself beside its prompt and answer: which history it saw, and whom it left out."""

from __future__ import annotations

from abreast.core.language import tr, tr_n
from abreast.core.run.history_rule import history_words
from abreast.core.run.lane import Lane, LaneTurn
from abreast.core.run.session import Session
from abreast.core.run.skipped import skipped_after
from abreast.ui.plain import one_line
from abreast.ui.transcript.note import Note

PROMPT_CHARS = 80


def chip_of(session: Session, lane: Lane, turn: LaneTurn) -> str:
    """The chip under a prompt; empty if there is nothing that is not expected."""
    rules = frozenset(
        found.shown_answer.settings.history
        for other in session.lanes
        if other is not lane and (found := _same(other, turn)) is not None
    )
    told = [history_words(turn.shown_answer.settings.history, rules)]
    if (
        lane.turns
        and turn is lane.turns[0]
        and (before := len(skipped_after(session.lanes, lane, None, session.asked)))
    ):
        told.append(tr_n("not asked: {n} earlier prompt", "not asked: {n} earlier prompts", before))
    return " · ".join(filter(None, told))


def skipped_note(session: Session, lane: Lane, turn: LaneTurn) -> Note | None:
    """What is told after a turn of the prompts that the lane was left out of before its next one."""
    prompts = skipped_after(session.lanes, lane, turn, session.asked)
    return Note(kind="info", text="\n".join(map(_told, prompts))) if prompts else None


def _told(prompt: str) -> str:
    line = one_line(" ".join(prompt.split()))
    shown = line if len(line) <= PROMPT_CHARS else f"{line[:PROMPT_CHARS]}…"
    return tr("Not asked: {prompt}", prompt=shown)


def _same(lane: Lane, turn: LaneTurn) -> LaneTurn | None:
    return None if turn.id is None else lane.turn(lane.back_of(turn.id) or 0)
