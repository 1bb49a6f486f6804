"""Aligned reading on a virtual screen, by keyboard alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from driven_window import panes, until, watched_window
from screen import picture, press, type_text, virtual_screen

from routed_server import Asked, Reply, chunk, host_in_thread, of_events

PROVIDERS = """
version: 1
providers:
  here:
    label: Test host
    dialect: openai-chat
    base_url: {url}/v1
    needs_key: false
    models: {{short: {{}}, long: {{}}}}
"""


def answer(asked: Asked) -> Reply:
    lines = 30 if asked.json["model"] == "long" else 3
    return of_events(chunk("## Why\n\n" + "A line with a needle.\n\n" * lines + "## How\n\nDone."), chunk())


@pytest.mark.screen
def test_turns_are_levelled_layouts_changed_and_words_found_by_keys(tmp_path: Path) -> None:
    home, file = tmp_path / "abreast", tmp_path / "look.json"
    (home / "config").mkdir(parents=True, mode=0o700)
    with host_in_thread(answer) as host, virtual_screen(tmp_path) as environment:
        (home / "config" / "providers.yaml").write_text(PROVIDERS.format(url=host.base_url))
        lanes = json.dumps([{"model": "here/short"}, {"model": "here/long"}]).replace('"', '\\"')
        (home / "config" / "window.ini").write_text(f'[comparison]\nlanes="{lanes}"\n')
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment, driver="watched_reading.py") as window:
            assert until(lambda: len(panes(file)) == 2, 20)
            for number in range(2):
                type_text(environment, f"Question {number}")
                press(environment, "ctrl+Return")
                done = number + 1
                assert until(
                    lambda done=done: all(
                        pane["state"] == "complete" and len(pane["tops"]) == done for pane in panes(file)
                    ),
                    30,
                ), panes(file)
            assert len({tuple(pane["tops"]) for pane in panes(file)}) == 2
            press(environment, "ctrl+shift+a")
            assert until(lambda: len({tuple(pane["tops"]) for pane in panes(file)}) == 1, 10), panes(file)
            press(environment, "ctrl+shift+s", "F6", "alt+Up", "alt+Down")
            assert until(lambda: {pane["turn"] for pane in panes(file)} == {1}, 10), file.read_text()
            picture(environment, tmp_path / "level.png")
            press(environment, "alt+Return")
            assert until(lambda: [pane["visible"] for pane in panes(file)].count(True) == 1, 10)
            press(environment, "Escape")
            assert until(lambda: all(pane["visible"] for pane in panes(file)), 10)
            press(environment, "alt+3")
            assert until(lambda: [pane["visible"] for pane in panes(file)].count(True) == 1, 10)
            picture(environment, tmp_path / "tabs.png")
            press(environment, "alt+1", "ctrl+f")
            type_text(environment, "needle")
            assert until(lambda: panes(file)[0]["found"][1:] == ["A 6 · B 60"], 10), panes(file)
            press(environment, "Return")
            picture(environment, tmp_path / "found.png")
            press(environment, "Escape")
            assert until(lambda: panes(file)[0]["found"] == [], 10)
            press(environment, "ctrl+q")
            assert window.wait(15) == 0
