"""Makes the widgets of pieces, and keeps those that left the viewport to be used again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from abreast.ui.transcript.code_view import CodeView
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.note import Note, NoteCard
from abreast.ui.transcript.reasoning_view import ReasoningView
from abreast.ui.transcript.text_view import TextView

MAX_SPARE = 12
"""Of each kind. Under a style sheet a new text widget takes half a millisecond, a code block twice that."""

TEXTS_AHEAD = 2
"""A list and the paragraph after it often come in one frame."""


class ViewStock:
    """Text widgets on one sheet, for one theme and zoom.

    Args:
        sheet: What they stand on.
        formats: What they look like.
        announce: Called once for each text view that is made.
    """

    def __init__(self, sheet: QWidget, formats: Formats, announce: Callable[[TextView], None]) -> None:
        self.formats = formats
        self.width_px = 0
        """How wide the next views will be; 0: not known."""
        self._sheet = sheet
        self._announce = announce
        self._spare_texts: list[TextView] = []
        self._spare_codes: list[CodeView] = []

    def text_view(self, name: str, *, background: str, margin_px: int, wraps: bool = True) -> TextView:
        """An empty text.

        Args:
            name: What a screen reader calls it.
            background: Its colour.
            margin_px: The space around the text.
            wraps: Whether long lines are broken; else they are scrolled sideways.
        """
        view = self._spare_texts.pop() if self._spare_texts else self._new_text()
        view.prepare(self.formats, background, wraps=wraps, width=self.width_px)
        view.document().setDocumentMargin(margin_px)
        view.setAccessibleName(name)
        return view

    def code_view(self, language: str) -> CodeView:
        """An empty code block."""
        view = self._spare_codes.pop() if self._spare_codes else self._new_code()
        view.set_language(language)
        return view

    def reasoning_view(self) -> ReasoningView:
        """What folds what a model reasoned; a turn has one at most, so it is not kept."""
        return ReasoningView(self._sheet, self.formats)

    def note_card(self, note: Note) -> NoteCard:
        card = NoteCard(note)
        card.setParent(self._sheet)
        return card

    def make_ahead(self) -> bool:
        """Make one widget that the next blocks will want, so that no frame has to lay out a block and make it too.

        Returns:
            Whether there was one to make.
        """
        if len(self._spare_texts) < TEXTS_AHEAD:
            self._spare_texts.append(self._new_text())
        elif not self._spare_codes:
            self._spare_codes.append(self._new_code())
        else:
            return False
        return True

    def adopt(self, make: Callable[[QWidget], QWidget]) -> QWidget:
        """A widget of another kind, made on the sheet and not kept."""
        return make(self._sheet)

    def take_back(self, widget: QWidget) -> None:
        """The widget is not shown any more."""
        widget.hide()
        match widget:
            case TextView() if len(self._spare_texts) < MAX_SPARE:
                widget.set_marks(())
                widget.clear()
                self._spare_texts.append(widget)
            case CodeView() if len(self._spare_codes) < MAX_SPARE:
                widget.view.set_marks(())
                widget.clear()
                self._spare_codes.append(widget)
            case _:
                widget.deleteLater()

    def _new_text(self) -> TextView:
        view = TextView(self._sheet)
        view.ensurePolished()
        self._announce(view)
        return view

    def _new_code(self) -> CodeView:
        view = CodeView(self._sheet, self.formats)
        view.ensurePolished()
        self._announce(view.view)
        return view

    def dispose(self) -> None:
        """Let go of the spare widgets: the theme or the zoom is another now."""
        for view in (*self._spare_texts, *self._spare_codes):
            view.deleteLater()
        self._spare_texts.clear()
        self._spare_codes.clear()
