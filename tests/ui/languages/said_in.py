"""A window's language for the length of a test."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from abreast.core.language import ENGLISH, speak
from abreast.ui.languages.choice import speak_chosen


@contextmanager
def said_in(app: QApplication, code: str) -> Generator[None]:
    """Speak a language as at the start of the program; afterwards English again, from left to right."""
    before, font = QLocale(), app.font()
    speak_chosen(app, code)
    try:
        yield
    finally:
        speak(ENGLISH)
        QLocale.setDefault(before)
        app.setFont(font)
        for translator in app.findChildren(QTranslator):
            app.removeTranslator(translator)
            translator.deleteLater()
