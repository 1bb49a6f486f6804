"""A blind comparison of the two real models on a virtual screen, by keys alone: asked, stopped, revealed, kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from driven_window import panes, until, watched_window
from screen import press, type_text, virtual_screen

from abreast.core.store.opening import Opened, open_history


@pytest.mark.screen
@pytest.mark.models
def test_two_models_are_compared_blind_by_keys_until_their_names_are_shown(tmp_path: Path, models_folder: Path) -> None:
    home, file = tmp_path / "abreast", tmp_path / "votes.json"
    models = home / "data" / "models"
    models.mkdir(parents=True)
    for model in models_folder.glob("*.gguf"):
        (models / model.name).symlink_to(model)

    def seen() -> dict[str, Any]:
        return cast("dict[str, Any]", panes(file)) or {}

    with virtual_screen(tmp_path) as environment:
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment, driver="watched_votes.py") as window:
            assert until(lambda: seen().get("is_ready"), 30)
            press(environment, "ctrl+b")
            assert until(lambda: seen()["is_blind"], 10)
            type_text(environment, "Tell a long story about a ship.")
            press(environment, "ctrl+Return")
            assert until(lambda: all(place["text"] for place in seen()["places"]) and seen()["places"], 60), seen()
            letters = [place["letter"] for place in seen()["places"]]
            # What is cut cannot be voted on, so that nothing is asked before the names are shown.
            press(environment, "Escape")
            press(environment, "F9")
            # The stop may still have been on its way.
            if not until(lambda: not seen()["places"], 3):
                press(environment, "F9")
            assert until(lambda: not seen()["places"], 10)
            press(environment, "ctrl+q")
            assert window.wait(15) == 0
    opening = open_history(home / "data")
    assert isinstance(opening, Opened)
    history = opening.history
    state = history.votes.state_of(history.summaries().result(5)[0].id).result(5)
    history.close()
    (turn,) = state.turns.values()
    assert letters == ["A", "B"]
    assert (len(turn.order), turn.revealed_at_ms is not None, state.votes) == (2, True, ())
