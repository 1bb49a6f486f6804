"""One search box over one list: type, arrow keys, Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from abreast.core.language import tr
from abreast.ui.palette.entries import PaletteEntry
from abreast.ui.palette.list_model import PaletteDelegate, PaletteList
from abreast.ui.palette.matching import best
from abreast.ui.plain import PlainLabel
from abreast.ui.searched_list import ENTRY_ROLE, SearchedListDialog
from abreast.ui.theme.roles import SPACE_L, Roles

SIZE_PX = (680, 480)
TOP_PX = 72


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteWords:
    """What stands on a palette, as `mark` gives it."""

    title: str
    hint: str
    """In the empty search box, and what a screen reader calls it."""
    empty: str
    """Where nothing is there at all."""


class PaletteDialog(SearchedListDialog):
    """Lets the user choose one of `entries`.

    Signals:
        query_changed(str): something else is looked for. What is found elsewhere may be added by `append`.
    """

    query_changed = Signal(str)

    def __init__(
        self, words: PaletteWords, entries: Sequence[PaletteEntry], roles: Roles, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(words.title))
        self.resize(*SIZE_PX)
        self._words = words
        self._all = tuple(sorted(entries, key=lambda entry: entry.kind.place))
        self._search.setProperty("kind", "search")
        self._search.setPlaceholderText(tr(words.hint))
        self._search.setAccessibleName(tr(words.hint))
        self._model = PaletteList(self)
        self._show_rows(self._model, PaletteDelegate(roles))
        self._list.setAccessibleName(tr(words.title))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = PlainLabel(kind="muted")
        self._note.setWordWrap(True)
        self._layout.addWidget(self._note)
        self._search.textChanged.connect(self._look)
        self._look("")

    @property
    def query(self) -> str:
        return self._search.text()

    @property
    def shown(self) -> tuple[PaletteEntry, ...]:
        """What is listed now, from the top."""
        return self._model.entries

    @property
    def chosen(self) -> PaletteEntry | None:
        entry = self._list.currentIndex().data(ENTRY_ROLE)
        return entry if isinstance(entry, PaletteEntry) else None

    def add(self, entries: Sequence[PaletteEntry]) -> None:
        """Offer these, too, after what is of an earlier kind; the choice stays."""
        chosen = self.chosen
        self._all = tuple(sorted((*self._all, *entries), key=lambda entry: entry.kind.place))
        self._model.show_entries(best(self._all, self.query))
        if chosen in self.shown:
            self._select(self.shown.index(chosen))
        self._refresh()

    def append(self, query: str, entries: Sequence[PaletteEntry]) -> None:
        """Show what was found elsewhere for a query, below the rest; not if something else is looked for by now."""
        if query == self.query:
            known = {(entry.kind, entry.key) for entry in self.shown}
            self._model.append([entry for entry in entries if (entry.kind, entry.key) not in known])
            self._refresh()

    def _look(self, text: str) -> None:
        self._model.show_entries(best(self._all, text))
        self._refresh()
        self.query_changed.emit(text)

    def _refresh(self) -> None:
        if not self._list.currentIndex().isValid():
            self._select(0)
        if not self._all:
            note = tr(self._words.empty)
        elif not self.shown:
            note = tr("Nothing is called so.")
        else:
            note = tr("Enter chooses, Esc closes.")
        self._note.setText(note)
        # Where nothing is listed, what to do about that stands in its place.
        is_empty = not self.shown
        self._list.setVisible(not is_empty)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter if is_empty else Qt.AlignmentFlag.AlignLeft)
        self._layout.setStretchFactor(self._note, 1 if is_empty else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Near the top of the window, so that the list grows downwards."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            self.resize(min(SIZE_PX[0], parent.width() - 2 * SPACE_L), min(SIZE_PX[1], parent.height() - TOP_PX))
            corner = parent.window().mapToGlobal(QPoint(0, 0))
            self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + TOP_PX)
