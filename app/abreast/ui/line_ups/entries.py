"""Line-ups as lines of a palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from abreast.core.assembly import Core
from abreast.core.language import tr
from abreast.core.registry.line_ups import LineUp, lane_words
from abreast.ui.palette.entries import Kind, PaletteEntry
from abreast.ui.plain import one_line


def line_up_entries(core: Core, do: Callable[[LineUp], None]) -> Iterator[PaletteEntry]:
    """All of them, the default one told."""
    default = core.line_ups.default
    for line_up in core.line_ups.values():
        lanes = ", ".join(map(lane_words, line_up.lanes))
        told = tr("default · {panes}", panes=lanes) if line_up is default else lanes
        yield PaletteEntry(
            kind=Kind.LINE_UP,
            text=one_line(line_up.label),
            detail=one_line(told),
            do=partial(do, line_up),
            key=line_up.id,
        )
