"""Writes `docs/performance.md` from the figures of one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from figures import Bounded, Figure, NotMeasured, Told

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
    """Benchmarks that ended with an error or took too long, whose figures are not whole."""


def page(told: Sequence[Told], where: Conditions) -> str:
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


def _verdict(told: Sequence[Told], where: Conditions) -> str:
    goals = [each for each in told if isinstance(each, Bounded) or (isinstance(each, Figure) and each.goal is not None)]
    missed = [each for each in goals if each.is_missed]
    lines = [f"**{len(goals) - len(missed)} of {len(goals)} goals were met.**"]
    lines += [f"- Missed: {each.topic}, {each.what}: {_miss(each)}." for each in missed]
    if where.failed:
        lines.append(f"- These benchmarks failed, and figures of theirs are missing: {', '.join(where.failed)}.")
    return "\n".join([lines[0], *([""] if len(lines) > 1 else []), *lines[1:]]) + "\n"


def _miss(figure: Figure | Bounded) -> str:
    if isinstance(figure, Bounded):
        return f"{_value(figure.ours, figure.unit)}, goal {_value(figure.most, figure.unit)}"
    return f"{_ratio(figure)} of {figure.beside}, goal {figure.goal:g}x"


def _section(told: Sequence[Told]) -> str:
    figures = [each for each in told if isinstance(each, Figure)]
    bounded = [each for each in told if isinstance(each, Bounded)]
    parts: list[str] = []
    if figures:
        head = "| what | Abreast | beside it | that takes | ratio | goal |\n| --- | --: | --- | --: | --: | --: |\n"
        parts.append(head + "".join(f"{_row(figure)}\n" for figure in figures))
    if bounded:
        parts.append(
            "| what | Abreast | goal |\n| --- | --: | --: |\n" + "".join(f"{_bounded_row(each)}\n" for each in bounded)
        )
    parts += [f"Not measured in this run: {each.why}\n" for each in told if isinstance(each, NotMeasured)]
    return "\n".join(parts)


def _row(figure: Figure) -> str:
    goal = "" if figure.goal is None else f"<= {figure.goal:g}x{_mark(figure)}"
    ours, peer = _value(figure.ours, figure.unit), _value(figure.peer, figure.unit)
    return f"| {figure.what} | {ours} | {figure.beside} | {peer} | {_ratio(figure)} | {goal} |"


def _bounded_row(figure: Bounded) -> str:
    ours, most = _value(figure.ours, figure.unit), _value(figure.most, figure.unit)
    return f"| {figure.what} | {ours} | <= {most}{_mark(figure)} |"


def _mark(figure: Figure | Bounded) -> str:
    return " **missed**" if figure.is_missed else ""


def _ratio(figure: Figure) -> str:
    return "-" if figure.ratio is None else f"{figure.ratio:.2f}x"


def _value(value: float, unit: str) -> str:
    return f"{value:.3g} {unit}" if value < 100 else f"{value:,.0f} {unit}"
