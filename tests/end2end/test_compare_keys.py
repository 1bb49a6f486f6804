"""Each key of the window reaches its action, from the prompt and from a pane, pressed on a real X server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from compared_window import hosted_desk

from abreast.ui.actions import ACTIONS, CHIP_KEYS
from routed_server import chunk, of_events

X_NAMES = {
    "[": "bracketleft",
    "]": "bracketright",
    ",": "comma",
    "/": "slash",
    "=": "equal",
    "-": "minus",
    "Esc": "Escape",
    "Enter": "KP_Enter",
    "PgUp": "Prior",
    "PgDown": "Next",
}
# F6 moves the focus; it is pressed by itself.
KEYS = [(spec.id, key) for spec in ACTIONS for key in spec.keys if spec.id != "next_pane"]
KEYS += [(f"chip {number}", key) for number, key in enumerate(CHIP_KEYS, start=1)]


def x_name(key: str) -> str:
    """What xdotool calls a key of ours: `Ctrl+Shift+Y` is `ctrl+shift+y`."""
    *modifiers, last = key.replace("++", "+plus").split("+")
    last = X_NAMES.get(last, last.lower() if len(last) == 1 else last)
    return "+".join([*(modifier.lower() for modifier in modifiers), last])


@pytest.mark.screen
def test_each_key_reaches_its_action_from_the_prompt_and_from_a_pane(tmp_path: Path) -> None:
    expected = [action for action, _ in KEYS]

    def reached(shown: Any) -> list[str]:
        return [action for action in shown["reached"] if action != "next_pane"]

    with hosted_desk(tmp_path, lambda _: of_events(chunk("Yes."), chunk()), driver="watched_keys.py") as (desk, _):
        desk.until(lambda shown: shown["focus"] == "PromptEdit")
        desk.type("some words")
        desk.press(*(x_name(key) for _, key in KEYS))
        desk.until(lambda shown: len(reached(shown)) >= len(expected))
        assert reached(desk.shown) == expected
        desk.press("F6")
        desk.until(lambda shown: shown["focus"] not in ("PromptEdit", "NoneType"))
        desk.press(*(x_name(key) for _, key in KEYS))
        desk.until(lambda shown: len(reached(shown)) >= 2 * len(expected))
        assert reached(desk.shown) == 2 * expected
