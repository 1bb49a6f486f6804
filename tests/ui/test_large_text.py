"""With the text twice as large everything can still be reached and read, in a window of 1280 x 720."""

from __future__ import annotations

from opened_window import OpenedWindow
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton

from abreast.ui.settings.dialog import SettingsDialog
from abreast.ui.settings.pages import PAGES

WIDTH_PX, HEIGHT_PX, ZOOM_PERCENT = 1280, 720, 200


def enlarge(opened: OpenedWindow) -> None:
    opened.window.resize(WIDTH_PX, HEIGHT_PX)
    opened._theme.set_zoom(ZOOM_PERCENT)
    QCoreApplication.processEvents()


def test_the_window_fits_its_screen_and_keeps_prompt_and_answer_in_sight(opened: OpenedWindow) -> None:
    opened.ask("Why?")
    enlarge(opened)

    window, pane = opened.window, opened.panes[0]
    assert (window.width(), window.height()) == (WIDTH_PX, HEIGHT_PX)
    send = next(button for button in opened.composer.findChildren(QPushButton) if button.accessibleName() == "Send")
    for part, least_px in ((pane.transcript, 150), (opened.composer.edit, 60), (send, 30)):
        place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        assert place.height() >= least_px, part
        assert window.rect().contains(place), part


def test_dialogs_fit_the_screen_with_their_buttons(opened: OpenedWindow) -> None:
    opened.wait_until_it_does("merge")
    opened.ask("Why?")
    enlarge(opened)
    too_large: list[str] = []
    for action in ("palette", "shortcuts", "samples", "sweep", "save_line_up", "key", "history_rule", "model"):
        opened.panes[0].transcript.setFocus()
        opened.choose(action)
        dialog = opened.dialog(QDialog)
        QCoreApplication.processEvents()
        too_large += _lacking(action, dialog)
        opened.close_dialog(dialog, accept=False)
    opened.choose("preferences")
    dialog = opened.dialog(SettingsDialog)
    for page in PAGES:
        dialog.show_page(page.id)
        QCoreApplication.processEvents()
        too_large += _lacking(page.id, dialog)
    opened.close_dialog(dialog, accept=False)

    assert not too_large, "\n".join(too_large)


def _lacking(what: str, dialog: QDialog) -> list[str]:
    least = dialog.minimumSizeHint()
    found = [f"{what} needs {least.width()} x {least.height()}"] if _is_larger(least.width(), least.height()) else []
    for button in dialog.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width():
            found.append(f"{what}: {button.text()} is cut off")
    return found


def _is_larger(width_px: int, height_px: int) -> bool:
    return width_px > WIDTH_PX or height_px > HEIGHT_PX
