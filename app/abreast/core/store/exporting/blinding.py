"""What an export tells of turns whose names are hidden: the words of the answers, by their places, and nothing else.

Pure: documents in, documents out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from abreast.core.chat import Sampling
from abreast.core.judge.blinding import place_letter
from abreast.core.language import mark
from abreast.core.run.lane import LaneSettings
from abreast.core.store.exporting.document import (
    AnswerDocument,
    ErrorDocument,
    LaneDocument,
    RequestDocument,
    TimingDocument,
    TurnDocument,
    UsageDocument,
)
from abreast.core.store.values import HIDDEN, ModelName

_NOBODY = ModelName(provider_id=HIDDEN, provider_label=HIDDEN, model_id=HIDDEN, model_label=HIDDEN)
# In documents for programs it stands in English.
_WHY = mark("The reason is told once the names are shown.")


def is_hidden(turn: TurnDocument) -> bool:
    """Whether the names of a turn are hidden now."""
    return turn.blind_order is not None and turn.revealed_at_ms is None


def numbers_by_place(
    rows: Sequence[tuple[int, int, int]], hidden_orders: Mapping[int, Sequence[int]]
) -> dict[int, int]:
    """The numbers of answers, from 1. Within a hidden turn they follow the places, since ids follow the lanes.

    Args:
        rows: Of each answer, oldest first, its id and those of its turn and its lane.
        hidden_orders: The drawn orders of lanes, by the ids of the hidden turns.
    """
    numbers = {answer_id: number for number, (answer_id, _, _) in enumerate(rows, start=1)}
    of_turn: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for answer_id, turn_id, lane_id in rows:
        if turn_id in hidden_orders:
            order = hidden_orders[turn_id]
            place = order.index(lane_id) if lane_id in order else len(order)
            of_turn[turn_id].append((place, answer_id))
    for placed in of_turn.values():
        own = sorted(numbers[answer_id] for _, answer_id in placed)
        numbers |= {answer_id: number for (_, answer_id), number in zip(sorted(placed), own, strict=True)}
    return numbers


def masked_lane(lane: LaneDocument) -> LaneDocument:
    """A lane of a comparison in which names are hidden."""
    # That a lane is a merge, or a judge, tells nothing of who the contestants are; a report has to know it.
    origin = None if lane.origin is None else replace(lane.origin, answers=(), details={})
    return replace(lane, model=_NOBODY, settings=LaneSettings(), shown_answer=None, forked_from=None, origin=origin)


def masked_turn(turn: TurnDocument, order: Sequence[int]) -> TurnDocument:
    """A hidden turn: its answers stand in the order in which they are shown, each in the lane of its place.

    Args:
        order: The numbers of the lanes, in the order that was drawn.
    """
    shown = (each for each in turn.answers if each.lane in order)
    placed = sorted(((order.index(each.lane), each) for each in shown), key=lambda pair: (pair[0], pair[1].number))
    return replace(
        turn,
        answers=tuple(_masked_answer(answer, place, turn.asked_at_ms) for place, answer in placed),
        blind_order=tuple(range(1, len(order) + 1)),
        judgements=(),
        no_verdicts=(),
    )


def _masked_answer(answer: AnswerDocument, place: int, asked_at_ms: int) -> AnswerDocument:
    return AnswerDocument(
        number=answer.number,
        lane=place + 1,
        parent=None,
        asked_at_ms=asked_at_ms,
        model=replace(_NOBODY, model_label=f"Answer {place_letter(place)}"),
        settings=LaneSettings(),
        request=RequestDocument(model=HIDDEN, system=None, sampling=Sampling(), extra_body={}, messages=None),
        state=answer.state,
        text=answer.text,
        reasoning="",
        tool_calls=(),
        finish_reason=answer.finish_reason,
        served_model=None,
        usage=UsageDocument(),
        timing=TimingDocument(),
        error=None if answer.error is None else _masked_error(answer.error),
    )


def _masked_error(error: ErrorDocument) -> ErrorDocument:
    return ErrorDocument(
        kind=error.kind, message=_WHY, provider_id=HIDDEN, status=None, code=None, may_be_billed=False, retry_after_s=None
    )  # fmt: skip
