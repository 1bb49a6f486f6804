"""The window, with what a reader sees of blind answers, of the vote bar and of the ranking.

usage: watched_votes.py FILE
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel
from watching import run_watched

from abreast.ui.main_window import MainWindow


def seen_in(window: MainWindow) -> dict[str, object] | None:
    # Not imported here: the program imports them in its own time.
    blind, votes = sys.modules.get("abreast.ui.blind.blind_pane"), sys.modules.get("abreast.ui.votes.vote_bar")
    panes, screens = sys.modules.get("abreast.ui.panes.pane"), sys.modules.get("abreast.ui.blind.screen")
    if blind is None or votes is None or panes is None or screens is None:
        return None
    bars = [bar for bar in window.findChildren(votes.VoteBar) if bar.isVisible()]
    places = [place for place in window.findChildren(blind.BlindPane) if place.isVisible()]
    ranking = sys.modules.get("abreast.ui.ranking.window")
    windows = [each for each in QApplication.topLevelWidgets() if ranking and isinstance(each, ranking.RankingWindow)]
    said = [label.text() for each in windows for label in each.findChildren(QLabel) if label.isVisible()]
    return {
        "ranking": said,
        "is_ready": bool(window.findChildren(screens.BlindScreen)) and len(window.findChildren(panes.Pane)) == 2,
        "is_blind": any(screen.is_blind for screen in window.findChildren(screens.BlindScreen)),
        "is_answering": any(pane.record.state.live for pane in window.findChildren(panes.Pane) if pane.record),
        "can_vote": any(bar._tie.isEnabled() and bar._tie.isVisible() for bar in bars),
        "has_voted": any(bar._undo.isVisible() for bar in bars),
        "places": [{"letter": place.letter, "text": place.text} for place in places],
    }


run_watched(seen_in)
