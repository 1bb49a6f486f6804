"""Asks before something is done that the host may charge for."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_L, SPACE_M


class ConsentDialog(QDialog):
    """Says what will be sent, in plain words; accepted if the user agrees.

    Args:
        verb: What the button that agrees says, with its mnemonic.
        refusal: What the other one says; empty: "Cancel".
    """

    def __init__(self, title: str, text: str, verb: str, parent: QWidget, *, refusal: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        words = PlainLabel(text)
        words.setWordWrap(True)
        buttons = QDialogButtonBox()
        agree = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(refusal or tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        agree.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(words)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)
