"""Line-ups on a virtual screen, by keyboard: panes are saved, recalled, and three samples of one model compared."""

import subprocess
from pathlib import Path

import pytest
from driven_window import panes, until, watched_window
from screen import press, type_text, virtual_screen, wait_for_window

from abreast.core.registry.line_ups import LineUpLane, load_line_ups
from routed_server import chunk, host_in_thread, of_events

PROVIDERS = (
    "providers: {{here: {{dialect: openai-chat, base_url: '{url}/v1', needs_key: false, models: {{one: , two: }}}}}}\n"
)


@pytest.mark.screen
def test_panes_are_saved_and_called_up_again_by_keyboard(tmp_path: Path) -> None:
    home, file = tmp_path / "abreast", tmp_path / "panes.json"
    (home / "config").mkdir(parents=True, mode=0o700)
    line_ups = home / "config" / "line-ups.yaml"
    line_ups.write_text("version: 1\ndefault: solo\nline_ups: {solo: {lanes: [here/one]}}\n")
    with (
        host_in_thread(lambda asked: of_events(chunk(f"{asked.json['model']} answers"), chunk())) as host,
        virtual_screen(tmp_path) as environment,
    ):
        (home / "config" / "providers.yaml").write_text(PROVIDERS.format(url=host.base_url))
        environment["ABREAST_HOME"] = str(home)
        with watched_window(file, environment) as window:
            # The default line-up.
            assert until(lambda: len(panes(file)) == 1, 20)
            assert until(lambda: is_open(environment, "ctrl+k", "Command palette"), 20)
            type_text(environment, "add two here")
            press(environment, "Return")
            assert until(lambda: len(panes(file)) == 2, 10)
            press(environment, "ctrl+alt+s")
            focus(environment, wait_for_window(environment, "Save these panes"))
            type_text(environment, "Duel")
            press(environment, "Return")
            assert until(lambda: "duel" in load_line_ups(line_ups), 10)
            press(environment, "ctrl+n")
            assert until(lambda: len(panes(file)) == 1, 10)
            press(environment, "ctrl+alt+l")
            focus(environment, wait_for_window(environment, "Line-ups"))
            type_text(environment, "due")
            press(environment, "Return")
            assert until(lambda: len(panes(file)) == 2, 10)
            type_text(environment, "Why?")
            press(environment, "ctrl+Return")
            assert until(lambda: all(pane["state"] == "complete" for pane in panes(file)), 20), panes(file)
            press(environment, "ctrl+q")
            assert window.wait(15) == 0
    assert load_line_ups(line_ups)["duel"].lanes == (LineUpLane(model="here/one"), LineUpLane(model="here/two"))
    assert {asked.json["model"] for asked in host.asked} == {"one", "two"}


def is_open(environment: dict[str, str], keys: str, title: str) -> bool:
    """Press keys that do nothing before the window has loaded what they open. Returns whether it is there."""
    search = ["xdotool", "search", "--onlyvisible", "--name", title]
    press(environment, keys)
    return until(lambda: subprocess.run(search, env=environment, capture_output=True, check=False).stdout, 2)


def focus(environment: dict[str, str], window: str) -> None:
    """Wait until a window has the keys: it is on the screen before the window manager gives them to it."""
    subprocess.run(["xdotool", "windowfocus", "--sync", window], env=environment, check=True)
