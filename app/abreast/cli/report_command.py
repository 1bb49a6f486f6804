"""The arguments of `abreast report`."""

from __future__ import annotations

from typing import Annotated

import typer

from abreast.cli.finishing import Force, finish_blocking
from abreast.cli.terminal import EXIT_USAGE, fail


def report_command(
    comparisons: Annotated[
        list[int] | None, typer.Argument(metavar="COMPARISON...", help="As `abreast history list` shows them.")
    ] = None,
    tag: Annotated[str | None, typer.Option(metavar="TAG", help="All comparisons with this tag instead.")] = None,
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="'-' is standard output.")] = "-",
    html: Annotated[bool, typer.Option("--html", help="One web page that needs no other file.")] = False,
    md: Annotated[bool, typer.Option("--md", help="Markdown.")] = False,
    json: Annotated[bool, typer.Option("--json", help="JSON; resources/report.schema.json describes it.")] = False,
    title: Annotated[str, typer.Option(help="Else the comparison's own.")] = "",
    samples: Annotated[
        int | None, typer.Option(min=0, metavar="N", help="How many prompts to show with their answers.")
    ] = None,
    no_prompts: Annotated[bool, typer.Option("--no-prompts", help="Do not list the prompts.")] = False,
    no_system: Annotated[bool, typer.Option("--no-system", help="Do not show system messages.")] = False,
    no_judges: Annotated[bool, typer.Option("--no-judges", help="Leave out what models said as judges.")] = False,
    open_votes: Annotated[bool, typer.Option("--open", help="Count votes with the names in sight too.")] = False,
    force: Force = False,
) -> None:
    """Write a decision report: votes and ranking with their doubt, costs, waits, failures, answers to read."""
    if html + md + json > 1:
        fail("Choose one of --html, --md and --json.", EXIT_USAGE)

    from abreast.cli.report import make_report
    from abreast.core.judge.report.build import DEFAULT_SAMPLES, ReportOptions
    from abreast.core.judge.report.forms import ReportForm

    forms = {ReportForm.HTML: html, ReportForm.MARKDOWN: md, ReportForm.JSON: json}
    form = next((form for form, is_wanted in forms.items() if is_wanted), None)
    options = ReportOptions(
        title=title,
        samples=DEFAULT_SAMPLES if samples is None else samples,
        prompts=not no_prompts,
        system_messages=not no_system,
        judges=not no_judges,
        open_votes=open_votes,
    )
    finish_blocking(lambda: make_report(comparisons or [], tag, output, form, options, force=force))
