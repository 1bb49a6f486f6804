"""What the palette lists: things that can be done, as data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from abreast.core.language import mark, tr
from abreast.ui.actions import ACTIONS, plain_text, without_mnemonic
from abreast.ui.panes.model_picker import PickerEntry
from abreast.ui.plain import one_line

PALETTE_ACTIONS = frozenset({"palette"})
"""Not listed in the palette: it is open already."""


class Kind(Enum):
    """What an entry is; `words` is what a person reads."""

    LINE_UP = mark("Line-up")
    ACTION = mark("Action")
    COMPARISON = mark("Comparison")
    BOT = mark("Bot")
    MODEL = mark("Model")

    @property
    def words(self) -> str:
        """Its name, in the user's language."""
        return tr(self.value)

    @property
    def place(self) -> int:
        """Where it stands among the kinds while nothing is typed."""
        return list(Kind).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteEntry:
    """One line of the palette."""

    kind: Kind
    text: str
    detail: str = ""
    """What stands quietly beside it: the menu, the host, a snippet."""
    keys: str = ""
    """What does it without the palette."""
    do: Callable[[], None] = field(repr=False)
    key: object = None
    """What it is about, e.g. the history's id of a comparison, so that none is listed twice."""
    name: str = ""
    """What it is called on the command line, if that is not in its text."""
    title: str = field(init=False, repr=False)
    """The text in small letters, with which `sought` begins."""
    sought: str = field(init=False, repr=False)
    """What is searched, in small letters."""

    def __post_init__(self) -> None:
        title = self.text.casefold()
        object.__setattr__(self, "title", title)
        object.__setattr__(self, "sought", f"{title} {self.detail} {self.name} {self.kind.words}".casefold())

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return ", ".join(part for part in (self.text, self.detail, self.kind.words, self.keys) if part)


def action_entries(window: QWidget) -> Iterator[PaletteEntry]:
    """All actions of the window that can be done now, with their keys."""
    for spec in ACTIONS:
        action = window.findChild(QAction, spec.id)
        if spec.id in PALETTE_ACTIONS or not isinstance(action, QAction) or not action.isEnabled():
            continue
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        detail = " · ".join(filter(None, (without_mnemonic(tr(spec.menu)), tr(spec.also))))
        yield PaletteEntry(kind=Kind.ACTION, text=plain_text(spec), detail=detail, keys=keys, do=action.trigger)


def model_entry(entry: PickerEntry, do: Callable[[], None]) -> PaletteEntry:
    """A model or bot to be added as a pane."""
    detail = f"{entry.host} · {entry.note}" if entry.note else entry.host
    is_bot = entry.bot_id is not None
    name = entry.label if is_bot or entry.label in entry.name else f"{entry.label} ({entry.name})"
    text = tr("Add {name}", name=one_line(name))
    kind = Kind.BOT if is_bot else Kind.MODEL
    return PaletteEntry(kind=kind, text=text, detail=one_line(detail), name=entry.name, do=do, key=entry.name)
