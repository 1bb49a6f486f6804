"""Makes a report of comparisons in the history, and writes it into a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from abreast import __version__
from abreast.core.judge.report.build import ReportOptions, build
from abreast.core.judge.report.document import Report
from abreast.core.judge.report.forms import ReportForm, written
from abreast.core.language import tr
from abreast.core.store.exporting.export import ExportFailed, replacing
from abreast.core.store.history import History
from abreast.core.store.report_reading import given_of
from abreast.core.store.turns import now_ms
from abreast.core.system_reasons import reason_of

MADE_WITH = f"Abreast {__version__}"


def report_of(
    history: History,
    comparison_ids: Sequence[int],
    options: ReportOptions,
    *,
    on_progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Read and count. It blocks: for a thread of its own. For what it raises see `given_of`."""
    given = given_of(history, comparison_ids, on_progress=on_progress, cancelled=cancelled)
    return build(given, options, made_at_ms=now_ms(), made_with=MADE_WITH)


def write_report(report: Report, target: Path, form: ReportForm) -> None:
    """Write a report in the place of what is at `target`. It is there when it is whole, or not at all.

    Raises:
        ExportFailed: if the file cannot be written.
    """
    try:
        with replacing(target) as made:
            made.write_text(written(report, form), encoding="utf-8", newline="\n")
    except OSError as error:
        raise ExportFailed(
            tr(
                "{target} could not be written: {strerror}. Choose another place.",
                target=target,
                strerror=reason_of(error),
            )
        ) from error


def form_of_name(name: str) -> ReportForm:
    """The form that a file's name stands for.

    Raises:
        ExportFailed: if it stands for none.
    """
    ending = Path(name).suffix.lower().removeprefix(".")
    try:
        return ReportForm({"htm": "html", "markdown": "md"}.get(ending, ending))
    except ValueError:
        raise ExportFailed(tr("Let the name end with .html, .md or .json.")) from None
