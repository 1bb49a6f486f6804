"""`abreast report`: a decision report of comparisons."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from abreast.cli.history import opened_history
from abreast.cli.progress import counting
from abreast.cli.terminal import EXIT_USAGE, fail, say
from abreast.cli.visible import visible
from abreast.core.judge.report.build import ReportOptions
from abreast.core.judge.report.forms import ReportForm, written
from abreast.core.store.exporting.export import ExportFailed
from abreast.core.store.report_writing import form_of_name, report_of, write_report

MOST_TAGGED = 10_000
_PERCENT = 100


def make_report(
    comparison_ids: Sequence[int],
    tag: str | None,
    output: str,
    form: ReportForm | None,
    options: ReportOptions,
    *,
    force: bool,
) -> int:
    """Write a report into a file, or to standard output."""
    if bool(comparison_ids) == (tag is not None):
        fail("Name comparisons by their ids, or take --tag.", EXIT_USAGE)
    target = Path(output)
    if output != "-" and target.exists() and not force:
        fail(f"{output} is there already. --force writes over it.", EXIT_USAGE)
    try:
        wanted = form or (ReportForm.MARKDOWN if output == "-" else form_of_name(output))
    except ExportFailed:
        fail("The format is not clear. Name it: --html, --md or --json.", EXIT_USAGE)
    with opened_history(writing=False) as history:
        chosen = tuple(dict.fromkeys(comparison_ids))
        if tag is not None:
            tagged = history.summaries(tag=tag, limit=MOST_TAGGED).result()
            chosen = tuple(summary.id for summary in reversed(tagged))
            if not chosen:
                fail(f"No comparison has the tag {tag!r}. `abreast history list` shows them.")
        with counting("Reading", _PERCENT) as show:
            report = report_of(history, chosen, options, on_progress=lambda done: show(int(done * _PERCENT)))
    if output == "-":
        text = written(report, wanted)
        sys.stdout.write(visible(text) if sys.stdout.isatty() else text)
        return 0
    try:
        write_report(report, target, wanted)
    except ExportFailed as failed:
        fail(str(failed))
    say(report.conclusion)
    say(f"Written to {output}.")
    return 0
