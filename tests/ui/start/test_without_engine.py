"""A build that has neither pip nor an engine offers nothing that needs one."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from opened_window import OpenedWindow
from PySide6.QtGui import QAction

from abreast.ui.panes.choices import entries


@pytest.mark.parametrize("frozen", [True, False])
def test_files_and_models_of_this_computer_are_offered_only_where_something_can_run_them(
    reopened: Callable[[], OpenedWindow], monkeypatch: pytest.MonkeyPatch, frozen: bool
) -> None:
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)

    opened = reopened()

    menu = opened.window.findChild(QAction, "add_gguf")
    assert isinstance(menu, QAction)
    assert menu.isEnabled() is not frozen
    assert opened._bench._page.add_file.isHidden() is frozen
    assert any(entry.name.startswith("local/") for entry in entries(opened.core)) is not frozen
    assert opened._bench._page.local_card.button.isHidden() is frozen
