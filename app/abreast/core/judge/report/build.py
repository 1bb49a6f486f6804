"""Makes a report of what was asked, answered and voted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from abreast.core.judge.agreement_with_user import (
    agreement,
    agreement_in_words,
    order_effect,
    share_in_words,
)
from abreast.core.judge.report import method
from abreast.core.judge.report.conclusion import conclusion, findings
from abreast.core.judge.report.counting import contestant_report, contestants_of, cost_report, labels_of
from abreast.core.judge.report.document import ContestantReport, JudgeReport, PromptReport, Report
from abreast.core.judge.report.given import AnswerKey, ContestantName, Given, GivenAnswer, GivenJudge
from abreast.core.judge.report.ranked import ranking_report
from abreast.core.judge.report.samples import samples_of
from abreast.core.language import mark, tr, tr_n

DEFAULT_SAMPLES = 3
HIDDEN_SYSTEM = mark("(not shown)")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """What the reader is to see."""

    title: str = ""
    """Empty: the comparison's."""
    samples: int = DEFAULT_SAMPLES
    """How many prompts are shown with their answers."""
    prompts: bool = True
    """List all prompts."""
    system_messages: bool = True
    judges: bool = True
    open_votes: bool = False
    """Votes that were cast with the names in sight count too."""


def build(given: Given, options: ReportOptions, *, made_at_ms: int, made_with: str) -> Report:
    """The report. It blocks for a moment, and loads scipy if there are votes: not for the window's thread."""
    numbers = contestants_of(given.answers)
    labels = labels_of(numbers)
    contestants = tuple(
        contestant_report(who, number, labels[number], [answer for answer in given.answers if answer.who == who])
        for who, number in numbers.items()
    )
    if not options.system_messages:
        contestants = tuple(_without_system(each) for each in contestants)
    answers = {answer.key: answer for answer in given.answers}
    counted = given if options.open_votes else _blind_only(given)
    ranking = (
        ranking_report(counted.votes, answers, numbers, labels, _counted(with_open_votes=options.open_votes))
        if counted.votes
        else None
    )
    answered = len({answer.prompt for answer in given.answers})
    times = [prompt.asked_at_ms for prompt in given.prompts]
    return Report(
        title=options.title or _title(given),
        made_at_ms=made_at_ms,
        made_with=made_with,
        conclusion=conclusion(contestants, answered, ranking, has_open_votes=bool(counted.open_left_out)),
        findings=findings(contestants),
        comparisons=given.titles,
        tags=given.tags,
        asked_from_ms=min(times, default=made_at_ms),
        asked_to_ms=max(times, default=made_at_ms),
        prompts=tuple(
            PromptReport(comparison=prompt.title, text=prompt.text, asked_at_ms=prompt.asked_at_ms)
            for prompt in given.prompts
        )
        if options.prompts
        else (),
        contestants=contestants,
        ranking=ranking,
        judges=tuple(_judge(judge, counted, answers, numbers, labels) for judge in given.judges)
        if options.judges
        else (),
        merges=cost_report(given.merge_costs) if given.merge_costs else None,
        samples=samples_of(given, numbers, labels, options.samples),
        measured=method.measured(counted, contestants, ranking),
        caveats=method.caveats(counted, contestants, ranking),
    )


def _judge(
    judge: GivenJudge,
    given: Given,
    answers: Mapping[AnswerKey, GivenAnswer],
    numbers: Mapping[ContestantName, int],
    labels: Mapping[int, str],
) -> JudgeReport:
    effect = order_effect(each.orders for each in judge.verdicts if each.orders is not None)
    found = agreement(
        ((vote.first, vote.second, vote.outcome) for vote in given.votes),
        ((each.first, each.second, each.outcome) for each in judge.verdicts),
    )
    return JudgeReport(
        line=judge.who.line,
        cost=cost_report(judge.costs),
        ranking=ranking_report(
            judge.verdicts, answers, numbers, labels, tr("verdicts of {judge}", judge=judge.who.line)
        ),
        no_verdicts=judge.no_verdicts,
        first_shown_preferred="" if effect.first_preferred is None else share_in_words(effect.first_preferred),
        orders_disagreed="" if effect.changed is None else share_in_words(effect.changed),
        agreement=agreement_in_words(found),
    )


def _counted(*, with_open_votes: bool) -> str:
    return tr("blind votes and votes with the names in sight") if with_open_votes else tr("blind votes")


def _blind_only(given: Given) -> Given:
    """Without the votes of those who could see the names."""
    blind = tuple(vote for vote in given.votes if vote.is_blind)
    left_out = {vote.prompt for vote in given.votes if not vote.is_blind}
    return replace(given, votes=blind, open_left_out=len(left_out))


def _without_system(contestant: ContestantReport) -> ContestantReport:
    settings = tuple(
        replace(each, system=None if each.system is None else tr(HIDDEN_SYSTEM)) for each in contestant.settings
    )
    return replace(contestant, settings=settings)


def _title(given: Given) -> str:
    if len(given.titles) == 1:
        return given.titles[0]
    counted = tr_n("{n} comparison", "{n} comparisons", len(given.titles))
    if given.tags and len(given.tags) == 1:
        return f"{given.tags[0]}: {counted}"
    return counted
