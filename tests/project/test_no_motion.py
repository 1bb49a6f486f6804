"""Nothing moves by itself, so there is nothing to switch off where the system asks for less motion."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app" / "abreast" / "ui"
MOVES = re.compile(
    r"\b(Q\w*Animation\w*|QTimeLine|QMovie|QScroller|QGraphics\w*Effect|QStateMachine|setAnimated|setAnimationDuration)\b"
)


def test_no_part_of_the_window_is_animated() -> None:
    found = {path.name: MOVES.findall(path.read_text()) for path in APP.rglob("*.py")}

    assert {name: moves for name, moves in found.items() if moves} == {}


@pytest.mark.parametrize("line", ["QPropertyAnimation(self)", "bar.setAnimated(True)", "QMovie('a.gif')"])
def test_the_rule_finds_what_it_forbids(line: str) -> None:
    assert MOVES.search(line)
