"""What the buttons of notes under answers do, beyond asking again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from abreast.core.assembly import Core
from abreast.core.language import tr
from abreast.core.meter.bytes_per_token import rough_tokens, text_bytes
from abreast.core.meter.context_length import context_tokens_of
from abreast.core.meter.price_table import loaded_prices
from abreast.core.run.next_request import thread_of
from abreast.ui.ask import answer
from abreast.ui.branches import Branches, Screen
from abreast.ui.errors import WORDS_OF_SETTING, setting_to_leave_out
from abreast.ui.key_dialog import ask_for_key
from abreast.ui.panes.naming import pane_title
from abreast.ui.panes.shorten_dialog import ShortenDialog, sent_turn, turns_that_fit


class Remedies:
    """Each is done for a lane, by its id. Coroutines raise a `StoreError` if the history cannot be read or written."""

    def __init__(self, core: Core, screen: Screen, branches: Branches, window: QWidget) -> None:
        self._core = core
        self._screen = screen
        self._branches = branches
        self._window = window

    async def ask_for_key(self, lane_id: str) -> None:
        """Let the user enter the key of the lane's provider."""
        provider = self._screen.sitting.session.lane(lane_id).ref.provider
        if provider.managed:
            self._screen.say(tr("Models on this computer need no key."))
        elif await ask_for_key(self._core.keys, provider, self._window):
            self._screen.say(tr("The key for {provider} is kept. Try again with Ctrl+R.", provider=provider.label))

    async def send_without(self, lane_id: str) -> None:
        """Take the setting away that was refused, and ask again."""
        lane = self._screen.sitting.session.lane(lane_id)
        shown = lane.turns[-1].shown_answer if lane.turns else None
        error = None if shown is None else shown.record.error
        setting = None if shown is None or error is None else setting_to_leave_out(error, shown.request)
        if setting is None:
            self._screen.say(tr("Nothing of this pane's settings was refused."))
            return
        self._screen.lanes.models.give_settings(lane_id, replace(lane.settings, **{setting: None}))
        self._screen.say(
            tr("Pane {letter} sends no {setting} any more.", letter=lane.letter, setting=tr(WORDS_OF_SETTING[setting]))
        )
        await self._branches.regenerate(lane_id)

    async def shorten(self, lane_id: str) -> None:
        """Let the user choose which turns are left out, and ask again."""
        sitting = self._screen.sitting
        lane = sitting.session.lane(lane_id)
        if lane.settings.history.kind == "lane":
            self._screen.say(tr("This pane is sent the history of another one. Choose its own first: Ctrl+Shift+Y."))
            return
        if sitting.book is not None and lane.earlier is None:
            await sitting.book.read_beginning(lane)
        turns = [sent_turn(messages) for messages in thread_of(lane, lane.turns[:-1])]
        if not turns or not lane.turns:
            self._screen.say(
                tr("There are no earlier turns to leave out: the prompt itself is too long for this model.")
            )
            return
        prompt = lane.turns[-1].prompt + (lane.settings.system or "")
        kept = turns_that_fit(turns, rough_tokens(text_bytes(prompt)), context_tokens_of(lane.ref, loaded_prices()))
        dialog = ShortenDialog(pane_title(lane.letter, lane), turns, kept, self._window)
        if await answer(dialog):
            self._screen.lanes.models.give_settings(lane_id, replace(lane.settings, history=dialog.rule))
            await self._branches.regenerate(lane_id)
