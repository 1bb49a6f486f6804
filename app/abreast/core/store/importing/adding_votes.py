"""The rows of imported votes and judgements."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Table

from abreast.core.judge.votes import NewJudgement, NoVerdict
from abreast.core.store.exporting.document import TurnDocument
from abreast.core.store.exporting.vote_document import JudgementDocument, NoVerdictDocument, pair_of
from abreast.core.store.rows import storable
from abreast.core.store.vote_schema import judgements, no_verdicts, vote_pairs, vote_tags, votes
from abreast.core.store.voting import judgement_columns, no_verdict_columns, pair_columns, tidy_tags

VOTE_TABLES = (votes, vote_pairs, vote_tags, judgements, no_verdicts)
"""In the order in which their rows can be written."""


def vote_rows(
    turn: TurnDocument,
    turn_id: int,
    answer_ids: Mapping[int, int],
    lane_ids: Sequence[int],
    next_id: Callable[[Table], int],
) -> Iterator[tuple[Table, dict[str, Any]]]:
    """What a turn's votes and judgements are in the history.

    Args:
        answer_ids: The history's, by the document's numbers.
        lane_ids: The history's, in the document's order.
        next_id: Gives the next free id of a table.
    """
    chars = {answer_ids[answer.number]: len(storable(answer.text)) for answer in turn.answers}
    for vote in turn.votes:
        vote_id = next_id(votes)
        yield votes, {
            "id": vote_id, "turn_id": turn_id, "kind": vote.kind.value, "comment": storable(vote.comment),
            "is_blind": vote.blind, "names_maker": vote.names_maker, "is_rated": vote.rated,
            "created_at_ms": vote.cast_at_ms,
        }  # fmt: skip
        for pair in vote.pairs:
            yield vote_pairs, pair_columns(vote_id, pair_of(pair, answer_ids), chars)
        for name in tidy_tags(vote.tags):
            yield vote_tags, {"vote_id": vote_id, "name": name}
    for told in turn.judgements:
        places = _places(told, turn_id, answer_ids, lane_ids)
        judgement = NewJudgement(**places, forward=told.forward, backward=told.backward)
        yield judgements, {"id": next_id(judgements), **judgement_columns(judgement, chars, told.judged_at_ms)}
    for noted in turn.no_verdicts:
        places = _places(noted, turn_id, answer_ids, lane_ids)
        missing = NoVerdict(**places, forward=noted.forward, backward=noted.backward, why_not=noted.why_not)
        yield no_verdicts, {"id": next_id(no_verdicts), **no_verdict_columns(missing, noted.judged_at_ms)}


def _places(
    told: JudgementDocument | NoVerdictDocument,
    turn_id: int,
    answer_ids: Mapping[int, int],
    lane_ids: Sequence[int],
) -> dict[str, int]:
    """The history's ids of what was judged, by whom, and in which answers."""
    return {
        "turn_id": turn_id,
        "judge_lane_id": lane_ids[told.judge_lane - 1],
        "first_answer_id": answer_ids[told.first],
        "second_answer_id": answer_ids[told.second],
        "forward_answer_id": answer_ids[told.forward_answer],
        "backward_answer_id": answer_ids[told.backward_answer],
    }
