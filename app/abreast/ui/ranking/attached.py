"""Brings the ranking into the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from abreast.core.language import tr
from abreast.ui.features import Actions, Stage
from abreast.ui.ranking.window import RankingWindow


def attach(stage: Stage) -> Actions:
    """The action `ranking`."""
    return {"ranking": Opener(stage).show}


class Opener(QObject):
    """Opens the ranking, once at a time."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self.shown: RankingWindow | None = None

    def show(self) -> None:
        """Open the ranking, or bring it to the front."""
        stage = self._stage
        if stage.history is None:
            stage.comparison.say(tr("There is no history, so there are no votes to rank."))
            return
        if self.shown is None:
            self.shown = RankingWindow(stage.history, stage.theme, stage.tasks, stage.window)
            self.shown.finished.connect(self._forget)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()

    def _forget(self) -> None:
        if self.shown is not None:
            self.shown.deleteLater()
            self.shown = None
