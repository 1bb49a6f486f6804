"""What stands in a column of the differences: stretches of an answer with their marks. Values, made off the window's thread."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from abreast.core.judge.differences.against import Against, Named, described
from abreast.core.judge.differences.changes import Change, Kind, lines_of
from abreast.core.judge.differences.parts import parts_of
from abreast.core.judge.differences.tokens import tokens_of
from abreast.core.language import tr_n
from abreast.ui.transcript.literal import breakable, harmless, utf16_units

MOST_MISSING_WORDS = 40
"""Of a longer stretch that an answer lacks only the beginning is shown: the base's column has all of it."""
FIRST_MISSING_WORDS = 12
MOST_PARAGRAPH_CHARS = 4_000
"""Qt lays a paragraph out as a whole; a longer one is shown as several."""
_SPACES = re.compile(r"\s")


class Mark(Enum):
    """How a stretch is shown."""

    PLAIN = "plain"
    QUIET = "quiet"
    """Markdown, and the signs before what differs."""
    HERE = "here"
    """Only this answer says it: underlined, with a plus before it."""
    MISSING = "missing"
    """Only the base says it: struck through, with a minus before it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text with one look, fit for a document."""

    text: str
    mark: Mark
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """A difference in a column. Places count UTF-16 units, as Qt does."""

    told: str
    """In words."""
    start: int
    end: int
    base_start: int
    """The same place in the base's column."""
    base_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """All that a column shows."""

    stretches: tuple[Stretch, ...]
    spots: tuple[Spot, ...] = ()
    places: tuple[int, ...] = ()
    """For each character of the answer, and its end, where it stands in the column."""


class _Writer:
    """Collects stretches and knows where they stand."""

    def __init__(self) -> None:
        self.stretches: list[Stretch] = []
        self.places: list[int] = []
        self.at = 0
        self._line_chars = 0

    def write(self, text: str, mark: Mark, *, is_code: bool = False, is_own: bool = False) -> None:
        """Add text. `is_own`: it is the answer's next, so that its places are noted."""
        for piece in _lines(text):
            # An own text keeps its length, so that places in it can be told.
            shown = harmless(piece.replace("\r", " ")) if is_own else breakable(piece)
            if is_own:
                self._note(shown)
            if self._line_chars + len(shown) > MOST_PARAGRAPH_CHARS and not shown.endswith("\n"):
                shown += "\n"
            self._line_chars = 0 if shown.endswith("\n") else self._line_chars + len(shown)
            self.stretches.append(Stretch(shown, mark, is_code))
            self.at += utf16_units(shown)

    def _note(self, shown: str) -> None:
        if shown.isascii():
            self.places.extend(range(self.at, self.at + len(shown)))
            return
        at = self.at
        for character in shown:
            self.places.append(at)
            at += 1 if character < "\U00010000" else 2


def base_column(base: Named) -> Column:
    """The base as it is."""
    writer = _Writer()
    for part in parts_of(base.text):
        _write_own(writer, base.text[part.start : part.end], Mark.PLAIN, is_code=part.language is not None)
    return Column(stretches=tuple(writer.stretches), places=(*writer.places, writer.at))


def column(held: Against, base_places: tuple[int, ...]) -> Column:
    """An answer with what only it says and what only the base says marked."""
    writer = _Writer()
    spots: list[Spot] = []
    other = held.other.text
    for change in held.changes.changes:
        start = writer.at
        match change.kind:
            case Kind.SAME:
                _write_own(writer, other[change.b_start : change.b_end], Mark.PLAIN)
            case Kind.CHANGED:
                _write_changed(writer, held, change)
            case Kind.CODE:
                _write_code(writer, held, change)
        if change.is_difference:
            spots.append(
                Spot(
                    described(change, held),
                    start,
                    writer.at,
                    base_places[change.a_start],
                    base_places[change.a_end],
                )
            )
    return Column(stretches=tuple(writer.stretches), spots=tuple(spots), places=(*writer.places, writer.at))


def _write_changed(writer: _Writer, held: Against, change: Change) -> None:
    gone, come = held.base.text[change.a_start : change.a_end], held.other.text[change.b_start : change.b_end]
    if gone.strip():
        words = gone.split()
        if len(words) > MOST_MISSING_WORDS:
            gone = tr_n(
                "{beginning} … ({n} word of {base})",
                "{beginning} … ({n} words of {base})",
                len(words),
                beginning=" ".join(words[:FIRST_MISSING_WORDS]),
                base=held.base.name,
            )
        writer.write("−", Mark.QUIET)
        writer.write(gone.strip(), Mark.MISSING)
        writer.write(" ", Mark.PLAIN)
    if come.strip():
        writer.write("+", Mark.QUIET)
    _write_own(writer, come, Mark.HERE)


def _write_code(writer: _Writer, held: Against, change: Change) -> None:
    """The block with its fences, and the lines of the base that it lacks."""
    text = held.other.text[change.b_start : change.b_end]
    lines = [f"{line}\n" for line in lines_of(text)]
    if not text.endswith("\n"):
        lines[-1] = lines[-1].removesuffix("\n")
    writer.write(lines[0], Mark.QUIET, is_code=True, is_own=True)
    at = 1
    for run in change.lines:
        if not run.is_same:
            for line in run.a:
                writer.write("− ", Mark.QUIET, is_code=True)
                writer.write(f"{line}\n", Mark.MISSING, is_code=True)
        for _ in run.b:
            writer.write("  " if run.is_same else "+ ", Mark.QUIET, is_code=True)
            writer.write(lines[at], Mark.PLAIN if run.is_same else Mark.HERE, is_code=True, is_own=True)
            at += 1
    for line in lines[at:]:
        writer.write(line, Mark.QUIET, is_code=True, is_own=True)


def _write_own(writer: _Writer, text: str, mark: Mark, *, is_code: bool = False) -> None:
    """The answer's own text. What is Markdown in it is quiet, unless it is part of a difference."""
    if is_code or mark is not Mark.PLAIN:
        _write_visible(writer, text, mark, is_code=is_code)
        return
    tokens = tokens_of(text)
    begin = at = 0
    for start, end in zip((*tokens.starts, len(text)), (*tokens.ends, len(text)), strict=True):
        gap = text[at:start]
        if gap.strip():
            writer.write(text[begin:at], Mark.PLAIN, is_own=True)
            writer.write(gap, Mark.QUIET, is_own=True)
            begin = start
        at = end
    writer.write(text[begin:], Mark.PLAIN, is_own=True)


def _write_visible(writer: _Writer, text: str, mark: Mark, *, is_code: bool) -> None:
    """With the space at its end unmarked."""
    kept = text.rstrip()
    writer.write(kept, mark, is_code=is_code, is_own=True)
    writer.write(text[len(kept) :], Mark.PLAIN, is_own=True)


def _lines(text: str) -> Iterator[str]:
    """The text in pieces that end where a line ends, or at a space before they are too long for one paragraph."""
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        if end - at > MOST_PARAGRAPH_CHARS:
            found = _SPACES.search(text, at + MOST_PARAGRAPH_CHARS // 2, at + MOST_PARAGRAPH_CHARS)
            end = found.end() if found else at + MOST_PARAGRAPH_CHARS
        yield text[at:end]
        at = end
