"""A window with its settings open, on real files and the application's own event loop."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from abreast.core.assembly import Core, open_core
from abreast.core.paths import Paths
from abreast.core.registry.bots import BotSpec
from abreast.ui.loop import run
from abreast.ui.main_window import MainWindow
from abreast.ui.preferences import Preferences
from abreast.ui.settings.bots_page import BotsPage
from abreast.ui.settings.dialog import SettingsDialog
from abreast.ui.settings.fields import LineField
from abreast.ui.settings.opener import SettingsOpener
from abreast.ui.settings.provider_draft import ProviderDraft
from abreast.ui.settings.providers_page import ProvidersPage
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Scheme, Theme

MINE = """\
# my own words
version: 1
providers:
  first:   # keep me
    label: First
    dialect: openai-chat
    base_url: http://127.0.0.1:9/v1
    needs_key: false
    models: {a: short-a, b: }
  second:
    label: Second
    dialect: openai-chat
    base_url: http://127.0.0.1:9/v1
    needs_key: false
    models: {c: }
"""
"""Two providers, with comments."""
KEY = "sk-canary-0123456789"
NO_KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
PATIENCE_S = 15.0


@dataclass(slots=True, kw_only=True, repr=False)
class Desk:
    """What a test looks at."""

    core: Core
    opener: SettingsOpener
    window: MainWindow
    dialog: SettingsDialog
    preferences: Preferences
    tried: list[BotSpec] = field(default_factory=list[BotSpec])

    @property
    def providers_file(self) -> Path:
        return self.core.settings.providers_file

    @property
    def providers(self) -> ProvidersPage:
        page = self.dialog.show_page("providers")
        assert isinstance(page, ProvidersPage)
        return page

    @property
    def bots(self) -> BotsPage:
        page = self.dialog.show_page("bots")
        assert isinstance(page, BotsPage)
        return page

    def choose(self, provider_id: str) -> ProviderDraft:
        """Choose a provider in the list."""
        page = self.providers
        draft = next(draft for draft in page._draft.drafts if draft.spec.id == provider_id)
        page.side._select(page.side.list.row_of(draft))
        return draft

    def type_into(self, form_field: object, text: str) -> None:
        """Replace what stands in a field of one line."""
        assert isinstance(form_field, LineField)
        type_over(form_field.line, text)

    async def apply(self) -> None:
        """Press Apply and wait until it is done."""
        assert self.dialog._apply.isEnabled(), self.dialog._trouble.text()
        self.dialog._apply.click()
        await until(lambda: not self.dialog._is_saving)


def type_over(line: QLineEdit, text: str) -> None:
    line.selectAll()
    if text:
        QTest.keyClicks(line, text)
    else:
        QTest.keyClick(line, Qt.Key.Key_Delete)


def button(parent: QWidget, name: str) -> QPushButton:
    """The visible button of this accessible name."""
    return next(b for b in parent.findChildren(QPushButton) if b.accessibleName() == name and b.isVisibleTo(parent))


async def until(what: Callable[[], object]) -> None:
    """Let the event loop run until something is so."""
    end = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < end, "it did not come to pass"
        await asyncio.sleep(0.005)


def at_desk(
    app: QApplication,
    folder: Path,
    scenario: Callable[[Desk], Coroutine[None, None, None]],
    *,
    providers: str = "",
    bots: str = "",
    environ: Mapping[str, str] = NO_KEYRING,
) -> None:
    """Open the window and its settings, run `scenario`, and put everything away."""

    async def main() -> int:
        # As the program does it.
        app.setQuitOnLastWindowClosed(False)
        paths = Paths(config=folder / "config", data=folder / "data", cache=folder / "cache")
        paths.prepare()
        for file, text in ((paths.providers_file, providers), (paths.bots_file, bots)):
            if text:
                file.write_text(text)
        core = open_core(paths, environ)
        theme, preferences = Theme(app, Scheme.LIGHT), Preferences(paths.config / "window.ini")
        preferences.scheme = Scheme.LIGHT
        window = MainWindow(theme, preferences)
        window.complete()
        raised: list[BaseException] = []
        tasks = TaskOwner(lambda _name, error: raised.append(error))
        tried: list[BotSpec] = []
        opener = SettingsOpener(core, window, theme, preferences, tasks, tried.append)
        window.show()
        dialog = opener.open()
        desk = Desk(core=core, opener=opener, window=window, dialog=dialog, preferences=preferences, tried=tried)
        try:
            await desk.providers.open_file.ready()
            await scenario(desk)
        finally:
            if opener._dialog is not None:
                opener._dialog.done(0)
            await tasks.close()
            await core.aclose()
            window.close()
            window.deleteLater()
            await until(lambda: not isValid(window))
            # Here, and not in the middle of the next test in a thread of its own.
            gc.collect()
        if raised:
            raise raised[0]
        return 0

    run(app, main())
