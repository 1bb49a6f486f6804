"""What the forms of a report for people say alike: the cells of their tables."""

from __future__ import annotations

from collections.abc import Sequence

from abreast.core.judge.report.document import (
    ContestantReport,
    CostReport,
    JudgeReport,
    PairReport,
    RankingReport,
    Report,
    SampleAnswer,
    SamplePrompt,
    SettingsReport,
    StandingReport,
    WaitReport,
)
from abreast.core.judge.report.method import day
from abreast.core.judge.report.money import seconds as wait
from abreast.core.language import as_given, number, tr, tr_n
from abreast.core.meter.totals import dollars
from abreast.core.run.record import AnswerState
from abreast.core.run.state_words import state_in_words

NONE = "-"
Rows = Sequence[Sequence[str]]


def labels(report: Report) -> dict[int, str]:
    return {each.number: each.label for each in report.contestants}


def about(report: Report) -> str:
    """One line on what was compared, and when."""
    asked_from, asked_to = day(report.asked_from_ms), day(report.asked_to_ms)
    if asked_from == asked_to:
        when = tr("asked {day}", day=asked_from)
    else:
        when = tr("asked {first_day} to {last_day}", first_day=asked_from, last_day=asked_to)
    answers = sum(each.answers for each in report.contestants)
    counts = [
        tr_n("{n} model", "{n} models", len(report.contestants)),
        tr_n("{n} answer", "{n} answers", answers),
        tr_n("{n} comparison", "{n} comparisons", len(report.comparisons)),
    ]
    tags = [tr("tagged {tags}", tags=", ".join(report.tags))] if report.tags else []
    return " · ".join((*counts, *tags, when))


def report_about(report: Report) -> str:
    """The same below the title, with what it is."""
    return " · ".join((tr("Decision report"), about(report)))


def overview(report: Report) -> tuple[Sequence[str], Rows]:
    """The table that compares all of them."""
    head = (
        "", tr("Preferred"), tr("Cost of an answer"), tr("Cost of all"), tr("First token, median"),
        tr("Whole answer, median"), tr("Whole answer, p95"), tr("Tokens/s"), tr("Not whole"),
    )  # fmt: skip
    return head, [
        (
            each.label, preferred(report.ranking, each.number), cost_of_one(each), each.cost.text, seconds(each.first_token.median_s),
            seconds(each.whole_answer.median_s), p95(each.whole_answer),
            NONE if each.tokens_per_s is None else number(each.tokens_per_s), failures(each),
        )
        for each in report.contestants
    ]  # fmt: skip


def preferred(ranking: RankingReport | None, contestant: int) -> str:
    """In how many of its decisive verdicts one was preferred."""
    if ranking is None:
        return tr("no votes")
    wins = losses = 0
    for pair in ranking.pairs:
        if pair.first == contestant:
            wins, losses = wins + pair.first_wins, losses + pair.second_wins
        elif pair.second == contestant:
            wins, losses = wins + pair.second_wins, losses + pair.first_wins
    if not wins + losses:
        return tr("no decisive vote")
    return tr("{part} of {whole}", part=number(wins), whole=number(wins + losses))


def cost_of_one(contestant: ContestantReport) -> str:
    cost = contestant.cost
    if cost.is_local:
        return tr("free, on own hardware")
    if cost.per_answer_usd is None:
        return tr("unknown")
    return f"{'~' if cost.estimated_usd else ''}{dollars(cost.per_answer_usd)}"


def failures(contestant: ContestantReport) -> str:
    """How many are not whole, and why."""
    if not contestant.failures:
        return tr("{part} of {whole}", part=number(0), whole=number(contestant.answers))
    return tr(
        "{part} of {whole} ({reasons})",
        part=number(sum(contestant.failures.values())),
        whole=number(contestant.answers),
        reasons=", ".join(
            f"{number(count)} {state_in_words(AnswerState(state))}" for state, count in contestant.failures.items()
        ),
    )


def line_up(report: Report) -> tuple[Sequence[str], Rows]:
    """Who took part, with what settings."""
    return ("", tr("Model"), tr("Answered as"), tr("Settings")), [
        (
            each.line,
            each.model,
            ", ".join(each.served_models) or tr("as asked"),
            "; ".join(map(settings, each.settings)),
        )
        for each in report.contestants
    ]


def settings(found: SettingsReport) -> str:
    parts = [
        *([tr("temperature {value}", value=as_given(found.temperature))] if found.temperature is not None else []),
        *([_at_most(found.max_output_tokens)] if found.max_output_tokens is not None else []),
        *([tr("system message: {text}", text=found.system)] if found.system else []),
    ]
    return ", ".join(parts) or tr("the provider's defaults")


def _at_most(tokens: int) -> str:
    return tr_n("at most {n} token", "at most {n} tokens", tokens)


def standings(ranking: RankingReport, names: dict[int, str]) -> tuple[Sequence[str], Rows]:
    has_groups = len({each.group for each in ranking.standings}) > 1
    groups = (tr("Group"),) if has_groups else ()
    head = ("", tr("Rating"), tr("95 % interval"), tr("Rank"), tr("Verdicts"), tr("Remark"), *groups)
    return head, [
        (
            names[each.contestant], NONE if each.rating is None else number(each.rating), _interval(each), each.rank or NONE,
            number(each.verdicts), each.note, *((str(each.group),) if has_groups else ()),
        )
        for each in ranking.standings
    ]  # fmt: skip


def judged(judge: JudgeReport) -> Sequence[str]:
    """What is to be known of a judge beside its ranking."""
    asked = tr_n("{n} request", "{n} requests", judge.cost.answers)
    told = [tr("It cost {cost} for {requests}.", cost=judge.cost.text, requests=asked)]
    if judge.no_verdicts:
        told.append(
            tr_n(
                "On {n} pair it gave no verdict that could be read; they are in no figure.",
                "On {n} pairs it gave no verdict that could be read; they are in no figure.",
                judge.no_verdicts,
            )
        )
    if share := judge.first_shown_preferred:
        told.append(
            tr("It preferred the answer that it was shown first in {share} of its decisive verdicts.", share=share)
        )
    if share := judge.orders_disagreed:
        told.append(
            tr("Shown in the other order it said something else of {share} pairs, which count as ties.", share=share)
        )
    if judge.agreement:
        told.append(tr("Against the user's votes: {agreement}", agreement=judge.agreement))
    return told


def counted(ranking: RankingReport) -> str:
    """What a ranking is made of."""
    return tr(
        "Made of {verdicts}: {count} on pairs of answers to {prompts}.",
        verdicts=ranking.counted,
        count=number(ranking.pairs_judged),
        prompts=tr_n("{n} prompt", "{n} prompts", ranking.verdicts),
    )


def pairs(ranking: RankingReport, names: dict[int, str]) -> tuple[Sequence[str], Rows]:
    head = ("", tr("Won"), tr("Lost"), tr("Tie"), tr("Both bad"), tr("Share of decisive, 95 % interval"), "")
    return head, [
        (
            tr("{first} against {second}", first=names[each.first], second=names[each.second]),
            *map(number, (each.first_wins, each.second_wins, each.ties, each.both_bad)),
            _share(each),
            each.note,
        )
        for each in ranking.pairs
    ]


def sample_heading(sample: SamplePrompt) -> str:
    return tr("Prompt {number}", number=sample.prompt)


def sample_figures(sample: SampleAnswer) -> str:
    return tr(
        "first token {first} · whole answer {whole} · cost {cost}",
        first=seconds(sample.first_token_s),
        whole=seconds(sample.whole_answer_s),
        cost=sample.cost,
    )


def judge_section(judge: JudgeReport) -> tuple[str, str]:
    """What stands over a judge's ranking, and what is to be known before all else."""
    return tr("Judged by {judge}", judge=judge.line), tr(
        "This is what a model said, not a person. It is kept apart from the votes above and mixed with none of them."
    )


def merged(merges: CostReport) -> str:
    return tr_n(
        "{n} merged answer took {cost}; it is no contestant and in no figure above.",
        "{n} merged answers took {cost}; they are no contestants and in no figure above.",
        merges.answers,
        cost=merges.text,
    )


def made(report: Report) -> str:
    return tr("Made {day} with {program}.", day=day(report.made_at_ms), program=report.made_with)


def seconds(value: float | None) -> str:
    return NONE if value is None else wait(value)


def p95(found: WaitReport) -> str:
    """With too few answers for one, with their number."""
    return seconds(found.p95_s) if found.p95_s is not None else f"{NONE} (n = {number(found.n)})"


def _interval(standing: StandingReport) -> str:
    if standing.low is None or standing.high is None:
        return NONE
    return tr("{low} to {high}", low=number(standing.low), high=number(standing.high))


def _share(pair: PairReport) -> str:
    if pair.first_share is None or pair.low is None or pair.high is None:
        return NONE
    return tr(
        "{share} % ({low} to {high} %)",
        share=number(100 * pair.first_share),
        low=number(100 * pair.low),
        high=number(100 * pair.high),
    )
