"""The menu of a pane and the menu of one turn in it, declared once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from abreast.core.language import mark, tr


@dataclass(frozen=True, slots=True, kw_only=True)
class PaneAction:
    """An action on a pane, or on one of its turns. The key is bound once in the window, to the pane with the focus."""

    id: str
    text: str
    key: str = ""
    of_turn: bool = False
    """It is about one turn: the one whose menu was opened, else the one that the reader is at."""


PANE_ACTIONS = (
    PaneAction(id="copy", text=mark("Copy answer"), key="Ctrl+Shift+C"),
    PaneAction(id="regenerate", text=mark("Regenerate"), key="Ctrl+R"),
    PaneAction(id="edit", text=mark("Edit prompt"), key="Ctrl+E", of_turn=True),
    PaneAction(id="fork", text=mark("Fork into a new pane"), of_turn=True),
    PaneAction(id="go_on", text=mark("Continue all panes from here"), key="Ctrl+Shift+E", of_turn=True),
    PaneAction(id="answer_last", text=mark("Answer the last prompt too")),
    PaneAction(id="stop", text=mark("Stop")),
    PaneAction(id="keep_waiting", text=mark("Wait longer for the first word")),
    PaneAction(id="model", text=mark("Change model…"), key="Ctrl+L"),
    PaneAction(id="settings", text=mark("Temperature, length, system message…")),
    PaneAction(id="details", text=mark("Figures…"), key="Ctrl+I", of_turn=True),
    PaneAction(id="full_text", text=mark("Show as plain text…"), of_turn=True),
    PaneAction(id="requests", text=mark("Requests side by side…"), key="Ctrl+Shift+I", of_turn=True),
    PaneAction(id="left", text=mark("Move left"), key="Ctrl+Shift+PgUp"),
    PaneAction(id="right", text=mark("Move right"), key="Ctrl+Shift+PgDown"),
    PaneAction(id="duplicate", text=mark("Duplicate pane")),
    PaneAction(id="close", text=mark("Close pane"), key="Ctrl+W"),
)


def pane_actions(parent: QWidget) -> list[QAction]:
    """The actions for a pane's menu, by their ids."""
    return [_action(action, parent) for action in PANE_ACTIONS]


class TurnMenu(QMenu):
    """What can be done with one turn.

    Signals:
        chosen(str, int): the id of an action, and how many turns back the turn is.
    """

    chosen = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Menu of the turn"))
        self._back = 1
        for spec in PANE_ACTIONS:
            if spec.of_turn:
                action = _action(spec, self)
                # The pane's own action has this name.
                action.setObjectName(f"turn_{spec.id}")
                action.setData(spec.id)
                self.addAction(action)
        self.triggered.connect(self._triggered)

    def open_for(self, back: int, at: QPoint) -> None:
        """Show it for a turn, at a place of the screen."""
        self._back = back
        self.popup(at)

    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()), self._back)


def _action(spec: PaneAction, parent: QWidget) -> QAction:
    action = QAction(tr(spec.text), parent)
    action.setObjectName(spec.id)
    # Shown beside the text only: the window owns the keys, since several panes would quarrel over them.
    action.setShortcut(QKeySequence(spec.key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return action
