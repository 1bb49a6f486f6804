"""What was said of the answers to a prompt, in words for exports that people read. Nothing as long as names are hidden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from abreast.core.judge.votes import Verdict, agreed, counting_words
from abreast.core.store.exporting.blinding import is_hidden
from abreast.core.store.exporting.document import AnswerDocument, ComparisonDocument, TurnDocument
from abreast.core.store.exporting.vote_document import JudgementDocument, PairDocument, VoteDocument
from abreast.core.store.exporting.words import letter_of, moment

_OUTCOMES = {Verdict.FIRST: "won", Verdict.SECOND: "lost", Verdict.TIE: "tie", Verdict.BOTH_BAD: "both bad"}


def said(comparison: ComparisonDocument, turn: TurnDocument) -> Iterator[str]:
    """A sentence for each vote and each verdict of a judge, the oldest first."""
    if is_hidden(turn):
        return
    names = answer_names(comparison, turn)
    for vote in turn.votes:
        counts = counting_words(is_rated=vote.rated, is_blind=vote.blind)
        how = "blind" if vote.blind else "with the names in sight"
        tags = f" Tags: {', '.join(vote.tags)}." if vote.tags else ""
        comment = f" {vote.comment}" if vote.comment else ""
        yield f"Vote ({moment(vote.cast_at_ms)}, {how}, {counts}): {_best(vote, names)}.{tags}{comment}"
    for each in turn.judgements:
        yield f"{_judge(comparison, each.judge_lane)}: {_judged(each, names)}."
    for missing in turn.no_verdicts:
        pair = f"{names[missing.first]}, {names[missing.second]}"
        yield f"{_judge(comparison, missing.judge_lane)}: no verdict on {pair}. {missing.why_not}"


def vote_cell(turn: TurnDocument, answer: AnswerDocument) -> str | None:
    """What the vote that counts most says of one answer: `won`, `lost`, `tie`, `both bad`; `None`: nothing."""
    vote = _vote(turn)
    outcomes = [] if vote is None else [_outcome(pair, answer.number) for pair in vote.pairs]
    found = [each for each in outcomes if each is not None]
    # The best of several won each of its pairs; each other one has lost the one that it is in.
    return _OUTCOMES[found[0]] if found else None


def vote_facts(turn: TurnDocument, answer: AnswerDocument) -> tuple[str | None, str | None, str | None, str | None]:
    """Of the vote that counts most, beside each of its answers: whether it was blind and is rated, its tags and comment."""
    vote = _vote(turn)
    if vote is None or vote_cell(turn, answer) is None:
        return None, None, None, None
    return "yes" if vote.blind else "no", "yes" if vote.rated else "no", ", ".join(vote.tags), vote.comment


def answer_names(comparison: ComparisonDocument, turn: TurnDocument) -> Mapping[int, str]:
    """The letter of each answer's lane by the answer's number; with which of several it is, where it is one of them."""
    names: dict[int, str] = {}
    for answer in turn.answers:
        alike = [other.number for other in turn.answers if other.lane == answer.lane]
        which = "" if len(alike) == 1 else f" ({alike.index(answer.number) + 1} of {len(alike)})"
        names[answer.number] = f"{letter_of(comparison, turn, answer)}{which}"
    return names


def _vote(turn: TurnDocument) -> VoteDocument | None:
    """A rated one, else the last one."""
    if is_hidden(turn) or not turn.votes:
        return None
    return next((vote for vote in turn.votes if vote.rated), turn.votes[-1])


def _best(vote: VoteDocument, names: Mapping[int, str]) -> str:
    first = vote.pairs[0]
    answers = [names[number] for number in sorted({each for pair in vote.pairs for each in (pair.first, pair.second)})]
    match first.outcome:
        case Verdict.FIRST | Verdict.SECOND:
            best = names[first.first if first.outcome is Verdict.FIRST else first.second]
            return f"{best} is better than {', '.join(name for name in answers if name != best)}"
        case Verdict.TIE:
            return f"{', '.join(answers)} are equally good"
        case Verdict.BOTH_BAD:
            return f"none of {', '.join(answers)} is good"


def _judged(told: JudgementDocument, names: Mapping[int, str]) -> str:
    first, second = names[told.first], names[told.second]
    match agreed(told.forward, told.backward):
        case Verdict.FIRST:
            return f"{first} is better than {second}"
        case Verdict.SECOND:
            return f"{second} is better than {first}"
        case Verdict.TIE:
            why = "" if told.forward is told.backward else ", since the two orders gave different verdicts"
            return f"{first}, {second} are equally good{why}"
        case Verdict.BOTH_BAD:
            return f"neither {first} nor {second} is good"


def _judge(comparison: ComparisonDocument, lane: int) -> str:
    model = comparison.lanes[lane - 1].model
    return f"Judged by {model.model_label} · {model.provider_label}"


def _outcome(pair: PairDocument, number: int) -> Verdict | None:
    if number == pair.first:
        return pair.outcome
    return pair.outcome.turned if number == pair.second else None
