"""Lends a window's language to the process that imports for it, which knows no toolkit: it asks for each text once.

A question is a line of JSON, `{"ask": ["text", one, many, count]}` or `{"ask": ["number", value, decimals]}`, and so is its
answer, a string: what the language makes of the text before values stand in it. So values, which a foreign file may hold,
are no part of a question, and what the process says stands in its sentences as it is.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from abreast.core.language import ENGLISH, Language, current


def answer(question: Sequence[Any]) -> str:
    """What the language of this process makes of a question."""
    match question:
        case ["text", str(one), str(many), int(count)]:
            return current().translate(one, many, count)
        case ["number", str(value), int(decimals)]:
            return current().number(Decimal(value), decimals)
        case _:
            raise ValueError(f"{question!r} is no question.")


class LentLanguage:
    """The borrower's side, for any thread.

    Args:
        ask: Sends a question. Its answer is to be given to `put`.
    """

    def __init__(self, ask: Callable[[Sequence[Any]], None]) -> None:
        self._ask = ask
        self._answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._known: dict[tuple[Any, ...], str] = {}
        self._lock = threading.Lock()
        self._ended = False

    @property
    def language(self) -> Language:
        return Language(translate=self._translate, number=self._number)

    def put(self, text: str | None) -> None:
        """The answer to the last question; `None`: the lender is gone, and all is said in English."""
        self._answers.put(text)

    def _translate(self, one: str, many: str, count: int) -> str:
        said = self._asked("text", one, many, count)
        return ENGLISH.translate(one, many, count) if said is None else said

    def _number(self, value: float | Decimal, decimals: int) -> str:
        said = self._asked("number", str(value), decimals)
        return ENGLISH.number(value, decimals) if said is None else said

    def _asked(self, *question: Any) -> str | None:
        with self._lock:
            if question not in self._known and not self._ended:
                self._ask(question)
                said = self._answers.get()
                if said is None:
                    self._ended = True
                else:
                    self._known[question] = said
            return self._known.get(question)
