"""Scrolls panes together, by turn and heading, and brings all of them to a turn."""

from __future__ import annotations

from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QObject

from abreast.ui.panes.board import PaneBoard
from abreast.ui.reading.beats import Beats
from abreast.ui.reading.places import matched_headings, place_in_other
from abreast.ui.theme.roles import SPACE_S
from abreast.ui.transcript.transcript import Transcript
from abreast.ui.transcript.turn_stack import Turn


class ScrollLock(QObject):
    """When the reader scrolls one pane, the others go to the same turn, and in it to the same heading.

    Only what the reader does moves other panes. A pane that follows its stream takes nobody along.
    """

    def __init__(self, board: PaneBoard) -> None:
        super().__init__(board)
        self._board = board
        self._known: set[Transcript] = set()
        self._source: Transcript | None = None
        """The pane that was scrolled last."""
        self._behind: set[Transcript] = set()
        """Panes to whose threads the turn is still being added."""
        self._beats = Beats(self)
        board.panes_changed.connect(self._panes_changed)
        self._panes_changed()

    def look_changed(self) -> None:
        """It was switched on or off."""
        if self._board.look.is_locked:
            focused = self._board.focused_pane
            source = self._source or (focused.transcript if focused is not None else None)
            if source is not None and not source.is_following():
                self._lead(source)
        else:
            self._beats.clear()
            self._behind.clear()

    def follow(self, source: Transcript) -> None:
        """The reader was brought to another place of a pane."""
        self._scrolled(source)

    def level(self) -> None:
        """Bring all panes to where one of them is: turns begin at the same height now. Streams are still followed."""
        focused = self._board.focused_pane
        shown = [pane.transcript for pane in self._board.shown_panes]
        source = focused.transcript if focused is not None else next(iter(shown), None)
        if source is not None:
            for other in shown:
                if other is not source:
                    self._beats.put(other, partial(self._bring, source, other))

    def go_by_turn(self, step: int) -> None:
        """Bring all panes to the beginning of the next turn (+1) or of the one before (-1), as the focused pane counts."""
        shown = self._board.shown_panes
        pane = self._board.focused_pane or next(iter(shown), None)
        if pane is None:
            return
        self._source = pane.transcript
        found = _neighbour(pane.transcript, step)
        if found is None and step < 0:
            return
        # At once, so that the next press of the key counts from there.
        _show_turn(pane.transcript, found)
        for each in shown:
            if each is not pane:
                self._beats.put(each.transcript, partial(_show_turn, each.transcript, found))

    def _panes_changed(self) -> None:
        shown = {pane.transcript for pane in self._board.panes}
        for transcript in shown - self._known:
            transcript.reader_scrolled.connect(partial(self._scrolled, transcript))
            transcript.turns_changed.connect(partial(self._turns_changed, transcript))
        self._known = shown
        self._behind &= shown
        if self._source not in shown:
            self._source = None

    def _scrolled(self, source: Transcript) -> None:
        self._source = source
        if self._board.look.is_locked:
            self._lead(source)

    def _lead(self, source: Transcript) -> None:
        self._behind.clear()
        for pane in self._board.shown_panes:
            if pane.transcript is not source:
                self._beats.put(pane.transcript, partial(self._bring, source, pane.transcript))

    def _turns_changed(self, other: Transcript) -> None:
        if other in self._behind and self._source is not None and self._board.look.is_locked:
            self._behind.discard(other)
            self._beats.put(other, partial(self._bring, self._source, other))

    def _bring(self, source: Transcript, other: Transcript) -> None:
        """Scroll `other` to what the reader of `source` sees."""
        is_aligned = self._board.look.is_aligned
        at = source.turn_at_reader()
        if other not in self._known or at is None or at[0].id is None or not other.turn_count:
            return
        if source.is_following() and not is_aligned:
            other.jump_to_end()
            return
        turn, y = at
        theirs = other.turn(at[0].id)
        if theirs is not None:
            place = partial(_place, source, turn, y, other, theirs, is_aligned=is_aligned)
            other.show_in_turn(theirs, place, follows=source.is_following())
        elif (first := other.turns[0]).id is not None and first.id > at[0].id:
            # More of the thread is added as soon as its reader is near the beginning.
            self._behind.add(other)
            other.show_in_turn(first, lambda: 0)
        elif is_aligned:
            other.show_at(source.verticalScrollBar().value())
        else:
            before = _turn_before(other, at[0].id)
            other.show_in_turn(before, lambda: before.room_px)


def _place(source: Transcript, turn: Turn, y: int, other: Transcript, theirs: Turn, *, is_aligned: bool) -> int:
    """The place in a turn of `other` that goes with one in the same turn of `source`."""
    # Below where a pane can be scrolled to nothing goes with anything, so the ends of both go together.
    room, other_room = _room(source, turn, is_aligned=is_aligned), _room(other, theirs, is_aligned=is_aligned)
    pairs = [
        (ours, its)
        for ours, its in matched_headings(source.headings(turn), other.headings(theirs))
        if ours < room and its < other_room
    ]
    return place_in_other(y, room, other_room, pairs)


def _room(transcript: Transcript, turn: Turn, *, is_aligned: bool) -> int:
    """How far a turn can be scrolled through. What is blank below the last one counts if turns are level."""
    scrolled = transcript.verticalScrollBar().maximum() - turn.top
    return scrolled if is_aligned and turn is transcript.turns[-1] else min(turn.room_px, scrolled)


def _neighbour(transcript: Transcript, step: int) -> int | None:
    """The id of the turn before or after the one at the top of a pane. The beginning of this one is before it, too."""
    at = transcript.turn_at_reader()
    if at is None:
        return None
    turn, y = at
    index = turn.index + step
    if step < 0 and y > SPACE_S:
        index += 1
    if step > 0 and (index >= transcript.turn_count or transcript.is_following()):
        return None
    return transcript.turns[max(0, index)].id


def _show_turn(transcript: Transcript, turn_id: int | None) -> None:
    """Show the beginning of a turn, or the end of what a pane has instead of it. `None`: the end of everything."""
    if turn_id is None:
        transcript.jump_to_end()
    elif (found := transcript.turn(turn_id)) is not None:
        transcript.show_in_turn(found, lambda: 0)
    elif transcript.turn_count:
        before = _turn_before(transcript, turn_id)
        transcript.show_in_turn(before, lambda: before.room_px)


def _turn_before(transcript: Transcript, turn_id: int) -> Turn:
    """The last turn of a pane before one that it does not have; the first one where there is none."""
    index = bisect_right(transcript.turns, turn_id, key=lambda turn: turn.id or 0) - 1
    return transcript.turns[max(0, index)]
