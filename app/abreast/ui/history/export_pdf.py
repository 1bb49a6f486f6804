"""A comparison as PDF: line after line, so that a long one is never laid out at once and nothing in it is markup."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter, QTextLayout, QTextOption

from abreast.core.store.exporting.document import ComparisonDocument, TurnDocument
from abreast.core.store.exporting.words import about, answers_with_headings, figures, note, prompt_heading

SLICE_S = 0.008
"""How long one may work before the window gets its turn."""
PIECE_CHARS = 1000
"""A word without an end takes time by the square of its length."""
_DPI = 150
_MARGIN_MM = 18
_POINTS = {"title": 16.0, "heading": 10.0, "text": 10.0, "small": 8.0}
_GAP = 0.5


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
            raise PdfFailed(f"{path.name} could not be written. Choose another place.")
        self._size = QSizeF(self._writer.width(), self._writer.height())
        self._y = 0.0
        self._yielded_at_s = time.perf_counter()

    async def add(self, text: str, look: str = "text") -> None:
        """Write paragraphs; between lines the window gets its turns."""
        font = QFont()
        font.setPointSizeF(_POINTS[look])
        font.setBold(look in ("title", "heading"))
        for paragraph in _pieces(text):
            for line_layout, index in self._lines(paragraph, font):
                self._draw(line_layout, index)
                if time.perf_counter() - self._yielded_at_s > SLICE_S:
                    await asyncio.sleep(0)
                    self._yielded_at_s = time.perf_counter()
        self._y += _GAP * _DPI / 72 * _POINTS[look]

    def close(self) -> None:
        if self._painter.isActive():
            self._painter.end()

    def _lines(self, paragraph: str, font: QFont) -> Iterator[tuple[QTextLayout, int]]:
        layout = QTextLayout(paragraph, font, self._writer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._size.width())
        layout.endLayout()
        for index in range(layout.lineCount()):
            yield layout, index

    def _draw(self, layout: QTextLayout, index: int) -> None:
        line = layout.lineAt(index)
        if self._y + line.height() > self._size.height() and self._y:
            self._writer.newPage()
            self._y = 0.0
        line.setPosition(QPointF(0, 0))
        line.draw(self._painter, QPointF(0, self._y))
        self._y += line.height()


async def add_comparison(pages: PdfPages, comparison: ComparisonDocument) -> None:
    await pages.add(comparison.title, "title")
    await pages.add(about(comparison), "small")


async def add_turn(pages: PdfPages, comparison: ComparisonDocument, turn: TurnDocument) -> None:
    await pages.add(prompt_heading(turn), "heading")
    await pages.add(turn.prompt)
    for heading, answer in answers_with_headings(comparison, turn):
        await pages.add(heading, "heading")
        if answer.reasoning:
            await pages.add(answer.reasoning, "small")
        await pages.add(answer.text)
        if (said := note(answer)) is not None:
            await pages.add(said, "small")
        await pages.add(" · ".join(f"{name} {value}" for name, value in figures(answer)), "small")


def _pieces(text: str) -> Sequence[str]:
    return [
        line[start : start + PIECE_CHARS]
        for line in text.splitlines()
        for start in range(0, max(1, len(line)), PIECE_CHARS)
    ]
