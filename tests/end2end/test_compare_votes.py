"""Blind votes and the ranking on a virtual screen, by real keys, over the answers of a host with two models."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from driven_window import until, watched_window
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
TEXTS = {"one": "Paris is the capital.", "two": "London is the capital."}


def answer(asked: Asked) -> Reply:
    return of_events(chunk(TEXTS[asked.json["model"]]), chunk())


@pytest.mark.screen
def test_a_blind_vote_is_cast_taken_back_cast_again_and_ranked_by_keyboard(tmp_path: Path) -> None:
    home, file = tmp_path / "abreast", tmp_path / "seen.json"
    (home / "config").mkdir(parents=True, mode=0o700)

    def state() -> dict[str, Any]:
        return json.loads(file.read_text()) if file.exists() else {}

    with host_in_thread(answer) as host, virtual_screen(tmp_path) as environment:
        (home / "config" / "providers.yaml").write_text(PROVIDERS.format(url=host.base_url))
        lanes = json.dumps([{"model": f"here/{name}"} for name in TEXTS]).replace('"', '\\"')
        (home / "config" / "window.ini").write_text(f'[comparison]\nlanes="{lanes}"\n')
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment, driver="watched_votes.py") as window:
            assert until(lambda: state().get("is_ready"), 20)
            press(environment, "ctrl+b")
            assert until(lambda: state()["is_blind"], 10)
            type_text(environment, "Which city is the capital of France?")
            press(environment, "ctrl+Return")
            assert until(lambda: state()["places"] and state()["can_vote"], 30), state()
            (right,) = [place["letter"] for place in state()["places"] if "Paris" in place["text"]]
            press(environment, "F8", "t")
            assert until(lambda: state()["has_voted"], 10)
            press(environment, "u")
            assert until(lambda: not state()["has_voted"], 10)
            press(environment, "F8", right.lower())
            assert until(lambda: state()["has_voted"], 10)
            press(environment, "F9")
            assert until(lambda: not state()["places"], 10)
            press(environment, "ctrl+shift+r")
            assert until(lambda: any("9 more decisive votes" in said for said in state()["ranking"]), 30), state()
            press(environment, "Escape", "ctrl+q")
            assert window.wait(10) == 0
