"""What has come of live answers and is not on disk yet."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

FLUSH_AFTER_S = 0.2
"""Text is on the disk a quarter of a second after it came: the rest of it is for whatever the thread is at, and the write."""
FLUSH_AT_CHARS = 2048


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of text of one answer, to be appended to its journal."""

    answer_id: int
    reasoning: bool
    text: str


@dataclass(slots=True)
class _Pending:
    chars: int = 0
    runs: list[tuple[bool, list[str]]] = field(default_factory=list[tuple[bool, list[str]]])
    """Deltas that follow each other and are of one kind are one run."""


class Journal:
    """Gathers deltas until they are worth a transaction. For any thread; `add` costs a microsecond.

    Args:
        wake: Called when the time of the next flush has changed.
    """

    def __init__(self, wake: Callable[[], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._wake = wake
        self._clock = clock
        self._lock = threading.Lock()
        self._pending: dict[int, _Pending] = {}
        self._due_at_s: float | None = None

    def add(self, answer_id: int, text: str, *, reasoning: bool) -> None:
        """Keep a delta for the next flush."""
        with self._lock:
            pending = self._pending.get(answer_id)
            if pending is None:
                pending = self._pending[answer_id] = _Pending()
            if not pending.runs or pending.runs[-1][0] != reasoning:
                pending.runs.append((reasoning, []))
            pending.runs[-1][1].append(text)
            was_full = pending.chars >= FLUSH_AT_CHARS
            pending.chars += len(text)
            if pending.chars >= FLUSH_AT_CHARS and not was_full:
                self._due_at_s = self._clock()
            elif self._due_at_s is None:
                self._due_at_s = self._clock() + FLUSH_AFTER_S
            else:
                return
        self._wake()

    def drop(self, answer_id: int) -> None:
        """Forget an answer's deltas: it has ended, and all of its text is written with its end."""
        with self._lock:
            self._pending.pop(answer_id, None)

    def due_in_s(self) -> float | None:
        """How long until the next flush; `None` if there is nothing to write."""
        with self._lock:
            return None if self._due_at_s is None else max(0.0, self._due_at_s - self._clock())

    def take(self) -> list[Piece]:
        """All that waits, to be written now."""
        with self._lock:
            pending, self._pending, self._due_at_s = self._pending, {}, None
        return [
            Piece(answer_id=answer_id, reasoning=reasoning, text="".join(texts))
            for answer_id, of_answer in pending.items()
            for reasoning, texts in of_answer.runs
        ]

    def put_back(self, pieces: Sequence[Piece], *, for_s: float) -> None:
        """Keep what could not be written, before all that came meanwhile, and try again in `for_s` seconds."""
        with self._lock:
            later, self._pending = self._pending, {}
            for piece in pieces:
                pending = self._pending.setdefault(piece.answer_id, _Pending())
                pending.runs.append((piece.reasoning, [piece.text]))
                pending.chars += len(piece.text)
            for answer_id, added in later.items():
                pending = self._pending.setdefault(answer_id, _Pending())
                pending.runs += added.runs
                pending.chars += added.chars
            self._due_at_s = self._clock() + for_s

    def waiting_chars(self) -> int:
        """How much text is in memory only."""
        with self._lock:
            return sum(pending.chars for pending in self._pending.values())
