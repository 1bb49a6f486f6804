"""Writes comparisons into a file, which is there when it is whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Generator, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, assert_never

from abreast.core.language import tr
from abreast.core.store.exporting.forms import Form
from abreast.core.store.files import put_in_place
from abreast.core.system_reasons import reason_of

if TYPE_CHECKING:
    from abreast.core.store.history import History

TURNS_AT_A_TIME = 20


class FormName(StrEnum):
    """The formats of an export that is text."""

    MARKDOWN = "md"
    HTML = "html"
    JSON = "json"
    CSV = "csv"


class ExportCancelled(Exception):
    """The user ended an export. No file was made."""


class ExportFailed(Exception):
    """The file could not be written. The message says why and what to do."""


def export(
    history: History,
    comparison_ids: Sequence[int],
    target: Path,
    form: FormName,
    *,
    on_progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write comparisons into `target`, in the place of what is there. It blocks: for a thread of its own.

    Args:
        on_progress: Called with the part that is done, 0 to 1.
        cancelled: Asked between parts; true ends the export.

    Raises:
        ExportCancelled: if it was. What was at `target` is still there.
        ExportFailed: if the file cannot be written.
        StoreError: if a comparison cannot be read.
    """
    try:
        with replacing(target) as made, made.open("w", encoding="utf-8", newline="") as file:
            write(history, comparison_ids, file, form, on_progress=on_progress, cancelled=cancelled)
    except OSError as error:
        raise ExportFailed(
            tr(
                "{target} could not be written: {strerror}. Choose another place.",
                target=target,
                strerror=reason_of(error),
            )
        ) from error


def write(
    history: History,
    comparison_ids: Sequence[int],
    file: TextIO,
    form: FormName,
    *,
    on_progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Like `export`, into an open file."""
    for text, done in _texts(history, comparison_ids, form_of(form)):
        if cancelled():
            raise ExportCancelled
        file.write(text)
        on_progress(done)


def form_of(name: FormName) -> Form:
    """A format, ready for one export. Each is imported when it is wanted."""
    match name:
        case FormName.MARKDOWN:
            from abreast.core.store.exporting.markdown_form import MarkdownForm

            return MarkdownForm()
        case FormName.HTML:
            from abreast.core.store.exporting.html_form import HtmlForm

            return HtmlForm()
        case FormName.JSON:
            from abreast.core.store.exporting.json_form import JsonForm

            return JsonForm()
        case FormName.CSV:
            from abreast.core.store.exporting.csv_form import CsvForm

            return CsvForm()
        case _:
            assert_never(name)


@contextlib.contextmanager
def replacing(target: Path) -> Generator[Path]:
    """A file to write, for this user only, that takes the place of `target` when all went well.

    Raises:
        OSError: if it cannot be made or put in place.
    """
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:40]}-", suffix=".part", dir=target.parent)
    os.close(descriptor)
    made = Path(name)
    try:
        yield made
        put_in_place(made, target)
    finally:
        made.unlink(missing_ok=True)


def _texts(history: History, comparison_ids: Sequence[int], form: Form) -> Iterator[tuple[str, float]]:
    """What is to be written, piece by piece, each with the part of all that is done after it."""
    yield form.begin(), 0.0
    total = len(comparison_ids)
    for index, comparison_id in enumerate(comparison_ids):
        found = history.exchange.whole(comparison_id).result()
        yield form.comparison(found.document), index / total
        for start in range(0, len(found.turn_ids), TURNS_AT_A_TIME):
            some = found.turn_ids[start : start + TURNS_AT_A_TIME]
            for turn in history.exchange.turns_of(found, some).result():
                yield form.turn(turn), (index + start / len(found.turn_ids)) / total
        yield form.comparison_end(), (index + 1) / total
    yield form.end(), 1.0
