"""The pieces of a transcript that hold what a model reasoned: a head that folds it, and its text in parts below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from PySide6.QtWidgets import QWidget

from abreast.core.language import tr
from abreast.ui.theme.roles import ANSWER_LINE_HEIGHT_EM, SPACE_S
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.literal import MAX_RUN_CHARS, breakable
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.reasoning_view import ReasoningView
from abreast.ui.transcript.spans import LINE_BREAK, Layout, Paragraph, Style
from abreast.ui.transcript.view_stock import ViewStock
from abreast.ui.transcript.writer import ShownParagraphs

PART_CHARS, PART_LINES = 2_000, 100
"""A part ends with the line in which it gets so long: a document is laid out as a whole, and only what is seen."""
MAX_PART_CHARS = 8_000
"""A line that makes it longer than this goes on in the next part, if it can at a blank among the last of these."""
NEAR_CHARS = 400
WORD_STEP = 25
"""While the text streams its button counts in steps of this size: to count each word would cost half of a frame."""

_BLANK = re.compile(r"\s")
_LINE_END = re.compile(f"[\n{LINE_BREAK}]")
_REASONED = Paragraph(Layout("line"), base=Style(muted=True))


class ReasoningPart(Piece):
    """A part of the text, which the head above all parts folds."""

    kind = "reasoned"

    def __init__(self, head: ReasoningPiece) -> None:
        super().__init__()
        self._head = head
        self._text = ""
        self._lines = 0
        self._run = ""
        """The end of a word that neither a space nor a place to break has ended yet."""
        self._shown: ShownParagraphs | None = None
        self.is_full = False
        """Whether more goes into the next part."""

    @property
    def plain(self) -> str:
        return self._text

    @property
    def found_text(self) -> str:
        return self._text

    @property
    def is_folded(self) -> bool:
        return self.is_hidden

    def take(self, text: str) -> str:
        """Add as much of `text` as there is room for. Returns the rest."""
        end = self._end_in(text)
        taken = text if end is None else text[:end]
        self._text += taken
        self._lines += taken.count("\n") + taken.count(LINE_BREAK)
        if end is not None:
            line = _without_line_end(taken)
            self.is_full, self.goes_on, self.gap_px = True, line == taken, 0
            taken = line
        if not self.is_hidden:
            self.width = 0
        if self._shown is not None:
            # Nothing is compared with it later, so what it says need not be known.
            self._shown.append(self._broken(taken), _REASONED)
        return "" if end is None else text[end:]

    def toggle_fold(self) -> Piece:
        return self._head.toggle_fold()

    def create(self, stock: ViewStock) -> QWidget:
        view = stock.text_view(tr("Reasoning"), background=stock.formats.roles.surface, margin_px=SPACE_S)
        view.join_to_others()
        self._shown = ShownParagraphs(view.document(), stock.formats)
        self._run = ""
        text = _without_line_end(self._text) if self.is_full else self._text
        # One paragraph with its line breaks inside, so that text can be appended to it.
        self._shown.show(0, (_REASONED.with_text(self._broken(text)),))
        view.rewind()
        return view

    def forget_widget(self) -> None:
        super().forget_widget()
        self._shown = None

    def _end_in(self, text: str) -> int | None:
        """Where in `text`, which comes next, the part ends; `None`: it has room for more."""
        chars, lines = len(self._text), PART_LINES - self._lines
        most = MAX_PART_CHARS - chars
        ends = [most]
        if len(text) >= most - NEAR_CHARS and (blank := _BLANK.search(text, max(0, most - NEAR_CHARS), most)):
            ends.append(blank.end())
        if (line_end := _LINE_END.search(text, max(0, PART_CHARS - chars - 1), most)) is not None:
            ends.append(line_end.end())
        if (line_end := next(islice(_LINE_END.finditer(text, 0, most), lines - 1, None), None)) is not None:
            ends.append(line_end.end())
        return end if (end := min(ends)) <= len(text) else None

    def _broken(self, text: str) -> str:
        """`text` fit for a document, with places to break also in a word that is long only with what came before."""
        before = self._run
        word = before + text
        self._run = word[max(word.rfind(" "), word.rfind("\n")) + 1 :]
        self._run = self._run[len(self._run) // MAX_RUN_CHARS * MAX_RUN_CHARS :]
        return breakable(word)[len(before) :]


def _without_line_end(text: str) -> str:
    return text[:-1] if text.endswith(("\n", LINE_BREAK)) else text


class ReasoningPiece(Piece):
    """The head of reasoning: unfolded while nothing else comes, folded as soon as the answer begins.

    It says what its parts say together; they stand below it, and so are told apart by the sheet that shows them.
    """

    kind = "reasoning"
    can_grow = False

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[ReasoningPart] = []
        self._words = 0
        self._ends_in_word = False
        self._folded = False
        self._chosen = False
        """Whether the reader has folded or unfolded it, so that it stays as it is."""

    @property
    def plain(self) -> str:
        return "".join(part.plain for part in self._parts)

    @property
    def is_folded(self) -> bool:
        return self._folded

    @property
    def last(self) -> Piece:
        """The last part; as long as there is none, the head."""
        return self._parts[-1] if self._parts else self

    def append(self, text: str) -> Sequence[Piece]:
        """Add text to the end.

        Returns:
            The parts that are new, to stand below the one that was the last before.
        """
        self._count_words(text)
        count = len(self._parts)
        while text:
            if not self._parts or self._parts[-1].is_full:
                part = ReasoningPart(self)
                part.is_hidden = self._folded
                self._parts.append(part)
            text = self._parts[-1].take(text)
        return self._parts[count:]

    def is_complete(self) -> None:
        """No more will come: the count is exact from now on."""
        self._say_words()

    def answer_begins(self) -> bool:
        """Fold, unless the reader has chosen. Returns whether that changed anything."""
        if self._folded or self._chosen:
            return False
        self._set_folded(True)
        return True

    def toggle_fold(self) -> Piece:
        self._chosen = True
        self._set_folded(not self._folded)
        return self

    def create(self, stock: ViewStock) -> QWidget:
        view = stock.reasoning_view()
        view.show_words(self._words)
        view.set_folded(self._folded)
        return view

    def measured(self, width: int) -> int:
        assert self.widget is not None
        return self.widget.sizeHint().height()

    def estimate(self, width: int, formats: Formats) -> int:
        return round(formats.text_px * ANSWER_LINE_HEIGHT_EM) + SPACE_S

    def _count_words(self, text: str) -> None:
        joins_word = self._ends_in_word and bool(text[:1].strip())
        words = self._words + len(text.split()) - joins_word
        is_step = self._folded or words // WORD_STEP > self._words // WORD_STEP
        self._words = words
        self._ends_in_word = bool(text[-1:].strip())
        if is_step:
            self._say_words()

    def _set_folded(self, folded: bool) -> None:
        self._folded = folded
        for part in self._parts:
            part.is_hidden = folded
        self._say_words()
        if isinstance(self.widget, ReasoningView):
            self.widget.set_folded(folded)

    def _say_words(self) -> None:
        if isinstance(self.widget, ReasoningView):
            self.widget.show_words(self._words)
