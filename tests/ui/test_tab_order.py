"""Tab goes through the window as it is read: the history, each pane from its header to its figures, then the prompt."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from opened_window import Answering, OpenedWindow
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from abreast.ui.reading_order import move_focus
from routed_server import chunk, of_events

MARKDOWN = "# Head\n\n```py\nx = 1\n```\n\n|a|b|\n|-|-|\n|1|2|\n\nThe end."
LINES = "line\n" * 9
MOST_STOPS = 200


def walk(opened: OpenedWindow, key: Qt.Key = Qt.Key.Key_Tab) -> Iterator[QWidget]:
    """Where Tab comes to, from the prompt round to it again."""
    opened.composer.edit.setFocus()
    for _ in range(MOST_STOPS):
        QTest.keyClick(opened.window.focusWidget(), key)
        focused = opened.window.focusWidget()
        assert focused is not None
        yield focused
        if focused is opened.composer.edit:
            return
    raise AssertionError("Tab does not come round.")


def test_tab_goes_from_the_history_through_each_pane_to_the_prompt(opened: OpenedWindow, answering: Answering) -> None:
    answering.reply = of_events(chunk(MARKDOWN), chunk())
    opened.open_lanes("two")
    opened.ask("Show all")
    met = list(walk(opened))
    areas = {f"pane {pane.lane_id}": pane for pane in opened.panes}
    areas |= {"prompt": opened.composer}
    owners = [next((name for name, area in areas.items() if area.isAncestorOf(each)), "history") for each in met]
    blocks = [owner for owner, following in pairwise([*owners, ""]) if owner != following]

    panes = [name for name in areas if name != "prompt"]
    assert blocks == ["prompt", "history", *panes, "prompt"]
    assert len(panes) == 2
    for pane in opened.panes:
        names = [each.accessibleName() for each in met if pane.isAncestorOf(each)]
        assert [name.partition(":")[0] for name in names] == [
            *(f"Model of pane {pane.letter}", f"Menu of pane {pane.letter}", "Transcript", "Prompt", "Answer"),
            *("Copy code", "Code, py", "Table", "Answer", f"Figures of pane {pane.letter}"),
        ]


def test_shift_and_tab_goes_the_same_way_back(opened: OpenedWindow, answering: Answering) -> None:
    answering.reply = of_events(chunk(MARKDOWN), chunk())
    opened.ask("Show all")
    onward, back = list(walk(opened)), list(walk(opened, Qt.Key.Key_Backtab))

    assert back[:-1] == onward[:-1][::-1]


def test_what_tab_comes_to_is_scrolled_into_view(opened: OpenedWindow, answering: Answering) -> None:
    answering.reply = of_events(chunk(f"```\n{LINES}```\n\n" * 8), chunk())
    opened.ask("Show all")
    [pane] = opened.panes
    viewport, tops = pane.transcript.viewport(), list[int]()
    for each in walk(opened, Qt.Key.Key_Backtab):
        if pane.transcript.sheet.isAncestorOf(each):
            tops.append(each.mapTo(viewport, QPoint(0, 0)).y())

    assert len(tops) > 8
    assert all(0 <= top < viewport.height() for top in tops)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_is_read_in_the_direction_of_the_script(qapp: QApplication, direction: Qt.LayoutDirection) -> None:
    window = QWidget()
    window.setLayoutDirection(direction)
    # Made in another order than they stand in.
    for name, x, y in (("below", 0, 60), ("right", 100, 4), ("off", 50, 2), ("left", 0, 0)):
        button = QWidget(window)
        button.setObjectName(name)
        button.setGeometry(x, y, 40, 30)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setEnabled(name != "off")
    window.show()
    met: list[str] = []
    for _ in range(3):
        assert move_focus(window, forward=True)
        focused = window.focusWidget()
        assert focused is not None
        met.append(focused.objectName())

    row = ["left", "right"] if direction is Qt.LayoutDirection.LeftToRight else ["right", "left"]
    assert met == [*row, "below"]
