"""Writes `docs/performance.md` from the figures of one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from figures import Figure, NotMeasured

_HEAD = """# Performance

Written by `make bench`. All figures are of one run on one machine, and each stands beside a floor or a peer that was measured in
that same run: a ratio can be compared between machines, a time cannot. Best of several unless it says something else; CPU time
is that of the whole process, so that other programs count less.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """Where and when a run took place."""

    date: str
    machine: str
    """System, processor, cores."""
    memory_gb: float | None
    load: tuple[float, float] | None
    """The system's load at the beginning and at the end: how many programs wanted a core. Of that one is the benchmark."""
    versions: str
    seconds: float
    failed: Sequence[str] = ()
    """Benchmarks that ended with an error, or missed a goal that is no ratio."""


def page(told: Sequence[Figure | NotMeasured], where: Conditions) -> str:
    """The whole page. The same figures give the same text."""
    parts = [_HEAD, _conditions(where), _verdict(told, where)]
    ordered = sorted(told, key=lambda each: [other.topic for other in told].index(each.topic))
    for topic, of_topic in groupby(ordered, key=lambda each: each.topic):
        parts.append(f"## {topic}\n\n{_section(list(of_topic))}")
    return "\n".join(parts)


def _conditions(where: Conditions) -> str:
    memory = "" if where.memory_gb is None else f", {where.memory_gb:.0f} GB of memory"
    load = "unknown" if where.load is None else f"{where.load[0]:.1f} at the beginning, {where.load[1]:.1f} at the end"
    return f"- {where.date}, in {where.seconds / 60:.0f} min\n- {where.machine}{memory}\n- load {load}\n- {where.versions}\n"


def _verdict(told: Sequence[Figure | NotMeasured], where: Conditions) -> str:
    goals = [figure for figure in told if isinstance(figure, Figure) and figure.goal is not None]
    missed = [figure for figure in goals if figure.is_missed]
    lines = [f"**{len(goals) - len(missed)} of {len(goals)} goals were met.**"]
    lines += [
        f"- Missed: {figure.topic}, {figure.what}: {_ratio(figure)} of {figure.beside}, goal {figure.goal:g}x."
        for figure in missed
    ]
    if where.failed:
        lines.append(f"- These benchmarks failed, or missed a goal of their own: {', '.join(where.failed)}.")
    return "\n".join([lines[0], *([""] if len(lines) > 1 else []), *lines[1:]]) + "\n"


def _section(told: Sequence[Figure | NotMeasured]) -> str:
    figures = [each for each in told if isinstance(each, Figure)]
    lines: list[str] = []
    if figures:
        lines += ["| what | Abreast | beside it | that takes | ratio | goal |", "| --- | --: | --- | --: | --: | --: |"]
        lines += [_row(figure) for figure in figures]
    notes = [f"Not measured in this run: {each.why}" for each in told if isinstance(each, NotMeasured)]
    return "\n".join(lines) + ("\n" if lines else "") + "".join(f"\n{note}\n" for note in notes)


def _row(figure: Figure) -> str:
    goal = "" if figure.goal is None else f"<= {figure.goal:g}x{' **missed**' if figure.is_missed else ''}"
    ours, peer = _value(figure.ours, figure.unit), _value(figure.peer, figure.unit)
    return f"| {figure.what} | {ours} | {figure.beside} | {peer} | {_ratio(figure)} | {goal} |"


def _ratio(figure: Figure) -> str:
    return "-" if figure.ratio is None else f"{figure.ratio:.2f}x"


def _value(value: float, unit: str) -> str:
    return f"{value:.3g} {unit}" if value < 100 else f"{value:,.0f} {unit}"
