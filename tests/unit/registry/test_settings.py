"""The settings in use follow the files, and everyone who listens hears of it."""

from pathlib import Path

import pytest

from abreast.core.registry.settings import Settings
from abreast.core.resources import catalogue_file

ENTRY = "providers: {mine: {dialect: ollama, base_url: 'http://localhost:1', needs_key: false}}\n"


def settings_in(folder: Path) -> Settings:
    return Settings(
        catalogue=catalogue_file(),
        providers_file=folder / "providers.yaml",
        bots_file=folder / "bots.yaml",
        line_ups_file=folder / "line-ups.yaml",
        extra_file=None,
        environ={},
    )


def test_a_reload_takes_over_both_files_and_tells_those_who_listen(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    heard: list[bool] = []
    settings.on_change(lambda: heard.append("mine" in settings.registry))
    (tmp_path / "providers.yaml").write_text(ENTRY)
    (tmp_path / "bots.yaml").write_text("bots: {terse: {model: mine/m, system: Briefly.}}\n")
    settings.reload()
    assert heard == [True]
    assert settings.bots["terse"].system == "Briefly."


@pytest.mark.fault(86)
def test_a_broken_file_changes_nothing_but_is_reported(tmp_path: Path) -> None:
    (tmp_path / "providers.yaml").write_text(ENTRY)
    settings = settings_in(tmp_path)
    (tmp_path / "providers.yaml").write_text("providers: [broken")
    settings.reload()
    assert "mine" in settings.registry
    assert settings.registry.problems


def test_who_stops_listening_hears_nothing_more(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    heard: list[str] = []
    settings.on_change(lambda: heard.append("a"))
    stop = settings.on_change(lambda: heard.append("b"))
    stop()
    settings.reload()
    assert heard == ["a"]
