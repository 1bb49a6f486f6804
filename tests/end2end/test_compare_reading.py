"""Aligned reading on a virtual screen, by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from compared_window import hosted_desk
from screen import picture

from routed_server import Asked, Reply, chunk, of_events


def answer(asked: Asked) -> Reply:
    lines = 30 if asked.json["model"] == "long" else 3
    return of_events(chunk("## Why\n\n" + "A line with a needle.\n\n" * lines + "## How\n\nDone."), chunk())


@pytest.mark.screen
def test_turns_are_levelled_layouts_changed_and_words_found_by_keys(tmp_path: Path) -> None:
    with hosted_desk(tmp_path, answer, models=("short", "long"), driver="watched_reading.py") as (desk, _):
        desk.until(lambda panes: len(panes) == 2)
        for number in range(2):
            desk.ask(f"Question {number}")
            done = number + 1
            desk.until(
                lambda panes, done=done: all(
                    pane["state"] == "complete" and len(pane["tops"]) == done for pane in panes
                )
            )
        assert len({tuple(pane["tops"]) for pane in desk.shown}) == 2
        desk.press("ctrl+shift+a")
        desk.until(lambda panes: len({tuple(pane["tops"]) for pane in panes}) == 1)
        desk.press("ctrl+shift+s", "F6", "alt+Up", "alt+Down")
        desk.until(lambda panes: {pane["turn"] for pane in panes} == {1})
        picture(desk.environment, tmp_path / "level.png")
        desk.press("alt+Return")
        desk.until(lambda panes: [pane["visible"] for pane in panes].count(True) == 1)
        desk.press("Escape")
        desk.until(lambda panes: all(pane["visible"] for pane in panes))
        desk.press("alt+3")
        desk.until(lambda panes: [pane["visible"] for pane in panes].count(True) == 1)
        picture(desk.environment, tmp_path / "tabs.png")
        desk.press("alt+1", "ctrl+f")
        desk.type("needle")
        desk.until(lambda panes: panes[0]["found"][1:] == ["A 6 · B 60"])
        desk.press("Return")
        picture(desk.environment, tmp_path / "found.png")
        desk.press("Escape")
        desk.until(lambda panes: panes[0]["found"] == [])
        desk.quit()
