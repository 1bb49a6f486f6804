"""Which language the window speaks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication
from said_in import said_in

from abreast.ui.languages.choice import NAMES, SYSTEM, chosen


@pytest.mark.parametrize(
    ("of_system", "code", "locale"),
    [
        (["de-Latn-CH", "de-CH", "de-Latn", "de"], "de", "de-Latn-CH"),
        (["fr-CA"], "fr", "fr-CA"),
        (["pt-BR", "pt", "es-419", "en-US"], "es", "es-419"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN", "zh-Hans-CN"),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en", "en"),
        (["ar-EG"], "ar", "ar-AE"),
        (["en-GB", "de-DE"], "en", "en-GB"),
        (["pt-BR"], "en", "en"),
        (["C"], "en", "en"),
        ([], "en", "en"),
    ],
)
def test_without_a_choice_it_is_the_first_of_the_system_s_that_there_is(
    of_system: list[str], code: str, locale: str
) -> None:
    assert chosen(SYSTEM, of_system) == (code, locale)


@pytest.mark.parametrize("code", NAMES)
def test_a_choice_goes_before_the_system_s(code: str) -> None:
    assert chosen(code, ["it-IT", "sv"])[0] == code


@pytest.mark.parametrize(("code", "first", "not_in"), [("zh_CN", "SC", "JP"), ("ja", "JP", "SC")])
def test_signs_that_two_languages_write_differently_come_from_fonts_of_the_one_that_is_spoken(
    qapp: QApplication, code: str, first: str, not_in: str
) -> None:
    with said_in(qapp, code):
        families = qapp.font().families()
    assert families[0] == QFontInfo(qapp.font()).family(), "the system's own is asked first"
    assert any(family.endswith(f"CJK {first}") for family in families)
    assert not any(family.endswith(f"CJK {not_in}") for family in families)


def test_a_damaged_setting_counts_as_none() -> None:
    assert chosen("../de", ["ja-JP"]) == ("ja", "ja-JP")
