"""The formats of an export, as what is written before, for and after each part of it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from abreast.core.store.exporting.document import ComparisonDocument, TurnDocument


class Form(ABC):
    """A format. Its methods are called in the order of the parts, and each gives the text to write next.

    A comparison's document comes without its turns, which follow one by one: a large one is never whole in memory.
    """

    suffix: str

    def begin(self) -> str:
        return ""

    @abstractmethod
    def comparison(self, comparison: ComparisonDocument) -> str: ...

    @abstractmethod
    def turn(self, turn: TurnDocument) -> str: ...

    def comparison_end(self) -> str:
        return ""

    def end(self) -> str:
        return ""
