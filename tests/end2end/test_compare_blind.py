"""A blind comparison of the two real models on a virtual screen, by keys alone: asked, stopped, revealed, kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from compared_window import ENDLESS, MODEL_WAIT_S, modelled_desk
from driven_window import until

from abreast.core.store.opening import Opened, open_history


@pytest.mark.screen
@pytest.mark.models
def test_two_models_are_compared_blind_by_keys_until_their_names_are_shown(tmp_path: Path, models_folder: Path) -> None:
    with modelled_desk(tmp_path, models_folder, driver="watched_votes.py", extra_body=ENDLESS) as desk:
        desk.until(lambda seen: seen["is_ready"])
        desk.press("ctrl+b")
        desk.until(lambda seen: seen["is_blind"])
        desk.ask("Tell a long story about a ship.")
        desk.until(lambda seen: seen["places"] and all(place["text"] for place in seen["places"]), MODEL_WAIT_S)
        letters = [place["letter"] for place in desk.shown["places"]]
        # What is cut cannot be voted on, so that nothing is asked before the names are shown.
        desk.press("Escape")
        desk.press("F9")
        # The stop may still have been on its way.
        if not until(lambda: not desk.shown["places"], 3):
            desk.press("F9")
        desk.until(lambda seen: not seen["places"])
        desk.quit()
    opening = open_history(desk.home / "data")
    assert isinstance(opening, Opened)
    history = opening.history
    state = history.votes.state_of(history.summaries().result(5)[0].id).result(5)
    history.close()
    (turn,) = state.turns.values()
    assert letters == ["A", "B"]
    assert (len(turn.order), turn.revealed_at_ms is not None, state.votes) == (2, True, ())
