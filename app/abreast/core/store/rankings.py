"""Rankings of what the history holds of votes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from abreast.core.judge.matches import Matches
from abreast.core.judge.standings import Ranking, Wanted
from abreast.core.language import number, tr, tr_n

if TYPE_CHECKING:
    from abreast.core.store.history import History


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A ranking with what it is of."""

    wanted: Wanted
    ranking: Ranking
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    """The contestants' names for screens."""
    open_votes: int = 0
    """On how many pairs was voted with the names in sight; they count only if they are wanted."""
    hidden_votes: int = 0
    """On how many pairs was voted that do not count before the names are shown."""
    no_verdicts: int = 0
    """Of how many pairs the judge was asked and gave no verdict."""

    def label(self, name: str) -> str:
        return self.labels.get(name, name)


def ranked(history: History, wanted: Wanted) -> Ranked:
    """Read all votes that are wanted, part by part, and rank. It blocks: for a thread of its own.

    Raises:
        StoreError: if they cannot be read.
    """
    from abreast.core.judge.ranking import rank

    found = Matches()
    labels: dict[str, str] = {}
    open_votes = hidden_votes = 0
    after_id: int | None = 0
    while after_id is not None:
        part = history.votes.matches(wanted, after_id=after_id).result()
        found.extend(part.matches)
        labels |= part.labels
        open_votes += part.open_matches
        hidden_votes += part.hidden_matches
        after_id = part.last_id
    return Ranked(
        wanted=wanted,
        ranking=rank(found),
        labels=labels,
        open_votes=open_votes,
        hidden_votes=hidden_votes,
        no_verdicts=history.votes.no_verdicts(wanted).result(),
    )


def nothing_sentence(found: Ranked, how_to_count_open: str) -> str:
    """Why a ranking is empty, and what to do. `how_to_count_open`: as in `notes`."""
    if found.hidden_votes or found.no_verdicts or (found.open_votes and found.wanted.blind_only):
        return " ".join(notes(found, how_to_count_open))
    if found.wanted == Wanted():
        return tr(
            "There are no votes yet. Send a prompt to two or more models, press F8 and say which answer is "
            "better; with Compare > Blind comparison you see no names until then."
        )
    return tr("No vote is like that. Widen what is looked at: any tag, all time, all votes.")


def notes(found: Ranked, how_to_count_open: str) -> Iterator[str]:
    """What is to be said of the votes that a ranking counts, and of those that it does not.

    Args:
        how_to_count_open: What votes with the names in sight are counted by, e.g. `--open counts them`.
    """
    if found.open_votes and found.wanted.blind_only:
        yield tr_n(
            "{n} vote with the names in sight left out; {how_to_count_them}.",
            "{n} votes with the names in sight left out; {how_to_count_them}.",
            found.open_votes,
            how_to_count_them=how_to_count_open,
        )
    elif found.open_votes:
        yield tr_n(
            "{n} vote with the names in sight counted too.",
            "{n} votes with the names in sight counted too.",
            found.open_votes,
        )
    if found.hidden_votes:
        yield hidden_sentence(found.hidden_votes)
    if found.no_verdicts:
        yield tr(
            "No verdict on {count} more: the judge did not give one in the form that was asked, or failed.",
            count=number(found.no_verdicts),
        )


def hidden_sentence(votes: int) -> str:
    """`votes`: how many wait; at least one."""
    return tr_n(
        "{n} vote waits until the names of the answers are shown (F9), since the ranking would tell them.",
        "{n} votes wait until the names of the answers are shown (F9), since the ranking would tell them.",
        votes,
    )
