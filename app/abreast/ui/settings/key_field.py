"""The key of a provider: where it is kept, and a field for another one. The one that is kept is never shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from abreast.core.language import mark, tr
from abreast.core.registry.key_lookup import KeyLookup, KeyPlace, KeyState
from abreast.core.registry.key_text import KeyUnusable, check_destination, clean_key
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret
from abreast.ui.check_box import CheckBox
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.provider_draft import KeyWish
from abreast.ui.theme.roles import SPACE_S, SPACE_XS

_WITHOUT_KEYRING = frozenset({KeyState.NO_BACKEND, KeyState.DENIED, KeyState.FAILED})
_PLACES = {
    KeyPlace.ENVIRONMENT: mark("A key was found in the environment variable. It is used before any other."),
    KeyPlace.KEYRING: mark("A key is kept in the keyring of your system."),
    KeyPlace.SESSION: mark("A key is kept in memory until Abreast is closed."),
}


class KeyField(QWidget):
    """Collects what is to become of the key; the dialog does it when it saves.

    Signals:
        wished(object): a `KeyWish`, or `None` if the kept key is to stay as it is.
        unlock_requested: the keyring may ask for its password now.
    """

    wished = Signal(object)
    unlock_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._spec: ProviderSpec | None = None
        self._wish: KeyWish | None = None
        self._lookup: KeyLookup | None = None
        self._save_fault = ""
        """Why the key could not be kept when the settings were saved; it holds until something else is wished."""
        self._state = PlainLabel(kind="muted")
        self._state.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(tr("Key"))
        self._paste = QPushButton(tr("Paste"))
        self._forget = QPushButton(tr("Forget"))
        self._unlock = QPushButton(tr("Unlock…"))
        self._session = CheckBox(tr("Only until Abreast is closed, not in the ke&yring"))
        self._session.setAccessibleName(tr("Keep the key only until Abreast is closed"))
        self._fault = PlainLabel(kind="danger")
        self._fault.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.line, 1)
        for button, name in (
            (self._paste, tr("Paste the key from the clipboard")),
            (self._forget, tr("Forget the key")),
            (self._unlock, tr("Unlock the keyring")),
        ):
            button.setAccessibleName(name)
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addLayout(row)
        for widget in (self._state, self._session, self._fault):
            column.addWidget(widget)
        self.line.textEdited.connect(self._typed)
        self._paste.clicked.connect(self._paste_key)
        self._forget.clicked.connect(self._forget_key)
        self._unlock.clicked.connect(self.unlock_requested)
        self._session.clicked.connect(self._place_changed)

    def show_key(self, wish: KeyWish | None, lookup: KeyLookup | None, spec: ProviderSpec, fault: str = "") -> None:
        """Say what is known of the key, and what is wished. The text of a wished key is not shown again."""
        self._wish, self._lookup, self._spec = wish, lookup, spec
        self.line.clear()
        self._session.setChecked(wish is not None and wish.key is not None and wish.place is KeyPlace.SESSION)
        self._save_fault = fault
        self._update()

    def show_lookup(self, lookup: KeyLookup | None, spec: ProviderSpec) -> None:
        """The same while the user is typing a key, which stays."""
        self._lookup, self._spec = lookup, spec
        before = self._wish
        self._update()
        if self._wish is not before:
            self.wished.emit(self._wish)

    def _typed(self, text: str) -> None:
        self._save_fault = ""
        self._wish = KeyWish(key=Secret(text), place=self._place) if text.strip() else None
        self._update()
        self.wished.emit(self._wish)

    def _paste_key(self) -> None:
        text = QGuiApplication.clipboard().text()
        # A field of one line would silently turn a line break into something else; it is told of instead.
        self.line.setText(text.strip())
        self._typed(text)

    def _forget_key(self) -> None:
        self._save_fault = ""
        if self._wish is not None:
            # Take back what was entered, or a forgetting.
            self.line.clear()
            self._wish = None
        else:
            self._wish = KeyWish(key=None)
        self._update()
        self.wished.emit(self._wish)

    def _place_changed(self) -> None:
        self._save_fault = ""
        if self._wish is not None and self._wish.key is not None:
            self._wish = KeyWish(key=self._wish.key, place=self._place)
            self._update()
            self.wished.emit(self._wish)

    @property
    def _place(self) -> KeyPlace:
        return KeyPlace.SESSION if self._session.isChecked() else KeyPlace.KEYRING

    def _update(self) -> None:
        state = self._lookup.state if self._lookup else None
        if state in _WITHOUT_KEYRING:
            self._session.setChecked(True)
            if self._wish is not None and self._wish.key is not None and self._wish.place is not KeyPlace.SESSION:
                self._wish, self._save_fault = KeyWish(key=self._wish.key, place=KeyPlace.SESSION), ""
        self._session.setEnabled(state not in _WITHOUT_KEYRING)
        self._unlock.setVisible(state is KeyState.LOCKED)
        kept = self._lookup is not None and self._lookup.place in (KeyPlace.KEYRING, KeyPlace.SESSION)
        self._forget.setEnabled(self._wish is not None or kept)
        self._forget.setText(tr("Forget") if self._wish is None else tr("Take back"))
        self.line.setPlaceholderText(tr("Paste another key to replace it") if kept else tr("Paste the key"))
        self._state.setText(self._sentence())
        self._say(_fault_of(self._wish, self.line.text(), self._spec) or self._save_fault)

    def _sentence(self) -> str:
        if self._wish is not None and self._wish.key is None:
            return tr("When you apply, the key will be forgotten.")
        if self._wish is not None:
            if self._place is KeyPlace.SESSION:
                return tr("When you apply, the new key will be kept in memory until Abreast is closed.")
            return tr("When you apply, the new key will be kept in the keyring.")
        if self._lookup is None:
            return tr("Looking for a key…")
        if self._lookup.state is KeyState.FOUND and self._lookup.place is not None:
            return tr(_PLACES[self._lookup.place])
        return self._lookup.sentence

    def _say(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self.line.setAccessibleDescription(fault or self._state.text())


def _fault_of(wish: KeyWish | None, text: str, spec: ProviderSpec | None) -> str:
    """What is wrong with the key in the field; it never contains any of it."""
    if wish is None or wish.key is None:
        return ""
    try:
        if text:
            clean_key(text)
        if spec is not None and spec.base_url:
            check_destination(spec.base_url, spec.plain_http_origin)
    except KeyUnusable as error:
        return str(error)
    return ""
