"""`abreast history export|import`."""

from __future__ import annotations

import io
import signal
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from abreast.cli.history import opened_history
from abreast.cli.progress import counting
from abreast.cli.terminal import EXIT_INTERRUPTED, EXIT_USAGE, fail, print_json, say
from abreast.cli.visible import visible
from abreast.core.store.exporting.export import ExportCancelled, ExportFailed, FormName, export, write
from abreast.core.store.history import History
from abreast.core.store.importing.report import ImportRefused
from abreast.core.store.importing.run import import_file

_PERCENT = 100


def export_comparisons(
    comparison_ids: Sequence[int], output: str, form: str | None, *, everything: bool, force: bool
) -> int:
    """Write comparisons into a file, or to standard output."""
    if bool(comparison_ids) == everything:
        fail("Name comparisons by their ids, or take --all.", EXIT_USAGE)
    name = _form(form, output)
    target = Path(output)
    if output != "-" and target.exists() and not force:
        fail(f"{output} is there already. --force writes over it.", EXIT_USAGE)
    with opened_history(writing=False) as history:
        chosen = history.exchange.all_ids().result() if everything else tuple(dict.fromkeys(comparison_ids))
        if output == "-":
            print_export(history, chosen, name)
            return 0
        with _stoppable() as stopped, counting(f"Exporting to {output}", _PERCENT) as show:
            try:
                export(
                    history, chosen, target, name,
                    on_progress=lambda done: show(int(done * _PERCENT)), cancelled=stopped,
                )  # fmt: skip
            except ExportFailed as failed:
                fail(str(failed))
            except ExportCancelled:
                say("Stopped. No file was made.")
                return EXIT_INTERRUPTED
    say(f"{len(chosen)} comparison{'s' * (len(chosen) != 1)} written to {output}.")
    return 0


def print_export(history: History, comparison_ids: Sequence[int], form: FormName) -> None:
    """An export on standard output. On a terminal nothing in it steers that one."""
    if sys.stdout.isatty():
        written = io.StringIO()
        write(history, comparison_ids, written, form)
        sys.stdout.write(visible(written.getvalue()))
    else:
        write(history, comparison_ids, sys.stdout, form)


def import_comparisons(file: Path, *, as_json: bool) -> int:
    """Add what a file holds to the history. Returns 1 if something of it was refused."""
    with opened_history(writing=True, making=True) as history, _stoppable() as stopped:
        try:
            with counting(f"Importing {file.name}", _PERCENT) as show:
                report = import_file(
                    history, file, on_progress=lambda progress: show(int(progress.done * _PERCENT)), cancelled=stopped
                )
        except ImportRefused as refused:
            fail(str(refused))
    if as_json:
        print_json(report.as_document())
    else:
        say("\n".join(report.in_words()))
    if report.cancelled:
        return EXIT_INTERRUPTED
    return 1 if report.refused else 0


def _form(form: str | None, output: str) -> FormName:
    told = form or Path(output).suffix.removeprefix(".").lower()
    try:
        return FormName({"markdown": "md", "htm": "html"}.get(told, told))
    except ValueError:
        fail("The format is not clear. Name it: --format md, html, json or csv.", EXIT_USAGE)


@contextmanager
def _stoppable() -> Generator[Callable[[], bool]]:
    """Let Ctrl+C end the work at a place where all that is done is whole."""
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)
