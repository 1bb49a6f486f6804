"""Makes Qt, and everything that asks `abreast.core.language`, speak a language."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from abreast.core.language import ENGLISH, Language, speak
from abreast.core.resources import resource

if TYPE_CHECKING:  # they would be loaded before the first paint
    from datetime import date
    from decimal import Decimal

_log = logging.getLogger(__name__)
HAN_FONTS = {
    "zh_CN": ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei UI", "PingFang SC"),
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "Yu Gothic UI", "Hiragino Sans"),
}
"""For what the system's font lacks. Many signs are written differently in the two languages, but are the same characters: left to
itself, Qt takes the first font that has them, the Japanese one for Chinese too where the system speaks neither."""


def speak_language(app: QApplication, code: str, locale: str) -> None:
    """Speak this language from now on, with this locale's figures and dates. To be called before the first window is made.

    Qt's own texts, on standard buttons and in menus of text fields, come with Qt, and with Arabic's the direction from
    right to left. Without the translations it stays with English.
    """
    own = QTranslator(app)
    try:
        is_loaded = own.load(str(resource(f"languages/abreast_{code}.qm")))
    except FileNotFoundError:
        is_loaded = False
    if not is_loaded:
        _log.error("The translations into %r are missing from this installation.", code)
        return
    of_qt = QTranslator(app)
    if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    if code in HAN_FONTS:
        font = app.font()
        # By its own name: one such as "Sans Serif" would be passed over for the next that Qt knows by name.
        font.setFamilies([QFontInfo(font).family(), *HAN_FONTS[code]])
        app.setFont(font)
    # For the boxes that numbers are typed into.
    QLocale.setDefault(QLocale(locale))
    speak(language(code, own, QLocale(locale)))


def language(code: str, translator: QTranslator, locale: QLocale) -> Language:
    """Texts by a translator, in English where it has none; figures and dates as a locale writes them.

    Sentences are made in other threads too, where no class of Qt may be made: of Qt only the translator is asked later.
    """
    signs = str.maketrans({",": locale.groupSeparator(), ".": locale.decimalPoint()})
    short = QLocale.FormatType.ShortFormat
    weekdays = [(locale.dayName(day), locale.dayName(day, short)) for day in range(1, 8)]
    months = [(locale.monthName(month), locale.monthName(month, short)) for month in range(1, 13)]
    # In dates Chinese numbers the months, as Japanese does: 11月, not 十一月.
    months = [(brief if brief[0].isdigit() else name, brief) for name, brief in months]

    def translate(text: str, plural: str, count: int) -> str:
        said = translator.translate("", text, plural, count) if plural else translator.translate("", text)
        return said or ENGLISH.translate(text, plural, count)

    def number(value: float | Decimal, decimals: int) -> str:
        return f"{value:,.{decimals}f}".translate(signs)

    def names_of(when: date) -> tuple[str, str, str, str]:
        return *weekdays[when.weekday()], *months[when.month - 1]

    # Qt makes what it needs for the call now, in the window's thread.
    translate("", "", -1)
    return Language(code=code, translate=translate, number=number, names_of=names_of)
