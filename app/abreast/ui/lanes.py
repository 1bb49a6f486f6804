"""The lanes of the open comparison and their panes: adding, closing, moving, choosing models, settings."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from abreast.core.assembly import Core
from abreast.core.language import mark, tr
from abreast.core.registry.bots import BotSpec
from abreast.core.registry.contestants import Contestant, contestant
from abreast.core.registry.names import NameUnclear
from abreast.core.registry.seats import LINE_UP_PREFIX, Seat, Seating, seating_named, seating_of
from abreast.core.registry.spec import ModelRef, ProviderSpec
from abreast.core.run.lane import Lane, LaneSettings
from abreast.core.run.samples import sample_origin
from abreast.core.run.seating import begin, lane_name, settings_label_of, settings_of, sit
from abreast.core.run.session import Session
from abreast.ui.ask import answer
from abreast.ui.composer import Composer
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.choices import bot_settings, chip_of
from abreast.ui.panes.lane_settings import LaneSettingsDialog
from abreast.ui.panes.model_picker import PickerEntry
from abreast.ui.panes.naming import pane_title
from abreast.ui.panes.pane import Pane
from abreast.ui.panes.picking import pick_entry
from abreast.ui.preferences import RememberedLane
from abreast.ui.remembering import remembered
from abreast.ui.sitting import Sitting
from abreast.ui.theme.theme import Theme
from abreast.ui.transcript.frame_clock import FrameClock

LATER = mark("The new pane answers from the next prompt on. Its menu has: Answer the last prompt too.")


class Lanes(QObject):
    """Keeps session, board and chips in step.

    Signals:
        pane_added(Pane): a new pane is on the board; it shows nothing yet.
        pane_taken(Pane): a pane is that of another lane from now on; it shows the thread of the one before.
        pane_closed(str): the pane of this lane is going.
        changed: lanes were added, closed, moved or got another model or other settings.
        status(str): a sentence for the user.
    """

    pane_added = Signal(object)
    pane_taken = Signal(object)
    pane_closed = Signal(str)
    changed = Signal()
    status = Signal(str)

    def __init__(
        self, core: Core, sitting: Sitting, board: PaneBoard, composer: Composer, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._core = core
        self._sitting = sitting
        self._board = board
        self._composer = composer
        self._theme = theme
        self._window = window
        self._frame_clock = FrameClock(self)
        theme.changed.connect(self._restyle)
        core.settings.on_change(self._follow_settings)

    def show(self, sitting: Sitting) -> None:
        """Put the lanes of another comparison in the place of these."""
        panes, lanes = self._board.panes, sitting.session.lanes
        for pane in panes[len(lanes) :]:
            self._board.remove(pane.lane_id)
        self._sitting = sitting
        for pane, lane in zip(panes, lanes, strict=False):
            pane.take_lane(lane)
            self.pane_taken.emit(pane)
        for lane in lanes[len(panes) :]:
            self._add_pane(lane)
        self._board.tell_order()
        self._follow_settings()

    def open(self, names: tuple[str, ...]) -> None:
        """Open a pane for each `provider/model` or `bot:name`, and all of each `line-up:name`. Others are reported."""
        for name in names:
            if name.startswith(LINE_UP_PREFIX):
                self._open_line_up(name.removeprefix(LINE_UP_PREFIX))
            else:
                self._open_one(name)

    def open_seats(self, seats: Iterable[Seat]) -> None:
        """Open a pane for each, the first one in sight."""
        before = len(self._session.lanes)
        try:
            for lane in sit(self._session, seats):
                self._add_pane(lane)
        except ValueError as error:
            self.status.emit(str(error))
        for lane in self._session.lanes[before : before + 1]:
            self._board.scroll_to(lane.id)
        self._refresh()

    def prepare(self, session: Session, seats: Iterable[Seat] = ()) -> str:
        """Give a new comparison its lanes: these, or those of the default line-up, or else the same as here.

        Returns what the user is to know: that models of the line-up are gone.
        """
        seating, default = Seating(seats=tuple(seats)), self._core.line_ups.default
        if not seating.seats and default is not None:
            seating = seating_of(default, self._core.registry, self._core.bots)
        begin(session, seating.seats, self._session.lanes)
        return " ".join(seating.missing)

    def open_bot(self, bot: BotSpec) -> None:
        """Open a pane to try a bot that may not be saved yet: its model, with its settings."""
        if (found := self._find(bot.model)) is not None:
            self._add(found.ref, bot_settings(bot), None, bot.label)

    async def restore(self, remembered: tuple[RememberedLane, ...]) -> None:
        """Open the panes of the last time, one a step."""
        for lane in remembered:
            settings = LaneSettings(
                system=lane.system, temperature=lane.temperature, max_output_tokens=lane.max_output_tokens
            )
            self._open_one(lane.model, settings, lane.label, lane.sample)
            await asyncio.sleep(0)

    def remembered(self) -> tuple[RememberedLane, ...]:
        """The panes, to be restored at the next start."""
        return remembered(self._session.lanes)

    def close(self, *lane_ids: str) -> None:
        """Close panes; `reopen` brings back those that were closed together."""
        closed = tuple(self._session.lane(lane_id) for lane_id in lane_ids)
        if any(lane.turns for lane in closed):
            self._sitting.closed.append(closed)
            self.status.emit(tr("Closed. Ctrl+Shift+T brings it back."))
        for lane in closed:
            self._session.remove_lane(lane.id)
            self.pane_closed.emit(lane.id)
            self._board.remove(lane.id)
        self._refresh()

    def reopen(self) -> None:
        """Bring back what was closed last, with its thread."""
        if not self._sitting.closed:
            self.status.emit(tr("Nothing was closed."))
            return
        self.status.emit("")
        for lane in self._sitting.closed.pop():
            try:
                self._add_pane(self._session.put_back(lane))
                self._board.scroll_to(lane.id)
            except ValueError as error:
                self.status.emit(str(error))
        self._refresh()

    def move(self, lane_id: str, index: int) -> None:
        """Put a lane at another place; out of range is clamped."""
        index = max(0, min(len(self._session.lanes) - 1, index))
        self._session.move_lane(lane_id, index)
        self._board.move(lane_id, index)
        self._refresh()

    def move_by(self, lane_id: str, step: int) -> None:
        order = [lane.id for lane in self._session.lanes]
        self.move(lane_id, order.index(lane_id) + step)

    def duplicate(self, lane_id: str) -> Lane | None:
        """Open another pane with the same model and settings and an empty thread. `None`: there is no room."""
        lane = self._session.lane(lane_id)
        double = self._add(lane.ref, lane.settings, lane.bot_id, lane.bot_label)
        if double is not None:
            double.problem = lane.problem
            self._board.scroll_to(double.id)
        return double

    async def add_from_picker(self) -> None:
        entry = await self._pick()
        if entry is not None:
            self._open_one(entry.name)
            for lane in self._session.lanes[-1:]:
                self._board.scroll_to(lane.id)

    async def change_model(self, lane_id: str, *, rereads: bool = False) -> None:
        """Let the user choose the model that answers from the next turn on.

        Args:
            rereads: Whether the provider of the present one is asked for its list anew.
        """
        provider = self._session.lane(lane_id).ref.provider
        entry = await self._pick(reread=provider if rereads and not provider.managed else None)
        pane = self._board.pane(lane_id)
        if entry is None or pane is None:
            return
        found = self._find(entry.name)
        if found is not None:
            self._session.set_model(lane_id, found.ref, bot_id=found.bot_id, bot_label=found.bot_label)
            if found.bot_id is not None:
                lane = self._session.lane(lane_id)
                lane.settings = replace(settings_of(found), history=lane.settings.history)
            pane.show_lane(self._session.lane(lane_id))
            self._refresh()

    async def edit_settings(self, lane_id: str) -> None:
        lane = self._session.lane(lane_id)
        dialog = LaneSettingsDialog(pane_title(lane.letter, lane), lane.settings, self._window)
        if await answer(dialog):
            self.give_settings(lane_id, dialog.settings)

    def give_settings(self, lane_id: str, settings: LaneSettings) -> None:
        """Let a lane be asked with other settings from the next request on."""
        lane = self._session.lane(lane_id)
        has_made_name = lane.bot_id is None and lane.bot_label == settings_label_of(lane.ref, lane.settings)
        lane.settings = settings
        if has_made_name and (pane := self._board.pane(lane_id)) is not None:
            lane.bot_label = settings_label_of(lane.ref, lane.settings)
            pane.show_lane(lane)
        self._refresh()

    @property
    def _session(self) -> Session:
        return self._sitting.session

    async def _pick(self, reread: ProviderSpec | None = None) -> PickerEntry | None:
        return await pick_entry(self._core, self._theme.roles, self._window, reread=reread)

    def _follow_settings(self) -> None:
        """Ask the models from the next turn on as the settings describe them now."""
        for lane in self._session.lanes:
            try:
                found = contestant(lane_name(lane), self._core.registry, self._core.bots)
            except NameUnclear:
                # It was removed or switched off. The pane keeps what it has: its thread belongs to that model.
                continue
            bot_label = found.bot_label if found.bot_id else lane.bot_label
            if (found.ref, bot_label) != (lane.ref, lane.bot_label):
                self._session.set_model(lane.id, found.ref, bot_id=found.bot_id, bot_label=bot_label)
                if (pane := self._board.pane(lane.id)) is not None:
                    pane.show_lane(lane)
        self._refresh()

    def _open_line_up(self, name: str) -> None:
        seating = seating_named(name, self._core.line_ups, self._core.registry, self._core.bots)
        self.open_seats(seating.seats)
        self.status.emit(" ".join(seating.missing))

    def _open_one(
        self, name: str, settings: LaneSettings | None = None, label: str | None = None, sample: int | None = None
    ) -> None:
        found = self._find(name)
        if found is None:
            return
        added = self._add(found.ref, settings or settings_of(found), found.bot_id, found.bot_label or label)
        if added is not None and sample is not None:
            added.origin = sample_origin(found.name, sample)
        if added is not None and any(lane.turns for lane in self._session.lanes):
            self.status.emit(tr(LATER))

    def _find(self, name: str) -> Contestant | None:
        try:
            return contestant(name, self._core.registry, self._core.bots)
        except NameUnclear as error:
            self.status.emit(str(error))
            return None

    def _add(self, ref: ModelRef, settings: LaneSettings, bot_id: str | None, bot_label: str | None) -> Lane | None:
        try:
            lane = self._session.add_lane(ref, settings, bot_id=bot_id, bot_label=bot_label)
        except ValueError as error:
            self.status.emit(str(error))
            return None
        self._add_pane(lane)
        self._refresh()
        return lane

    def _add_pane(self, lane: Lane) -> None:
        pane = Pane(lane, self._theme.roles, self._theme.zoom_percent, self._frame_clock)
        self._board.add(pane)
        self.pane_added.emit(pane)

    def name_chips(self) -> None:
        """Show the chips of the lanes, without names as long as those are hidden."""
        is_hiding = self._sitting.is_hiding
        self._composer.set_lanes([chip_of(lane, is_hidden=is_hiding) for lane in self._session.lanes])

    def _refresh(self) -> None:
        self.name_chips()
        self._sitting.are_lanes_new = True
        self.changed.emit()

    def _restyle(self) -> None:
        for pane in self._board.panes:
            pane.set_roles(self._theme.roles, self._theme.zoom_percent)
