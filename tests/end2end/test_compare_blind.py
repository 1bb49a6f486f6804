"""A blind comparison of the two real models on a virtual screen, by keys alone: asked, voted on, revealed, kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from driven_window import panes, until, watched_window
from screen import press, type_text, virtual_screen

from abreast.core.store.opening import Opened, open_history


@pytest.mark.screen
@pytest.mark.models
def test_two_models_are_compared_blind_and_voted_on_by_keys(tmp_path: Path, models_folder: Path) -> None:
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
            type_text(environment, "Name one colour.")
            press(environment, "ctrl+Return")
            assert until(lambda: seen()["can_vote"], 90), seen()
            letters = [place["letter"] for place in seen()["places"]]
            press(environment, "F8", "b")
            assert until(lambda: seen()["has_voted"], 10)
            press(environment, "F9")
            assert until(lambda: not seen()["places"], 10)
            press(environment, "ctrl+q")
            assert window.wait(15) == 0
    opening = open_history(home / "data")
    assert isinstance(opening, Opened)
    history = opening.history
    state = history.votes.state_of(history.summaries().result(5)[0].id).result(5)
    history.close()
    (vote,) = state.votes
    assert letters == ["A", "B"]
    assert (vote.is_blind, vote.is_locked, len(vote.pairs)) == (True, True, 1)
