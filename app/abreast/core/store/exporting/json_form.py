"""JSON: all that an export holds, to be read by programs and by another Abreast."""

from __future__ import annotations

from pydantic import TypeAdapter

from abreast.core.store.exporting.document import ComparisonDocument, TurnDocument
from abreast.core.store.exporting.forms import Form

_COMPARISON: TypeAdapter[ComparisonDocument] = TypeAdapter(ComparisonDocument)
_TURN: TypeAdapter[TurnDocument] = TypeAdapter(TurnDocument)
_NO_TURNS = "[]}"


class JsonForm(Form):
    """A list of comparisons, with each turn on a line of its own."""

    suffix = ".json"

    def __init__(self) -> None:
        self._first_comparison = True
        self._first_turn = True

    def begin(self) -> str:
        return "["

    def comparison(self, comparison: ComparisonDocument) -> str:
        separator = "\n" if self._first_comparison else ",\n"
        self._first_comparison, self._first_turn = False, True
        # The turns are the last field.
        return separator + _COMPARISON.dump_json(comparison).decode().removesuffix(_NO_TURNS) + "["

    def turn(self, turn: TurnDocument) -> str:
        separator = "\n" if self._first_turn else ",\n"
        self._first_turn = False
        return separator + _TURN.dump_json(turn).decode()

    def comparison_end(self) -> str:
        return "\n]}"

    def end(self) -> str:
        return "\n]\n"
