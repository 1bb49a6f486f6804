"""Which answers there are to a turn's prompt, from what is in memory and in the history."""

from __future__ import annotations

import asyncio

from abreast.core.run.lane import Answer, Lane, LaneTurn
from abreast.ui.differences.findings import Entry
from abreast.ui.panes.board import PaneBoard
from abreast.ui.sitting import Sitting


def shown_entries(sitting: Sitting, board: PaneBoard, lane_id: str, back: int) -> list[Entry]:
    """The answers on the screen to one turn of a lane, from left to right."""
    turn = sitting.session.lane(lane_id).turn(back)
    if turn is None:
        return []
    owns = ((lane, turn_alike(lane, turn, back)) for lane in _lanes(sitting, board))
    return [_entry(lane, own, own.shown_answer, own.shown) for lane, own in owns if own is not None]


async def all_entries(sitting: Sitting, board: PaneBoard, lane_id: str, back: int) -> list[Entry]:
    """The same with the other answers of each lane to that prompt.

    Raises:
        StoreError: if they cannot be read.
    """
    turn = sitting.session.lane(lane_id).turn(back)
    entries: list[Entry] = []
    if turn is None:
        return entries
    for lane in _lanes(sitting, board):
        own = turn_alike(lane, turn, back)
        if own is None:
            continue
        for index, answer_id in enumerate(own.alternatives or (own.shown_answer.id,)):
            found = own.shown_answer if answer_id == own.shown_answer.id else None
            found = found or await _read(sitting, lane, answer_id)
            if found is not None and all(entry.answer_id != found.id or found.id is None for entry in entries):
                entries.append(_entry(lane, own, found, index))
    return entries


def has_alternatives(sitting: Sitting, lane_id: str, back: int) -> bool:
    """Whether some lane has more than one answer to a turn's prompt."""
    turn = sitting.session.lane(lane_id).turn(back)
    if turn is None:
        return False
    turns = (turn_alike(lane, turn, back) for lane in sitting.session.lanes)
    return any(own is not None and len(own.alternatives) > 1 for own in turns)


def turn_alike(lane: Lane, turn: LaneTurn, back: int) -> LaneTurn | None:
    """A lane's turn with the same prompt; without ids the one at the same place, if it asked the same."""
    if turn.id is not None:
        found = lane.back_of(turn.id)
        return None if found is None else lane.turn(found)
    own = lane.turn(back)
    return own if own is not None and own.prompt == turn.prompt else None


def _lanes(sitting: Sitting, board: PaneBoard) -> list[Lane]:
    """In the order of the panes."""
    lanes = (sitting.session.find(pane.lane_id) for pane in board.panes)
    return [lane for lane in lanes if lane is not None]


def _entry(lane: Lane, turn: LaneTurn, answer: Answer, index: int) -> Entry:
    count = len(turn.alternatives)
    name = lane.letter if count < 2 else f"{lane.letter} {index + 1}/{count}"
    record = answer.record
    return Entry(
        lane_id=lane.id,
        answer_id=answer.id,
        letter=lane.letter,
        name=name,
        text=_without_blank_end(str(record.text)),
        is_live=record.state.live,
    )


def _without_blank_end(text: str) -> str:
    """A text without the blank lines at its end: they say nothing, and small models write many."""
    said = text.rstrip()
    return f"{said}\n" if "\n" in text[len(said) :] else said


async def _read(sitting: Sitting, lane: Lane, answer_id: int | None) -> Answer | None:
    if answer_id is None or sitting.book is None or lane.stored_id is None:
        return None
    if (given := sitting.session.given(answer_id)) is not None:
        return given
    page = await asyncio.wrap_future(sitting.book.history.thread(answer_id, lane_id=lane.stored_id, limit=1))
    turns = sitting.book.turns_of(page)
    return turns[-1].shown_answer if turns else None
