"""What the window does by itself: its colours, the size of its text, and its help."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from abreast import __version__
from abreast.core.language import tr
from abreast.ui.ask import answer
from abreast.ui.help_texts import licences_text, shortcuts_text
from abreast.ui.main_window import MainWindow
from abreast.ui.preferences import Preferences
from abreast.ui.tasks import TaskOwner
from abreast.ui.text_dialog import TextDialog
from abreast.ui.theme.theme import Scheme, Theme


def window_acts(
    window: MainWindow, theme: Theme, preferences: Preferences, tasks: TaskOwner
) -> dict[str, Callable[[], None]]:
    """What is done for actions of `actions.ACTIONS` that need neither models nor a history, by id."""

    def set_scheme(scheme: Scheme) -> None:
        theme.set_scheme(scheme)
        preferences.scheme = scheme

    def zoom(steps: int) -> None:
        theme.zoom_by(steps)
        preferences.zoom_percent = theme.zoom_percent

    def show_text(title: str, text: Callable[[], str]) -> None:
        tasks.start(answer(TextDialog(title, text(), window)), name=title)

    return {
        "scheme_system": partial(set_scheme, Scheme.SYSTEM),
        "scheme_light": partial(set_scheme, Scheme.LIGHT),
        "scheme_dark": partial(set_scheme, Scheme.DARK),
        "zoom_in": partial(zoom, +1),
        "zoom_out": partial(zoom, -1),
        "zoom_reset": partial(zoom, 0),
        "send": window.composer.submit,
        "prompt": window.composer.edit.setFocus,
        "shortcuts": partial(show_text, tr("Keyboard shortcuts"), shortcuts_text),
        "licences": partial(show_text, tr("Model licences"), licences_text),
        "about": partial(show_text, tr("About Abreast"), lambda: f"Abreast {__version__}\n\n" + tr("MIT licence.")),
    }
