"""Entering a provider's key. The one that is stored is never shown."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.core.registry.key_lookup import KeyPlace
from abreast.core.registry.key_text import KeyUnusable
from abreast.core.registry.keys import KeyringFault, KeySource
from abreast.core.registry.spec import ProviderSpec
from abreast.ui.ask import answer
from abreast.ui.check_box import CheckBox
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_S


class KeyDialog(QDialog):
    """Says where the provider's key is now, and takes another one."""

    def __init__(self, provider: ProviderSpec, where: str, problem: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Key for {provider}", provider=provider.label))
        self.resize(520, 220)
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setPlaceholderText(tr("Paste the key"))
        self._field.setAccessibleName(tr("Key for {provider}", provider=provider.label))
        self._for_session = CheckBox(tr("Only until Abreast is closed (not in the keyring)"))
        state = PlainLabel(where, "muted")
        trouble = PlainLabel(problem, "danger")
        trouble.setVisible(bool(problem))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._save = buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setEnabled(False)
        self._field.textChanged.connect(self._text_changed)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        for label in (PlainLabel(tr("Requests go to {address}", address=provider.base_url), "muted"), state, trouble):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self._field)
        layout.addWidget(self._for_session)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def _text_changed(self, text: str) -> None:
        self._save.setEnabled(bool(text.strip()))

    @property
    def text(self) -> str:
        return self._field.text()

    @property
    def place(self) -> KeyPlace:
        return KeyPlace.SESSION if self._for_session.isChecked() else KeyPlace.KEYRING


async def ask_for_key(keys: KeySource, provider: ProviderSpec, parent: QWidget) -> bool:
    """Ask for a provider's key until it is kept or the user gives up. Returns whether it is kept."""
    found = await keys.key_for(provider)
    problem = ""
    while True:
        dialog = KeyDialog(provider, found.sentence, problem, parent)
        if not await answer(dialog):
            return False
        try:
            await keys.set(provider, dialog.text, dialog.place)
        except KeyUnusable as error:
            problem = str(error)
        except KeyringFault as fault:
            problem = fault.sentence
        else:
            return True
