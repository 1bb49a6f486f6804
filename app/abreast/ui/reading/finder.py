"""Finds words in all panes, and brings the reader from hit to hit."""

from __future__ import annotations

import asyncio

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from abreast.core.language import tr
from abreast.core.run.text_match import matcher
from abreast.ui.comparison import Comparison
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.pane import Pane
from abreast.ui.reading.counting import Counting
from abreast.ui.reading.find_bar import FindBar, place_words
from abreast.ui.reading.hits import Hit
from abreast.ui.tasks import TaskOwner
from abreast.ui.timers import after_rest
from abreast.ui.transcript.hit_marks import Marks
from abreast.ui.transcript.transcript import Transcript

TYPED_MS = 120
"""So long after the last key it begins to count."""
GROWN_MS = 250
"""So often it counts again what streams."""


class Finder(QObject):
    """Between the bar, the panes and the history.

    Signals:
        moved(object): the reader was brought to a hit in this transcript.
    """

    moved = Signal(object)

    def __init__(self, bar: FindBar, board: PaneBoard, comparison: Comparison, tasks: TaskOwner) -> None:
        super().__init__(board)
        self._bar = bar
        self._board = board
        self._comparison = comparison
        self._tasks = tasks
        self._known: set[Transcript] = set()
        self._counting: Counting | None = None
        self._task: asyncio.Task[None] | None = None
        self._hit: Hit | None = None
        """Where the reader is."""
        self._wanted: Hit | None = None
        """A hit in a turn that its pane does not show yet."""
        self._came_from: QWidget | None = None
        """What had the focus before."""
        self._typed = after_rest(self, TYPED_MS, self._begin)
        self._grown = after_rest(self, GROWN_MS, self._refresh)
        bar.query_changed.connect(self._query_changed)
        bar.next_requested.connect(self.go)
        bar.closed.connect(self._closed)
        board.panes_changed.connect(self._panes_changed)
        comparison.opened.connect(self._begin)
        self._listen()

    def open(self) -> None:
        """Show the bar; what is selected in a pane is looked for."""
        focused = QApplication.focusWidget()
        if focused is not None and not self._bar.isAncestorOf(focused):
            self._came_from = focused
        pane = self._board.focused_pane
        selected = "" if pane is None else pane.transcript.selected_text()
        self._bar.open_with(selected if "\n" not in selected else "")
        self._begin()

    def go(self, forward: bool) -> None:
        """To the next hit, or to the one before."""
        if self._bar.isHidden():
            self.open()
        if self._counting is None:
            return
        hits = self._counting.hits
        found = self._first() if self._hit is None else hits.next(self._hit, forward=forward)
        if found is not None:
            self._show(found)

    # Counting.

    def _query_changed(self) -> None:
        self._typed.start()

    def _begin(self) -> None:
        """Look for what is in the bar now."""
        self._typed.stop()
        self._stop()
        pattern = matcher(self._bar.query)
        if pattern is None or self._bar.isHidden():
            self._mark(None)
            self._tell()
            return
        self._counting = Counting(self._bar.query, pattern, self._board, self._comparison.sitting)
        self._mark(Marks(pattern=pattern))
        self._task = self._tasks.start(self._count(self._counting), name="find in the panes")

    async def _count(self, counting: Counting) -> None:
        self._grown.start()
        await counting.run()
        if counting is self._counting and shiboken6.isValid(self):
            self._task = None
            self._go_to_first()
            self._tell()
            self._say()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._counting = self._hit = self._wanted = None

    def _refresh(self) -> None:
        """Turns have come on the screen, or text has come to the last ones."""
        if self._counting is None:
            return
        if self._task is None:
            self._counting.refresh()
        if self._task is not None or self._comparison.sitting.runs.running:
            self._grown.start()
        for pane in self._board.panes:
            pane.transcript.mark_last_turn()
        self._tell()

    def _tell(self) -> None:
        counting = self._counting
        if counting is None:
            self._bar.show_counts(0, 0, (), is_counting=False)
            return
        hits = counting.hits
        number = 0 if self._hit is None else hits.number(self._hit)
        panes = [(pane.letter, hits.in_lane(pane.lane_id)) for pane in self._board.panes]
        self._bar.show_counts(number, hits.total, panes, is_counting=self._task is not None)

    def _say(self) -> None:
        if self._counting is not None:
            hits = self._counting.hits
            if self._hit is None:
                self._bar.say(place_words(0, hits.total) if hits.total else tr("Not found"))
            elif (pane := self._board.pane(self._hit.lane_id)) is not None:
                place = place_words(hits.number(self._hit), hits.total)
                self._bar.say(tr("{place}, pane {letter}", place=place, letter=pane.letter))

    # Going to a hit.

    def _first(self) -> Hit | None:
        """The first hit from where the reader is."""
        panes = self._board.shown_panes
        pane = self._board.focused_pane or next(iter(panes), None)
        at = None if pane is None else pane.transcript.turn_at_reader()
        assert self._counting is not None
        return self._counting.hits.first_from(0 if at is None else at[0].id or 0)

    def _go_to_first(self) -> None:
        """While the reader types, only in what is shown already."""
        found = None if self._hit is not None else self._first()
        if found is not None and self._turn_of(found) is not None:
            self._show(found)

    def _turn_of(self, hit: Hit) -> object:
        pane = self._board.pane(hit.lane_id)
        return None if pane is None else pane.transcript.turn(hit.turn_id)

    def _show(self, hit: Hit) -> None:
        pane, counting = self._board.pane(hit.lane_id), self._counting
        if pane is None or counting is None:
            return
        self._hit, self._wanted = hit, None
        turn = pane.transcript.turn(hit.turn_id)
        if turn is None:
            self._wanted = hit
            self._tasks.start(self._load(hit), name="go back to a hit")
        elif (place := counting.place(turn, hit.index)) is not None:
            self._mark(Marks(pattern=counting.pattern), but=pane)
            self._board.scroll_to(pane.lane_id)
            pane.transcript.show_hit(Marks(pattern=counting.pattern, piece=place[0], index=place[1]))
            self.moved.emit(pane.transcript)
        else:
            # Its Markdown seemed to say it, but what it shows does not.
            counting.refresh()
            following = counting.hits.next(hit, forward=True)
            if following is not None and following.turn_id != hit.turn_id:
                self._show(following)
        self._tell()
        self._say()

    async def _load(self, hit: Hit) -> None:
        self._comparison.say(tr("Going back to an earlier turn…"))
        is_there = await self._comparison.threads.add_until(hit.lane_id, hit.turn_id)
        if not is_there and self._wanted == hit:
            self._wanted = None
            self._comparison.say("")

    def _turns_changed(self) -> None:
        if self._bar.isHidden() or self._counting is None:
            return
        if self._wanted is not None and self._turn_of(self._wanted) is not None:
            self._comparison.say("")
            self._show(self._wanted)
        self._soon()

    # The panes.

    def _soon(self) -> None:
        if self._counting is not None and not self._grown.isActive():
            self._grown.start()

    def _panes_changed(self) -> None:
        self._listen()
        if not self._bar.isHidden():
            lane_ids = [pane.lane_id for pane in self._board.panes]
            if self._counting is not None and not self._counting.has_lanes(lane_ids):
                self._typed.start()

    def _listen(self) -> None:
        shown = {pane.transcript for pane in self._board.panes}
        for transcript in shown - self._known:
            transcript.turns_changed.connect(self._turns_changed)
            transcript.heights_changed.connect(self._soon)
        self._known = shown

    def _mark(self, marks: Marks | None, *, but: Pane | None = None) -> None:
        for pane in self._board.panes:
            if pane is not but:
                pane.transcript.mark_hits(marks)

    def _closed(self) -> None:
        self._stop()
        self._typed.stop()
        self._grown.stop()
        self._mark(None)
        came_from, self._came_from = self._came_from, None
        if came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus()
        elif panes := self._board.shown_panes:
            panes[0].transcript.setFocus()
