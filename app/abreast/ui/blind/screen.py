"""Covers the panes while names are hidden, and shows the answers by letters at one pace."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from abreast.core.language import mark, tr
from abreast.core.run.lane import Answer
from abreast.ui.blind.blind_board import BlindBoard
from abreast.ui.blind.pacing import Arrived, shown_chars
from abreast.ui.blind.places import Places, places_of, tell_maker
from abreast.ui.clipboard import copy_text
from abreast.ui.features import Stage
from abreast.ui.open_url import open_url
from abreast.ui.panes.naming import nobody
from abreast.ui.plain import PlainLabel
from abreast.ui.run_controller import RunController

STEP_MS = 50
BADGE, BADGE_HIDING = mark("Blind"), mark("Blind: names are hidden")


class BlindScreen(QObject):
    """Follows the comparison on the screen.

    Signals:
        changed: other answers are shown, or they have ended, or the names were hidden or shown.
    """

    changed = Signal()

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._comparison = stage.comparison
        self._board: BlindBoard | None = None
        self._places: Places | None = None
        self._shown = 0
        self._shown_at_s = 0.0
        self._has_ended = self._is_ending = False
        self._telling: tuple[bool, ...] = ()
        self._runs: RunController | None = None
        self._badge = PlainLabel(kind="badge")
        self._badge.hide()
        stage.window.composer.add_badge(self._badge)
        self._steps = QTimer(self)
        self._steps.setInterval(STEP_MS)
        self._steps.timeout.connect(self._step)
        self._comparison.opened.connect(self.refresh)
        self._comparison.lanes.changed.connect(self._mask_names)
        self.refresh()

    @property
    def is_blind(self) -> bool:
        """Whether the next turn hides its names, or an earlier one does."""
        book = self._comparison.sitting.book
        return book is not None and (book.poll.is_blind or book.poll.is_hiding)

    @property
    def places(self) -> Places | None:
        """The turn that is shown by letters; `None`: no names are hidden."""
        return self._places

    @property
    def has_ended(self) -> bool:
        """Whether all of its answers are shown to their ends."""
        return self._has_ended

    @property
    def telling(self) -> tuple[bool, ...]:
        """Which of its answers say who made them, once they have ended."""
        return self._telling

    def refresh(self) -> None:
        """Show what there is to show of the comparison on the screen."""
        sitting = self._comparison.sitting
        if self._runs is not sitting.runs:
            self._follow(sitting.runs)
        poll = None if sitting.book is None else sitting.book.poll
        hidden = () if poll is None else tuple(poll.hidden)
        found = [places for turn_id in hidden if poll and (places := places_of(sitting.session, poll, turn_id))]
        places = found[-1] if found else None
        self._badge.setText(tr(BADGE_HIDING) if hidden else tr(BADGE))
        self._badge.setVisible(self.is_blind)
        if bool(hidden) != (self._board is not None and self._stage.window.is_covered_by(self._board)):
            self._set_hiding(is_hiding=bool(hidden))
        elif hidden:
            self._mask_names()
        if places != self._places:
            self._places = places
            self._begin()
        self.changed.emit()

    def focus_next(self) -> None:
        """Give the focus to the next answer."""
        if self._board is not None:
            self._board.focus_next()

    def copy(self) -> None:
        """Put the answer with the focus on the clipboard."""
        pane = None if self._board is None else self._board.focused_pane
        if pane is None:
            self._comparison.say(tr("Click into an answer first, or reach it with F6."))
        else:
            copy_text(pane.text)
            self._comparison.say(tr("Answer {answer} is on the clipboard.", answer=pane.letter))

    def _follow(self, runs: RunController) -> None:
        if self._runs is not None:
            self._runs.asked.disconnect(self._asked)
            self._runs.running_changed.disconnect(self._running_changed)
        self._runs = runs
        runs.asked.connect(self._asked)
        runs.running_changed.connect(self._running_changed)

    def _asked(self, _question: object) -> None:
        if self._comparison.sitting.is_hiding:
            self.refresh()

    def _running_changed(self, _running: bool) -> None:
        if self._places is not None:
            self._step()
        else:
            self.changed.emit()

    # Hiding and showing.

    def _set_hiding(self, *, is_hiding: bool) -> None:
        window = self._stage.window
        if is_hiding:
            self._board = self._board or self._made_board()
        elif self._board is not None:
            self._board.clear()
        window.cover(self._board if is_hiding else None)
        window.composer.set_masked(is_hiding)
        self._comparison.lanes.name_chips()
        self._comparison.threads.show_all()
        self._mask_names()

    def _made_board(self) -> BlindBoard:
        board = BlindBoard(self._stage.theme)
        board.link_activated.connect(self._open_link)
        return board

    def _mask_names(self) -> None:
        """The panes are covered, but a screen reader could be led to them."""
        sitting = self._comparison.sitting
        for lane in sitting.session.lanes:
            if (pane := self._stage.board.pane(lane.id)) is not None:
                if sitting.is_hiding:
                    pane.header.show_name(nobody())
                else:
                    pane.show_lane(lane)

    # One pace for all.

    def _begin(self) -> None:
        if self._places is None or self._board is None:
            self._steps.stop()
            return
        self._board.begin(self._places.prompt, len(self._places.lane_ids))
        self._has_ended = self._is_ending = False
        self._shown, self._shown_at_s = 0, time.perf_counter()
        self._steps.start()
        self._step()

    def _step(self) -> None:
        if self._places is None or self._board is None or self._is_ending:
            self._steps.stop()
            return
        answers = self._places.answers(self._comparison.sitting.session)
        records = [answer.record for answer in answers]
        arrived = [Arrived(chars=len(record.text), is_live=record.state.live) for record in records]
        now_s = time.perf_counter()
        shown = shown_chars(self._shown, arrived, now_s - self._shown_at_s)
        if shown is not None:
            self._shown, self._shown_at_s = shown, now_s
            for pane, record in zip(self._board.panes, records, strict=False):
                pane.show_part(str(record.text), shown)
            return
        self._is_ending = True
        self._steps.stop()
        self._stage.tasks.start(self._end(self._places, answers), name="show the ends of answers")

    async def _end(self, places: Places, answers: Sequence[Answer]) -> None:
        """Show all to their ends, those in sight at once."""
        assert self._board is not None
        shown = list(zip(self._board.panes, answers, strict=False))
        for pane, answer in sorted(shown, key=lambda pair: pair[0].visibleRegion().isEmpty()):
            if pane.visibleRegion().isEmpty():
                await asyncio.sleep(0)
                if self._places is not places:
                    return
            pane.end(answer.record)
        telling = await asyncio.to_thread(tell_maker, answers, places.prompt)
        if self._places is not places:
            return
        for (pane, _), tells in zip(shown, telling, strict=True):
            pane.flag(names_maker=tells)
        self._telling, self._has_ended = telling, True
        self.changed.emit()

    def _open_link(self, url: str, said: str) -> None:
        self._stage.tasks.start(open_url(url, said, self._stage.window), name="open link")
