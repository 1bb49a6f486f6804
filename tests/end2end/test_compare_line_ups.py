"""Line-ups on a virtual screen, by keyboard: panes are saved, recalled, and asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from compared_window import WAIT_S, hosted_desk
from driven_window import until

from abreast.core.registry.line_ups import LineUpLane, load_line_ups
from routed_server import Asked, Reply, chunk, of_events


def answer(asked: Asked) -> Reply:
    return of_events(chunk(f"{asked.json['model']} answers"), chunk())


@pytest.mark.screen
def test_panes_are_saved_and_called_up_again_by_keyboard(tmp_path: Path) -> None:
    line_ups = tmp_path / "abreast" / "config" / "line-ups.yaml"
    line_ups.parent.mkdir(parents=True, mode=0o700)
    line_ups.write_text("version: 1\ndefault: solo\nline_ups: {solo: {lanes: [here/one]}}\n")
    with hosted_desk(tmp_path, answer, has_panes=False) as (desk, host):
        # The default line-up.
        desk.until(lambda panes: len(panes) == 1)
        desk.open_by("ctrl+k", "Command palette")
        desk.type("add two here")
        desk.press("Return")
        desk.until_closed()
        desk.until(lambda panes: len(panes) == 2)
        desk.open_by("ctrl+alt+s", "Save these panes")
        desk.type("Duel")
        desk.press("Return")
        desk.until_closed()
        assert until(lambda: "duel" in load_line_ups(line_ups), WAIT_S)
        desk.press("ctrl+n")
        desk.until(lambda panes: len(panes) == 1)
        desk.open_by("ctrl+alt+l", "Line-ups")
        desk.type("due")
        desk.press("Return")
        desk.until_closed()
        desk.until(lambda panes: len(panes) == 2)
        desk.ask("Why?")
        desk.until_answered()
        desk.quit()
    assert load_line_ups(line_ups)["duel"].lanes == (LineUpLane(model="here/one"), LineUpLane(model="here/two"))
    assert {asked.json["model"] for asked in host.asked} == {"one", "two"}
