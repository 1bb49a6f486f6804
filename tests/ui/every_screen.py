"""Shows every screen of the program and keeps its picture and what a screen reader reads of it.

Not a test that `make test` collects: `packaging/gallery.py` calls it, once for each language, scheme and scale. In its
environment are ABREAST_GALLERY (where the pictures go) and ABREAST_GALLERY_LANGUAGE, _SCHEME, _SIZE and _ZOOM (percent).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow, providers_at
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt import exceptions
from pytestqt.qtbot import QtBot
from test_accessibility import name, tree

from abreast.core.paths import Paths
from abreast.ui.languages.choice import speak_chosen
from abreast.ui.settings.dialog import SettingsDialog
from abreast.ui.settings.pages import PAGES
from abreast.ui.theme.theme import ZOOM_STEP_PERCENT
from routed_server import Asked, Reply, chunk, of_error, of_events

MODELS = (
    "{one: {label: Meadow Large}, two: {label: Brook with a name that is longer than most names of models are today}, "
    "three: {label: 模型三号}, four: {label: نموذج أربعة}}"
)
ANSWERS = {
    "one": (
        "# Rate limits\n\nA **token bucket** lets `rate` requests a second through and has room for a burst:\n\n"
        "1. take a token\n2. wait if there is none\n   - but not for ever\n3. send the request\n\n"
        "```python\nclass Bucket:\n    def take(self, count: int = 1) -> bool:\n        return self.tokens >= count\n```\n\n"
        "| algorithm | burst | memory |\n|---|:-:|--:|\n| token bucket | yes | 16 B |\n| leaky bucket | no | 16 B |\n\n"
        "> A client should *never* send faster than it is told.\n\n[A link](https://example.org/a) and ~~an error~~."
    ),
    "two": (
        "مرحبا! هذه إجابة باللغة العربية مع `code` داخلها ورقم 42.\n\n日本語の答えと中文的回答。👩‍🔬🎉 🇩🇪\n\n"
        "שלום עולם\n\n- naïve café\n- Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen\n\n"
        "```\nfor (;;) { a_line_of_code_that_is_far_too_long_for_any_pane_so_that_it_has_to_be_scrolled_sideways(); }\n```\n"
    ),
    "three": "短答。",
}
FOLDER = Path(os.environ.get("ABREAST_GALLERY", "gallery"))
LANGUAGE = os.environ.get("ABREAST_GALLERY_LANGUAGE", "en")
SCHEME = os.environ.get("ABREAST_GALLERY_SCHEME", "light")
ZOOM_PERCENT = int(os.environ.get("ABREAST_GALLERY_ZOOM", "100"))
WIDTH_PX, HEIGHT_PX = (int(side) for side in os.environ.get("ABREAST_GALLERY_SIZE", "1280x720").split("x"))


def answered(asked: Asked) -> Reply:
    model = str(asked.json["model"])
    if model == "four":
        return of_error("500 Internal Server Error", "server_error")
    usage = {"prompt_tokens": 1234, "completion_tokens": 567, "total_tokens": 1801}
    return of_events(chunk(ANSWERS[model]), {**chunk(), "usage": usage})


@pytest.fixture
def window_paths(answering: Answering, qapp: QApplication) -> Paths:
    speak_chosen(qapp, LANGUAGE)
    answering.look = answered
    paths = Paths.of_user(os.environ)
    paths.prepare()
    paths.providers_file.write_text(providers_at(answering.host.base_url, MODELS), encoding="utf-8")
    return paths


class Gallery:
    """Keeps pictures and trees by the names of the screens, in the order in which they are shown."""

    def __init__(self, opened: OpenedWindow, qtbot: QtBot) -> None:
        self.opened = opened
        self._qtbot = qtbot
        self._count = 0
        self.not_shown: list[str] = []

    def keep(self, screen: str, widget: QWidget | None = None, *, settle_ms: int = 250) -> None:
        """Keep what a window shows; `None`: the main window."""
        shown = widget or self.opened.window
        self._qtbot.wait(settle_ms)
        self._count += 1
        file = FOLDER / f"{self._count:02}-{screen}.png"
        shown.grab().save(str(file))
        lines = [_line(node.role(), name(node), node.text(QAccessible.Text.Value)) for node in tree(shown)]
        file.with_suffix(".txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def dialog(self, screen: str, act: Callable[[], object], kind: type[QDialog] = QDialog) -> None:
        """Keep the dialog that `act` opens, and close it."""
        act()
        try:
            dialog = self.opened.dialog(kind)
        except exceptions.TimeoutError:
            self.not_shown.append(screen)
            return
        self.keep(screen, dialog, settle_ms=600)
        self.opened.close_dialog(dialog, accept=False)


def _line(role: QAccessible.Role, said: str, value: str) -> str:
    return f"{role.name}\t{said!r}" + (f"\t= {value[:200]!r}" if value and value != said else "")


def test_every_screen_is_kept(opened: OpenedWindow, qtbot: QtBot) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    gallery = Gallery(opened, qtbot)
    opened.wait_for_history()
    opened.wait_until_it_does("merge")
    opened.choose(f"scheme_{SCHEME}")
    for _ in range((ZOOM_PERCENT - 100) // ZOOM_STEP_PERCENT):
        opened.choose("zoom_in")
    opened.window.resize(WIDTH_PX, HEIGHT_PX)
    opened.choose_in(opened.panes[0], "close")
    gallery.keep("start")
    opened.open_lanes("here/one", "here/two")
    gallery.keep("empty-panes")
    opened.send("How do rate limits work?\nAnd what is a fair one?")
    opened.wait_until_sent()
    opened.wait_for_state("complete")
    gallery.keep("two-answers")
    show_dialogs(gallery)
    show_places(gallery, qtbot)
    show_menus(gallery)
    show_settings(gallery)
    show_more_panes(gallery, qtbot)
    assert gallery.not_shown == []


def show_dialogs(gallery: Gallery) -> None:
    """What opens over the window."""
    opened = gallery.opened
    opened.panes[0].transcript.setFocus()
    for action in (
        "palette",
        "shortcuts",
        "about",
        "licences",
        "merge",
        "judge",
        "report",
        "ranking",
        "samples",
        "sweep",
    ):
        gallery.dialog(action, lambda action=action: opened.choose(action))
    for action in ("save_line_up", "line_ups", "key", "history_rule"):
        gallery.dialog(action, lambda action=action: opened.choose(action))
    for action in ("details", "requests", "settings", "model"):
        gallery.dialog(f"pane-{action}", lambda action=action: opened.choose_in(opened.panes[0], action))


def show_places(gallery: Gallery, qtbot: QtBot) -> None:
    """Other views within the window."""
    opened = gallery.opened
    opened.choose("usage")
    gallery.keep("usage", settle_ms=800)
    opened.choose("usage")
    opened.choose("find")
    gallery.keep("find")
    qtbot.keyClick(opened.window.focusWidget(), Qt.Key.Key_Escape)
    opened.choose("differences")
    gallery.keep("differences", settle_ms=800)
    opened.choose("differences")
    for layout in ("layout_grid", "layout_tabs", "layout_columns"):
        opened.choose(layout)
        gallery.keep(layout)


def show_menus(gallery: Gallery) -> None:
    bar = gallery.opened.window.menuBar()
    for index, menu in enumerate(bar.findChildren(QMenu)):
        if menu.menuAction() in bar.actions():
            menu.popup(bar.mapToGlobal(bar.rect().bottomLeft()))
            gallery.keep(f"menu-{index}", menu, settle_ms=50)
            menu.close()


def show_settings(gallery: Gallery) -> None:
    opened = gallery.opened
    opened.choose("preferences")
    dialog = opened.dialog(SettingsDialog)
    for spec in PAGES:
        dialog.show_page(spec.id)
        gallery.keep(f"settings-{spec.id}", dialog, settle_ms=600)
    opened.close_dialog(dialog, accept=False)


def show_more_panes(gallery: Gallery, qtbot: QtBot) -> None:
    """Errors, hidden names, and more panes than there is room for."""
    opened = gallery.opened
    opened.open_lanes("here/four", "here/three")
    opened.send("And in one word?")
    opened.wait_until_sent()
    qtbot.waitUntil(lambda: not opened.comparison.sitting.runs.running, timeout=WAIT_MS)
    gallery.keep("four-panes-one-failed")
    opened.choose("new")
    for pane in opened.panes[2:]:
        opened.choose_in(pane, "close")
    opened.choose("blind")
    gallery.keep("blind-empty")
    opened.ask_some("Which is better?")
    opened.choose("vote")
    gallery.keep("blind-vote")
    opened.choose("search_all")
    gallery.keep("history-search")
