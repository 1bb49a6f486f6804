"""The real window, by keyboard: two answers are merged, judged, and reported on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from compared_window import WAIT_S, hosted_desk
from driven_window import until

from routed_server import Asked, Reply, chunk, of_events


def answered(asked: Asked) -> Reply:
    if "response_format" in asked.json:
        return of_events(chunk(json.dumps({"reason": "It is clearer.", "verdict": "A"})), chunk())
    return of_events(chunk(f"An answer by {asked.json['model']}."), chunk())


@pytest.mark.screen
def test_two_answers_are_merged_judged_and_reported_on_by_keyboard(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    with hosted_desk(tmp_path, answered, has_panes=False) as (desk, _):
        assert until(desk.file.exists, WAIT_S)
        for number, name in enumerate(("here/one", "here/two"), start=1):
            desk.open_by("ctrl+t", "Choose a model")
            desk.type(name)
            desk.press("Return")
            desk.until_closed()
            desk.until(lambda panes, number=number: len(panes) == number)
        desk.press("ctrl+j")
        desk.ask("Which is it?")
        desk.until_answered()

        desk.open_by("ctrl+alt+m", "Merge answers")
        desk.press("alt+m")
        desk.until_closed()
        desk.until(lambda panes: len(panes) == 3 and panes[2]["state"] == "complete")

        desk.open_by("ctrl+alt+j", "Let a model judge")
        desk.open_by("space", "Choose a model")
        desk.type("here/two")
        desk.press("Return")
        desk.until_open("Let a model judge")
        desk.press("alt+b")
        desk.until_open("Judged by two")
        desk.press("Escape")
        desk.until_closed()

        desk.open_by("ctrl+alt+r", "Decision report")
        # Save is there once the report was read.
        assert until(lambda: desk.press("alt+s") or until(lambda: desk.has_keys("Save the report"), 2), WAIT_S)
        desk.type(str(target))
        desk.press("Return")
        assert until(target.exists, WAIT_S)
        desk.until_open("Decision report")
        desk.press("Escape")
        desk.until_closed()
        desk.quit()
    page = target.read_text()
    assert "No winner is named, since nobody has voted yet: one and two answered 1 prompt" in page
    assert "Judged by two · Test host" in page
    assert "Merges" in page
