"""What a judge is given: the pairs of answers to each prompt. And what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from abreast.core.judge.agreement_with_user import Agreement, OrderEffect, agreement, order_effect, said_by
from abreast.core.judge.ruling import Ruling, judge_prompt
from abreast.core.judge.votes import Judgement, Verdict, Vote


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedAnswer:
    """An answer that may be judged."""

    id: int
    letter: str
    """Its lane's. The judge never sees it."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgePair:
    """Two answers to one prompt, which are shown to the judge in both orders."""

    turn_id: int
    question: str
    first: JudgedAnswer
    second: JudgedAnswer

    @property
    def prompts(self) -> tuple[str, str]:
        """With the first answer first, and with the second one first."""
        first, second = self.first.text, self.second.text
        return judge_prompt(self.question, first, second), judge_prompt(self.question, second, first)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What came of one pair. A judge that gave no verdict in one of the orders has judged nothing."""

    pair: JudgePair
    forward: Ruling | None
    """Of the first answer and the second."""
    backward: Ruling | None
    """Turned: of the first answer and the second, though it saw the second one first."""
    judgement: Judgement | None
    """What the history keeps; `None`: no verdict."""
    why_not: str = ""
    """Why there is no verdict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeSummary:
    """All that one run of a judge said."""

    judged: tuple[Judged, ...]
    answer_ids: tuple[int, ...]
    """The judge's own answers in the history: what they cost stands in the ledger."""
    stopped_by: str = ""
    """Why not all pairs were asked, as a sentence; empty: they were."""

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        return tuple(each.judgement for each in self.judged if each.judgement is not None)

    @property
    def without_verdict(self) -> int:
        return sum(each.judgement is None for each in self.judged)

    @property
    def order(self) -> OrderEffect:
        return order_effect((each.forward, each.backward) for each in self.judgements)

    def agreement_with(self, votes: Iterable[Vote]) -> Agreement:
        said = ((each.first_answer_id, each.second_answer_id, each.outcome) for each in self.judgements)
        return agreement(said_by(votes), said)

    @property
    def wins(self) -> dict[str, float]:
        """By lane's letter: a win is 1, a tie half a win for each."""
        found: dict[str, float] = {}
        for each in self.judged:
            if each.judgement is None:
                continue
            first, second = each.pair.first.letter, each.pair.second.letter
            match each.judgement.outcome:
                case Verdict.FIRST:
                    shares = (1.0, 0.0)
                case Verdict.SECOND:
                    shares = (0.0, 1.0)
                case Verdict.TIE | Verdict.BOTH_BAD:
                    shares = (0.5, 0.5)
            for letter, share in zip((first, second), shares, strict=True):
                found[letter] = found.get(letter, 0.0) + share
        return found


def pairs_of_turn(turn_id: int, question: str, answers: Sequence[JudgedAnswer]) -> tuple[JudgePair, ...]:
    """Each two answers to a prompt, in the order of their lanes."""
    return tuple(
        JudgePair(turn_id=turn_id, question=question, first=first, second=second)
        for first, second in combinations(answers, 2)
    )
