"""What translators are given and give back, and what the program loads of it."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """from abreast.core.language import tr, tr_n
def say(name, count):
    #: On the button that ends the program
    tr("&Quit")
    tr("Saved to {file}.", file=name)
    tr_n("{n} pane", "{n} panes", count)
"""


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("translation_files")


@pytest.fixture
def translations(files: ModuleType) -> ModuleType:
    return importlib.import_module("translations")


@pytest.fixture
def small(translations: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The tool, for a program of three texts."""
    for name in ("PROGRAM", "SOURCES", "COMPILED"):
        monkeypatch.setattr(translations, name, tmp_path / name.lower())
        (tmp_path / name.lower()).mkdir()
    (tmp_path / "program" / "said.py").write_text(PROGRAM)
    return translations


def exported(small: ModuleType, language: str, file: Path, *options: str) -> dict[str, dict[str, object]]:
    assert small.main(["export", language, str(file), *options]) == 0
    return {entry["source"]: entry for entry in json.loads(file.read_text("utf-8"))}


def imported(small: ModuleType, language: str, file: Path, entries: object) -> int:
    file.write_text(json.dumps(entries), "utf-8")
    return small.main(["import", language, str(file)])


def test_a_translator_is_told_the_forms_the_place_and_the_note(small: ModuleType, tmp_path: Path) -> None:
    entries = exported(small, "ar", tmp_path / "ar.json")
    assert set(entries) == {"&Quit", "Saved to {file}.", "{n} pane"}
    assert entries["{n} pane"]["plural"] == "{n} panes"
    assert entries["{n} pane"]["translation"] == [""] * 6
    assert len(entries["{n} pane"]["forms"]) == 6
    assert entries["&Quit"]["note"] == "On the button that ends the program"
    assert str(entries["&Quit"]["where"][0]).endswith("said.py:4")


def test_what_was_translated_is_loaded_and_no_longer_asked_for(small: ModuleType, tmp_path: Path) -> None:
    from PySide6.QtCore import QTranslator

    filled = [
        {"source": "Saved to {file}.", "translation": "In {file} gesichert."},
        {"source": "{n} pane", "plural": "{n} panes", "translation": ["ein Feld", "{n} Felder"]},
        {"source": "&Quit", "translation": ""},
    ]
    assert imported(small, "de", tmp_path / "de.json", filled) == 0
    assert set(exported(small, "de", tmp_path / "rest.json")) == {"&Quit"}
    assert len(exported(small, "de", tmp_path / "all.json", "--all")) == 3
    translator = QTranslator()
    assert translator.load(str(tmp_path / "compiled" / "abreast_de.qm"))
    assert translator.translate("", "Saved to {file}.") == "In {file} gesichert."
    assert [translator.translate("", "{n} pane", "{n} panes", n) for n in (1, 7)] == ["ein Feld", "{n} Felder"]
    assert not translator.translate("", "&Quit")


def test_what_is_wrong_is_refused_and_the_rest_is_taken(
    small: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = [
        {"source": "Saved to {file}.", "translation": "In {Datei} gesichert."},
        {"source": "Gone", "translation": "Weg"},
        {"source": "&Quit", "translation": "&Beenden"},
    ]
    assert imported(small, "de", tmp_path / "de.json", filled) == 1
    said = capsys.readouterr().out
    assert "{file} is missing; {Datei} is not in the English text" in said
    assert "no such text in the program" in said
    assert set(exported(small, "de", tmp_path / "rest.json")) == {"Saved to {file}.", "{n} pane"}


@pytest.mark.parametrize(
    ("language", "source", "plural", "said", "fault"),
    [
        ("de", "Open {name}", "", ["{name} öffnen"], ""),
        ("de", "Open {name}", "", ["Öffnen"], "{name} is missing"),
        ("de", "Open", "", ["{name} öffnen"], "{name} is not in the English text"),
        ("de", "{cost:.2f} of it", "", ["{cost} davon"], "{cost:.2f} is missing"),
        ("de", "Open", "", [""], "empty"),
        ("de", "Open ", "", ["Öffnen"], "blanks"),
        ("de", "Open", "", [" Öffnen"], "blanks"),
        ("ja", "&Open", "", ["開く(&O)"], ""),
        ("de", "&Open", "", ["Öffnen"], "mnemonics"),
        ("de", "Fish && chips", "", ["Fisch && Chips"], ""),
        ("de", "One\ntwo", "", ["Eins zwei"], "line breaks"),
        ("de", "{n} pane", "{n} panes", ["ein Feld", "{n} Felder"], ""),
        ("de", "{n} pane", "{n} panes", ["{n} Feld"], "1 translations instead of 2"),
        (
            "de",
            "{n} pane of {model}",
            "{n} panes of {model}",
            ["ein Feld", "{n} Felder von {model}"],
            "{model} is missing",
        ),
        ("de", "A pane", "{n} panes", ["Ein Feld", "Felder"], "{n} is missing"),
        ("fr", "{n} pane", "{n} panes", ["un volet", "{n} volets"], "{n} is missing"),
        ("ar", "{n} pane", "{n} panes", ["لا", "لوح", "لوحان", "{n} ألواح", "{n} لوحًا", "{n} لوح"], ""),
        ("ja", "{n} pane", "{n} panes", ["ペイン"], "{n} is missing"),
    ],
)
def test_a_translation_must_keep_what_the_program_needs(
    files: ModuleType, language: str, source: str, plural: str, said: list[str], fault: str
) -> None:
    found = files.faults(files.Text(source=source, plural=plural, translations=tuple(said)), language)
    assert (fault in "; ".join(found)) if fault else not found


def test_what_the_program_loads_is_made_of_what_was_translated(translations: ModuleType, tmp_path: Path) -> None:
    for language in translations.FORMS:
        translations.release(translations.source_of(language), tmp_path / language)
        shipped = translations.COMPILED / f"abreast_{language}.qm"
        assert shipped.read_bytes() == (tmp_path / language).read_bytes(), f"{language}: run `make translations`"
