"""Which earlier turns a lane is sent with its next prompt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from abreast.core.language import tr, tr_n

HistoryKind: TypeAlias = Literal["own", "lane", "frozen", "last", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRule:
    """A lane's rule, as it is kept with each of its answers."""

    kind: HistoryKind = "own"
    """`own`: the lane's own thread. `lane`: the thread of another one, whose letter is `letter`. `frozen`: the first
    `turns` turns of its own thread, whatever comes after them. `last`: the last `turns` of them, so that what came first
    is left out. `none`: each prompt alone."""
    letter: str | None = None
    turns: int | None = None

    @property
    def words(self) -> str:
        """For a chip, e.g. `history of B`."""
        match self.kind:
            case "own":
                return tr("own history")
            case "lane":
                return tr("history of {letter}", letter=self.letter or "?")
            case "frozen":
                return (
                    tr("frozen at turn {turn}", turn=self.turns) if self.turns else tr("frozen before the first turn")
                )
            case "last":
                return tr_n("last turn only", "last {n} turns", self.turns or 0)
            case "none":
                return tr("no history")


OWN_HISTORY = HistoryRule()
"""What a lane does unless it is told otherwise."""


def history_words(rule: HistoryRule, others: frozenset[HistoryRule]) -> str:
    """What a turn says of the history that it saw; empty if it is what every reader expects.

    Args:
        others: The rules of the other lanes in the same turn.
    """
    return "" if rule == OWN_HISTORY and others <= {OWN_HISTORY} else rule.words
