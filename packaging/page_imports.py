"""The picture of the layers: every package, and by arcs who imports whom, read from the code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import grimp

ROWS = (
    "ui", "cli", "core.assembly", "core.store", "core.judge", "core.meter", "core.run", "core.local", "core.registry",
    "core.dialects", "core.transport", "vocabulary",
)  # fmt: skip
"""From above to below. The contracts in `pyproject.toml` hold this order; `vocabulary`: the core's modules under all packages."""
WORDS = {
    "ui": "the window (Qt)", "cli": "the command line", "core.assembly": "puts the core together", "core.store": "the history (SQL)",
    "core.judge": "differences, votes, ranking, report", "core.meter": "prices, costs, totals, budgets",
    "core.run": "lanes, requests, retries, timing", "core.local": "models on this computer",
    "core.registry": "providers, bots, keys, settings files", "core.dialects": "the wire protocols",
    "core.transport": "the guarded HTTP client", "vocabulary": "chat, events, usage, errors, language, …",
}  # fmt: skip
_WIDTH, _HEIGHT, _BOX, _STEP, _TOP = 860, 760, (300, 44), 60, 20
_STYLE = """
text { font: 13px system-ui, sans-serif; fill: #1c2733 } .small { font-size: 11px; fill: #52606d }
rect { fill: #eef2f6; stroke: #8a99a8 } path { fill: none; stroke: #2a6fb0; stroke-opacity: .55 } path.up { stroke: #c0392b }
@media (prefers-color-scheme: dark) {
  text { fill: #e6ebf0 } .small { fill: #a8b4c0 } rect { fill: #25303b; stroke: #61707f } path { stroke: #6fb1ee }
}"""


def imports_picture() -> str:
    """An SVG: a box a package, an arc for each pair of which one imports the other, as thick as there are imports."""
    graph = grimp.build_graph("abreast", cache_dir=None)
    modules = Counter(filter(None, map(_row_of, graph.modules)))
    arcs: Counter[tuple[str, str]] = Counter()
    for module in graph.modules:
        for other in graph.find_modules_directly_imported_by(module):
            pair = (_row_of(module), _row_of(other))
            if pair[0] is not None and pair[1] is not None and pair[0] != pair[1]:
                arcs[pair[0], pair[1]] += 1
    label = "The packages of Abreast, each above those it imports"
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{label}">'
    return "\n".join([head, f"<style>{_STYLE}\n</style>", *_arcs(arcs), *_boxes(modules), "</svg>", ""])


def _row_of(module: str) -> str | None:
    """The row that a module belongs to; `None` for the packages that hold rows, and for the program's entry."""
    match module.split("."):
        case ["abreast", ("ui" | "cli") as front, *_]:
            return front
        case ["abreast", "core", inner, *_]:
            return f"core.{inner}" if f"core.{inner}" in ROWS else "vocabulary"
        case _:
            return None


def _boxes(modules: Counter[str]) -> Iterator[str]:
    width, height = _BOX
    for index, row in enumerate(ROWS):
        y = _TOP + index * _STEP
        count = f"{modules[row]} module{'s' * (modules[row] != 1)}"
        yield f'<rect x="20" y="{y}" width="{width}" height="{height}" rx="6"/>'
        yield f'<text x="34" y="{y + 19}">{row}</text>'
        yield f'<text class="small" x="34" y="{y + 35}">{WORDS[row]}</text>'
        yield f'<text class="small" x="{20 + width - 12}" y="{y + 19}" text-anchor="end">{count}</text>'


def _arcs(arcs: Counter[tuple[str, str]]) -> Iterator[str]:
    """The long ones first, so that the short ones lie over them."""
    placed = [(ROWS.index(above), ROWS.index(below), count) for (above, below), count in arcs.items()]
    for above, below, count in sorted(placed, key=lambda arc: (-abs(arc[1] - arc[0]), arc)):
        middle = _TOP + _BOX[1] // 2
        begin, end = middle + above * _STEP + 6, middle + below * _STEP - 6
        left = 20 + _BOX[0]
        reach = left + 60 + 40 * abs(below - above)
        width = round(min(6.0, 0.8 + count**0.5 / 2.5), 1)
        direction = ' class="up"' if below < above else ""
        words = f"{ROWS[above]} imports {ROWS[below]}: {count} time{'s' * (count != 1)}"
        yield (
            f'<path{direction} d="M{left} {begin} C{reach} {begin} {reach} {end} {left} {end}" stroke-width="{width}">'
            f"<title>{words}</title></path>"
        )
