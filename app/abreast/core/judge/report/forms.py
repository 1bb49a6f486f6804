"""The forms of a report. Each is imported when it is wanted."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from enum import StrEnum
from typing import assert_never

from abreast.core.judge.report.document import Report
from abreast.core.language import in_english


class ReportForm(StrEnum):
    """By the ending of a file's name."""

    HTML = "html"
    MARKDOWN = "md"
    JSON = "json"


def language_of(form: ReportForm) -> AbstractContextManager[None]:
    """The language a report is to be made in: that of its reader, and English for programs."""
    return in_english() if form is ReportForm.JSON else nullcontext()


def written(report: Report, form: ReportForm) -> str:
    """A report as the text of a file."""
    match form:
        case ReportForm.HTML:
            from abreast.core.judge.report.html_form import html

            return html(report)
        case ReportForm.MARKDOWN:
            from abreast.core.judge.report.markdown_form import markdown

            return markdown(report)
        case ReportForm.JSON:
            from pydantic import TypeAdapter

            return TypeAdapter(Report).dump_json(report, indent=2).decode() + "\n"
        case _:
            assert_never(form)
