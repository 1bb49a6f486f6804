"""Words of the search index that stand for a fact about a text, so that a filter costs no more than a word.

They begin with a character of no language, so that no text contains them by chance.
"""

from __future__ import annotations

from abreast.core.run.record import AnswerState

_PRIVATE = "\ue000"
PROMPT = f"{_PRIVATE}q"
"""Stands with every prompt."""
_STATES = {
    AnswerState.QUEUED: "0",
    AnswerState.CONNECTING: "1",
    AnswerState.WAITING: "2",
    AnswerState.STREAMING: "3",
    AnswerState.COMPLETE: "c",
    AnswerState.INTERRUPTED: "i",
    AnswerState.CANCELLED: "x",
    AnswerState.REFUSED: "r",
    AnswerState.FAILED: "f",
}


def of_state(state: AnswerState) -> str:
    return f"{_PRIVATE}{_STATES[state]}"


def of_model(model_id: int) -> str:
    """`model_id`: the row in `models`."""
    return f"{_PRIVATE}m{model_id}"
