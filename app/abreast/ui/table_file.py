"""Puts a table into a file for a spreadsheet, where the user says."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from abreast.core.language import tr
from abreast.core.store.exporting.export import replacing
from abreast.core.system_reasons import reason_of
from abreast.ui.ask import answer


async def export_table(parent: QWidget, title: str, file_name: str, text: str) -> str:
    """Ask for a file and write `text` into it.

    Args:
        title: Of the dialog: what is exported.

    Returns:
        What came of it, for the user; empty if no file was chosen.
    """
    dialog = QFileDialog(parent, title, file_name, tr("Tables (*.csv)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(file_name)
    if not await answer(dialog):
        return ""
    path = Path(dialog.selectedFiles()[0])
    try:
        await asyncio.to_thread(write_whole, path, text)
    except OSError as error:
        return tr("{file} was not written: {reason}. Choose another folder.", file=path.name, reason=reason_of(error))
    return tr("Exported to {file}.", file=path.name)


def write_whole(path: Path, text: str) -> None:
    """Put a file in its place at once, or leave what is there. Blocks: for a thread.

    Raises:
        OSError: if it cannot be written.
    """
    with replacing(path) as made:
        made.write_text(text, encoding="utf-8", newline="")
