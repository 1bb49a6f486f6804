"""An import in a process of its own is told in the language of the process that asked for it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from abreast.core.language import ENGLISH, Language, speak
from abreast.core.store.errors import StoreError
from abreast.core.store.importing.apart import ImportApart
from abreast.core.store.importing.report import ImportRefused
from abreast.core.store.opening import Opened, open_history


@pytest.fixture(autouse=True)
def bracketed() -> Iterator[None]:
    """A language in which all is said in brackets, with dots between the thousands."""
    speak(
        Language(
            translate=lambda one, many, n: f"<{one if n in (-1, 1) else many}>",
            number=lambda value, decimals: f"{value:,.{decimals}f}".replace(",", "."),
            code="xx",
        )
    )
    yield
    speak(ENGLISH)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    opening = open_history(tmp_path / "data")
    assert isinstance(opening, Opened)
    opening.history.close()
    return tmp_path / "data"


def test_a_file_of_no_known_kind_is_refused_in_the_language(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.json").write_text("")
    with pytest.raises(ImportRefused) as refused:
        ImportApart(folder, tmp_path / "empty.json").run()
    assert str(refused.value) == "<empty.json is empty. Choose another file.>"


def test_numbers_in_a_refusal_are_written_as_the_language_has_them(folder: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}", "")
    with pytest.raises(ImportRefused, match=r"more than 10\.000 files"):
        ImportApart(folder, tmp_path / "many.zip").run()


def test_what_was_left_out_is_told_in_the_language_and_names_in_the_file_stay_as_they_are(
    folder: Path, tmp_path: Path
) -> None:
    hostile = "{n} {x.__class__} &"
    entries = [{"title": hostile, "anything": 1}, {"title": "", "anything": 2}]
    (tmp_path / "two.json").write_text(json.dumps(entries))
    told = ImportApart(folder, tmp_path / "two.json").run().in_words()
    assert told == [
        "<0 comparisons imported.>",
        "<2 entries refused:>",
        f"<two.json, entry 1> “{hostile}”: <it is no conversation that Abreast knows>",
        "<two.json, entry 2>: <it is no conversation that Abreast knows>",
    ]


def test_a_history_that_cannot_be_opened_is_told_in_the_language(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    (tmp_path / "some.json").write_text("{}")
    with pytest.raises(StoreError, match=r"^<"):
        ImportApart(tmp_path / "data", tmp_path / "some.json").run()


def test_an_import_that_is_stopped_needs_no_answers_to_come_to_its_end(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "two.json").write_text(json.dumps([{"title": "a"}, {"title": "b"}]))
    importing = ImportApart(folder, tmp_path / "two.json")
    importing.stop()
    assert importing.run().imported == 0
