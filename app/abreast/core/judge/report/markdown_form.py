"""A report as Markdown. Answers are Markdown already and stand as they are, under headings of the report's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from abreast.core.judge.report import words
from abreast.core.judge.report.document import JudgeReport, RankingReport, Report, SamplePrompt
from abreast.core.language import tr

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")


def markdown(report: Report) -> str:
    """The whole text."""
    return "\n\n".join(_parts(report)) + "\n"


def _parts(report: Report) -> Iterator[str]:
    names = words.labels(report)
    yield f"# {_line(report.title)}"
    yield _line(words.report_about(report))
    yield f"**{_line(report.conclusion)}**"
    yield from _list(report.findings)
    yield _heading(tr("At a glance"))
    yield _table(*words.overview(report))
    if report.ranking is not None:
        yield _heading(tr("Votes and ranking"))
        yield from _ranking(report.ranking, names)
    for judge in report.judges:
        yield from _judge(judge, names)
    yield _heading(tr("Line-up and settings"))
    yield _table(*words.line_up(report))
    yield from _list(f"{each.label}: {error}" for each in report.contestants for error in each.errors)
    if report.merges is not None:
        yield _heading(tr("Merges"))
        yield _line(words.merged(report.merges))
    if report.prompts:
        yield _heading(tr("What was asked"))
        for number, prompt in enumerate(report.prompts, start=1):
            yield f"{number}. {_quoted(prompt.text)}"
    if report.samples:
        yield _heading(tr("Answers to read"))
    for sample in report.samples:
        yield from _sample(sample, names)
    yield _heading(tr("How it was measured"))
    yield from _list(report.measured)
    if report.caveats:
        yield _heading(tr("What to keep in mind"))
        yield from _list(report.caveats)
    yield f"*{_line(words.made(report))}*"


def _ranking(ranking: RankingReport, names: dict[int, str]) -> Iterator[str]:
    yield words.counted(ranking)
    yield _table(*words.standings(ranking, names))
    yield _table(*words.pairs(ranking, names))
    yield from _list(ranking.notes)


def _judge(judge: JudgeReport, names: dict[int, str]) -> Iterator[str]:
    title, apart = words.judge_section(judge)
    yield _heading(title)
    yield apart
    yield from _list(words.judged(judge))
    yield from _ranking(judge.ranking, names)


def _sample(sample: SamplePrompt, names: dict[int, str]) -> Iterator[str]:
    yield f"### {_line(words.sample_heading(sample))}"
    if sample.verdict:
        yield _line(sample.verdict)
    for each in sample.answers:
        yield f"#### {_line(names[each.contestant])}"
        if each.text:
            yield each.text
        if each.remark:
            yield f"**{_line(each.remark)}**"
        yield f"*{_line(words.sample_figures(each))}*"


def _heading(text: str) -> str:
    return f"## {_line(text)}"


def _table(head: Sequence[str], rows: words.Rows) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell if cell == '---' else _line(cell) for cell in line)} |" for line in lines)


def _list(sentences: Iterable[str]) -> Iterator[str]:
    if items := [f"- {_line(sentence)}" for sentence in sentences]:
        yield "\n".join(items)


def _line(text: str) -> str:
    """Text in which Markdown sees nothing but letters, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _quoted(text: str) -> str:
    """A prompt as it was typed, in a fence that it cannot end, as a list item."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join(("", f"   {fence}", *(f"   {line}" for line in text.splitlines()), f"   {fence}"))
