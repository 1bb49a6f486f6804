"""Line-ups in the window: recall, save, sweep temperatures, take samples."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Any

from PySide6.QtCore import QObject

from abreast.core.language import mark, tr, tr_n
from abreast.core.registry.contestants import Contestant, contestant
from abreast.core.registry.edits import Edit, PutEntry, SetDefault
from abreast.core.registry.line_ups import MOST_LANES, LineUp, LineUpLane, lane_words, line_up_fields
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.seats import seats_of
from abreast.core.run.lane import Lane
from abreast.core.run.samples import is_contestant
from abreast.core.run.seating import line_up_lanes
from abreast.ui.ask import answer
from abreast.ui.features import Actions, Stage
from abreast.ui.line_ups.dialogs import SamplesDialog, SaveDialog, SweepDialog
from abreast.ui.line_ups.entries import line_up_entries
from abreast.ui.line_ups.recalling import add, recall
from abreast.ui.line_ups.samples import Samples
from abreast.ui.line_ups.saving import save_edits
from abreast.ui.palette.dialog import PaletteDialog, PaletteWords
from abreast.ui.settings.names import free_id

NO_PANE = mark("There is no pane yet. Add one with Ctrl+T.")
NO_ROOM = mark("A comparison has at most {count} lanes. Close one first.")


def attach(stage: Stage) -> Actions:
    """See `features`."""
    Samples(stage)
    return LineUpActs(stage).actions


class LineUpActs(QObject):
    """What the menu does."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._last = ""
        """The name of the line-up that was recalled or saved last."""
        self._is_open = False
        self.actions: Actions = {
            "line_ups": self._starts(lambda: self._choose(self._recall)),
            "add_line_up": self._starts(lambda: self._choose(partial(add, stage))),
            "save_line_up": self._starts(self._save),
            "edit_line_ups": self._edit,
            "sweep": self._starts(self._sweep),
            "samples": self._starts(self._sample),
        }

    def _starts(self, work: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
        """One dialog at a time."""

        async def run() -> None:
            self._is_open = True
            try:
                await work()
            finally:
                self._is_open = False

        def start() -> None:
            if not self._is_open:
                self._stage.tasks.start(run(), name="line-ups")

        return start

    def _edit(self) -> None:
        self._stage.open_settings("line_ups")

    @property
    def _lanes(self) -> tuple[Lane, ...]:
        return tuple(filter(is_contestant, self._stage.comparison.sitting.session.lanes))

    async def _choose(self, do: Callable[[LineUp], None]) -> None:
        stage = self._stage
        words = PaletteWords(
            title=tr("Line-ups"),
            hint=tr("Search line-ups"),
            empty=tr("There is no line-up yet. Compare > Save these panes as a line-up keeps the panes under a name."),
        )
        dialog = PaletteDialog(words, tuple(line_up_entries(stage.core, do)), stage.theme.roles, stage.window)
        if await answer(dialog) and dialog.chosen is not None:
            dialog.chosen.do()

    def _recall(self, line_up: LineUp) -> None:
        self._last = line_up.label
        recall(self._stage, line_up)

    async def _save(self) -> None:
        stage, lanes = self._stage, line_up_lanes(self._lanes, self._stage.core.bots)
        if not lanes:
            stage.comparison.say(tr(NO_PANE))
            return
        known = {each.label: each for each in stage.core.line_ups.values()}
        offered = self._last if self._last in known else ""
        held = {label: _told(each.lanes) for label, each in known.items()}
        dialog = SaveDialog(held, offered, _told(lanes), stage.window)
        if not await answer(dialog):
            return
        name = dialog.name
        before = known.get(name)
        line_up_id = before.id if before else free_id(name, set(stage.core.line_ups), "line-up")
        description = before.description if before else ""
        line_up = LineUp(id=line_up_id, label=name, lanes=lanes, description=description)
        edits: list[Edit] = [PutEntry(entry_id=line_up_id, fields=line_up_fields(line_up))]
        if dialog.is_default:
            edits.append(SetDefault(entry_id=line_up_id))
        failure = await save_edits(stage.core, edits)
        self._last = self._last if failure else name
        done = (
            tr("The line-up {name} is updated. Ctrl+Alt+L calls it up.", name=name)
            if before
            else tr("The line-up {name} is saved. Ctrl+Alt+L calls it up.", name=name)
        )
        stage.comparison.say(failure or done)

    async def _sweep(self) -> None:
        if (room := self._room()) is None:
            return
        dialog = SweepDialog(self._lanes, self._focused_id, room, self._stage.window)
        if await answer(dialog) and (like := self._like(dialog.lane_id)) is not None:
            found, lane = like
            degrees = [degree for degree in dialog.temperatures if degree != lane.temperature]
            seats = [
                seats_of(found, replace(lane, label=None, temperature=each), is_one_of_several=True) for each in degrees
            ]
            self._stage.comparison.lanes.open_seats(chain.from_iterable(seats))

    async def _sample(self) -> None:
        if (room := self._room()) is None:
            return
        dialog = SamplesDialog(self._lanes, self._focused_id, room, self._stage.window)
        if await answer(dialog) and (like := self._like(dialog.lane_id)) is not None:
            (seat,) = seats_of(*like)
            seats = [replace(seat, sample=number) for number in range(2, dialog.number + 1)]
            self._stage.comparison.lanes.open_seats(seats)

    def _room(self) -> int | None:
        """How many panes can be added; `None`: none, and the user knows why."""
        room = MOST_LANES - len(self._stage.comparison.sitting.session.lanes)
        if not self._lanes or room < 1:
            self._stage.comparison.say(tr(NO_ROOM, count=MOST_LANES) if self._lanes else tr(NO_PANE))
            return None
        return room

    @property
    def _focused_id(self) -> str:
        pane = self._stage.board.focused_pane
        return self._lanes[0].id if pane is None else pane.lane_id

    def _like(self, lane_id: str) -> tuple[Contestant, LineUpLane] | None:
        """What a pane asks; `None`: it was closed, or its model is gone, and the user knows."""
        core, lane = self._stage.core, self._stage.comparison.sitting.session.find(lane_id)
        if lane is None:
            return None
        (saved,) = line_up_lanes([lane], core.bots)
        try:
            found = contestant(saved.model, core.registry, core.bots)
        except NameUnclear as unclear:
            self._stage.comparison.say(unclear.message)
            return None
        return found, replace(saved, label=lane.bot_label if lane.bot_id is None else saved.label)


def _told(lanes: Sequence[LineUpLane]) -> str:
    """Lanes in a few words."""
    panes = sum(lane.samples for lane in lanes)
    names = ", ".join(map(lane_words, lanes))
    return tr_n("{n} pane: {names}", "{n} panes: {names}", panes, names=names)
