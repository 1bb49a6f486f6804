"""What other programs find of a key where something was copied."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication

from canary import sightings


def copied() -> list[str]:
    """What is seen of the key on the clipboard and, where there is one, in the selection, in any format."""
    clipboard, found = QGuiApplication.clipboard(), list[str]()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if mode is QClipboard.Mode.Selection and not clipboard.supportsSelection():
            continue
        mime = clipboard.mimeData(mode)
        for kind in mime.formats():
            found += sightings(bytes(mime.data(kind).data()), kind)
    return found
