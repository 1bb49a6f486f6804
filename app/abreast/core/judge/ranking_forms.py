"""A ranking as CSV, as JSON and in sentences, the same for the window, the command line and reports."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from typing import Any

from abreast.core.judge.shares import LengthBias, Share
from abreast.core.judge.standings import (
    FEWEST_FOR_RANK,
    FEWEST_FOR_RATING,
    MOST_VOTES_TOLD,
    Difference,
    Group,
    Ranking,
    Standing,
    Wanted,
)
from abreast.core.language import mark, number, tr, tr_n
from abreast.core.spreadsheet import harmless_cell

CSV_COLUMNS = (
    "group", "contestant", "name", "rating", "rating_low_95", "rating_high_95", "standard_error", "rank_best",
    "rank_worst", "preliminary", "wins", "losses", "ties", "both_bad", "win_rate", "win_rate_low_95",
    "win_rate_high_95", "counted",
)  # fmt: skip
Label = Callable[[str], str]
"""Gives the name of a contestant for screens."""


def ranking_csv(ranking: Ranking, label: Label, wanted: Wanted) -> str:
    """One row a contestant; groups that never met are numbered. What is not known stays empty."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(CSV_COLUMNS)
    for place, group in enumerate(ranking.groups, start=1):
        for standing in group.standings:
            writer.writerow([*_cells(place, standing, label), wanted.counted])
    return file.getvalue()


def ranking_json(ranking: Ranking, label: Label, wanted: Wanted) -> dict[str, Any]:
    """All of a ranking, rounded to a hundredth of a point and a tenth of a per cent, as JSON."""
    return {
        "counted": wanted.counted,
        "votes": ranking.votes,
        "prompts": ranking.prompts,
        "groups": [_group(group, label) for group in ranking.groups],
        "meetings": [
            {
                "first": first, "second": second, "wins": tally.wins, "losses": tally.losses, "ties": tally.ties,
                "both_bad": tally.both_bad, "win_rate": _share(tally.win_rate),
            }
            for (first, second), tally in ranking.meetings.items()
        ],
        "longer_answer_won": _share(ranking.bias.share) if ranking.bias else None,
    }  # fmt: skip


def doubts(ranking: Ranking, label: Label) -> Iterator[str]:
    """What more votes would tell, the top of each group first."""
    for group in ranking.groups:
        for better, worse, more in group.doubts:
            yield not_enough(label(better), label(worse), more)
        for standing in group.standings:
            decisive = standing.tally.decisive
            if standing.rating is None:
                missing = FEWEST_FOR_RATING - decisive
                yield tr_n(
                    "Too few votes to rate {name}: {n} more decisive vote.",
                    "Too few votes to rate {name}: {n} more decisive votes.",
                    missing,
                    name=label(standing.name),
                )
            elif standing.is_preliminary:
                missing = FEWEST_FOR_RANK - decisive
                yield tr_n(
                    "The rating of {name} is preliminary: {n} more decisive vote for a rank.",
                    "The rating of {name} is preliminary: {n} more decisive votes for a rank.",
                    missing,
                    name=label(standing.name),
                )


def not_enough(better: str, worse: str, more_votes: int) -> str:
    """`more_votes` as in `Difference`, not 0."""
    if more_votes >= MOST_VOTES_TOLD:
        return tr(
            "Not enough votes to tell {better} from {worse}: over {count} more. They may well be as good as "
            "each other.",
            better=better,
            worse=worse,
            count=number(MOST_VOTES_TOLD),
        )
    return tr(
        "Not enough votes to tell {better} from {worse}: about {count} more.",
        better=better,
        worse=worse,
        count=number(more_votes),
    )


def bias_sentence(bias: LengthBias | None) -> str:
    """Whether longer answers win more often."""
    if bias is None:
        return tr("No decisive vote on answers of different length yet.")
    if not bias.is_there:
        template = mark(
            "The longer answer won {share} of {count} decisive votes ({low} to {high}): "
            "no more and no less often than chance would have it."
        )
    elif bias.share.low > 0.5:
        template = mark(
            "The longer answer won {share} of {count} decisive votes ({low} to {high}): more often than chance."
        )
    else:
        template = mark(
            "The longer answer won {share} of {count} decisive votes ({low} to {high}): less often than chance."
        )
    return tr(
        template,
        share=percent(bias.share.value),
        count=number(bias.share.whole),
        low=percent(bias.share.low),
        high=percent(bias.share.high),
    )


def rating_text(standing: Standing) -> str:
    """E.g. `1,113 (1,070 to 1,156)`; `-` without a rating."""
    if standing.rating is None or standing.low is None or standing.high is None:
        return "-"
    return tr(
        "{rating} ({low} to {high})",
        rating=number(standing.rating),
        low=number(standing.low),
        high=number(standing.high),
    )


def rank_text(standing: Standing) -> str:
    """E.g. `1` or `2-3`; `-` without a rank."""
    if standing.rank is None:
        return "-"
    best, worst = standing.rank.best, standing.rank.worst
    return f"{best}" if best == worst else f"{best}-{worst}"


def share_text(share: Share | None) -> str:
    """E.g. `64 % (50 % to 76 %)`; `-` without votes."""
    return (
        "-"
        if share is None
        else tr(
            "{value} ({low} to {high})", value=percent(share.value), low=percent(share.low), high=percent(share.high)
        )
    )


def note(standing: Standing) -> str:
    """What is to be said of a rating that is not there, or not sure."""
    if standing.rating is None:
        return tr("under {count} decisive votes", count=FEWEST_FOR_RATING)
    return tr("preliminary: under {count} decisive votes", count=FEWEST_FOR_RANK) if standing.is_preliminary else ""


def percent(value: float) -> str:
    return tr("{value} %", value=number(100 * value))


def _cells(number: int, standing: Standing, label: Label) -> list[str | int]:
    share, rank, tally = standing.tally.win_rate, standing.rank, standing.tally
    return [
        number,
        harmless_cell(label(standing.name)),
        harmless_cell(standing.name),
        *(
            "" if value is None else f"{value:.2f}"
            for value in (standing.rating, standing.low, standing.high, standing.standard_error)
        ),
        "" if rank is None else rank.best,
        "" if rank is None else rank.worst,
        "yes" if standing.is_preliminary else "no",
        tally.wins,
        tally.losses,
        tally.ties,
        tally.both_bad,
        *("" if share is None else f"{part:.4f}" for part in _parts(share)),
    ]


def _parts(share: Share | None) -> tuple[float, float, float]:
    return (0.0, 0.0, 0.0) if share is None else (share.value, share.low, share.high)


def _group(group: Group, label: Label) -> dict[str, Any]:
    return {
        "standings": [_standing(standing, label) for standing in group.standings],
        "differences": [
            {"better": better, "worse": worse, **_difference(found)}
            for (better, worse), found in group.differences.items()
        ],
    }


def _standing(standing: Standing, label: Label) -> dict[str, Any]:
    tally, rank = standing.tally, standing.rank
    return {
        "name": standing.name,
        "label": label(standing.name),
        "rating": _rounded(standing.rating),
        "rating_95": None if standing.low is None else [_rounded(standing.low), _rounded(standing.high)],
        "standard_error": _rounded(standing.standard_error),
        "rank": None if rank is None else [rank.best, rank.worst],
        "preliminary": standing.is_preliminary,
        "wins": tally.wins,
        "losses": tally.losses,
        "ties": tally.ties,
        "both_bad": tally.both_bad,
        "win_rate": _share(tally.win_rate),
    }


def _difference(found: Difference) -> dict[str, Any]:
    return {
        "points": _rounded(found.points),
        "half_width_95": _rounded(found.half_width),
        "clear": found.is_clear,
        "more_votes": found.more_votes,
    }


def _share(share: Share | None) -> dict[str, Any] | None:
    if share is None:
        return None
    interval = [round(share.low, 3), round(share.high, 3)]
    return {"part": share.part, "whole": share.whole, "value": round(share.value, 3), "interval_95": interval}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
