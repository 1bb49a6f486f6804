"""Opens the settings from the window, one dialog at a time, and puts a changed look to use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from abreast.core.assembly import Core
from abreast.core.language import spoken, tr
from abreast.core.registry.bots import BotSpec
from abreast.ui.ask import answer
from abreast.ui.languages.choice import code_of
from abreast.ui.main_window import MainWindow
from abreast.ui.menus import check_scheme
from abreast.ui.preferences import Look, Preferences
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Theme

if TYPE_CHECKING:
    from abreast.ui.settings.dialog import SettingsDialog


class SettingsOpener(QObject):
    """The way from the window to the settings.

    Signals:
        restart_requested: another language was chosen, and it is to be spoken at once.
    """

    restart_requested = Signal()

    def __init__(
        self,
        core: Core,
        window: MainWindow,
        theme: Theme,
        preferences: Preferences,
        tasks: TaskOwner,
        try_bot: Callable[[BotSpec], None],
    ) -> None:
        super().__init__(window)
        self._core = core
        self._window = window
        self._theme = theme
        self._preferences = preferences
        self._tasks = tasks
        self._try_bot = try_bot
        self._dialog: SettingsDialog | None = None

    def open(self, page_id: str = "") -> SettingsDialog:
        """Show the dialog, or bring the one that is open to the front."""
        if self._dialog is None:
            # Here, since no start should wait for it.
            from abreast.ui.settings.dialog import SettingsDialog
            from abreast.ui.settings.page import Parts

            parts = Parts(
                core=self._core,
                tasks=self._tasks,
                theme=self._theme,
                look=self._look,
                set_look=self._set_look,
                try_bot=self._try_bot,
            )
            self._dialog = SettingsDialog(parts, self._window)
            self._dialog.finished.connect(self._forget)
        dialog = self._dialog
        if page_id:
            dialog.show_page(page_id)
        if dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
        dialog.show()
        return dialog

    def show_provider(self, provider_id: str) -> None:
        """Show where the address and all else of a provider is set."""
        # Here, since no start should wait for it.
        from abreast.ui.settings.providers_page import ProvidersPage

        page = self.open().show_page("providers")
        if isinstance(page, ProvidersPage):
            page.show_provider(provider_id)

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _look(self) -> Look:
        return Look(
            scheme=self._theme.scheme,
            zoom_percent=self._theme.zoom_percent,
            enter_sends=self._preferences.enter_sends,
            one_by_one=self._preferences.one_by_one,
            language=self._preferences.language,
        )

    def _set_look(self, look: Look) -> None:
        self._preferences.scheme = look.scheme
        self._preferences.zoom_percent = look.zoom_percent
        self._preferences.enter_sends = look.enter_sends
        self._preferences.one_by_one = look.one_by_one
        is_other_language = look.language != self._preferences.language
        self._preferences.language = look.language
        self._theme.set_look(look.scheme, look.zoom_percent)
        self._window.composer.edit.set_enter_sends(look.enter_sends)
        check_scheme(self._window, look.scheme)
        if is_other_language and code_of(look.language) != spoken():
            self._tasks.start(self._offer_restart(), name="offer to start again")

    async def _offer_restart(self) -> None:
        from abreast.ui.settings.consent import ConsentDialog

        text = tr("The language changes when Abreast starts again. What is on the screen comes back then.")
        question = ConsentDialog(
            tr("Start again?"), text, tr("&Start again"), self._dialog or self._window, refusal=tr("&Later")
        )
        if await answer(question):
            self.restart_requested.emit()
