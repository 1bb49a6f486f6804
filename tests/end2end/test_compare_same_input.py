"""The proof of the same input and a prompt for one pane only, by real keys with both local models."""

from pathlib import Path

import pytest
from driven_window import panes, until, watched_window
from screen import press, type_text, virtual_screen


@pytest.mark.screen
@pytest.mark.models
def test_what_differs_is_told_in_both_panes_and_the_one_that_was_left_out_says_so(
    tmp_path: Path, models_folder: Path
) -> None:
    home, file = tmp_path / "abreast", tmp_path / "panes.json"
    models = home / "data" / "models"
    models.mkdir(parents=True)
    for model in models_folder.glob("*.gguf"):
        (models / model.name).symlink_to(model)
    with virtual_screen(tmp_path) as environment:
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            assert until(lambda: len(panes(file)) == 2, 20)
            type_text(environment, "Say hi.")
            press(environment, "ctrl+Return")
            assert until(lambda: all(pane["state"] == "complete" for pane in panes(file)), 90), panes(file)
            # The two models need different limits, and that is told.
            assert until(lambda: all(pane["input"].startswith("≠ differs: answer limit") for pane in panes(file)), 10)

            press(environment, "F6")
            press(environment, "ctrl+shift+o")
            type_text(environment, "Only you.")
            press(environment, "ctrl+Return")
            assert until(lambda: panes(file)[1]["text"].endswith("Not asked: Only you."), 30), panes(file)
            assert until(lambda: all(pane["state"] == "complete" for pane in panes(file)), 90)
            assert until(lambda: panes(file)[0]["input"] == "", 10)
            press(environment, "ctrl+q")
            assert window.wait(15) == 0
