"""The states of answers in words, as they stand in tables and exports."""

from __future__ import annotations

from typing import assert_never

from abreast.core.language import tr
from abreast.core.run.record import AnswerState


def state_in_words(state: AnswerState) -> str:
    """A word to go on with, such as `interrupted`; in English it is the state's own value."""
    match state:
        case AnswerState.QUEUED:
            return tr("queued")
        case AnswerState.CONNECTING:
            return tr("connecting")
        case AnswerState.WAITING:
            return tr("waiting")
        case AnswerState.STREAMING:
            return tr("streaming")
        case AnswerState.COMPLETE:
            return tr("complete")
        case AnswerState.INTERRUPTED:
            return tr("interrupted")
        case AnswerState.CANCELLED:
            return tr("cancelled")
        case AnswerState.REFUSED:
            return tr("refused")
        case AnswerState.FAILED:
            return tr("failed")
        case _:
            assert_never(state)
