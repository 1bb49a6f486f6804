"""The one way out of the window: a link is shown in full and opened only after a yes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.ask import answer
from abreast.ui.link_looks import foreign_letters, other_host
from abreast.ui.plain import PlainLabel

OPENABLE_SCHEMES = frozenset({"http", "https", "mailto"})
LONG_QUERY_CHARS = 200


def visible(text: str) -> str:
    """`text` with control, bidirectional and zero-width characters shown as `U+202E`."""
    return "".join(f"U+{ord(c):04X}" if unicodedata.category(c) in {"Cc", "Cf"} else c for c in text)


def openable(url: str) -> str | None:
    """The address as it would be opened, without user name and password and with its host in punycode.

    Returns:
        `None` if this kind of address is not opened at all.
    """
    try:
        parts = urlsplit(url)
        if parts.scheme.casefold() not in OPENABLE_SCHEMES:
            return None
        if parts.scheme.casefold() == "mailto":
            return url
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError:
        return None
    if not host:
        return None
    host = f"[{host}]" if ":" in host else host
    return urlunsplit((parts.scheme, host + port, parts.path, parts.query, parts.fragment))


class LinkDialog(QDialog):
    """Shows where a link leads, as plain text, and asks whether to open it.

    Args:
        said: The text of the link, which may name another host than that it leads to.
    """

    def __init__(self, url: str, parent: QWidget | None = None, *, said: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open this link?"))
        self.resize(560, 220)
        self.address = openable(url)
        host = urlsplit(self.address).netloc if self.address else ""
        heading = tr("It leads to {host}", host=host) if host else tr("Where it leads")
        text = QPlainTextEdit(visible(self.address or url))
        text.setReadOnly(True)
        text.setAccessibleName(tr("Address"))
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(heading, "strong"))
        layout.addWidget(text, 1)
        if self.address is None:
            layout.addWidget(PlainLabel(tr("Links of this kind are not opened. You can copy the address."), "warning"))
        elif len(urlsplit(self.address).query) > LONG_QUERY_CHARS:
            layout.addWidget(PlainLabel(tr("The address carries a lot of data. It may contain your text."), "warning"))
        for warning in self._doubts(self.address, said) if self.address is not None else ():
            layout.addWidget(PlainLabel(warning, "warning"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        if self.address is not None:
            buttons.addButton(tr("Open in browser"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _doubts(self, address: str, said: str) -> Iterator[str]:
        if named := other_host(said, address):
            yield tr("The text of the link names another host: {named}", named=visible(named))
        if written := foreign_letters(address):
            yield tr("The host has letters that may only look familiar: {written}", written=visible(written))


async def open_url(url: str, said: str, parent: QWidget) -> None:
    """Ask, then hand the address to the desktop. `said`: the text of the link."""
    dialog = LinkDialog(url, parent, said=said)
    if await answer(dialog) and dialog.address is not None:
        QDesktopServices.openUrl(QUrl(dialog.address, QUrl.ParsingMode.StrictMode))
