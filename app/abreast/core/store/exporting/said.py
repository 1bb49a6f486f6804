"""What was said of the answers to turns: votes, judgements, and where a judge gave no verdict; as documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from abreast.core.store.exporting.vote_document import (
    JudgementDocument,
    NoVerdictDocument,
    VoteDocument,
    judgement_document,
    no_verdict_document,
    vote_document,
)
from abreast.core.store.schema import turns
from abreast.core.store.vote_reading import judgements_where, no_verdicts_where, votes_where


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Of one turn, the oldest first."""

    votes: list[VoteDocument] = field(default_factory=list[VoteDocument])
    judgements: list[JudgementDocument] = field(default_factory=list[JudgementDocument])
    no_verdicts: list[NoVerdictDocument] = field(default_factory=list[NoVerdictDocument])


def said_of(
    connection: Connection,
    turn_ids: Sequence[int],
    answer_numbers: Mapping[int, int],
    lane_numbers: Mapping[int, int],
) -> Mapping[int, Said]:
    """By the turns' ids; also of turns of which nothing was said. What came after the numbers were given is left out."""
    found: defaultdict[int, Said] = defaultdict(Said)
    where = turns.c.id.in_(turn_ids)
    for vote in votes_where(connection, where):
        if (document := vote_document(vote, answer_numbers)) is not None:
            found[vote.turn_id].votes.append(document)
    for judgement in judgements_where(connection, where):
        if (told := judgement_document(judgement, answer_numbers, lane_numbers)) is not None:
            found[judgement.turn_id].judgements.append(told)
    for missing in no_verdicts_where(connection, where):
        if (noted := no_verdict_document(missing, answer_numbers, lane_numbers)) is not None:
            found[missing.turn_id].no_verdicts.append(noted)
    return found
