"""Which language the window speaks: the one in the settings, or the first of the system's that it can."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

SYSTEM, ENGLISH = "", "en"
NAMES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
    "ja": "日本語",
    "ar": "العربية",
}
"""By code, each in its own language: who ended up in a foreign one finds the way back."""
LOCALES = {"ar": "ar-AE"}
"""Where the locale is not the language's own. Emirati Arabic has Latin digits, as models' names, code and times have."""
_TRADITIONAL = {"Hant", "TW", "HK", "MO"}


def chosen(setting: str, of_system: Sequence[str]) -> tuple[str, str]:
    """The code of a language and the locale for its figures and dates.

    Args:
        setting: A code of `NAMES`, or `SYSTEM`. What is neither counts as `SYSTEM`.
        of_system: What the system wants, best first, as tags: `zh-Hans-CN`, `de-CH`, `C`.
    """
    if setting in NAMES:
        return setting, LOCALES.get(setting, setting)
    for tag in of_system:
        if (code := _code_of(tag)) is not None:
            return code, LOCALES.get(code, tag)
    return ENGLISH, ENGLISH


def code_of(setting: str) -> str:
    """The code of the language that a window would speak which is opened now."""
    return chosen(setting, QLocale.system().uiLanguages())[0]


def speak_chosen(app: QApplication, setting: str) -> None:
    """Speak the language of the settings. To be called before the first window is made."""
    code, locale = chosen(setting, QLocale.system().uiLanguages())
    if code != ENGLISH:
        # Here: a start in English does without it.
        from abreast.ui.languages.speaking import speak_language

        speak_language(app, code, locale)


def _code_of(tag: str) -> str | None:
    language, *rest = tag.replace("_", "-").split("-")
    if language == "zh":
        # Who reads traditional characters is not given simplified ones unasked; `zh` ends the list of both.
        return "zh_CN" if rest and not _TRADITIONAL.intersection(rest) else None
    return language if language in NAMES else None
