"""The arguments of `abreast history`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from abreast.cli.finishing import Force, Json, Yes, finish_blocking
from abreast.core.run.record import AnswerState

history_app = typer.Typer(
    help="What was asked and answered: list, search, export, import, delete, check.", no_args_is_help=True
)

Id = Annotated[int, typer.Argument(metavar="ID", help="As `abreast history list` shows it.")]
Ids = Annotated[list[int], typer.Argument(metavar="ID...", help="As `abreast history list` shows them.")]
Limit = Annotated[int, typer.Option(min=1, metavar="N", help="How many at most.")]


@history_app.callback()
def history_command() -> None:
    pass


@history_app.command("list")
def history_list(
    limit: Limit = 50,
    tag: Annotated[str | None, typer.Option(metavar="TAG", help="Only those with this tag.")] = None,
    archived: Annotated[bool, typer.Option("--archived", help="Those in the archive instead.")] = False,
    json: Json = False,
) -> None:
    """List comparisons, the last used first."""
    from abreast.cli.history_shown import list_comparisons

    finish_blocking(lambda: list_comparisons(limit=limit, tag=tag, archived=archived, as_json=json))


@history_app.command("show")
def history_show(comparison: Id, json: Json = False) -> None:
    """Show a comparison with all its answers."""
    from abreast.cli.history_shown import show_comparison

    finish_blocking(lambda: show_comparison(comparison, as_json=json))


@history_app.command("search")
def history_search(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS...", help="All of them have to stand in a text; of the last one a beginning is enough."
        ),
    ],
    provider: Annotated[str | None, typer.Option(metavar="ID", help="Only answers by this provider.")] = None,
    model: Annotated[
        str | None, typer.Option(metavar="ID", help="With --provider: only answers by this model.")
    ] = None,
    state: Annotated[AnswerState | None, typer.Option(help="Only answers that ended so.")] = None,
    since: Annotated[str | None, typer.Option(metavar="ISO", help="Only what was asked from this day on.")] = None,
    limit: Limit = 20,
    json: Json = False,
) -> None:
    """Search prompts and answers, the newest first."""
    from abreast.cli.history_shown import Wanted, search

    wanted = Wanted(provider=provider, model=model, state=state, since=since)
    finish_blocking(lambda: search(" ".join(words), wanted, limit=limit, as_json=json))


@history_app.command("export")
def history_export(
    comparisons: Annotated[
        list[int] | None, typer.Argument(metavar="ID...", help="As `abreast history list` shows them.")
    ] = None,
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="'-' is standard output.")] = "-",
    format: Annotated[  # noqa: A002  the option's name
        str | None, typer.Option("--format", "-f", metavar="md|html|json|csv", help="Else by the file's name.")
    ] = None,
    all: Annotated[bool, typer.Option("--all", help="All comparisons, also those in the archive.")] = False,  # noqa: A002
    force: Force = False,
) -> None:
    """Write comparisons into a file. JSON holds all of them and can be imported again; CSV holds the figures."""
    from abreast.cli.history_files import export_comparisons

    finish_blocking(lambda: export_comparisons(comparisons or [], output, format, everything=all, force=force))


@history_app.command("import")
def history_import(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="JSON of Abreast, the archive or conversations.json of ChatGPT or Claude, or logs.db of llm.",
        ),
    ],
    json: Json = False,
) -> None:
    """Add comparisons from a file. Those that are here already stay as they are."""
    from abreast.cli.history_files import import_comparisons

    finish_blocking(lambda: import_comparisons(file, as_json=json))


@history_app.command("delete")
def history_delete(
    comparisons: Ids,
    purge: Annotated[
        bool, typer.Option("--purge", help="Take all that is deleted out of the file now, without undo.")
    ] = False,
    yes: Yes = False,
) -> None:
    """Delete comparisons. They can be brought back in the window for a while."""
    from abreast.cli.history_shown import delete_comparisons

    finish_blocking(lambda: delete_comparisons(comparisons, purge=purge, yes=yes))


@history_app.command("doctor")
def history_doctor(
    restore: Annotated[bool, typer.Option("--restore", help="Put the newest good backup in its place.")] = False,
    salvage: Annotated[bool, typer.Option("--salvage", help="Make a new one of what can be read.")] = False,
    yes: Yes = False,
    json: Json = False,
) -> None:
    """Check the history's file and its backups, and say what to do. A damaged file is kept under another name."""
    from abreast.cli.history_doctor import doctor

    finish_blocking(lambda: doctor(restore=restore, salvage=salvage, yes=yes, as_json=json))
