"""Brings a document up to date with what it is to show, by the smallest change, and never through HTML."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtGui import QTextCursor, QTextDocument

from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.literal import utf16_units
from abreast.ui.transcript.spans import PLAIN, Layout, Paragraph, Span, Spans


class ShownParagraphs:
    """The paragraphs that a document shows."""

    def __init__(self, document: QTextDocument, formats: Formats) -> None:
        self._cursor = QTextCursor(document)
        """Always at the end. To move it there for each change would lay the text out once more."""
        self._formats = formats
        self._paragraphs: list[Paragraph] = []
        self._starts: list[int] = []
        """Where each paragraph begins in the document, in UTF-16 units as Qt counts."""

    def append(self, text: str, paragraph: Paragraph) -> None:
        """Add text to the end of the last paragraph, which is `paragraph` then."""
        self._paragraphs[-1] = paragraph
        self._cursor.insertText(text, self._formats.char(paragraph.base))

    @property
    def end(self) -> int:
        """The position behind the last character."""
        return self._cursor.position()

    def show(self, begin: int, wanted: Sequence[Paragraph]) -> int | None:
        """Show `wanted` from the paragraph with the index `begin` on.

        Returns:
            A position before which nothing has changed; `None`: nothing has changed at all.
        """
        shown = self._paragraphs[begin:]
        same = 0
        while same < len(shown) and same < len(wanted) and shown[same] == wanted[same]:
            same += 1
        if same == len(shown) == len(wanted):
            return None
        self._cursor.beginEditBlock()
        index = begin + same
        # The paragraph before: there may be bars of a quotation in the gap between them.
        changed_from = max(0, self._starts[index] - 1) if same < len(shown) else self.end
        if same < len(shown):
            if same < len(wanted) and shown[same].layout == wanted[same].layout:
                changed_from = self._change(index, wanted[same])
                same += 1
            else:
                # The end of the paragraph before it, so that the line break goes too.
                self._cut(max(0, self._starts[index] - 1), has_more=True)
                del self._paragraphs[index:], self._starts[index:]
        for is_line, run in groupby(wanted[same:], _is_plain_line):
            if is_line:
                self._add_lines(list(run))
            else:
                for paragraph in run:
                    self._add(paragraph)
        self._cursor.endEditBlock()
        return changed_from

    def _change(self, index: int, wanted: Paragraph) -> int:
        """Make the paragraph say something else from its first difference on, a position; it becomes the last one."""
        kept, rest = difference(self._paragraphs[index].spans, wanted.spans)
        position = self._starts[index] + kept
        self._cut(position, has_more=index + 1 < len(self._paragraphs))
        self._write(rest)
        self._paragraphs[index:] = [wanted]
        del self._starts[index + 1 :]
        return position

    def _cut(self, position: int, *, has_more: bool) -> None:
        """Remove everything from `position` on. `has_more`: that is more than one paragraph's text."""
        cursor = self._cursor
        cursor.setPosition(position)
        block_format = cursor.blockFormat() if has_more else None
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if block_format is not None:
            # Qt gives an empty block, such as a rule, the format of what was removed behind it.
            cursor.setBlockFormat(block_format)

    def _add(self, paragraph: Paragraph) -> None:
        cursor, formats = self._cursor, self._formats
        char = formats.char(paragraph.base)
        if self._paragraphs:
            cursor.insertBlock(formats.block(paragraph.layout), char)
        else:
            cursor.setBlockFormat(formats.block(paragraph.layout))
            cursor.setBlockCharFormat(char)
        if paragraph.layout.marker is not None:
            cursor.createList(formats.marker(paragraph.layout.marker))
        self._paragraphs.append(paragraph)
        self._starts.append(cursor.position())
        self._write(paragraph.spans)

    def _add_lines(self, lines: Sequence[Paragraph]) -> None:
        """Add lines of plain text at once: a long text has a hundred thousand of them."""
        self._add(lines[0])
        if len(lines) == 1:
            return
        texts = ["".join(text for text, _ in line.spans) for line in lines]
        end = self._starts[-1] + utf16_units(texts[0])
        for text in texts[1:]:
            self._starts.append(end + 1)
            end += 1 + utf16_units(text)
        self._paragraphs += lines[1:]
        self._cursor.insertText("\n" + "\n".join(texts[1:]), self._formats.char(PLAIN))

    def _write(self, spans: Sequence[Span]) -> None:
        for text, style in spans:
            self._cursor.insertText(text, self._formats.char(style))


def _is_plain_line(paragraph: Paragraph) -> bool:
    return paragraph.layout == _LINE and paragraph.base == PLAIN and all(style == PLAIN for _, style in paragraph.spans)


_LINE = Layout("line")


def difference(shown: Spans, wanted: Spans) -> tuple[int, Spans]:
    """How many UTF-16 units at the start stay as they are, and what comes behind them."""
    kept = 0
    for index, (text, style) in enumerate(wanted):
        if index == len(shown) or shown[index][1] != style:
            return kept, wanted[index:]
        before = shown[index][0]
        if before != text:
            same = _common_length(before, text)
            rest = ((text[same:], style),) if same < len(text) else ()
            return kept + utf16_units(text[:same]), (*rest, *wanted[index + 1 :])
        kept += utf16_units(text)
    return kept, ()


def _common_length(a: str, b: str) -> int:
    low, high = 0, min(len(a), len(b))
    if a[:high] == b[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if a[:middle] == b[:middle]:
            low = middle
        else:
            high = middle
    return low
