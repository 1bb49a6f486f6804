"""Waiting for a dialog without a nested event loop, which would freeze running streams."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QDialog


async def answer(dialog: QDialog) -> bool:
    """Open a dialog and wait until it is closed. Returns whether it was accepted."""
    finished: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int) -> None:
        if not finished.done():
            finished.set_result(result)

    dialog.finished.connect(settle)
    dialog.open()
    try:
        return await finished == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
