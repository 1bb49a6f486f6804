"""Each text of the program is said in each of its languages."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "ja", "zh_CN"])
def test_every_text_has_a_translation_that_fits(language: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    translations = importlib.import_module("translations")
    files = importlib.import_module("translation_files")
    # As lupdate would renew it now: a text that was added or changed since is not translated.
    renewed = tmp_path / f"abreast_{language}.ts"
    renewed.write_bytes(translations.source_of(language).read_bytes())
    translations.extract(renewed)

    lacking = [
        f"{text.source!r}: {'; '.join(files.faults(text, language)) if text.finished else 'not translated'}"
        for text in files.read(renewed)
        if not text.finished or files.faults(text, language)
    ]

    assert not lacking, f"{len(lacking)} texts, e.g.\n" + "\n".join(lacking[:200])


def test_the_files_are_those_of_the_languages_that_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    from abreast.ui.languages.choice import ENGLISH, NAMES

    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    translations = importlib.import_module("translations")
    assert set(translations.FORMS) == set(NAMES) - {ENGLISH}
    assert {file.stem for file in translations.COMPILED.glob("*.qm")} == {
        f"abreast_{code}" for code in translations.FORMS
    }
