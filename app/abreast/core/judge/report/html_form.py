"""A report as one HTML page that needs no other file, runs nothing, loads nothing and prints well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from abreast.core.judge.report import words
from abreast.core.judge.report.chart import interval_chart
from abreast.core.judge.report.document import JudgeReport, RankingReport, Report, SampleAnswer, SamplePrompt
from abreast.core.language import is_right_to_left, mark, tr
from abreast.core.markdown_html import PRINT_STYLE, STYLE, escaped, markdown_html, page_begin, plain_html

_STYLE = (
    """
:root { color-scheme: light dark; --window: #f4f5f7; --surface: #fff; --border: #dfe3e8; --text: #1b1f24; --muted: #5b6470;
  --prompt: #eaf0fe; --danger: #b3261e; --accent: #2f5fd7; --code: #f3f5f8; }
@media (prefers-color-scheme: dark) { :root { --window: #16181c; --surface: #1d2025; --border: #2e333b; --text: #e7eaee;
  --muted: #a3abb6; --prompt: #262c38; --danger: #ff8a80; --accent: #8ab0ff; --code: #14161a; } }
body { margin: 0 auto; padding: 32px 24px; max-width: 72rem; background: var(--window); color: var(--text);
  font: 14px/1.45 system-ui, sans-serif; }
h1 { font-size: 22px; margin: 0 0 4px; } .wide + h3 { margin-top: 16px; } h2 { font-size: 16px; margin: 32px 0 8px; } h3 { font-size: 14px; margin: 0 0 8px; }
.about, .figures, .small { color: var(--muted); font-size: 12px; } .about { margin: 0 0 16px; }
.conclusion { border-inline-start: 4px solid var(--accent); background: var(--surface); padding: 12px 16px; border-radius: 8px;
  font-size: 17px; margin: 16px 0; } .conclusion ul { font-size: 14px; margin: 8px 0 0; padding-inline-start: 20px; }
.wide { overflow-x: auto; } .wide > table { border-collapse: collapse; width: 100%; background: var(--surface); }
.wide th, .wide td { border: 1px solid var(--border); padding: 6px 8px; text-align: start; vertical-align: top; }
.wide th { font-size: 12px; color: var(--muted); } .wide td { font-variant-numeric: tabular-nums; unicode-bidi: isolate; }
.chart { direction: ltr; width: 100%; max-width: 760px; height: auto; display: block; margin: 12px 0; font: 12px system-ui, sans-serif; }
.chart .grid { stroke: var(--border); } .chart .bar { stroke: var(--accent); stroke-width: 2; } .chart .point { fill: var(--accent); }
.chart .name { fill: var(--text); } .chart .tick { fill: var(--muted); font-size: 11px; }
.prompt { background: var(--prompt); border-radius: 10px; padding: 10px 14px; margin: 12px 0; }
.answers { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); align-items: start; }
.answer { background: var(--surface); border: 1px solid var(--border); border-radius: 10px; padding: 12px 16px; min-width: 0; }
.figures { margin: 12px 0 0; border-top: 1px solid var(--border); padding-top: 8px; } .note { color: var(--danger); }
"""
    + STYLE
    + PRINT_STYLE
)
PAIR_BY_PAIR = mark("Pair by pair")
WHAT_FAILED_SAID = mark("What the answers that failed said")


def html(report: Report) -> str:
    """The whole page."""
    names = words.labels(report)
    parts = [
        page_begin(tr("Decision report: {title}", title=report.title), _STYLE),
        f'<h1 dir="auto">{escaped(report.title)}</h1>\n<p class="about">{escaped(words.report_about(report))}</p>\n',
        _conclusion(report),
        _section(tr("At a glance"), _table(*words.overview(report))),
    ]
    if report.ranking is not None:
        parts.append(_section(tr("Votes and ranking"), _ranking(report.ranking, names)))
    parts += [_judge(judge, names) for judge in report.judges]
    parts.append(_section(tr("Line-up and settings"), _table(*words.line_up(report)) + _errors(report)))
    if report.merges is not None:
        parts.append(_section(tr("Merges"), f"<p>{escaped(words.merged(report.merges))}</p>"))
    if report.prompts:
        listed = "".join(f"<li>{plain_html(prompt.text)}</li>" for prompt in report.prompts)
        parts.append(_section(tr("What was asked"), f"<ol>{listed}</ol>"))
    if report.samples:
        # The prompts are numbered among all, also where those are not listed.
        parts.append(_section(tr("Answers to read"), "".join(_sample(each, report, names) for each in report.samples)))
    parts.append(_section(tr("How it was measured"), _list(report.measured)))
    if report.caveats:
        parts.append(_section(tr("What to keep in mind"), _list(report.caveats)))
    parts.append(f'<p class="small">{escaped(words.made(report))}</p>\n</body></html>\n')
    return "".join(parts)


def _conclusion(report: Report) -> str:
    beside = _list(report.findings) if report.findings else ""
    return f'<div class="conclusion"><strong>{escaped(report.conclusion)}</strong>{beside}</div>\n'


def _ranking(ranking: RankingReport, names: Mapping[int, str]) -> str:
    labels = dict(names)
    return (
        f"<p>{escaped(words.counted(ranking))}</p>{interval_chart(ranking.standings, labels)}{_table(*words.standings(ranking, labels))}"
        f"<h3>{escaped(tr(PAIR_BY_PAIR))}</h3>{_table(*words.pairs(ranking, labels))}{_list(ranking.notes)}"
    )


def _judge(judge: JudgeReport, names: Mapping[int, str]) -> str:
    title, apart = words.judge_section(judge)
    return _section(title, _list([apart, *words.judged(judge)]) + _ranking(judge.ranking, names))


def _errors(report: Report) -> str:
    told = [f"{each.label}: {error}" for each in report.contestants for error in each.errors]
    return f"<h3>{escaped(tr(WHAT_FAILED_SAID))}</h3>{_list(told)}" if told else ""


def _sample(sample: SamplePrompt, report: Report, names: Mapping[int, str]) -> str:
    asked = plain_html(report.prompts[sample.prompt - 1].text) if report.prompts else ""
    said = f'<p class="small">{escaped(sample.verdict)}</p>' if sample.verdict else ""
    answers = "".join(_answer(each, names) for each in sample.answers)
    return f'<div class="prompt"><h3>{escaped(words.sample_heading(sample))}</h3>{asked}</div>{said}<div class="answers">{answers}</div>\n'


def _answer(sample: SampleAnswer, names: Mapping[int, str]) -> str:
    remark = f'<p class="note">{escaped(sample.remark)}</p>' if sample.remark else ""
    return (
        f'<div class="answer"><h3>{escaped(names[sample.contestant])}</h3>{markdown_html(sample.text)}{remark}'
        f'<p class="figures">{escaped(words.sample_figures(sample))}</p></div>'
    )


def _section(title: str, inner: str) -> str:
    return f"<section><h2>{escaped(title)}</h2>{inner}</section>\n"


def _table(head: Sequence[str], rows: words.Rows) -> str:
    heads = "".join(f'<th scope="col">{escaped(cell)}</th>' for cell in head)
    body = "".join(
        f'<tr><th scope="row">{_cell(row[0])}</th>{"".join(f"<td>{_cell(cell)}</td>" for cell in row[1:])}</tr>'
        for row in rows
    )
    return f'<div class="wide"><table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>'


def _cell(text: str) -> str:
    """Names and figures keep their own order where the page goes from right to left."""
    return f"<bdi>{escaped(text)}</bdi>" if is_right_to_left() else escaped(text)


def _list(sentences: Iterable[str]) -> str:
    items = "".join(f"<li>{escaped(sentence)}</li>" for sentence in sentences)
    return f"<ul>{items}</ul>" if items else ""
