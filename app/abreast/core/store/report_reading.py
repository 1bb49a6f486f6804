"""Reads from the history what a report is made of, by way of the documents that exports are made of: masked alike."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from abreast.core.judge.report.given import (
    AnswerKey,
    ContestantName,
    Given,
    GivenAnswer,
    GivenJudge,
    GivenPrompt,
    GivenVerdict,
)
from abreast.core.judge.votes import agreed
from abreast.core.meter.pricing import Cost
from abreast.core.run.lane_origin import OriginKind
from abreast.core.run.timing import Figures, figures_of
from abreast.core.store.exporting.blinding import is_hidden
from abreast.core.store.exporting.document import AnswerDocument, ComparisonDocument, TurnDocument
from abreast.core.store.exporting.export import TURNS_AT_A_TIME, ExportCancelled
from abreast.core.store.exporting.records import record_of
from abreast.core.store.exporting.vote_document import JudgementDocument, VoteDocument
from abreast.core.store.history import History

NOT_KEPT = Cost(usd=None, source="unknown", reason="It was not kept.")


@dataclass(slots=True)
class _Heap:
    """What was read so far."""

    titles: list[str] = field(default_factory=list[str])
    tags: set[str] = field(default_factory=set[str])
    prompts: list[GivenPrompt] = field(default_factory=list[GivenPrompt])
    answers: list[GivenAnswer] = field(default_factory=list[GivenAnswer])
    votes: list[GivenVerdict] = field(default_factory=list[GivenVerdict])
    unrated: int = 0
    hidden: int = 0
    merges: list[Cost] = field(default_factory=list[Cost])
    no_verdicts: Counter[ContestantName] = field(default_factory=Counter[ContestantName])
    verdicts: defaultdict[ContestantName, list[GivenVerdict]] = field(default_factory=lambda: defaultdict(list))
    judge_costs: defaultdict[ContestantName, list[Cost]] = field(default_factory=lambda: defaultdict(list))


def given_of(
    history: History,
    comparison_ids: Sequence[int],
    *,
    on_progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Given:
    """All of these comparisons but the prompts of which names are still hidden. It blocks: for a thread of its own.

    Raises:
        ExportCancelled: if it was.
        StoreError: if a comparison cannot be read.
    """
    heap = _Heap()
    for index, comparison_id in enumerate(comparison_ids):
        found = history.exchange.whole(comparison_id).result()
        heap.titles.append(found.document.title)
        heap.tags.update(found.document.tags)
        for start in range(0, len(found.turn_ids), TURNS_AT_A_TIME):
            if cancelled():
                raise ExportCancelled
            some = found.turn_ids[start : start + TURNS_AT_A_TIME]
            for turn in history.exchange.turns_of(found, some).result():
                _add_turn(heap, index, found.document, turn)
            on_progress((index + start / len(found.turn_ids)) / len(comparison_ids))
    on_progress(1.0)
    judges = dict.fromkeys((*heap.verdicts, *heap.judge_costs))
    return Given(
        titles=tuple(heap.titles),
        tags=tuple(sorted(heap.tags)),
        prompts=tuple(heap.prompts),
        answers=tuple(heap.answers),
        votes=tuple(heap.votes),
        unrated=heap.unrated,
        judges=tuple(
            GivenJudge(
                who=who,
                verdicts=tuple(heap.verdicts[who]),
                no_verdicts=heap.no_verdicts[who],
                costs=tuple(heap.judge_costs[who]),
            )
            for who in judges
        ),
        merge_costs=tuple(heap.merges),
        hidden_prompts=heap.hidden,
    )


def _add_turn(heap: _Heap, index: int, comparison: ComparisonDocument, turn: TurnDocument) -> None:
    if is_hidden(turn):
        heap.hidden += 1
        return
    contestants: list[AnswerDocument] = []
    for answer in turn.answers:
        origin = comparison.lanes[answer.lane - 1].origin
        match origin.kind if origin is not None else None:
            case OriginKind.MERGE:
                heap.merges += _costs(answer)
            case OriginKind.JUDGE:
                heap.judge_costs[_name(answer)] += _costs(answer)
            case OriginKind.SAMPLE | None:
                contestants.append(answer)
    if not contestants:
        # A prompt that only made a merge was not put to those who are compared.
        return
    place = len(heap.prompts)
    heap.prompts.append(
        GivenPrompt(
            comparison=index, number=turn.number, title=comparison.title, text=turn.prompt, asked_at_ms=turn.asked_at_ms
        )
    )
    heap.answers += [_answer(index, place, answer) for answer in contestants]
    known = {answer.number for answer in contestants}
    for vote in turn.votes:
        heap.unrated += not vote.rated
        heap.votes += _votes(index, place, vote, known)
    by_number = {answer.number: answer for answer in turn.answers}
    for missing in turn.no_verdicts:
        if {missing.first, missing.second} <= known and missing.forward_answer in by_number:
            heap.no_verdicts[_name(by_number[missing.forward_answer])] += 1
    for each in turn.judgements:
        if {each.first, each.second} <= known and each.forward_answer in by_number:
            heap.verdicts[_name(by_number[each.forward_answer])].append(_judgement(index, place, each))


def _answer(index: int, place: int, answer: AnswerDocument) -> GivenAnswer:
    return GivenAnswer(
        key=(index, answer.number),
        prompt=place,
        who=_name(answer),
        settings=answer.settings,
        state=answer.state,
        text=answer.text,
        error=answer.error.message if answer.error is not None else "",
        served_model=answer.served_model,
        cost=_total(answer),
        figures=_figures(answer),
        attempts=len(answer.earlier_attempts) + 1,
    )


def _figures(answer: AnswerDocument) -> Figures:
    """Times by the answer's own clock; what else was measured as it was kept."""
    measured = figures_of(record_of(answer))
    if answer.charge is None:
        return measured
    kept = answer.charge.figures
    return replace(
        measured,
        queue_s=kept.queue_s,
        loading_s=kept.loading_s,
        lag_s=kept.lag_s,
        is_cold=kept.is_cold,
        server=kept.server,
    )


def _costs(answer: AnswerDocument) -> Iterator[Cost]:
    """Of all requests that were sent for an answer."""
    for charge in (answer.charge, *(attempt.charge for attempt in answer.earlier_attempts)):
        yield NOT_KEPT if charge is None else charge.cost


def _total(answer: AnswerDocument) -> Cost:
    """What an answer cost with all its attempts; unknown, with what is known as its bound, if one of them is."""
    costs = tuple(_costs(answer))
    if len(costs) == 1:
        return costs[0]
    known = sum((cost.usd or cost.at_least_usd or Decimal(0) for cost in costs), Decimal(0))
    if any(cost.usd is None for cost in costs):
        return Cost(usd=None, source="unknown", reason="One of its attempts has no known cost.", at_least_usd=known)
    is_estimate = any(cost.source == "estimate" for cost in costs)
    return replace(costs[0], usd=known, source="estimate" if is_estimate else costs[0].source)


def _name(answer: AnswerDocument) -> ContestantName:
    model = answer.model
    return ContestantName(
        provider_id=model.provider_id,
        provider_label=model.provider_label,
        model_id=model.model_id,
        model_label=model.model_label,
        bot_label=None if answer.bot is None else answer.bot.label,
    )


def _votes(index: int, place: int, vote: VoteDocument, known: set[int]) -> Iterator[GivenVerdict]:
    if not vote.rated:
        return
    for pair in vote.pairs:
        if {pair.first, pair.second} <= known:
            first, second = _key(index, pair.first), _key(index, pair.second)
            yield GivenVerdict(prompt=place, first=first, second=second, outcome=pair.outcome, is_blind=vote.blind)


def _judgement(index: int, place: int, told: JudgementDocument) -> GivenVerdict:
    return GivenVerdict(
        prompt=place,
        first=_key(index, told.first),
        second=_key(index, told.second),
        outcome=agreed(told.forward, told.backward),
        orders=(told.forward, told.backward),
    )


def _key(index: int, number: int) -> AnswerKey:
    return index, number
