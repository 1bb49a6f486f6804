"""What the forms of a report for people say alike: the cells of their tables."""

from __future__ import annotations

from collections.abc import Sequence

from abreast.core.judge.report.document import (
    ContestantReport,
    JudgeReport,
    PairReport,
    RankingReport,
    Report,
    SampleAnswer,
    SettingsReport,
    StandingReport,
    WaitReport,
)
from abreast.core.judge.report.method import day
from abreast.core.meter.totals import plain_dollars as dollars

NONE = "-"
Rows = Sequence[Sequence[str]]


def labels(report: Report) -> dict[int, str]:
    return {each.number: each.label for each in report.contestants}


def about(report: Report) -> str:
    """One line on what was compared, and when."""
    asked_from, asked_to = day(report.asked_from_ms), day(report.asked_to_ms)
    when = asked_from if asked_from == asked_to else f"{asked_from} to {asked_to}"
    counts = [
        _counted(len(report.contestants), "model"),
        _counted(sum(each.answers for each in report.contestants), "answer"),
        _counted(len(report.comparisons), "comparison"),
    ]
    tags = [f"tagged {', '.join(report.tags)}"] if report.tags else []
    return " · ".join((*counts, *tags, f"asked {when}"))


def overview(report: Report) -> tuple[Sequence[str], Rows]:
    """The table that compares all of them."""
    head = (
        "", "Preferred", "Cost of an answer", "Cost of all", "First token, median", "Whole answer, median", "Whole answer, p95",
        "Tokens/s", "Not whole",
    )  # fmt: skip
    return head, [
        (
            each.label, preferred(report.ranking, each.number), cost_of_one(each), each.cost.text, seconds(each.first_token.median_s),
            seconds(each.whole_answer.median_s), p95(each.whole_answer),
            NONE if each.tokens_per_s is None else f"{each.tokens_per_s:.0f}", failures(each),
        )
        for each in report.contestants
    ]  # fmt: skip


def preferred(ranking: RankingReport | None, contestant: int) -> str:
    """In how many of its decisive verdicts one was preferred."""
    if ranking is None:
        return "no votes"
    wins = losses = 0
    for pair in ranking.pairs:
        if pair.first == contestant:
            wins, losses = wins + pair.first_wins, losses + pair.second_wins
        elif pair.second == contestant:
            wins, losses = wins + pair.second_wins, losses + pair.first_wins
    return f"{wins} of {wins + losses}" if wins + losses else "no decisive vote"


def cost_of_one(contestant: ContestantReport) -> str:
    cost = contestant.cost
    if cost.is_local:
        return "free, on own hardware"
    if cost.per_answer_usd is None:
        return "unknown"
    return f"{'~' if cost.estimated_usd else ''}{dollars(cost.per_answer_usd)}"


def failures(contestant: ContestantReport) -> str:
    """How many are not whole, and why."""
    if not contestant.failures:
        return f"0 of {contestant.answers}"
    reasons = ", ".join(f"{count} {state}" for state, count in contestant.failures.items())
    return f"{sum(contestant.failures.values())} of {contestant.answers} ({reasons})"


def line_up(report: Report) -> tuple[Sequence[str], Rows]:
    """Who took part, with what settings."""
    return ("", "Model", "Answered as", "Settings"), [
        (each.line, each.model, ", ".join(each.served_models) or "as asked", "; ".join(map(settings, each.settings)))
        for each in report.contestants
    ]


def settings(found: SettingsReport) -> str:
    parts = [
        *([f"temperature {found.temperature:g}"] if found.temperature is not None else []),
        *([f"at most {found.max_output_tokens:,} tokens"] if found.max_output_tokens is not None else []),
        *([f"system message: {found.system}"] if found.system else []),
    ]
    return ", ".join(parts) or "the provider's defaults"


def standings(ranking: RankingReport, names: dict[int, str]) -> tuple[Sequence[str], Rows]:
    has_groups = len({each.group for each in ranking.standings}) > 1
    head = ("", "Rating", "95 % interval", "Rank", "Verdicts", "Remark", *(("Group",) if has_groups else ()))
    return head, [
        (
            names[each.contestant], NONE if each.rating is None else f"{each.rating:.0f}", _interval(each), each.rank or NONE,
            str(each.verdicts), each.note, *((str(each.group),) if has_groups else ()),
        )
        for each in ranking.standings
    ]  # fmt: skip


def judged(judge: JudgeReport) -> Sequence[str]:
    """What is to be known of a judge beside its ranking."""
    missing = judge.no_verdicts
    return [
        f"It cost {judge.cost.text} for {judge.cost.answers} requests.",
        *([f"On {_counted(missing, 'pair')} it gave no verdict that could be read; they are in no figure."] if missing else []),
        *([f"It preferred the answer that it was shown first in {judge.first_shown_preferred} of its decisive verdicts."]
          if judge.first_shown_preferred else []),
        *([f"Shown in the other order it said something else of {judge.orders_disagreed} pairs, which count as ties."]
          if judge.orders_disagreed else []),
        *([f"Against the user's votes: {judge.agreement}"] if judge.agreement else []),
    ]  # fmt: skip


def counted(ranking: RankingReport) -> str:
    """What a ranking is made of."""
    prompts = _counted(ranking.verdicts, "prompt")
    return f"Made of {ranking.counted}: {ranking.pairs_judged:,} on pairs of answers to {prompts}."


def pairs(ranking: RankingReport, names: dict[int, str]) -> tuple[Sequence[str], Rows]:
    head = ("", "Won", "Lost", "Tie", "Both bad", "Share of decisive, 95 % interval", "")
    return head, [
        (
            f"{names[each.first]} against {names[each.second]}", str(each.first_wins), str(each.second_wins), str(each.ties),
            str(each.both_bad), _share(each), each.note,
        )
        for each in ranking.pairs
    ]  # fmt: skip


def sample_figures(sample: SampleAnswer) -> str:
    first, whole = seconds(sample.first_token_s), seconds(sample.whole_answer_s)
    return f"first token {first} · whole answer {whole} · cost {sample.cost}"


def seconds(value: float | None) -> str:
    if value is None:
        return NONE
    return f"{value:.2f} s" if value < 10 else f"{value:.1f} s"


def p95(wait: WaitReport) -> str:
    return seconds(wait.p95_s) if wait.p95_s is not None else f"{NONE} (n = {wait.n})"


def _interval(standing: StandingReport) -> str:
    return NONE if standing.low is None or standing.high is None else f"{standing.low:.0f} to {standing.high:.0f}"


def _share(pair: PairReport) -> str:
    if pair.first_share is None or pair.low is None or pair.high is None:
        return NONE
    return f"{100 * pair.first_share:.0f} % ({100 * pair.low:.0f} to {100 * pair.high:.0f} %)"


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'s' * (count != 1)}"
