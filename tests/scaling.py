"""How the work of a reader grows with the length of what it reads."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence

from abreast.cli.visible import visible
from abreast.core.judge.differences.changes import changes_between
from abreast.core.judge.differences.said import said_by
from abreast.core.markdown_html import markdown_html
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.yaml_reader import parse_yaml
from abreast.ui.plain import one_line, plain_tooltip
from abreast.ui.transcript.answer import AnswerPieces
from abreast.ui.transcript.budget import RenderBudget
from abreast.ui.transcript.literal import breakable, shown_in_code
from abreast.ui.transcript.piece import Piece
from fuzzing import in_pieces, read_events
from hostile_texts import HOSTILE

SMALL = 8_000
"""About as many characters the smallest text has."""
TOLERANCE = 2.0
"""Twice the length may take so many times twice the work: below it lie caches, and blocks that fill up."""
LEAST_S = 0.02
"""What takes less is not looked at: it is noise."""


class Shelf:
    """Pieces that stand nowhere."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []

    def add_piece(self, piece: Piece) -> None:
        self.pieces.append(piece)

    def remove_piece(self, piece: Piece) -> None:
        self.pieces.remove(piece)


def answer_pieces(text: str) -> Sequence[Piece]:
    """The pieces of a whole answer, as if its time had no end."""
    shelf = Shelf()
    answer = AnswerPieces(shelf, RenderBudget(clock=lambda: 0))
    fed = 0
    while fed < len(text):
        fed = answer.feed_step(text, fed)
    answer.finish()
    return shelf.pieces


def _yaml(text: str) -> object:
    try:
        return parse_yaml(text.encode("utf-8", "surrogatepass"), "f")
    except FileRefused as refused:
        return refused


def _stream(text: str) -> object:
    data = text.encode("utf-8", "surrogatepass")
    return read_events(in_pieces(data, [16] * (len(data) // 16)))


READERS: Mapping[str, Callable[[str], object]] = {
    "answer": answer_pieces,
    "page": markdown_html,
    "YAML": _yaml,
    "stream": _stream,
    "terminal": visible,
    "label": lambda text: (one_line(text), plain_tooltip(text), breakable(text), shown_in_code(text)),
    "differences": lambda text: changes_between(text, text[::-1]),
    "said": lambda text: said_by([text, text[len(text) // 2 :]]),
}


def seconds(reader: Callable[[str], object], text: str, tries: int = 3) -> float:
    """The least processor time of some tries."""
    taken: list[float] = []
    for _ in range(tries):
        begin = time.process_time()
        reader(text)
        taken.append(time.process_time() - begin)
        if taken[0] > 4:
            break
    return min(taken)


def sized(name: str, chars: int) -> str:
    """A hostile text of about so many characters, where its kind can be of any length."""
    make = HOSTILE[name].make
    n = max(1, chars // max(1, len(make(64)) // 64))
    return make(n)


def growths(reader: str) -> Iterator[str]:
    """The texts whose reading takes more than their length explains."""
    read = READERS[reader]
    for name in HOSTILE:
        texts = [sized(name, SMALL * factor) for factor in (1, 2, 4)]
        lengths = [max(1, len(text)) for text in texts]
        if lengths[2] < 3 * lengths[0]:
            continue
        most = TOLERANCE * lengths[2] / lengths[0]
        # Once to begin with; what looks bad is looked at again, the least of three tries.
        for tries in (1, 3):
            times = [seconds(read, text, tries) for text in texts]
            if times[2] <= LEAST_S or times[2] / max(times[0], LEAST_S / 4) <= most:
                break
        else:
            yield f"{reader}: {name}: {lengths[0]:,} to {lengths[2]:,} characters, {times[0]:.3f} to {times[2]:.3f} s"
