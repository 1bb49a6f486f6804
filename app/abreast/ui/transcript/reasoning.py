"""The piece of a transcript that holds what a model reasoned."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from abreast.ui.transcript.literal import breakable
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.reasoning_view import ReasoningView
from abreast.ui.transcript.spans import Layout, Paragraph, Style
from abreast.ui.transcript.text_view import TextView
from abreast.ui.transcript.view_stock import ViewStock
from abreast.ui.transcript.writer import ShownParagraphs

_REASONED = Paragraph(Layout("line"), base=Style(muted=True))


WORD_STEP = 25
"""While the text streams its button counts in steps of this size: to count each word would cost half of a frame."""


class ReasoningPiece(Piece):
    """Reasoning: unfolded while nothing else comes, folded as soon as the answer begins."""

    kind = "reasoning"

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = ""
        self._words = 0
        self._folded = False
        self._chosen = False
        """Whether the reader has folded or unfolded it, so that it stays as it is."""
        self._shown: ShownParagraphs | None = None
        """`None` while it is folded: what nobody sees is not laid out."""
        self.append(text)

    @property
    def plain(self) -> str:
        return self._text

    @property
    def laid_out_text(self) -> str:
        return "" if self._folded else self._text

    @property
    def found_text(self) -> str:
        return self._text

    @property
    def is_folded(self) -> bool:
        return self._folded

    @property
    def view(self) -> TextView | None:
        return self.widget.view if isinstance(self.widget, ReasoningView) and not self._folded else None

    def append(self, text: str) -> None:
        joins_word = bool(self._text[-1:].strip() and text[:1].strip())
        words = self._words + len(text.split()) - joins_word
        is_step = self._folded or words // WORD_STEP > self._words // WORD_STEP
        self._words = words
        self._text += text
        if is_step:
            self._say_words()
        if not self._folded:
            self.width = 0
        if self._shown is not None:
            # Nothing is compared with it later, so what it says need not be known.
            self._shown.append(breakable(text), _REASONED)

    def is_complete(self) -> None:
        """No more will come: the count is exact from now on."""
        self._say_words()

    def answer_begins(self) -> bool:
        """Fold, unless the reader has chosen. Returns whether that changed anything."""
        if self._folded or self._chosen:
            return False
        self._set_folded(True)
        return True

    def toggle_fold(self) -> None:
        self._chosen = True
        self._set_folded(not self._folded)

    def create(self, stock: ViewStock) -> QWidget:
        view = stock.reasoning_view()
        view.show_words(self._words)
        self._fill(view)
        return view

    def measured(self, width: int) -> int:
        assert isinstance(self.widget, ReasoningView)
        return self.widget.height_for(width)

    def forget_widget(self) -> None:
        super().forget_widget()
        self._shown = None

    def _set_folded(self, folded: bool) -> None:
        self._folded = folded
        self.width = 0
        self._say_words()
        if isinstance(self.widget, ReasoningView):
            self._fill(self.widget)

    def _say_words(self) -> None:
        if isinstance(self.widget, ReasoningView):
            self.widget.show_words(self._words)

    def _fill(self, view: ReasoningView) -> None:
        view.set_folded(self._folded)
        if self._folded:
            self._shown = None
            view.view.clear()
        else:
            self._shown = ShownParagraphs(view.view.document(), view.formats)
            # One paragraph with its line breaks inside, so that text can be appended to it.
            self._shown.show(0, (_REASONED.with_text(breakable(self._text)),))
            view.view.rewind()
