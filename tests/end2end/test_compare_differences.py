"""The differences on a virtual screen, by real keys, between the answers of a host with two models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from driven_window import panes, until, watched_window
from screen import press, type_text, virtual_screen

from routed_server import Asked, Reply, chunk, host_in_thread, of_events

PROVIDERS = """
version: 1
providers:
  here:
    label: Test host
    dialect: openai-chat
    base_url: {url}/v1
    needs_key: false
    models: {{one: {{}}, two: {{}}}}
"""
TEXTS = {"one": "The tower is 300 m high.", "two": "The tower is 330 m high."}


def answer(asked: Asked) -> Reply:
    return of_events(chunk(TEXTS[asked.json["model"]]), chunk())


@pytest.mark.screen
def test_what_differs_is_shown_and_left_by_keyboard(tmp_path: Path) -> None:
    home, file = tmp_path / "abreast", tmp_path / "seen.json"
    (home / "config").mkdir(parents=True, mode=0o700)

    def columns() -> list[dict[str, str]]:
        return [each for each in panes(file) if "column" in each]

    with host_in_thread(answer) as host, virtual_screen(tmp_path) as environment:
        (home / "config" / "providers.yaml").write_text(PROVIDERS.format(url=host.base_url))
        lanes = json.dumps([{"model": f"here/{name}"} for name in TEXTS]).replace('"', '\\"')
        (home / "config" / "window.ini").write_text(f'[comparison]\nlanes="{lanes}"\n')
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment, driver="watched_differences.py") as window:
            assert until(lambda: len(panes(file)) == 2, 20)
            type_text(environment, "How high is it?")
            press(environment, "ctrl+Return")
            assert until(lambda: all(pane["state"] == "complete" for pane in panes(file)), 20), panes(file)
            press(environment, "ctrl+d")
            assert until(lambda: any("+330" in each["column"] for each in columns()), 10), panes(file)
            assert [each["column"] for each in columns()] == [TEXTS["one"], "The tower is −300 +330 m high."]
            press(environment, "F7")
            assert until(lambda: any("1 of 1" in each["note"] for each in columns()), 10), panes(file)
            press(environment, "Escape")
            assert until(lambda: not columns(), 10), panes(file)
            press(environment, "ctrl+q")
            assert window.wait(10) == 0
