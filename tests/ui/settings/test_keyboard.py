"""Every control has a name and can be reached by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from settings_desk import Desk, at_desk, until


def test_no_control_is_without_a_name(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        for page in ("providers", "bots", "appearance", "privacy"):
            desk.dialog.show_page(page)
        nameless = [
            widget
            for widget in desk.dialog.findChildren(QWidget)
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
            and not widget.objectName().startswith("qt_")
            and not (widget.accessibleName() or widget.property("text"))
            # Not the list that a box of choices drops down: that is named by the box.
            and widget.window() is desk.dialog
            and type(widget).__name__ not in {"QScrollArea", "QTabWidget", "QTabBar", "QHeaderView"}
        ]
        assert nameless == []

    at_desk(qapp, tmp_path, scenario)


@pytest.mark.parametrize(
    ("page", "leaf", "ways"),
    [
        (
            "providers",
            0,
            ["Pages of the settings", "Search providers", "Providers", "Name", "Test this provider", "OK"],
        ),
        ("providers", 1, ["Providers", "Search models", "Models", "Test this provider", "OK", "Pages of the settings"]),
        ("providers", 2, ["Providers", "Headers", "Test this provider", "OK"]),
        ("bots", 0, ["Pages of the settings", "Bots", "Add a bot", "OK", "Cancel"]),
    ],
)
def test_tab_goes_as_the_page_reads(qapp: QApplication, tmp_path: Path, page: str, leaf: int, ways: list[str]) -> None:
    async def scenario(desk: Desk) -> None:
        desk.providers.leaves.setCurrentIndex(leaf)
        desk.choose("mistral")
        shown = desk.providers.leaves.currentWidget()
        await until(lambda: shown.findChildren(QLineEdit)[0].isVisible())
        desk.dialog.show_page(page)
        desk.dialog._navigation.setFocus()
        names: list[str] = []
        for _ in range(60):
            focus = desk.dialog.focusWidget()
            assert focus is not None
            names.append(focus.accessibleName())
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        round_once = [*names[: names.index("Pages of the settings", 1)], "Pages of the settings"]
        places = [round_once.index(name) for name in ways[:-1]]
        assert places == sorted(places)
        assert ways[-1] in round_once[places[-1] :]

    at_desk(qapp, tmp_path, scenario)


@pytest.mark.parametrize("leaf", [0, 1, 2])
def test_on_no_leaf_do_two_controls_have_the_same_mnemonic(qapp: QApplication, tmp_path: Path, leaf: int) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.providers
        page.leaves.setCurrentIndex(leaf)
        desk.choose("mistral")
        page.side.remove_requested.emit()
        texts = [page.leaves.tabText(index) for index in range(page.leaves.count())]
        for widget in [*desk.dialog.findChildren(QLabel), *desk.dialog.findChildren(QAbstractButton)]:
            is_named = isinstance(widget, QAbstractButton) or widget.buddy() is not None
            if widget.isVisibleTo(desk.dialog) and is_named:
                texts.append(widget.text())
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(letters) >= 10
        assert sorted(set(letters)) == sorted(letters)

    at_desk(qapp, tmp_path, scenario)
