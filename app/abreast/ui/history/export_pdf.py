"""A comparison as PDF: part after part, so that a long one is never laid out at once. Answers look as in the window."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QTextDocument

from abreast.core.language import tr
from abreast.core.store.exporting.document import ComparisonDocument, TurnDocument
from abreast.core.store.exporting.words import about, answers_with_headings, figures, note, prompt_heading
from abreast.ui.history.pdf_parts import markdown_documents, plain_documents
from abreast.ui.theme.roles import LIGHT, SPACE_L, SPACE_S
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.spans import PLAIN, Style

SLICE_S = 0.008
"""How long one may work before the window gets its turn."""
_DPI = 96
"""So that sizes in the window's pixels are those of paper; letters and lines have no resolution."""
_MARGIN_MM = 18
_SMALL_PERCENT = 80
_KEPT_WITH_NEXT_PX = 72
"""A heading does not stand at the foot of a page."""
_TITLE, _HEADING, _MUTED = Style(heading=1), Style(heading=4), Style(muted=True)


class PdfFailed(Exception):
    """The file could not be begun. The message says what to do."""


class PdfPages:
    """Pages that are written from the top to the bottom. `close` ends them."""

    def __init__(self, path: Path, title: str) -> None:
        self._writer = QPdfWriter(str(path))
        self._writer.setTitle(title)
        self._writer.setCreator("Abreast")
        self._writer.setResolution(_DPI)
        self._writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margin = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self._writer.setPageMargins(margin)
        self._painter = QPainter()
        if not self._painter.begin(self._writer):
            raise PdfFailed(tr("{file} could not be written. Choose another place.", file=path.name))
        self._width, self._height = self._writer.width(), self._writer.height()
        self._y = 0.0
        self._yielded_at_s = time.perf_counter()
        self._formats = Formats(LIGHT, 100)
        self._small = Formats(LIGHT, _SMALL_PERCENT)

    async def add_title(self, text: str) -> None:
        """What begins here stands on a page of its own."""
        if self._y:
            self._begin_page()
        await self._add(plain_documents(text, self._formats, _TITLE))

    async def add_heading(self, text: str) -> None:
        self._y += SPACE_L
        if self._y + _KEPT_WITH_NEXT_PX > self._height:
            self._begin_page()
        await self._add(plain_documents(text, self._formats, _HEADING))
        self._y += SPACE_S

    async def add_text(self, text: str) -> None:
        """Text as it was written."""
        await self._add(plain_documents(text, self._formats, PLAIN))

    async def add_small(self, text: str) -> None:
        await self._add(plain_documents(text, self._small, _MUTED))
        self._y += SPACE_S

    async def add_markdown(self, text: str) -> None:
        """An answer as the window shows it."""
        await self._add(markdown_documents(text, self._formats))
        self._y += SPACE_S

    def close(self) -> None:
        if self._painter.isActive():
            self._painter.end()

    async def _add(self, documents: Iterable[QTextDocument]) -> None:
        """Write documents below each other; between them the window gets its turns."""
        for document in documents:
            document.documentLayout().setPaintDevice(self._writer)
            document.setTextWidth(self._width)
            # A table that does not fit is made smaller rather than cut.
            scale = min(1.0, self._width / max(1.0, document.size().width()))
            self._draw(document, scale)
            if time.perf_counter() - self._yielded_at_s > SLICE_S:
                await asyncio.sleep(0)
                self._yielded_at_s = time.perf_counter()

    def _draw(self, document: QTextDocument, scale: float) -> None:
        """Draw a document onto as many pages as it takes, each cut between two lines."""
        begin = end = 0.0
        for bottom in _cuts(document):
            if self._y + (bottom - begin) * scale > self._height and (self._y or end > begin):
                self._draw_slice(document, begin, end, scale)
                self._begin_page()
                begin = end
            end = bottom
        self._draw_slice(document, begin, end, scale)

    def _draw_slice(self, document: QTextDocument, begin: float, end: float, scale: float) -> None:
        if end <= begin:
            return
        shown = QRectF(0, begin, max(self._width, document.size().width()), end - begin)
        self._painter.save()
        self._painter.translate(0, self._y)
        self._painter.scale(scale, scale)
        self._painter.translate(0, -begin)
        self._painter.setClipRect(shown)
        document.drawContents(self._painter, shown)
        self._painter.restore()
        self._y += (end - begin) * scale

    def _begin_page(self) -> None:
        self._writer.newPage()
        self._y = 0.0


async def add_comparison(pages: PdfPages, comparison: ComparisonDocument) -> None:
    await pages.add_title(comparison.title)
    await pages.add_small(about(comparison))


async def add_turn(pages: PdfPages, comparison: ComparisonDocument, turn: TurnDocument) -> None:
    await pages.add_heading(prompt_heading(turn))
    await pages.add_text(turn.prompt)
    for heading, answer in answers_with_headings(comparison, turn):
        await pages.add_heading(heading)
        if answer.reasoning:
            await pages.add_small(answer.reasoning)
        await pages.add_markdown(answer.text)
        if (said := note(answer)) is not None:
            await pages.add_small(said)
        await pages.add_small(" · ".join(f"{name} {value}" for name, value in figures(answer)))


def _cuts(document: QTextDocument) -> Iterator[float]:
    """Where a document may end on a page: below each line that has no other one beside it, and at its end."""
    lines = sorted(_lines(document))
    bottom = 0.0
    for top, line_bottom in lines:
        if top >= bottom > 0.0:
            yield bottom
        bottom = max(bottom, line_bottom)
    yield max(bottom, document.size().height())


def _lines(document: QTextDocument) -> Iterator[tuple[float, float]]:
    """The top and bottom of each line."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        inner = block.layout()
        for index in range(inner.lineCount()):
            line = inner.lineAt(index)
            yield top + line.y(), top + line.y() + line.height()
        block = block.next()
