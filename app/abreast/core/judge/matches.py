"""Very many votes in little room: columns of numbers, which the garbage collector need not walk."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator

from abreast.core.judge.standings import Match
from abreast.core.judge.votes import Verdict

OUTCOMES = tuple(Verdict)
CODES = {outcome.value: code for code, outcome in enumerate(OUTCOMES)}
"""An outcome, by its word, as a number."""


class Matches:
    """Votes on pairs, as the ranking sees them, in the order in which they were added."""

    def __init__(self, matches: Iterable[Match] = ()) -> None:
        self.names: list[str] = []
        """The contestants, whose places stand in `first` and `second`."""
        self.first: array[int] = array("q")
        self.second: array[int] = array("q")
        self.outcome: array[int] = array("b")
        """Places in `OUTCOMES`."""
        self.prompt_id: array[int] = array("q")
        self.first_chars: array[int] = array("q")
        self.second_chars: array[int] = array("q")
        self._places: dict[str, int] = {}
        for match in matches:
            self.add(
                match.first, match.second, CODES[match.outcome.value],
                match.prompt_id, match.first_chars, match.second_chars,
            )  # fmt: skip

    def __len__(self) -> int:
        return len(self.outcome)

    def __iter__(self) -> Iterator[Match]:
        for vote in range(len(self)):
            yield Match(
                first=self.names[self.first[vote]],
                second=self.names[self.second[vote]],
                outcome=OUTCOMES[self.outcome[vote]],
                prompt_id=self.prompt_id[vote],
                first_chars=self.first_chars[vote],
                second_chars=self.second_chars[vote],
            )

    def add(self, first: str, second: str, code: int, prompt_id: int, first_chars: int, second_chars: int) -> None:
        """A vote. `code`: of `CODES`; all else as in `Match`."""
        self.first.append(self._place(first))
        self.second.append(self._place(second))
        self.outcome.append(code)
        self.prompt_id.append(prompt_id)
        self.first_chars.append(first_chars)
        self.second_chars.append(second_chars)

    def extend(self, more: Matches) -> None:
        """Add all votes of another one."""
        places = [self._place(name) for name in more.names]
        self.first.extend(places[first] for first in more.first)
        self.second.extend(places[second] for second in more.second)
        self.outcome.extend(more.outcome)
        self.prompt_id.extend(more.prompt_id)
        self.first_chars.extend(more.first_chars)
        self.second_chars.extend(more.second_chars)

    def _place(self, name: str) -> int:
        if (place := self._places.get(name)) is None:
            place = self._places[name] = len(self.names)
            self.names.append(name)
        return place
