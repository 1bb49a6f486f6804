"""The system asks the real window to end while an answer comes in, as at a shutdown: everything is saved first."""

from __future__ import annotations

import configparser
import json
import signal
from pathlib import Path

import pytest
from driven_window import panes, until, watched_window
from screen import press, type_text, virtual_screen

from abreast.core.store.opening import OpenedReadOnly, open_history
from routed_server import Reply, chunk, host_in_thread, of_events

PROMPT, DRAFT = "Go on", "and then"
BEGUN = Reply(body=of_events(chunk("some words"), end="").body, content_type="text/event-stream", held=True)
"""An answer that comes to no end."""


@pytest.mark.screen
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_window_that_the_system_ends_saves_all_and_closes_its_streams(number: signal.Signals, tmp_path: Path) -> None:
    home, file = tmp_path / "abreast", tmp_path / "panes.json"
    (home / "config").mkdir(parents=True, mode=0o700)
    lanes = json.dumps([{"model": "here/one"}]).replace('"', '\\"')
    (home / "config" / "window.ini").write_text(f'[comparison]\nlanes="{lanes}"\n')
    with host_in_thread(lambda _: BEGUN) as server, virtual_screen(tmp_path) as environment:
        entry = {"dialect": "openai-chat", "base_url": server.base_url, "needs_key": False, "models": {"one": {}}}
        (home / "config" / "providers.yaml").write_text(json.dumps({"providers": {"here": entry}}))
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            assert until(lambda: len(panes(file)) == 1, 90)
            type_text(environment, PROMPT)
            press(environment, "ctrl+Return")
            assert until(lambda: "some words" in panes(file)[0]["text"], 90), panes(file)
            type_text(environment, DRAFT)
            window.send_signal(number)
            assert window.wait(30) == 0
        assert until(lambda: server.left == 1, 5)
    opening = open_history(home / "data", read_only=True)
    assert isinstance(opening, OpenedReadOnly)
    try:
        [summary] = opening.history.summaries().result(10)
        steps = [step for page in opening.history.open(summary.id).result(10).ends.values() for step in page.steps]
    finally:
        opening.history.close()
    assert [(step.prompt, str(step.answer.record.text), step.answer.record.state) for step in steps] == [
        (PROMPT, "some words", "cancelled")
    ]
    remembered = configparser.ConfigParser(interpolation=None)
    remembered.read(home / "config" / "window.ini")
    assert remembered["composer"]["draft"] == DRAFT
