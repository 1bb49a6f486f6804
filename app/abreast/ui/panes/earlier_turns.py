"""Adds the earlier turns of a thread to its pane, as its reader comes near them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from abreast.core.run.lane import Lane, LaneTurn
from abreast.ui.errors import note_of, note_of_end
from abreast.ui.panes.pane import Pane
from abreast.ui.tasks import TaskOwner
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.past_turn import PastTurn, pieces_of
from abreast.ui.transcript.piece import Piece

AHEAD_PAGES = 2
"""So many viewports are kept ready above the reader."""
MAX_TURNS_TO_PLACE = 200
"""A reader who was further back is put to the end: to show the place would take seconds. Who asks for it waits."""

Past = Callable[[Lane, LaneTurn], PastTurn]
"""What a transcript shows of a turn."""
ReadEarlier = Callable[[str], Awaitable[int]]


class EarlierTurns(QObject):
    """Between a lane's thread and the transcript that shows its end. `end` lets it go.

    Args:
        past: Says what is shown of a turn.
        read: Reads more of the lane's thread from the history. Gives how many turns that were.
        gate: Shared by all panes: of those that have turns to add only one works between two looks at the window.
    """

    def __init__(
        self, pane: Pane, lane: Lane, past: Past, read: ReadEarlier, tasks: TaskOwner, gate: asyncio.Lock
    ) -> None:
        super().__init__(pane)
        self._past = past
        self._transcript = pane.transcript
        self._lane = lane
        self._read = read
        self._tasks = tasks
        self._gate = gate
        self._task: asyncio.Task[None] | None = None
        self._place: tuple[int, int] | None = None
        self._least = 0
        """So many turns are wanted, wherever the reader is."""
        self._transcript.verticalScrollBar().valueChanged.connect(self._moved)

    def look(self) -> None:
        """Add what is missing, if the reader is near it."""
        if self._task is None and self._is_wanted():
            self._task = self._tasks.start(self._fill(), name="earlier turns")

    def go_to(self, back: int, offset_px: int) -> None:
        """Bring the reader to a place as `Transcript.place` gave it, when its turn is there."""
        if 0 < back <= MAX_TURNS_TO_PLACE:
            self._place = (back, offset_px)
            self.look()

    async def jump_to(self, back: int) -> None:
        """Bring the reader to a turn, however long that takes. It ends when they are there, or the pane shows another lane."""
        self._place = (back, 0)
        self.look()
        if self._task is not None:
            await asyncio.wait((self._task,))

    def add_until(self, back: int) -> None:
        """Add turns until one is there; its reader stays where it is."""
        self._least = max(self._least, back)
        self.look()

    def end(self) -> None:
        """The pane is being closed, or shows another lane from now on."""
        self._transcript.verticalScrollBar().valueChanged.disconnect(self._moved)
        if self._task is not None:
            self._task.cancel()
        self.deleteLater()

    def _moved(self, _value: int) -> None:
        self.look()

    def _is_wanted(self) -> bool:
        has_more = self._transcript.turn_count < len(self._lane.turns) or self._lane.before_id is not None
        if self._place is not None or (has_more and self._transcript.turn_count < self._least):
            return True
        bar = self._transcript.verticalScrollBar()
        return (
            has_more
            and self._transcript.turn_count > 0
            and self._transcript.px_above_reader() < AHEAD_PAGES * bar.pageStep()
        )

    async def _fill(self) -> None:
        was_placed = False
        try:
            while self._is_wanted() and await self._add_one():
                pass
            if self._place is not None and self._transcript.is_catching_up:
                # The place may be in what is not shown yet of a long answer.
                await self._caught_up()
            if self._place is not None and self._transcript.turn_count >= self._place[0]:
                self._transcript.go_to_turn(*self._place)
                was_placed = True
        finally:
            self._task = self._place = None
            self._least = 0
        if was_placed:
            # At its new place the reader may be near what is missing.
            self.look()

    async def _caught_up(self) -> None:
        shown = asyncio.Event()
        self._transcript.caught_up.connect(shown.set)
        try:
            await shown.wait()
        finally:
            self._transcript.caught_up.disconnect(shown.set)

    async def _add_one(self) -> bool:
        """Show one more turn, or read more. Returns whether there may be another."""
        if self._place is not None and self._transcript.turn_count >= self._place[0]:
            return False
        shown = self._transcript.turn_count
        if shown >= len(self._lane.turns):
            return await self._read(self._lane.id) > 0
        turn = self._lane.turns[-shown - 1]
        pieces = await self._made(turn)
        async with self._gate:
            # Another thread may have come on the screen meanwhile.
            is_next = shown == self._transcript.turn_count < len(self._lane.turns)
            if is_next and self._lane.turns[-shown - 1] is turn:
                self._transcript.prepend_turn(pieces, turn.id)
            await asyncio.sleep(0)
        return True

    async def _made(self, turn: LaneTurn) -> list[Piece]:
        """The pieces of a turn, made in steps. The window lives between them, and before the first one too."""
        steps = pieces_of(self._past(self._lane, turn))
        await asyncio.sleep(0)
        while True:
            async with self._gate:
                try:
                    next(steps)
                except StopIteration as done:
                    pieces: list[Piece] = done.value
                    return pieces
                await asyncio.sleep(0)


def past_turn(turn: LaneTurn, chip: str = "", skipped: Note | None = None) -> PastTurn:
    """What a transcript shows of a turn; for the arguments see `PastTurn`. Its note offers nothing to do: that would be done to the last turn."""
    record = turn.shown_answer.record
    note = note_of_end(record) if record.error is None else note_of(record.error)
    if note is not None:
        note = replace(note, action_label=None, action="")
    return PastTurn(
        prompt=turn.prompt,
        text=str(record.text),
        reasoning=str(record.reasoning),
        note=note,
        shown=turn.shown,
        count=max(1, len(turn.alternatives)),
        chip=chip,
        skipped=skipped,
    )
