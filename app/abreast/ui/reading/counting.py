"""Counts how often words stand in threads: in what is shown, in what is in memory, and in what only the history has."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator, Sequence

from abreast.core.run.lane import Lane, LaneTurn
from abreast.core.run.text_match import count, count_in_markdown
from abreast.core.store.errors import StoreError
from abreast.ui.panes.board import PaneBoard
from abreast.ui.reading.hits import Hits
from abreast.ui.sitting import Sitting
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.turn_stack import Turn

STEP_NS = 4_000_000
"""So long it counts before the window may do something else."""


class Counting:
    """One search in the threads of the panes.

    Turns that a pane shows are counted by what they show. Of the others the Markdown is looked through; when one of them
    comes on the screen, its exact count takes the place of that one.
    """

    def __init__(self, query: str, pattern: re.Pattern[str], board: PaneBoard, sitting: Sitting) -> None:
        self.pattern = pattern
        self.hits = Hits()
        self._query = query
        self._board = board
        self._sitting = sitting
        self._exact: dict[str, dict[int, Turn]] = {}
        self._began_ns = time.perf_counter_ns()
        self._lane_ids = tuple(pane.lane_id for pane in board.panes)
        self.hits.set_lanes(self._lane_ids)

    def has_lanes(self, lane_ids: Sequence[str]) -> bool:
        """Whether it counts in exactly these lanes, in this order."""
        return self._lane_ids == tuple(lane_ids)

    async def run(self) -> None:
        """Count everything, what is shown first. It ends early if the history cannot be read."""
        for pane in self._board.panes:
            for turn in reversed(pane.transcript.turns):
                self._count_turn(pane.lane_id, turn)
                await self._rest()
        for lane in self._sitting.session.lanes:
            for turn in reversed(tuple(lane.turns)):
                if turn.id is not None and turn.id not in self._exact.get(lane.id, {}):
                    self.hits.set_count(lane.id, turn.id, _count_in_memory(self.pattern, turn))
                    await self._rest()
        for lane in self._sitting.session.lanes:
            await self._count_unread(lane)

    def refresh(self) -> None:
        """Count what has come on the screen since, and the last turns, which may have grown."""
        for pane in self._board.panes:
            turns, exact = pane.transcript.turns, self._exact.setdefault(pane.lane_id, {})
            shown = {turn.id for turn in turns}
            first_id = turns[0].id if turns else None
            for turn_id in self.hits.turn_ids(pane.lane_id):
                if turn_id not in shown and (first_id is None or turn_id > first_id):
                    # It was taken from the thread.
                    self.hits.set_count(pane.lane_id, turn_id, 0)
            for index, turn in enumerate(turns):
                if turn.id is not None and (exact.get(turn.id) is not turn or index == len(turns) - 1):
                    self._count_turn(pane.lane_id, turn)

    def place(self, turn: Turn, index: int) -> tuple[Piece, int] | None:
        """The piece that holds a hit of a turn, and which of the piece's hits that is. `None`: it has fewer."""
        for piece in turn.pieces:
            found = count(self.pattern, piece.found_text)
            if index < found:
                return piece, index
            index -= found
        return None

    def _count_turn(self, lane_id: str, turn: Turn) -> None:
        if turn.id is not None:
            self._exact.setdefault(lane_id, {})[turn.id] = turn
            self.hits.set_count(lane_id, turn.id, sum(_counts(self.pattern, turn)))

    async def _count_unread(self, lane: Lane) -> None:
        book, end_id = self._sitting.book, lane.before_id
        while book is not None and end_id is not None:
            try:
                page = await asyncio.wrap_future(book.history.find_in_thread(end_id, self._query))
            except StoreError:
                # Whoever writes or reads next is told; what is in memory has been counted.
                return
            known = self._exact.get(lane.id, {})
            for turn_id, found in page.counts:
                if turn_id not in known:
                    self.hits.set_count(lane.id, turn_id, found)
            end_id = page.before_id

    async def _rest(self) -> None:
        if time.perf_counter_ns() - self._began_ns > STEP_NS:
            await asyncio.sleep(0)
            self._began_ns = time.perf_counter_ns()


def _counts(pattern: re.Pattern[str], turn: Turn) -> Iterator[int]:
    return (count(pattern, piece.found_text) for piece in turn.pieces)


def _count_in_memory(pattern: re.Pattern[str], turn: LaneTurn) -> int:
    record = turn.shown_answer.record
    return (
        count(pattern, turn.prompt)
        + count(pattern, str(record.reasoning))
        + count_in_markdown(pattern, str(record.text))
    )
