"""Which models stand on the shelf, and what happens to files of the user's own."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from gguf_bytes import GOOD

from abreast.core.local.catalogue import GEMMA3, KNOWN_MODELS, SMOLLM2
from abreast.core.local.errors import LocalModelError, NotAModel
from abreast.core.local.shelf import INDEX_NAME, Shelf


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    path = tmp_path / "My Model (Q4).gguf"
    path.write_bytes(GOOD)
    return path


def test_an_empty_folder_offers_the_known_models_and_has_none(tmp_path: Path):
    shelf = Shelf(tmp_path / "models")

    assert shelf.models() == KNOWN_MODELS
    assert shelf.present() == ()
    assert not shelf.folder.exists()


def test_the_base_model_says_that_it_is_one():
    assert GEMMA3.label == "Gemma 3 270M (base model)"
    assert not GEMMA3.is_chat
    assert SMOLLM2.is_chat


@pytest.mark.models
def test_the_fetched_models_are_present(models_folder: Path):
    assert Shelf(models_folder).present()[:2] == KNOWN_MODELS


def test_half_a_known_model_is_not_present(tmp_path: Path):
    (tmp_path / SMOLLM2.file_name).write_bytes(b"GGUF half")

    assert Shelf(tmp_path).path(SMOLLM2.id) is None


def test_an_added_file_is_used_where_it_is_and_remembered(tmp_path: Path, own_file: Path):
    added = Shelf(tmp_path / "models").add_gguf(own_file)

    again = Shelf(tmp_path / "models")
    assert added.id == "my-model-q4"
    assert added.label == "Tiny (base model)"
    assert again.find(added.id) == added
    assert again.path(added.id) == own_file
    assert added in again.present()


def test_adding_the_same_file_twice_keeps_one_and_another_of_the_same_name_gets_a_number(
    tmp_path: Path, own_file: Path
):
    shelf = Shelf(tmp_path / "models")
    namesake = tmp_path / "elsewhere" / own_file.name
    namesake.parent.mkdir()
    namesake.write_bytes(GOOD)

    ids = [shelf.add_gguf(path).id for path in (own_file, own_file, namesake)]

    assert ids == ["my-model-q4", "my-model-q4", "my-model-q4-2"]
    assert len(shelf.models()) == len(KNOWN_MODELS) + 2


def test_forgetting_an_added_file_leaves_the_file(tmp_path: Path, own_file: Path):
    shelf = Shelf(tmp_path / "models")
    shelf.forget(shelf.add_gguf(own_file).id)

    assert shelf.models() == KNOWN_MODELS
    assert own_file.read_bytes() == GOOD


def test_an_added_file_that_vanished_is_listed_but_not_present(tmp_path: Path, own_file: Path):
    shelf = Shelf(tmp_path / "models")
    added = shelf.add_gguf(own_file)
    own_file.unlink()

    assert shelf.find(added.id)
    assert shelf.present() == ()


def test_a_refused_file_leaves_no_trace(tmp_path: Path):
    page = tmp_path / "page.gguf"
    page.write_text("<html>")
    shelf = Shelf(tmp_path / "models")

    with pytest.raises(NotAModel):
        shelf.add_gguf(page)
    assert not shelf.folder.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
def test_folder_and_index_are_private(tmp_path: Path, own_file: Path):
    shelf = Shelf(tmp_path / "models")
    shelf.add_gguf(own_file)

    assert stat.S_IMODE(shelf.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((shelf.folder / INDEX_NAME).stat().st_mode) == 0o600
    assert [path.name for path in shelf.folder.iterdir()] == [INDEX_NAME]


@pytest.mark.parametrize(
    "content", ["", "[]", '{"version": 1}', '{"version": 1, "models": [{"id": 1}]}', '{"version": 7}']
)
def test_a_damaged_index_is_reported_with_its_place_and_not_overwritten(tmp_path: Path, own_file: Path, content: str):
    index = tmp_path / INDEX_NAME
    index.write_text(content)

    with pytest.raises(LocalModelError, match=INDEX_NAME):
        Shelf(tmp_path).add_gguf(own_file)
    assert index.read_text() == content
    assert Shelf(tmp_path).models() == KNOWN_MODELS
