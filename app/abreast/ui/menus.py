"""The menus and keys of the window, made from the declared actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from abreast.core.language import tr
from abreast.ui.actions import ACTIONS, CHIP_KEYS, ActionSpec
from abreast.ui.theme.theme import Scheme

if TYPE_CHECKING:
    from abreast.ui.main_window import MainWindow


def build_menus(window: MainWindow, scheme: Scheme) -> None:
    """Make all menus of `window`, and its keys. `scheme` is the one that is checked."""
    menus: dict[str, QMenu] = {}
    groups: dict[str, QActionGroup] = {}
    for spec in ACTIONS:
        menu = menus.get(spec.menu)
        if menu is None:
            menu = menus[spec.menu] = window.menuBar().addMenu(tr(spec.menu))
        if spec.starts_section:
            menu.addSeparator()
        action = _action(window, spec)
        if spec.group:
            group = groups.setdefault(spec.group, QActionGroup(window))
            group.addAction(action)
            action.setCheckable(True)
            action.setChecked(spec.id == f"scheme_{scheme.value}")
        menu.addAction(action)
    for index, keys in enumerate(CHIP_KEYS):
        action = QAction(window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(partial(_emit_chip, window, index))
        window.addAction(action)


def check_scheme(window: MainWindow, scheme: Scheme) -> None:
    """Let the menu say which colours are in use."""
    action = window.findChild(QAction, f"scheme_{scheme.value}")
    if isinstance(action, QAction):
        action.setChecked(True)


def _action(window: MainWindow, spec: ActionSpec) -> QAction:
    action = QAction(tr(spec.text), window)
    action.setObjectName(spec.id)
    action.setCheckable(spec.is_checkable)
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    action.triggered.connect(partial(_emit_action, window, spec.id))
    return action


def _emit_action(window: MainWindow, action: str, _checked: bool = False) -> None:
    window.action_triggered.emit(action)


def _emit_chip(window: MainWindow, index: int, _checked: bool = False) -> None:
    window.chip_toggled.emit(index)
