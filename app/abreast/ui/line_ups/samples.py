"""Keeps the cards of samples in step with the comparison on the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QObject

from abreast.core.judge.agreement import SampleSpread, spread_of
from abreast.core.language import tr, tr_n
from abreast.core.run.lane import Lane
from abreast.core.run.record import AnswerRecord
from abreast.core.run.samples import groups_of
from abreast.ui.features import Stage
from abreast.ui.line_ups.sample_bar import SampleBar
from abreast.ui.line_ups.sample_words import spread_words
from abreast.ui.panes.naming import name_of
from abreast.ui.run_controller import RunController
from abreast.ui.timers import after_rest

REST_MS = 150


class Samples(QObject):
    """Counts and compares, beside the window's thread, when answers have ended or others are on the screen."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._comparison = stage.comparison
        self._runs: RunController | None = None
        self._back: dict[tuple[str, ...], int] = {}
        """Which turn is shown of a group, by its lanes: counted from the last one, 0."""
        self._task: asyncio.Task[None] | None = None
        self.bar = SampleBar()
        self.bar.page_requested.connect(self._page)
        stage.window.add_bar(self.bar)
        self._soon = after_rest(self, REST_MS, self._refresh)
        self._comparison.opened.connect(self._follow)
        self._comparison.lanes.changed.connect(self._soon.start)
        self._follow()

    @property
    def _groups(self) -> tuple[tuple[Lane, ...], ...]:
        sitting = self._comparison.sitting
        # Which lanes ask the same model is what a blind turn hides.
        return () if sitting.is_hiding else groups_of(sitting.session.lanes)

    def _follow(self) -> None:
        runs = self._comparison.sitting.runs
        if self._runs is not runs:
            if self._runs is not None:
                self._runs.lane_changed.disconnect(self._lane_changed)
                self._runs.asked.disconnect(self._refresh_later)
            self._runs, self._back = runs, {}
            runs.lane_changed.connect(self._lane_changed)
            runs.asked.connect(self._refresh_later)
        self._soon.start()

    def _refresh_later(self, _question: object) -> None:
        self._back.clear()
        self._soon.start()

    def _lane_changed(self, _event: object, record: AnswerRecord) -> None:
        if not record.state.live:
            self._soon.start()

    def _page(self, place: int, step: int) -> None:
        groups = self._groups
        if place < len(groups):
            key = _key(groups[place])
            self._back[key] = max(0, self._back.get(key, 0) - step)
            self._refresh()

    def _refresh(self) -> None:
        if self._stage.tasks.is_closed:
            return
        if self._task is not None:
            self._task.cancel()
        self._task = self._stage.tasks.start(self._show(), name="compare samples")

    async def _show(self) -> None:
        groups = self._groups
        shown = [(group, *_turn(group, self._back.get(_key(group), 0))) for group in groups]
        spreads = await asyncio.gather(*(asyncio.to_thread(spread_of, records) for _, records, _, _ in shown))
        if self._groups == groups:
            self.bar.set_count(len(groups))
            for card, (group, _, number, count), spread in zip(self.bar.cards, shown, spreads, strict=True):
                card.show_spread(_title(group), _told(spread, count), number, count)


def _key(group: Sequence[Lane]) -> tuple[str, ...]:
    return tuple(lane.id for lane in group)


def _turn(group: Sequence[Lane], back: int) -> tuple[list[AnswerRecord], int, int]:
    """The answers to one prompt, which one it is, from 1, and of how many.

    Prompts are those that were asked in any of the lanes, as far as they were read of the history.
    """
    longest = max(group, key=lambda lane: len(lane.turns))
    count = len(longest.turns)
    if not count:
        return [], 0, 0
    number = max(1, count - back)
    wanted = longest.turns[number - 1].id
    if wanted is None:
        found = [lane.turn(count - number + 1) for lane in group]
    else:
        found = [lane.turn(place) for lane in group if (place := lane.back_of(wanted)) is not None]
    return [turn.shown_answer.record for turn in found if turn is not None], number, count


def _title(group: Sequence[Lane]) -> str:
    letters = " ".join(lane.letter for lane in group)
    return tr_n(
        "{n} sample of {model} · {letters}",
        "{n} samples of {model} · {letters}",
        len(group),
        model=name_of(group[0]).label,
        letters=letters,
    )


def _told(spread: SampleSpread, count: int) -> str:
    return spread_words(spread) if count else tr("Ask something: how much the answers differ is shown here.")
