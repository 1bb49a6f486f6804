"""What was said of the answers to a prompt, in words for exports that people read. Nothing as long as names are hidden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from abreast.core.judge.votes import Verdict, agreed, counting_words
from abreast.core.language import tr
from abreast.core.store.exporting.blinding import is_hidden
from abreast.core.store.exporting.document import AnswerDocument, ComparisonDocument, TurnDocument
from abreast.core.store.exporting.vote_document import JudgementDocument, PairDocument, VoteDocument
from abreast.core.store.exporting.words import letter_of, moment_in_words, which_of

_OUTCOMES = {Verdict.FIRST: "won", Verdict.SECOND: "lost", Verdict.TIE: "tie", Verdict.BOTH_BAD: "both bad"}


def said(comparison: ComparisonDocument, turn: TurnDocument) -> Iterator[str]:
    """A sentence for each vote and each verdict of a judge, the oldest first."""
    if is_hidden(turn):
        return
    names = answer_names(comparison, turn)
    for vote in turn.votes:
        counts = counting_words(is_rated=vote.rated, is_blind=vote.blind)
        how = tr("blind") if vote.blind else tr("with the names in sight")
        tags = [tr("Tags: {tags}.", tags=", ".join(vote.tags))] if vote.tags else []
        when = moment_in_words(vote.cast_at_ms)
        told = tr("Vote ({when}, {how}, {counts}): {best}.", when=when, how=how, counts=counts, best=_best(vote, names))
        yield " ".join((told, *tags, *([vote.comment] if vote.comment else [])))
    for each in turn.judgements:
        yield tr("{judge}: {verdict}.", judge=_judge(comparison, each.judge_lane), verdict=_judged(each, names))
    for missing in turn.no_verdicts:
        yield tr(
            "{judge}: no verdict on {first}, {second}. {reason}",
            judge=_judge(comparison, missing.judge_lane),
            first=names[missing.first],
            second=names[missing.second],
            reason=tr(missing.why_not),
        )


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
        names[answer.number] = f"{letter_of(comparison, turn, answer)}{which_of(alike, answer.number)}"
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
            others = ", ".join(name for name in answers if name != best)
            return tr("{answer} is better than {others}", answer=best, others=others)
        case Verdict.TIE:
            return tr("{answers} are equally good", answers=", ".join(answers))
        case Verdict.BOTH_BAD:
            return tr("none of {answers} is good", answers=", ".join(answers))


def _judged(told: JudgementDocument, names: Mapping[int, str]) -> str:
    first, second = names[told.first], names[told.second]
    match agreed(told.forward, told.backward):
        case Verdict.FIRST:
            return tr("{answer} is better than {others}", answer=first, others=second)
        case Verdict.SECOND:
            return tr("{answer} is better than {others}", answer=second, others=first)
        case Verdict.TIE if told.forward is told.backward:
            return tr("{answers} are equally good", answers=f"{first}, {second}")
        case Verdict.TIE:
            return tr(
                "{answers} are equally good, since the two orders gave different verdicts", answers=f"{first}, {second}"
            )
        case Verdict.BOTH_BAD:
            return tr("neither {first} nor {second} is good", first=first, second=second)


def _judge(comparison: ComparisonDocument, lane: int) -> str:
    model = comparison.lanes[lane - 1].model
    return tr("Judged by {model} · {provider}", model=model.model_label, provider=model.provider_label)


def _outcome(pair: PairDocument, number: int) -> Verdict | None:
    if number == pair.first:
        return pair.outcome
    return pair.outcome.turned if number == pair.second else None
