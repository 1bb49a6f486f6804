"""The real window, by keyboard: two answers are merged, judged, and reported on."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from driven_window import panes, until, watched_window
from screen import press, type_text, virtual_screen

from routed_server import Asked, Reply, chunk, host_in_thread, of_events

PROVIDERS = """\
version: 1
providers:
  here: {{label: Test host, dialect: openai-chat, base_url: '{url}/v1', needs_key: false, models: {{one: {{}}, two: {{}}}}}}
"""
SECONDS = 30


def answered(asked: Asked) -> Reply:
    if "response_format" in asked.json:
        return of_events(chunk(json.dumps({"reason": "It is clearer.", "verdict": "A"})), chunk())
    return of_events(chunk(f"An answer by {asked.json['model']}."), chunk())


def has_window(environment: dict[str, str], title: str) -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--name", title]
    return subprocess.run(search, env=environment, check=False, capture_output=True).returncode == 0


def open_by(environment: dict[str, str], key: str, title: str) -> None:
    """Press a key until its dialog is there: the window may not hear keys yet, and does its work in steps."""

    def is_there() -> bool:
        if not has_window(environment, title):
            press(environment, key)
            return until(lambda: has_window(environment, title), 2)
        return True

    assert until(is_there, SECONDS), title


@pytest.mark.screen
def test_two_answers_are_merged_judged_and_reported_on_by_keyboard(tmp_path: Path) -> None:
    home, file, target = tmp_path / "abreast", tmp_path / "panes.json", tmp_path / "report.html"
    (home / "config").mkdir(parents=True, mode=0o700)
    with host_in_thread(answered) as host, virtual_screen(tmp_path) as environment:
        (home / "config" / "providers.yaml").write_text(PROVIDERS.format(url=host.base_url))
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            assert until(file.exists, SECONDS)
            for number, name in enumerate(("here/one", "here/two"), start=1):
                open_by(environment, "ctrl+t", "Choose a model")
                type_text(environment, name)
                press(environment, "Return")
                assert until(lambda number=number: len(panes(file)) == number, SECONDS)
            press(environment, "ctrl+j")
            type_text(environment, "Which is it?")
            press(environment, "ctrl+Return")
            assert until(lambda: all(pane["state"] == "complete" for pane in panes(file)), SECONDS), panes(file)

            open_by(environment, "ctrl+alt+m", "Merge answers")
            press(environment, "alt+m")
            assert until(lambda: len(panes(file)) == 3 and panes(file)[2]["state"] == "complete", SECONDS), panes(file)

            open_by(environment, "ctrl+alt+j", "Let a model judge")
            open_by(environment, "space", "Choose a model")
            type_text(environment, "here/two")
            press(environment, "Return", "alt+b")
            assert until(lambda: has_window(environment, "Judged by two"), SECONDS)
            press(environment, "Escape")

            open_by(environment, "ctrl+alt+r", "Decision report")
            # Save is there once the report was read.
            open_by(environment, "alt+s", "Save the report")
            type_text(environment, str(target))
            press(environment, "Return")
            assert until(target.exists, SECONDS)
            press(environment, "Escape", "ctrl+q")
            assert window.wait(15) == 0
    page = target.read_text()
    assert "No winner is named, since nobody has voted yet: one and two answered 1 prompt" in page
    assert "Judged by two · Test host" in page
    assert "Merges" in page
