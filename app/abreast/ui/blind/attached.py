"""Blind comparisons and votes in the window."""

from __future__ import annotations

from abreast.ui.blind.screen import BlindScreen
from abreast.ui.blind.switch import BlindSwitch
from abreast.ui.features import Actions, Stage
from abreast.ui.votes.voting import Voting


def attach(stage: Stage) -> Actions:
    """Hide names where they are to be hidden, and take votes."""
    screen = BlindScreen(stage)
    switch = BlindSwitch(stage, screen)
    voting = Voting(stage, screen)

    def next_pane() -> None:
        if stage.comparison.sitting.is_hiding:
            screen.focus_next()
        else:
            stage.board.focus_next()

    def copy() -> None:
        if stage.comparison.sitting.is_hiding:
            screen.copy()
        else:
            stage.comparison.do_in_pane("copy")

    return {
        "blind": switch.toggle,
        "vote": voting.begin,
        "reveal": voting.show_names,
        "next_pane": next_pane,
        "copy": copy,
    }
