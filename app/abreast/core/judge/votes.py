"""What a vote is, which answers may be voted on, and which votes count for the ranking."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from abreast.core.events import FinishReason
from abreast.core.language import tr
from abreast.core.run.record import AnswerRecord, AnswerState


class Verdict(StrEnum):
    """What is said of two answers."""

    FIRST = "first"
    SECOND = "second"
    TIE = "tie"
    BOTH_BAD = "both_bad"
    """Kept apart from a tie; the ranking counts both as half a win each."""

    @property
    def turned(self) -> Verdict:
        """The same, said of the two answers in the other order."""
        match self:
            case Verdict.FIRST:
                return Verdict.SECOND
            case Verdict.SECOND:
                return Verdict.FIRST
            case _:
                return self

    @property
    def decisive(self) -> bool:
        return self in (Verdict.FIRST, Verdict.SECOND)


class VoteKind(StrEnum):
    """What the user was asked."""

    PAIR = "pair"
    """Which of two answers is better."""
    BEST = "best"
    """Which of more than two is the best. It is kept as the pairs it implies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two answers to one prompt, by the history's ids, and what was said of them."""

    first_answer_id: int
    """The one that stood first when the vote was cast."""
    second_answer_id: int
    outcome: Verdict

    def __post_init__(self) -> None:
        if self.first_answer_id == self.second_answer_id:
            raise ValueError("An answer is not compared with itself.")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVote:
    """A vote as it is cast. `pair_vote`, `best_vote` and `equal_vote` make one."""

    turn_id: int
    kind: VoteKind
    pairs: tuple[Pair, ...]
    comment: str = ""
    tags: tuple[str, ...] = ()
    """Words for this vote alone. Those of the comparison count for it too."""
    names_maker: bool = False
    """One of the answers says who made it, so that a blind vote on it may not have been blind."""
    include_named: bool = False
    """The user wants such a vote to count all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoVerdict:
    """A pair of which a judge was asked and gave no verdict in one of the orders, or in both: kept and counted apart."""

    turn_id: int
    judge_lane_id: int
    first_answer_id: int
    second_answer_id: int
    forward_answer_id: int
    """The judge's last answer when it saw the first one first."""
    forward: Verdict | None
    """What it said in that order; `None`: nothing that can be read."""
    backward_answer_id: int
    backward: Verdict | None
    """Told of the same first answer."""
    why_not: str
    """A sentence."""
    created_at_ms: int = 0
    """0: when it is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A vote that stands in the history."""

    id: int
    turn_id: int
    kind: VoteKind
    pairs: tuple[Pair, ...]
    comment: str
    tags: tuple[str, ...]
    is_blind: bool
    """Nobody could see which model gave which answer when it was cast."""
    names_maker: bool
    is_rated: bool
    """It counts for the ranking."""
    is_locked: bool
    """The names were shown after it, so it never changes any more."""
    created_at_ms: int

    @property
    def counts(self) -> str:
        """Whether it is in a ranking, in words."""
        return counting_words(is_rated=self.is_rated, is_blind=self.is_blind)


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindTurn:
    """What a turn of a blind comparison hides, and until when."""

    order: tuple[int, ...]
    """The history's ids of the lanes, in the order that was drawn for this turn: the first one is shown as A."""
    revealed_at_ms: int | None = None
    """`None`: not yet."""

    @property
    def is_hidden(self) -> bool:
        """Whether its names are hidden now."""
        return self.revealed_at_ms is None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewJudgement:
    """What a model said of two answers that it was shown in both orders.

    Both outcomes are told of the same first and second answer, whichever of them the judge saw first.
    """

    turn_id: int
    judge_lane_id: int
    """The lane whose answers are the judge's."""
    first_answer_id: int
    second_answer_id: int
    forward_answer_id: int
    """The judge's answer when it saw the first answer first."""
    forward: Verdict
    backward_answer_id: int
    backward: Verdict

    @property
    def outcome(self) -> Verdict:
        return agreed(self.forward, self.backward)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement(NewJudgement):
    """A judgement that stands in the history."""

    id: int
    created_at_ms: int


def agreed(forward: Verdict, backward: Verdict) -> Verdict:
    """What a judge is taken to have said: what it said in both orders, else a tie, since the order decided."""
    return forward if forward is backward else Verdict.TIE


def pair_vote(turn_id: int, first_answer_id: int, second_answer_id: int, outcome: Verdict) -> NewVote:
    """What is said of two answers, named in the order in which they stood."""
    pair = Pair(first_answer_id=first_answer_id, second_answer_id=second_answer_id, outcome=outcome)
    return NewVote(turn_id=turn_id, kind=VoteKind.PAIR, pairs=(pair,))


def best_vote(turn_id: int, answer_ids: Sequence[int], best_answer_id: int) -> NewVote:
    """One answer is better than each other one. Of the others among themselves nothing is said.

    Args:
        answer_ids: All that were voted on, in the order in which they stood.

    Raises:
        ValueError: if the best one is not among at least two different ones.
    """
    _require_several(answer_ids)
    if best_answer_id not in answer_ids:
        raise ValueError("The best answer is not among those that were voted on.")
    place = answer_ids.index(best_answer_id)
    return NewVote(
        turn_id=turn_id,
        kind=VoteKind.BEST,
        pairs=tuple(
            Pair(first_answer_id=other, second_answer_id=best_answer_id, outcome=Verdict.SECOND)
            if index < place
            else Pair(first_answer_id=best_answer_id, second_answer_id=other, outcome=Verdict.FIRST)
            for index, other in enumerate(answer_ids)
            if other != best_answer_id
        ),
    )


def equal_vote(turn_id: int, answer_ids: Sequence[int], outcome: Verdict) -> NewVote:
    """No answer is the best: all are as good, or all are bad. It is kept as what that says of each two of them.

    Raises:
        ValueError: if the outcome names a better one, or there are not at least two different answers.
    """
    _require_several(answer_ids)
    if outcome.decisive:
        raise ValueError("Equal answers have no better one among them.")
    pairs = tuple(
        Pair(first_answer_id=first, second_answer_id=second, outcome=outcome)
        for first, second in combinations(answer_ids, 2)
    )
    return NewVote(turn_id=turn_id, kind=VoteKind.PAIR if len(pairs) == 1 else VoteKind.BEST, pairs=pairs)


def best_of(pairs: Iterable[Pair]) -> int | None:
    """The answer that a vote says is the best; `None`: none of them is."""
    for pair in pairs:
        match pair.outcome:
            case Verdict.FIRST:
                return pair.first_answer_id
            case Verdict.SECOND:
                return pair.second_answer_id
            case Verdict.TIE | Verdict.BOTH_BAD:
                return None
    return None


def is_votable(record: AnswerRecord) -> bool:
    """Whether an answer may be voted on: only one that is whole. See `why_not_votable`."""
    return why_not_votable(record.state, record.finish_reason, has_text=bool(len(record.text))) is None


def why_not_votable(state: AnswerState, finish_reason: FinishReason | None, *, has_text: bool = True) -> str | None:
    """Why an answer cannot be voted on, in words for the user; `None`: it can be.

    What stopped it says nothing of how good its model is: the user, the network or a limit did.
    """
    match state:
        case AnswerState.QUEUED | AnswerState.CONNECTING | AnswerState.WAITING | AnswerState.STREAMING:
            return tr("it is still coming in")
        case AnswerState.FAILED:
            return tr("it failed")
        case AnswerState.INTERRUPTED:
            return tr("it broke off")
        case AnswerState.CANCELLED:
            return tr("it was stopped")
        case AnswerState.REFUSED:
            return tr("it was refused")
        case AnswerState.COMPLETE if finish_reason is FinishReason.LENGTH:
            return tr("it was cut at the output limit")
        case AnswerState.COMPLETE:
            return None if has_text else tr("it holds no text")


def is_rated(*, is_revealed: bool, names_maker: bool, include_named: bool) -> bool:
    """Whether a vote counts for the ranking.

    Args:
        is_revealed: The names of a blind turn were shown before it was cast.
        names_maker: As in `NewVote`; `False` where the names were in sight anyway.
        include_named: As in `NewVote`.
    """
    return not is_revealed and (include_named or not names_maker)


def counting_words(*, is_rated: bool, is_blind: bool) -> str:
    """Whether a vote is in a ranking, in words."""
    if not is_rated:
        return tr("not rated")
    return tr("rated") if is_blind else tr("names in sight, rated only if you want it")


def _require_several(answer_ids: Sequence[int]) -> None:
    if len(answer_ids) < 2 or len(set(answer_ids)) < len(answer_ids):
        raise ValueError("A vote needs at least two different answers.")
