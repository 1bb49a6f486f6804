"""What is kept where, by which way requests go, and what never leaves the computer. Read only: nothing can be switched off."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from abreast.core.language import mark, tr
from abreast.core.transport.proxies import proxies_used
from abreast.ui.actions import without_mnemonic
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.page import Parts, SettingsPage
from abreast.ui.theme.roles import SPACE_L, SPACE_M, SPACE_S

SENTENCES = (
    (
        mark("Keys"),
        mark(
            "A key is kept in the keyring of your operating system, in the environment variable that a "
            "provider names, or in memory until Abreast is closed. It is never written to a file, and it is "
            "sent only to the address it was entered for."
        ),
    ),
    (
        mark("Prompts and answers"),
        mark(
            "They stay in the history on this computer, in files that only you can read. What you delete is "
            "overwritten in the history; backups have it until they are a month old. A temporary comparison "
            "is written nowhere."
        ),
    ),
    (
        mark("Requests"),
        mark(
            "Prompts go to the providers whose panes you send them to, and to nobody else. A test or a list "
            "of models is asked for only when you press its button."
        ),
    ),
    (
        mark("Temporary comparisons"),
        mark(
            "Nothing of them reaches the disk. What they cost, without any text, is counted in the usage "
            "panel and in budgets until Abreast is closed, and then forgotten."
        ),
    ),
    (mark("Telemetry"), mark("There is none: no figures, no crash reports and no look for updates are sent anywhere.")),
    (
        mark("Prices"),
        mark(
            "They come from the table that ships with Abreast and from your own providers.yaml. A newer "
            "table is fetched only when you press the button in Settings > Prices."
        ),
    ),
)


class PrivacyPage(SettingsPage):
    """The folders as they are on this computer, and what is done with keys and requests."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        paths = parts.core.paths
        # Not all languages are as brief as English.
        area, inside = QScrollArea(), QWidget()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Privacy"))
        area.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_L)
        folders = QGridLayout()
        folders.setHorizontalSpacing(SPACE_M)
        folders.setVerticalSpacing(SPACE_S)
        for row, (name, path, what) in enumerate(
            (
                (
                    tr("Se&ttings"),
                    paths.config,
                    tr("providers.yaml, bots.yaml and line-ups.yaml with five backups each, budgets.yaml, window.ini"),
                ),
                (
                    tr("&History and models"),
                    paths.data,
                    tr("the history with its backups, models that were fetched or added"),
                ),
                (tr("Ca&che"), paths.cache, tr("the lists of models that hosts gave; can be deleted at any time")),
            )
        ):
            # A field, so that the path can be copied by keyboard.
            field = QLineEdit(str(path))
            field.setReadOnly(True)
            field.setAccessibleName(tr("Folder: {folder}", folder=without_mnemonic(name)))
            field.setCursorPosition(0)
            label = PlainLabel(name)
            label.setBuddy(field)
            folders.addWidget(label, row * 2, 0)
            folders.addWidget(field, row * 2, 1)
            folders.addWidget(PlainLabel(what, "muted"), row * 2 + 1, 1)
        layout.addWidget(PlainLabel(tr("What is kept where"), "strong"))
        layout.addLayout(folders)
        sentences = [(tr(title), tr(text)) for title, text in SENTENCES]
        for title, text in (*sentences, (tr("Proxies"), _proxies(parts))):
            block = QVBoxLayout()
            block.setSpacing(SPACE_S)
            sentence = PlainLabel(text)
            sentence.setWordWrap(True)
            block.addWidget(PlainLabel(title, "strong"))
            block.addWidget(sentence)
            layout.addLayout(block)
        layout.addStretch(1)

    def load(self) -> None:
        pass


def _proxies(parts: Parts) -> str:
    """By which way the hosts of the providers are reached, as the environment says now."""
    entries = [entry for entry in parts.core.registry.values() if not entry.managed and not entry.disabled]
    uses = [use for use in proxies_used(entry.base_url for entry in entries) if use.proxy]
    if not uses:
        return tr(
            "None: HTTP_PROXY, HTTPS_PROXY and ALL_PROXY name none for your providers, or NO_PROXY takes them out."
        )
    by_proxy: dict[tuple[str, bool], list[str]] = {}
    for use in uses:
        by_proxy.setdefault((use.proxy, use.is_usable), []).append(use.address)
    told: list[str] = []
    for (proxy, is_usable), addresses in by_proxy.items():
        hosts = ", ".join(addresses)
        told.append(
            tr("{hosts} through {proxy}.", hosts=hosts, proxy=proxy)
            if is_usable
            else tr("{hosts} through {proxy}, which cannot be used: correct the variable.", hosts=hosts, proxy=proxy)
        )
    return " ".join((*told, tr("All others are reached directly, and this computer always.")))
