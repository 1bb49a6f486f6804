"""Lets the doctor see what kind of answers came, which dialects rightly hide from everyone else."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerHead:
    """The head of one answer."""

    status: int
    content_type: str
    """Lower case, without parameters."""


_heads: ContextVar[list[AnswerHead] | None] = ContextVar("abreast_answer_heads", default=None)


@contextmanager
def witnessed() -> Generator[list[AnswerHead]]:
    """The heads of all answers that come while this is open, to requests of this task and of those it starts."""
    heads: list[AnswerHead] = []
    token = _heads.set(heads)
    try:
        yield heads
    finally:
        _heads.reset(token)


def note_answer(status: int, content_type: str) -> None:
    """Called by the transport for each answer."""
    heads = _heads.get()
    if heads is not None:
        heads.append(AnswerHead(status=status, content_type=content_type.partition(";")[0].strip().casefold()))
