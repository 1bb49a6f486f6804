"""The settings by keyboard alone: from an empty profile to answers of a custom provider, a real server on this computer."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from driven_window import until, watched_window
from screen import press, type_text, virtual_screen, wait_for_window

from local_models import ModelServer

PROMPT = "Why is the sky blue?"


class Watched:
    """What the window shows, as the driver last wrote it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def state(self) -> dict[str, Any]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def until(self, what: Callable[[dict[str, Any]], object], seconds: float = 20) -> None:
        """Wait until what is shown is so."""
        assert until(lambda: what(self.state), seconds), self.state


@pytest.mark.screen
@pytest.mark.models
def test_a_custom_provider_is_set_up_by_keyboard_alone(tmp_path: Path, local_models: dict[str, ModelServer]) -> None:
    server = next(iter(local_models.values()))
    home, file = tmp_path / "abreast", tmp_path / "state.json"
    with virtual_screen(tmp_path) as environment:
        environment["ABREAST_HOME"] = str(home)
        watched = Watched(file)
        with watched_window(file, environment, driver="watched_settings.py") as window:
            watched.until(lambda state: state.get("ready"))
            press(environment, "ctrl+comma")
            wait_for_window(environment, "Settings")
            watched.until(lambda state: state["focus"] == "Pages of the settings")

            press(environment, "alt+d")
            watched.until(lambda state: state["menu"])
            press(environment, "c")
            watched.until(lambda state: state["focus"] == "Name")
            type_text(environment, "My server")
            press(environment, "alt+b")
            # The mistake that people make most.
            type_text(environment, f"{server.openai_url}/v1")
            press(environment, "alt+k")
            type_text(environment, server.key.reveal())
            press(environment, "alt+t")
            watched.until(lambda state: state.get("suggested"), 60)
            press(environment, "alt+u")
            watched.until(lambda state: state["works"], 90)
            assert watched.state["address"] == server.openai_url

            press(environment, "alt+m")
            press(environment, "alt+r")
            watched.until(lambda state: state["models"] == 1, 30)
            press(environment, "ctrl+Return")
            watched.until(lambda state: "sentence" not in state)

            press(environment, "ctrl+t")
            wait_for_window(environment, "Choose a model")
            type_text(environment, "my-server")
            watched.until(lambda state: any(str(name).startswith("my-server/") for name in state["picker"]))
            press(environment, "Return")
            watched.until(lambda state: len(state["panes"]) == 1)
            press(environment, "ctrl+j")
            type_text(environment, PROMPT)
            press(environment, "ctrl+Return")
            watched.until(lambda state: state["panes"][0]["state"] == "complete", 90)
            [pane] = watched.state["panes"]
            press(environment, "ctrl+q")
            assert window.wait(15) == 0
    assert pane["text"].removeprefix(PROMPT).strip()
    written = (home / "config" / "providers.yaml").read_text()
    assert "my-server:" in written
    # The key was for this session: it stands in no file.
    key = server.key.reveal().encode()
    assert not [path for path in home.rglob("*") if path.is_file() and key in path.read_bytes()]
