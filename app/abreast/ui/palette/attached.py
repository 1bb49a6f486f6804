"""The command palette in the window: everything that can be done, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from abreast.core.language import mark
from abreast.ui.ask import answer
from abreast.ui.features import Actions, Stage
from abreast.ui.line_ups.entries import line_up_entries
from abreast.ui.line_ups.recalling import recall
from abreast.ui.palette.comparisons import ComparisonEntries, recent_entries
from abreast.ui.palette.dialog import PaletteDialog, PaletteWords
from abreast.ui.palette.entries import PaletteEntry, action_entries, model_entry
from abreast.ui.panes.choices import entries

WORDS = PaletteWords(
    title=mark("Command palette"),
    hint=mark("Search actions, line-ups, comparisons and models"),
    empty=mark("There is nothing to choose from."),
)


def attach(stage: Stage) -> Actions:
    """See `features`."""
    return {"palette": Palette(stage).open}


class Palette(QObject):
    """Opens one palette at a time."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._dialog: PaletteDialog | None = None

    def open(self) -> None:
        """Show it."""
        if self._dialog is None:
            self._stage.tasks.start(self._choose(), name="command palette")

    async def _choose(self) -> None:
        stage = self._stage
        dialog = self._dialog = PaletteDialog(WORDS, tuple(self._entries()), stage.theme.roles, stage.window)
        if stage.history is not None:
            ComparisonEntries(stage.history, self._open_comparison, stage.tasks, dialog)
            stage.tasks.start(self._add_recent(dialog), name="recent comparisons")
        try:
            chosen = dialog.chosen if await answer(dialog) else None
        finally:
            self._dialog = None
        if chosen is not None:
            chosen.do()

    def _entries(self) -> Iterator[PaletteEntry]:
        stage = self._stage
        yield from line_up_entries(stage.core, partial(recall, stage))
        yield from action_entries(stage.window)
        for entry in entries(stage.core):
            yield model_entry(entry, self._adder(entry.name))

    async def _add_recent(self, dialog: PaletteDialog) -> None:
        assert self._stage.history is not None
        found = await recent_entries(self._stage.history, self._open_comparison)
        if self._dialog is dialog:
            dialog.add(found)

    def _adder(self, name: str) -> Callable[[], None]:
        def add() -> None:
            self._stage.comparison.lanes.open((name,))
            for lane in self._stage.comparison.sitting.session.lanes[-1:]:
                self._stage.board.scroll_to(lane.id)

        return add

    def _open_comparison(self, comparison_id: int) -> None:
        self._stage.tasks.start(self._stage.comparison.open(comparison_id), name="open a comparison")
