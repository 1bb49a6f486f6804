"""`abreast history list|show|search|delete`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from rich.rule import Rule
from rich.text import Text

from abreast.cli.asking import agreed
from abreast.cli.history import opened_history
from abreast.cli.terminal import EXIT_USAGE, cell, fail, print_json, say, stdout, table
from abreast.cli.visible import visible, visible_line
from abreast.core.run.record import AnswerState
from abreast.core.store.exporting.document import ComparisonDocument, TurnDocument
from abreast.core.store.exporting.export import TURNS_AT_A_TIME
from abreast.core.store.exporting.vote_words import said
from abreast.core.store.exporting.words import about, answers_with_headings, figures, moment, note, prompt_heading
from abreast.core.store.search import SearchFilter
from abreast.core.store.values import Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The filters of a search, as they were given."""

    provider: str | None
    model: str | None
    state: AnswerState | None
    since: str | None


def list_comparisons(*, limit: int, tag: str | None, archived: bool, as_json: bool) -> int:
    """Print comparisons, the last used first."""
    with opened_history(writing=False) as history:
        found = history.summaries(archived=archived, tag=tag, limit=limit).result()
    if as_json:
        print_json([asdict(summary) for summary in found])
    elif found:
        stdout().print(_summary_table(found))
    else:
        say("There are no such comparisons." if tag or archived else "The history is empty.")
    return 0


def show_comparison(comparison_id: int, *, as_json: bool) -> int:
    """Print a comparison turn by turn."""
    with opened_history(writing=False) as history:
        found = history.exchange.whole(comparison_id).result()
        if as_json:
            from abreast.cli.history_files import print_export
            from abreast.core.store.exporting.export import FormName

            print_export(history, [comparison_id], FormName.JSON)
            return 0
        _print_heading(found.document)
        for start in range(0, len(found.turn_ids), TURNS_AT_A_TIME):
            for turn in history.exchange.turns_of(found, found.turn_ids[start : start + TURNS_AT_A_TIME]).result():
                _print_turn(found.document, turn)
    return 0


def search(query: str, wanted: Wanted, *, limit: int, as_json: bool) -> int:
    """Print where all words of a query stand."""
    if wanted.model is not None and wanted.provider is None:
        fail("--model needs --provider, since several providers may have a model of one name.", EXIT_USAGE)
    filters = SearchFilter(
        provider_id=wanted.provider, model_id=wanted.model, state=wanted.state, since_ms=_since_ms(wanted.since)
    )
    with opened_history(writing=False) as history:
        hits = history.search(query, wanted=filters, as_typed=True, limit=limit).result()
    if as_json:
        print_json([asdict(hit) for hit in hits])
        return 0
    if not hits:
        say("Nothing was found.")
        return 0
    made = table("id", "asked", "title", "by", "text")
    for hit in hits:
        by = hit.model_label or "prompt"
        made.add_row(*map(cell, (str(hit.comparison_id), moment(hit.asked_at_ms), hit.title, by, hit.snippet)))
    stdout().print(made)
    return 0


def delete_comparisons(comparison_ids: Sequence[int], *, purge: bool, yes: bool) -> int:
    """Delete comparisons after a question."""
    with opened_history(writing=True) as history:
        titles = [history.exchange.whole(comparison_id).result().document.title for comparison_id in comparison_ids]
        say("\n".join(visible_line(title) for title in titles))
        forever = " for good, with all that was deleted before" if purge else ""
        if not agreed(f"Delete {len(titles)} comparison{'s' * (len(titles) != 1)}{forever}?", already=yes):
            fail("Nothing was deleted. Agree, or run this with --yes.")
        history.delete(comparison_ids).result()
        if purge:
            history.purge().result()
    say("Deleted. Backups made before still hold them until they are thinned out.")
    return 0


def _summary_table(found: Sequence[Summary]) -> object:
    made = table("id", "last used", "title", "tags", "from", right=("id",))
    for summary in found:
        pinned = "* " if summary.pinned else ""
        made.add_row(
            cell(str(summary.id)),
            cell(moment(summary.used_at_ms)),
            cell(f"{pinned}{summary.title}"),
            cell(", ".join(summary.tags)),
            cell(summary.origin or ""),
        )
    return made


def _print_heading(comparison: ComparisonDocument) -> None:
    console = stdout()
    console.print(Text(visible_line(comparison.title), style="bold"))
    console.print(Text(visible_line(about(comparison)), style="dim"))


def _print_turn(comparison: ComparisonDocument, turn: TurnDocument) -> None:
    console = stdout()
    width = None if console.is_terminal else 72
    console.print(Rule(Text(visible_line(prompt_heading(turn)), style="bold"), align="left", style="dim"), width=width)
    _print_text(turn.prompt)
    for heading, answer in answers_with_headings(comparison, turn):
        console.print(Rule(Text(visible_line(heading), style="bold"), align="left", style="dim"), width=width)
        _print_text(answer.text)
        if (why := note(answer)) is not None:
            console.print(Text(visible(why), style="yellow"), soft_wrap=True)
        told = " · ".join(f"{name} {value}" for name, value in figures(answer))
        console.print(Text(visible_line(told), style="dim"), soft_wrap=True)
    for sentence in said(comparison, turn):
        console.print(Text(visible_line(sentence)), soft_wrap=True)


def _print_text(text: str) -> None:
    # Not through rich, which would wrap it.
    shown = visible(text)
    stdout().file.write(shown if shown.endswith("\n") else f"{shown}\n")


def _since_ms(since: str | None) -> int | None:
    if since is None:
        return None
    try:
        day = datetime.fromisoformat(since)
    except ValueError:
        fail(f"{since!r} is no date. Write it like 2026-11-20 or 2026-11-20T12:00:00Z.", EXIT_USAGE)
    return int((day if day.tzinfo else day.replace(tzinfo=UTC)).timestamp() * 1000)
