"""Splits a text into documents that are quick to lay out one by one, for a page printer that must not hold the window."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextDocument, QTextOption

from abreast.ui.theme.roles import SPACE_S
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.literal import breakable, harmless
from abreast.ui.transcript.markdown import Block, read_blocks
from abreast.ui.transcript.spans import Layout, Paragraph, Style
from abreast.ui.transcript.table_writer import MAX_ROWS, ShownTable
from abreast.ui.transcript.writer import ShownParagraphs

PART_CHARS = 2_000
PART_LINES = 60
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_CODE = Layout(role="code")
_CODE_STYLE = Style(code=True)


def plain_documents(text: str, formats: Formats, style: Style) -> Iterator[QTextDocument]:
    """Text as it was written, a few lines at a time."""
    lines = [
        breakable(line[at : at + PART_CHARS])
        for line in text.splitlines()
        for at in range(0, len(line) or 1, PART_CHARS)
    ]
    for some in _some(lines):
        yield _prose([Paragraph(Layout(role="line"), ((line, style),), style) for line in some], formats)


def markdown_documents(text: str, formats: Formats) -> Iterator[QTextDocument]:
    """Markdown as the window shows it."""
    for part in markdown_parts(text):
        for block in read_blocks(part):
            yield from _block_documents(block, formats)


def markdown_parts(text: str) -> Iterator[str]:
    """Pieces of a Markdown text that mean the same one by one: cut between blocks, and within long code."""
    lines: list[str] = []
    chars, fence = 0, ""
    for line in text.splitlines():
        lines.append(line)
        chars += len(line)
        mark = _FENCE.match(line)
        if mark is not None and not fence:
            fence = mark[1]
        elif mark is not None and mark[1].startswith(fence) and line.strip() == mark[1]:
            fence = ""
        elif fence and len(lines) > PART_LINES:
            yield "\n".join([*lines, fence])
            lines, chars = [fence], 0
        elif not fence and not line.strip() and chars > PART_CHARS:
            yield "\n".join(lines)
            lines, chars = [], 0
    yield "\n".join(lines)


def _block_documents(block: Block, formats: Formats) -> Iterator[QTextDocument]:
    match block.kind:
        case "code":
            parts = list(_some(block.source.removesuffix("\n").split("\n")))
            for index, some in enumerate(parts, start=1):
                coded = [Paragraph(_CODE, ((harmless(line), _CODE_STYLE),), _CODE_STYLE) for line in some]
                made = _prose(coded, formats)
                if index == len(parts):
                    _space_below(made)
                yield made
        case "table":
            # Each part repeats the head.
            head, rows = block.rows[:1], block.rows[1:]
            for start in range(0, len(rows) or 1, MAX_ROWS - 1):
                made = _document(formats)
                ShownTable(made, formats).show((*head, *rows[start : start + MAX_ROWS - 1]))
                _space_below(made)
                yield made
        case "prose":
            yield from _prose_documents(block, formats)


def _prose_documents(block: Block, formats: Formats) -> Iterator[QTextDocument]:
    if len(block.source) <= 2 * PART_CHARS:
        yield _prose(block.paragraphs, formats)
        return
    for paragraph in block.paragraphs:
        for some in _cut(paragraph):
            yield _prose([some], formats)


def _cut(paragraph: Paragraph) -> Iterator[Paragraph]:
    """A paragraph in parts of a bounded length; where it is cut, a line ends."""
    layout = paragraph.layout
    for text, style in paragraph.spans:
        for start in range(0, len(text), PART_CHARS):
            yield Paragraph(layout, ((text[start : start + PART_CHARS], style),), paragraph.base)
            layout = Layout(role=layout.role, indent=layout.indent, quotes=layout.quotes)


def _some(lines: Sequence[str]) -> Iterator[list[str]]:
    """Lines in groups that are short in lines and in characters."""
    group: list[str] = []
    chars = 0
    for line in lines:
        if group and (len(group) >= PART_LINES or chars + len(line) > PART_CHARS):
            yield group
            group, chars = [], 0
        group.append(line)
        chars += len(line)
    if group:
        yield group


def _prose(paragraphs: Sequence[Paragraph], formats: Formats) -> QTextDocument:
    made = _document(formats)
    ShownParagraphs(made, formats).show(0, paragraphs)
    return made


def _space_below(document: QTextDocument) -> None:
    frame = document.rootFrame().frameFormat()
    frame.setBottomMargin(SPACE_S)
    document.rootFrame().setFrameFormat(frame)


def _document(formats: Formats) -> QTextDocument:
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDocumentMargin(0)
    # Else letters stand where a screen has pixels.
    made.setUseDesignMetrics(True)
    font = made.defaultFont()
    font.setPixelSize(formats.text_px)
    made.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setDefaultTextOption(option)
    return made
