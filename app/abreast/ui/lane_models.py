"""Which model each open lane asks, and with which settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from abreast.core.assembly import Core
from abreast.core.registry.contestants import Contestant, contestant
from abreast.core.registry.names import NameUnclear
from abreast.core.run.lane import LaneSettings
from abreast.core.run.seating import lane_name, settings_label_of, settings_of
from abreast.core.run.session import Session
from abreast.ui.ask import answer
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.lane_settings import LaneSettingsDialog
from abreast.ui.panes.model_picker import PickerEntry
from abreast.ui.panes.naming import pane_title
from abreast.ui.panes.picking import Reread, pick_entry
from abreast.ui.theme.theme import Theme


class LaneModels:
    """Finds models by name, lets the user choose them, and follows the settings files.

    Args:
        session: Gives the session of the open comparison.
        on_change: Called when a lane got another model or other settings.
        say: Shows a sentence to the user.
    """

    def __init__(
        self,
        core: Core,
        board: PaneBoard,
        theme: Theme,
        window: QWidget,
        *,
        session: Callable[[], Session],
        on_change: Callable[[], None],
        say: Callable[[str], None],
    ) -> None:
        self._core = core
        self._board = board
        self._theme = theme
        self._window = window
        self._session = session
        self._on_change = on_change
        self._say = say
        core.settings.on_change(self.follow_settings)

    def find(self, name: str) -> Contestant | None:
        """The model or bot of this name; that there is none, or several, is said."""
        try:
            return contestant(name, self._core.registry, self._core.bots)
        except NameUnclear as error:
            self._say(str(error))
            return None

    async def pick(self, *, reread: Reread | None = None) -> PickerEntry | None:
        """Let the user choose a model or bot. See `pick_entry`."""
        return await pick_entry(self._core, self._theme.roles, self._window, reread=reread)

    async def change_model(self, lane_id: str, *, change_address: Callable[[], None] | None = None) -> None:
        """Let the user choose the model that answers from the next turn on.

        Args:
            change_address: As in `Reread`. With it, the provider of the present one is asked for its list anew.
        """
        provider = self._session().lane(lane_id).ref.provider
        reread = None
        if change_address is not None and not provider.managed:
            reread = Reread(provider=provider, change_address=change_address)
        entry = await self.pick(reread=reread)
        pane = self._board.pane(lane_id)
        if entry is None or pane is None:
            return
        found = self.find(entry.name)
        if found is not None:
            session = self._session()
            session.set_model(lane_id, found.ref, bot_id=found.bot_id, bot_label=found.bot_label)
            if found.bot_id is not None:
                lane = session.lane(lane_id)
                lane.settings = replace(settings_of(found), history=lane.settings.history)
            pane.show_lane(session.lane(lane_id))
            self._on_change()

    async def edit_settings(self, lane_id: str) -> None:
        """Let the user say with which settings a lane is asked."""
        lane = self._session().lane(lane_id)
        dialog = LaneSettingsDialog(pane_title(lane.letter, lane), lane.settings, self._window)
        if await answer(dialog):
            self.give_settings(lane_id, dialog.settings)

    def give_settings(self, lane_id: str, settings: LaneSettings) -> None:
        """Let a lane be asked with other settings from the next request on."""
        lane = self._session().lane(lane_id)
        has_made_name = lane.bot_id is None and lane.bot_label == settings_label_of(lane.ref, lane.settings)
        lane.settings = settings
        if has_made_name and (pane := self._board.pane(lane_id)) is not None:
            lane.bot_label = settings_label_of(lane.ref, lane.settings)
            pane.show_lane(lane)
        self._on_change()

    def follow_settings(self) -> None:
        """Ask the models from the next turn on as the settings files describe them now."""
        session = self._session()
        for lane in session.lanes:
            try:
                found = contestant(lane_name(lane), self._core.registry, self._core.bots)
            except NameUnclear:
                # It was removed or switched off. The pane keeps what it has: its thread belongs to that model.
                continue
            bot_label = found.bot_label if found.bot_id else lane.bot_label
            if (found.ref, bot_label) != (lane.ref, lane.bot_label):
                session.set_model(lane.id, found.ref, bot_id=found.bot_id, bot_label=bot_label)
                if (pane := self._board.pane(lane.id)) is not None:
                    pane.show_lane(lane)
        self._on_change()
