"""Waiting for a dialog without a nested event loop, which would freeze running streams."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QDialog, QDialogButtonBox


async def answer(dialog: QDialog) -> bool:
    """Open a dialog and wait until it is closed. Returns whether it was accepted."""
    finished: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def settle(result: int) -> None:
        if not finished.done():
            finished.set_result(result)

    for buttons in dialog.findChildren(QDialogButtonBox):
        _distinguish(buttons)
    dialog.finished.connect(settle)
    dialog.open()
    try:
        return await finished == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


def _distinguish(buttons: QDialogButtonBox) -> None:
    """Let the button that does what the dialog is for look so, if there is one such."""
    accepting = [
        each for each in buttons.buttons() if buttons.buttonRole(each) is QDialogButtonBox.ButtonRole.AcceptRole
    ]
    if len(accepting) == 1 and not accepting[0].property("kind"):
        accepting[0].setProperty("kind", "primary")
        # The style has seen it already where its size was asked for.
        accepting[0].style().unpolish(accepting[0])
        accepting[0].style().polish(accepting[0])
