"""The window as a screen reader meets it: over the real accessibility bus, with two real models."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from driven_window import panes, until, watched_window
from screen import accessibility_bus, press, type_text, virtual_screen

PROMPT = "Why is the sky blue?"
READER = Path(__file__).with_name("spoken_tree.py")
SYSTEM_PYTHON = Path("/usr/bin/python3")
NEEDED = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/python3/dist-packages/pyatspi"))
CONTROLS = {"push button", "check box", "menu item", "text", "spin button", "list", "table", "progress bar"}


def told(environment: dict[str, str]) -> list[dict[str, Any]]:
    """What a screen reader is told now; nothing if the window is not on the bus yet, or changes while it is read."""
    reading = [str(SYSTEM_PYTHON), str(READER)]
    environment = {name: value for name, value in environment.items() if not name.startswith("PYTHON")}
    done = subprocess.run(reading, env=environment, check=False, capture_output=True, timeout=60)
    return json.loads(done.stdout) if done.returncode == 0 else []


@pytest.mark.screen
@pytest.mark.models
def test_controls_have_names_and_both_answers_can_be_read(tmp_path: Path, models_folder: Path) -> None:
    if missing := [file.name for file in NEEDED if not file.exists()]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    home, file = tmp_path / "abreast", tmp_path / "panes.json"
    models = home / "data" / "models"
    models.mkdir(parents=True)
    for model in models_folder.glob("*.gguf"):
        (models / model.name).symlink_to(model)
    with virtual_screen(tmp_path) as screen, accessibility_bus(screen) as environment:
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            assert until(lambda: len(panes(file)) == 2, 20)
            type_text(environment, PROMPT)
            press(environment, "ctrl+Return")
            assert until(lambda: all(pane["state"] == "complete" for pane in panes(file)), 90), panes(file)
            shown = panes(file)
            # The registry of the bus is started by its first reader, and the window is on it a moment later.
            assert until(lambda: "Pane B" in [entry["name"] for entry in told(environment)], 30)
            found = told(environment)
            press(environment, "ctrl+q")
            assert window.wait(15) == 0

    assert [entry for entry in found if not entry["name"] and (entry["focusable"] or entry["role"] in CONTROLS)] == []
    names = [entry["name"] for entry in found]
    assert names.index("Pane A") < names.index("Pane B")
    assert {"Send", "Menu of pane A", "Menu of pane B", "Add a pane"} <= set(names)
    assert [entry["text"] for entry in found if entry["name"] == "Prompt" and entry["text"]] == [PROMPT, PROMPT]
    for pane in shown:
        first_words = " ".join(pane["text"].removeprefix(PROMPT).split()[:3])
        assert any(first_words in entry["text"] for entry in found if entry["name"] == "Answer"), first_words
