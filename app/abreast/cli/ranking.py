"""`abreast ranking`: what the votes say, from the history."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Sequence
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
from abreast.core.judge.standings import Group, Wanted
from abreast.core.store.history import History
from abreast.core.store.rankings import Ranked, notes, nothing_sentence, ranked

OPEN_TOO = "--open counts them"


def wanted_votes(
    *, tag: str | None, since: str | None, judge: str | None, only: Sequence[str], blind_only: bool
) -> Wanted:
    """Which votes the arguments mean. `since`: as `span_of` has it."""
    first = span_of(since, datetime.now().astimezone().date()).first
    return Wanted(tag=tag, since=first, judge=judge, only=frozenset(only), blind_only=blind_only)


async def report(wanted: Wanted, *, form: str, providers_file: Path | None) -> int:
    """Print a ranking of the user's votes, or of one judge's.

    Args:
        form: `table`, `json` or `csv`.
    """
    async with opened(providers_file) as core:
        history = await reading_history(core)
        if wanted.judge is not None:
            await _require_judge(history, wanted.judge)
        found = await asyncio.to_thread(ranked, history, wanted)
    if form == "json":
        print_json(
            {
                **_wanted_as_json(wanted),
                **ranking_json(found.ranking, found.label, wanted),
                "open_votes": found.open_votes,
                "no_verdicts": found.no_verdicts,
            }
        )
    elif form == "csv":
        sys.stdout.write(ranking_csv(found.ranking, found.label, wanted))
    else:
        _print_tables(found)
    return 0


async def _require_judge(history: History, judge: str) -> None:
    known = await asyncio.wrap_future(history.votes.judges())
    if judge not in known:
        choices = f"Choose from {', '.join(known)}." if known else "No model has judged yet."
        fail(f"{judge!r} has judged nothing. {choices}", EXIT_USAGE)


def _wanted_as_json(wanted: Wanted) -> dict[str, str | bool | list[str] | None]:
    return {
        "judge": wanted.judge,
        "tag": wanted.tag,
        "since": None if wanted.since is None else wanted.since.isoformat(),
        "between": sorted(wanted.only) or None,
        "blind_only": wanted.blind_only,
    }


def _print_tables(found: Ranked) -> None:
    ranking = found.ranking
    if not ranking.groups:
        say(f"abreast: {nothing_sentence(found, OPEN_TOO)}")
        return
    for number, group in enumerate(ranking.groups, start=1):
        if len(ranking.groups) > 1:
            stdout().print(cell(f"Group {number}: never compared with the others, so ranked apart"))
        stdout().print(_table(group, found.label))
    say(f"abreast: {ranking.votes:,} votes on pairs, on {ranking.prompts:,} prompts.")
    for told in notes(found, OPEN_TOO):
        say(f"abreast: {told}")
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
