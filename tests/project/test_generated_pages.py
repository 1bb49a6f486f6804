"""The pages that are made from the code say what the code says now."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import pages  # noqa: E402
from page_imports import ROWS, imports_picture  # noqa: E402
from page_settings import settings_page  # noqa: E402

MADE = pages.pages()


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.name)
def test_a_generated_file_is_up_to_date(path: Path) -> None:
    assert path.read_text("utf-8") == MADE[path], "run `make pages`"


def test_the_page_of_commands_names_each_of_them() -> None:
    text = MADE[ROOT / "docs" / "command-line.md"]
    for command in ("compare", "report", "ranking", "history export", "providers test", "keys set", "usage explain"):
        assert f"## `abreast {command}`" in text
    assert "| `-m, --model MODEL` |" in text


def test_each_field_of_the_settings_has_a_meaning(tmp_path: Path) -> None:
    text = settings_page(ROOT / "resources")
    assert "| `idle` | number, over 0 | `60.0` |" in text
    for schema in (ROOT / "resources").glob("*.schema.json"):
        (tmp_path / schema.name).write_text(schema.read_text().replace('"description": "Seconds."', '"x": ""'))
    with pytest.raises(ValueError, match=r"ProviderEntry.timeout_s has no description"):
        settings_page(tmp_path)


def test_in_the_picture_every_package_stands_above_what_it_imports() -> None:
    picture = imports_picture()
    assert picture == imports_picture()
    assert 'class="up"' not in picture
    assert all(f">{row}</text>" in picture for row in ROWS)
    assert "<title>ui imports core.store: " in picture


def test_the_list_of_decisions_names_each_with_its_title(tmp_path: Path) -> None:
    (tmp_path / "0002-second.md").write_text("# 2. Second\n")
    (tmp_path / "0001-first.md").write_text("# 1. First\n\nText.\n")
    text = pages.decisions_page(tmp_path)
    assert text.endswith("- [1. First](decisions/0001-first.md)\n- [2. Second](decisions/0002-second.md)\n")
