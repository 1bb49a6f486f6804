"""The ranking of a report, from the user's votes or from one judge's verdicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from abreast.core.judge.ranking import rank
from abreast.core.judge.report.document import PairReport, RankingReport, StandingReport
from abreast.core.judge.report.given import AnswerKey, ContestantName, GivenAnswer, GivenVerdict
from abreast.core.judge.standings import (
    FEWEST_FOR_RANK,
    FEWEST_FOR_RATING,
    MOST_VOTES_TOLD,
    Difference,
    Match,
    Ranking,
    Standing,
)
from abreast.core.language import number, tr, tr_n


def ranking_report(
    verdicts: Sequence[GivenVerdict],
    answers: Mapping[AnswerKey, GivenAnswer],
    numbers: Mapping[ContestantName, int],
    labels: Mapping[int, str],
    counted: str,
) -> RankingReport:
    """Rank the contestants. It loads scipy the first time: not for the window's thread."""
    matches = [_match(each, answers, numbers) for each in verdicts if {each.first, each.second} <= answers.keys()]
    found = rank(matches)
    standings = [
        _standing(standing, place) for place, group in enumerate(found.groups, start=1) for standing in group.standings
    ]
    return RankingReport(
        verdicts=len({each.prompt for each in verdicts}),
        pairs_judged=found.votes,
        counted=counted,
        blind=len({each.prompt for each in verdicts if each.is_blind}),
        standings=tuple(standings),
        pairs=tuple(_pairs(found, labels)),
        notes=tuple(_notes(found)),
    )


def _match(
    verdict: GivenVerdict, answers: Mapping[AnswerKey, GivenAnswer], numbers: Mapping[ContestantName, int]
) -> Match:
    first, second = answers[verdict.first], answers[verdict.second]
    return Match(
        first=_key(numbers[first.who]),
        second=_key(numbers[second.who]),
        outcome=verdict.outcome,
        prompt_id=verdict.prompt,
        first_chars=len(first.text),
        second_chars=len(second.text),
    )


def _key(number: int) -> str:
    return f"{number:04}"


def _standing(standing: Standing, place: int) -> StandingReport:
    ranked = standing.rank
    rank_text = ""
    if ranked is not None:
        is_range = ranked.best != ranked.worst
        rank_text = tr("{low} to {high}", low=ranked.best, high=ranked.worst) if is_range else f"{ranked.best}"
    note, decisive = "", number(standing.tally.decisive)
    if standing.rating is None:
        note = tr("No rating: {count} decisive of {needed} needed", count=decisive, needed=FEWEST_FOR_RATING)
    elif standing.is_preliminary:
        note = tr("Preliminary: {count} decisive of {needed} needed for a rank", count=decisive, needed=FEWEST_FOR_RANK)
    return StandingReport(
        contestant=int(standing.name),
        group=place,
        rating=standing.rating,
        low=standing.low,
        high=standing.high,
        rank=rank_text,
        verdicts=standing.tally.votes,
        note=note,
    )


def _pairs(found: Ranking, labels: Mapping[int, str]) -> list[PairReport]:
    differences = {pair: each for group in found.groups for pair, each in group.differences.items()}
    pairs: list[PairReport] = []
    for (first, second), tally in found.meetings.items():
        share = tally.win_rate
        difference = differences.get((first, second)) or differences.get((second, first))
        pairs.append(
            PairReport(
                first=int(first),
                second=int(second),
                first_wins=tally.wins,
                second_wins=tally.losses,
                ties=tally.ties,
                both_bad=tally.both_bad,
                first_share=None if share is None else share.value,
                low=None if share is None else share.low,
                high=None if share is None else share.high,
                told_apart=difference is not None and difference.is_clear,
                more_votes=_more_votes(difference),
                note=_doubt(difference, labels[int(first)], labels[int(second)]),
            )
        )
    return pairs


def _more_votes(difference: Difference | None) -> int | None:
    if difference is None or difference.is_clear or difference.more_votes >= MOST_VOTES_TOLD:
        return None
    return difference.more_votes


def _doubt(difference: Difference | None, better: str, worse: str) -> str:
    if difference is None:
        return tr("Not enough votes to tell {better} from {worse}.", better=better, worse=worse)
    if difference.is_clear:
        return tr("Told apart.")
    if difference.more_votes >= MOST_VOTES_TOLD:
        return tr(
            "Too close to tell {better} from {worse} with any sensible number of votes.", better=better, worse=worse
        )
    return tr(
        "Not enough votes to tell {better} from {worse}: about {count} more.",
        better=better,
        worse=worse,
        count=number(difference.more_votes),
    )


def _notes(found: Ranking) -> list[str]:
    notes: list[str] = []
    if len(found.groups) > 1:
        notes.append(
            tr_n(
                "{n} group never met another and is ranked apart.",
                "{n} groups never met each other and are ranked apart.",
                len(found.groups),
            )
        )
    if (bias := found.bias) is not None and bias.is_there:
        whole, longer = bias.share.whole, bias.share.part
        if bias.share.low > 0.5:
            told = tr(
                "The longer answer won in {part} of {whole} decisive verdicts, more often than chance gives: "
                "length may have been preferred for itself.",
                part=number(longer),
                whole=number(whole),
            )
        else:
            told = tr(
                "The shorter answer won in {part} of {whole} decisive verdicts, more often than chance gives: "
                "length may have been preferred for itself.",
                part=number(whole - longer),
                whole=number(whole),
            )
        notes.append(told)
    return notes
