"""The real window is killed while a real model answers: at the next start everything is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from compared_window import ENDLESS, LOCAL
from driven_window import has_keys, panes, until, watched_window
from screen import press, type_text, virtual_screen

PROMPT = "Tell a long story about a ship."
ENOUGH_CHARS = 60
LAST_PIECE_CHARS = 2_048


@pytest.mark.screen
@pytest.mark.models
def test_a_window_that_is_killed_while_an_answer_comes_in_shows_it_again_as_interrupted(
    tmp_path: Path, models_folder: Path
) -> None:
    home, file = tmp_path / "abreast", tmp_path / "panes.json"
    models = home / "data" / "models"
    models.mkdir(parents=True)
    model = min(models_folder.glob("*.gguf"))
    (models / model.name).symlink_to(model)
    # The answer is still coming in whenever the window is killed.
    (home / "config").mkdir(mode=0o700)
    (home / "config" / "providers.yaml").write_text(LOCAL.format(extra_body=json.dumps(ENDLESS)))
    with virtual_screen(tmp_path) as environment:
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            assert until(lambda: len(panes(file)) == 1, 20)
            type_text(environment, PROMPT)
            press(environment, "ctrl+Return")
            assert until(lambda: len(panes(file)[0]["text"]) > len(PROMPT) + ENOUGH_CHARS, 90), panes(file)
            window.kill()
            window.wait(10)
        (before,) = panes(file)
        file.unlink()
        with watched_window(file, environment) as window:
            assert until(lambda: bool(panes(file)) and panes(file)[0]["state"] == "interrupted", 20), panes(file)
            (after,) = panes(file)
            type_text(environment, "Go on.")
            press(environment, "ctrl+Return")
            assert until(lambda: panes(file)[0]["state"] == "streaming", 60), panes(file)
            press(environment, "ctrl+q")
            # An answer is still coming in.
            assert until(lambda: has_keys(file, "Close Abreast?"), 10)
            press(environment, "Return")
            assert window.wait(15) == 0
    assert before["state"] == "streaming"
    assert after["text"].startswith(PROMPT)
    # What the last quarter of a second brought may be missing; what was shown before is there.
    shown = before["text"].rstrip()
    kept = after["text"].split("\n\nAbreast ended while")[0]
    assert kept.startswith(shown[:-LAST_PIECE_CHARS] or PROMPT)
    assert len(kept) > len(PROMPT)
    assert "Abreast ended while this answer came in" in after["text"]
