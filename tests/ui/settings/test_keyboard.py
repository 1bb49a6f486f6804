"""Every control has a name and can be reached by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from settings_desk import Desk, at_desk


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
