"""Votes and judgements in an exported comparison: their format, how they are made of rows, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field

from abreast.core.judge.votes import Judgement, NoVerdict, Pair, Verdict, Vote, VoteKind
from abreast.core.language import mark
from abreast.core.store.exporting import masking
from abreast.core.store.exporting.numbers import DESCRIBED, Number, Whole


@dataclass(frozen=True, slots=True, kw_only=True)
class PairDocument:
    """What a vote says of two answers, by their numbers. The first one stood first on the screen."""

    first: Number
    second: Number
    outcome: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteDocument:
    """A vote of the user's."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    kind: VoteKind
    pairs: Annotated[tuple[PairDocument, ...], Field(min_length=1)]
    """The best of more than two answers is told as the pairs it implies."""
    comment: str
    tags: tuple[Annotated[str, Field(min_length=1, max_length=100)], ...]
    """Of this vote alone."""
    blind: bool
    """The names were hidden when it was cast."""
    names_maker: bool
    """One of the answers says who made it."""
    rated: bool
    """It counts for the ranking."""
    cast_at_ms: Whole


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementDocument:
    """What a model said of two answers that it was shown in both orders. Both outcomes are told of the same first one."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    judge_lane: Number
    """The place of the judge's lane in `lanes`."""
    first: Number
    second: Number
    forward_answer: Number
    """The number of the judge's answer when it saw the first one first."""
    forward: Verdict
    backward_answer: Number
    backward: Verdict
    judged_at_ms: Whole


@dataclass(frozen=True, slots=True, kw_only=True)
class NoVerdictDocument:
    """A pair of which a judge was asked and gave no verdict in one of the orders, or in both."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    judge_lane: Number
    """The place of the judge's lane in `lanes`."""
    first: Number
    second: Number
    forward_answer: Number
    """The number of the judge's last answer when it saw the first one first."""
    forward: Verdict | None
    backward_answer: Number
    backward: Verdict | None
    why_not: str
    judged_at_ms: Whole


def vote_document(vote: Vote, answer_numbers: Mapping[int, int]) -> VoteDocument | None:
    """`None`: its answers came after the numbers were given out."""
    pairs = tuple(
        PairDocument(
            first=answer_numbers[pair.first_answer_id],
            second=answer_numbers[pair.second_answer_id],
            outcome=pair.outcome,
        )
        for pair in vote.pairs
        if {pair.first_answer_id, pair.second_answer_id} <= answer_numbers.keys()
    )
    if not pairs:
        return None
    return VoteDocument(
        kind=vote.kind,
        pairs=pairs,
        comment=masking.said(vote.comment),
        tags=vote.tags,
        blind=vote.is_blind,
        names_maker=vote.names_maker,
        rated=vote.is_rated,
        cast_at_ms=vote.created_at_ms,
    )


def judgement_document(
    judgement: Judgement, answer_numbers: Mapping[int, int], lane_numbers: Mapping[int, int]
) -> JudgementDocument | None:
    """`None`: its answers or its lane came after the numbers were given out."""
    places = _places(judgement, answer_numbers, lane_numbers)
    if places is None:
        return None
    return JudgementDocument(
        **places,
        forward=judgement.forward,
        backward=judgement.backward,
        judged_at_ms=judgement.created_at_ms,
    )


def no_verdict_document(
    missing: NoVerdict, answer_numbers: Mapping[int, int], lane_numbers: Mapping[int, int]
) -> NoVerdictDocument | None:
    """`None`: as in `judgement_document`."""
    places = _places(missing, answer_numbers, lane_numbers)
    if places is None:
        return None
    return NoVerdictDocument(
        **places,
        forward=missing.forward,
        backward=missing.backward,
        why_not=masking.said(missing.why_not),
        judged_at_ms=missing.created_at_ms,
    )


def pair_of(told: PairDocument, answer_ids: Mapping[int, int]) -> Pair:
    """`answer_ids`: the history's, by the document's numbers."""
    return Pair(first_answer_id=answer_ids[told.first], second_answer_id=answer_ids[told.second], outcome=told.outcome)


def faults_of_votes(
    votes: tuple[VoteDocument, ...],
    judgements: tuple[JudgementDocument | NoVerdictDocument, ...],
    lanes: int,
    own: set[int],
    all_: set[int],
) -> Iterator[str]:
    """What types cannot say of the votes on a turn.

    Args:
        lanes: How many the comparison has.
        own: The numbers of the turn's answers.
        all_: Those of all answers.
    """
    pairs = [(pair.first, pair.second) for vote in votes for pair in vote.pairs]
    pairs += [(judgement.first, judgement.second) for judgement in judgements]
    if any(first == second or not {first, second} <= own for first, second in pairs):
        yield mark("a vote is on an answer that is not there")
    if any(len({(pair.first, pair.second) for pair in vote.pairs}) < len(vote.pairs) for vote in votes):
        yield mark("a vote says two things of one pair")
    for judgement in judgements:
        if judgement.judge_lane > lanes or not {judgement.forward_answer, judgement.backward_answer} <= all_:
            yield mark("a judgement is of a judge that is not there")


def _places(
    told: Judgement | NoVerdict, answer_numbers: Mapping[int, int], lane_numbers: Mapping[int, int]
) -> dict[str, int] | None:
    """Who judged what in which answers, by the document's numbers. `None`: some of that has no number."""
    ids = (told.first_answer_id, told.second_answer_id, told.forward_answer_id, told.backward_answer_id)
    if not {*ids} <= answer_numbers.keys() or told.judge_lane_id not in lane_numbers:
        return None
    first, second, forward_answer, backward_answer = (answer_numbers[answer_id] for answer_id in ids)
    return {
        "judge_lane": lane_numbers[told.judge_lane_id],
        "first": first,
        "second": second,
        "forward_answer": forward_answer,
        "backward_answer": backward_answer,
    }
