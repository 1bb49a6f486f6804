"""`abreast ranking`: what the votes say, from the history."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from rich.table import Table

from abreast.cli.history import reading_history
from abreast.cli.opening import opened
from abreast.cli.terminal import EXIT_USAGE, cell, fail, print_json, say, stdout, table
from abreast.cli.usage_report import span_of
from abreast.core.judge.ranking_forms import (
    bias_sentence,
    doubts,
    note,
    rank_text,
    ranking_csv,
    ranking_json,
    rating_text,
    share_text,
)
from abreast.core.judge.standings import Group, Ranking, Wanted
from abreast.core.store.history import History
from abreast.core.store.rankings import Ranked, ranked

NO_VOTES = (
    "There are no votes yet. Compare two or more models in the window, say which answer is better, and look again."
)
NO_SUCH_VOTES = "No vote is like that. Leave out --tag, --since and --blind to rank all of them."


async def report(
    *, tag: str | None, since: str | None, judge: str | None, blind_only: bool, form: str, providers_file: Path | None
) -> int:
    """Print a ranking of the user's votes, or of one judge's.

    Args:
        form: `table`, `json` or `csv`.
    """
    first = span_of(since, datetime.now().astimezone().date()).first
    wanted = Wanted(tag=tag, since=first, judge=judge, blind_only=blind_only)
    async with opened(providers_file) as core:
        history = await reading_history(core)
        if history is None:
            found = Ranked(wanted=wanted, ranking=Ranking())
        else:
            if judge is not None:
                await _require_judge(history, judge)
            found = await asyncio.to_thread(ranked, history, wanted)
    if form == "json":
        print_json(
            {**_wanted_as_json(wanted), **ranking_json(found.ranking, found.label), "open_votes": found.open_votes}
        )
    elif form == "csv":
        sys.stdout.write(ranking_csv(found.ranking, found.label))
    else:
        _print_tables(found)
    return 0


async def _require_judge(history: History, judge: str) -> None:
    known = await asyncio.wrap_future(history.votes.judges())
    if judge not in known:
        choices = f"Choose from {', '.join(known)}." if known else "No model has judged yet."
        fail(f"{judge!r} has judged nothing. {choices}", EXIT_USAGE)


def _wanted_as_json(wanted: Wanted) -> dict[str, str | bool | None]:
    return {
        "judge": wanted.judge,
        "tag": wanted.tag,
        "since": None if wanted.since is None else wanted.since.isoformat(),
        "blind_only": wanted.blind_only,
    }


def _print_tables(found: Ranked) -> None:
    ranking = found.ranking
    if not ranking.groups:
        say(NO_VOTES if found.wanted == Wanted() else NO_SUCH_VOTES)
        return
    for number, group in enumerate(ranking.groups, start=1):
        if len(ranking.groups) > 1:
            stdout().print(cell(f"Group {number}: never compared with the others, so ranked apart"))
        stdout().print(_table(group, found.label))
    say(f"abreast: {ranking.votes:,} votes on pairs, on {ranking.prompts:,} prompts.")
    if found.open_votes:
        say(f"abreast: {found.open_votes:,} of them with the names in sight; --blind leaves them out.")
    for doubt in doubts(ranking, found.label):
        say(f"abreast: {doubt}")
    say(f"abreast: {bias_sentence(ranking.bias)}")


def _table(group: Group, label: Callable[[str], str]) -> Table:
    numbers = ("rank", "rating (95 %)", "won (95 %)", "wins", "losses", "ties", "both bad")
    made = table("contestant", *numbers, "", right=numbers)
    for standing in group.standings:
        tally = standing.tally
        made.add_row(
            cell(label(standing.name)),
            cell(rank_text(standing)),
            cell(rating_text(standing)),
            cell(share_text(tally.win_rate)),
            *(cell(f"{count:,}") for count in (tally.wins, tally.losses, tally.ties, tally.both_bad)),
            cell(note(standing)),
        )
    return made
