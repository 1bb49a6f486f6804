"""What all pages of the settings have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from abreast.core.assembly import Core
from abreast.core.registry.bots import BotSpec
from abreast.ui.preferences import Look
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the pages work with."""

    core: Core
    tasks: TaskOwner
    theme: Theme
    look: Callable[[], Look]
    """How the window looks and behaves now."""
    set_look: Callable[[Look], None]
    try_bot: Callable[[BotSpec], None]
    """Open a pane with a bot as it is in the form, saved or not."""


class Outcome(Enum):
    """What came of saving a page."""

    SAVED = auto()
    PARTLY = auto()
    """The file is saved, but not all the rest; the page says what. It is loaded anew and keeps what is left to do."""
    NOT = auto()
    """Nothing is saved; the page says why and stays as it is."""


class SettingsPage(QWidget):
    """One page. What is done on it holds from `save` on; `load` shows what is in use.

    Signals:
        changed: what the page would save, or whether it can, is different now.
    """

    changed = Signal()

    def load(self) -> None:
        """Show what is in use. What was not saved is gone."""
        raise NotImplementedError

    @property
    def is_changed(self) -> bool:
        """Whether there is something to save."""
        return False

    @property
    def obstacle(self) -> str:
        """Why it cannot be saved as it is, in a sentence; empty: it can."""
        return ""

    async def save(self) -> Outcome:
        """Save what was changed. If not all of it could be saved, the page itself says why."""
        return Outcome.SAVED

    def leave(self) -> None:
        """The dialog is being closed: end what runs in the background."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """One page of the dialog; it is made when it is first shown."""

    id: str
    title: str
    make: Callable[[Parts], SettingsPage]
