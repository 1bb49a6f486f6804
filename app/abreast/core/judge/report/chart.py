"""The ranking as a picture: a point and its interval for each contestant. Inline SVG, which needs no other file."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from abreast.core.judge.report.document import StandingReport
from abreast.core.language import number, tr
from abreast.core.markdown_html import escaped

_LINE_PX, _TOP_PX, _LABEL_PX, _WIDTH_PX, _EDGE_PX = 34, 12, 230, 760, 24
_STEPS = (10, 25, 50, 100, 200, 250, 500, 1000, 2000)
_MOST_TICKS = 7
_MOST_LABEL_CHARS = 32


def interval_chart(standings: Sequence[StandingReport], labels: Mapping[int, str]) -> str:
    """The picture; empty if nobody has a rating."""
    rated = [
        (each, each.rating, each.low, each.high)
        for each in standings
        if each.rating is not None and each.low is not None and each.high is not None
    ]
    if not rated:
        return ""
    least, most = min(low for *_, low, _ in rated), max(high for *_, high in rated)
    step = next((step for step in _STEPS if (most - least) / step <= _MOST_TICKS), _STEPS[-1])
    begin, end = math.floor(least / step) * step, math.ceil(most / step) * step

    def x(value: float) -> float:
        return _LABEL_PX + (value - begin) / max(end - begin, 1) * (_WIDTH_PX - _LABEL_PX - _EDGE_PX)

    bottom = _TOP_PX + _LINE_PX * len(rated)
    ticks = range(int(begin), int(end) + 1, step)
    grid = "".join(
        f'<line class="grid" x1="{x(tick):.1f}" y1="{_TOP_PX}" x2="{x(tick):.1f}" y2="{bottom}"/>'
        f'<text class="tick" x="{x(tick):.1f}" y="{bottom + 16}" text-anchor="middle">{number(tick)}</text>'
        for tick in ticks
    )
    rows = "".join(
        _row(
            labels[each.contestant],
            x(rating),
            x(low),
            x(high),
            _TOP_PX + _LINE_PX * place + _LINE_PX / 2,
            rating,
            low,
            high,
        )
        for place, (each, rating, low, high) in enumerate(rated)
    )
    said = "; ".join(
        tr(
            "{model} {rating}, interval {low} to {high}",
            model=labels[each.contestant],
            rating=number(rating),
            low=number(low),
            high=number(high),
        )
        for each, rating, low, high in rated
    )
    told = tr("Ratings with 95 % intervals: {ratings}", ratings=said)
    return (
        f'<svg class="chart" role="img" aria-label="{escaped(told)}" '
        f'viewBox="0 0 {_WIDTH_PX} {bottom + 28}">{grid}{rows}</svg>'
    )


def _row(label: str, at: float, low_at: float, high_at: float, y: float, rating: float, low: float, high: float) -> str:
    short = label if len(label) <= _MOST_LABEL_CHARS else f"{label[: _MOST_LABEL_CHARS - 1]}…"
    told = tr(
        "{model}: {rating} ({low} to {high})", model=label, rating=number(rating), low=number(low), high=number(high)
    )
    return (
        f"<g><title>{escaped(told)}</title>"
        f'<text class="name" x="{_LABEL_PX - 12}" y="{y + 4:.1f}" text-anchor="end">{escaped(short)}</text>'
        f'<line class="bar" x1="{low_at:.1f}" y1="{y:.1f}" x2="{high_at:.1f}" y2="{y:.1f}"/>'
        f'<line class="bar" x1="{low_at:.1f}" y1="{y - 5:.1f}" x2="{low_at:.1f}" y2="{y + 5:.1f}"/>'
        f'<line class="bar" x1="{high_at:.1f}" y1="{y - 5:.1f}" x2="{high_at:.1f}" y2="{y + 5:.1f}"/>'
        f'<circle class="point" cx="{at:.1f}" cy="{y:.1f}" r="5"/></g>'
    )
