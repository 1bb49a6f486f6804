"""What the window remembers between two starts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from abreast.ui.preferences import Preferences, RememberedLane
from abreast.ui.theme.theme import Scheme

LANES = (
    RememberedLane(model="openai/gpt-5", system='Say "ä;,=\n" twice.', temperature=0.5, max_output_tokens=100),
    RememberedLane(model="anthropic/claude"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


def test_everything_is_there_again_after_the_next_start(file: Path) -> None:
    first = Preferences(file)
    first.scheme, first.zoom_percent, first.lanes = Scheme.DARK, 130, LANES
    first.geometry, first.draft = QByteArray(b"\x00\x01geometry"), 'A draft; with, "signs" = @ \\ %\nand 日本語'

    again = Preferences(file)

    assert (again.scheme, again.zoom_percent, again.lanes) == (Scheme.DARK, 130, LANES)
    assert again.geometry == QByteArray(b"\x00\x01geometry")
    assert again.draft == 'A draft; with, "signs" = @ \\ %\nand 日本語'


def test_without_a_file_everything_has_its_default(file: Path) -> None:
    fresh = Preferences(file)

    assert (fresh.scheme, fresh.zoom_percent, fresh.lanes, fresh.draft) == (Scheme.SYSTEM, 100, (), "")
    assert fresh.geometry is None


@pytest.mark.parametrize(
    "content", [b"\x00\xff\xfe" * 100, b"[look\nscheme", b"[look]\nscheme=pink\nzoom_percent=-\xb2\n"]
)
def test_a_damaged_file_reads_as_the_default(file: Path, content: bytes) -> None:
    file.write_bytes(content)

    damaged = Preferences(file)

    assert (damaged.scheme, damaged.zoom_percent, damaged.lanes) == (Scheme.SYSTEM, 100, ())


@pytest.mark.parametrize(
    "stored", ["{", "1", "null", "{}", "[1, null, {}]", '[{"model": 1}]', '[["a"]]', "[" * 100_000]
)
def test_panes_that_cannot_be_read_are_left_out(file: Path, stored: str) -> None:
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue("comparison/lanes", stored)
    settings.sync()

    assert Preferences(file).lanes == ()


def test_a_setting_of_the_wrong_kind_reads_as_not_set(file: Path) -> None:
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue("comparison/lanes", '[{"model": "a/b", "system": 1, "temperature": "hot", "more": []}]')
    settings.sync()

    assert Preferences(file).lanes == (RememberedLane(model="a/b"),)
