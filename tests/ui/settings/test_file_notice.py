"""Files that cannot simply be edited: broken ones, older ones, and those with keys in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from settings_desk import KEY, Desk, at_desk, until

GOOD = "providers: {mine: {label: Mine, dialect: openai-chat, base_url: 'http://127.0.0.1:9', needs_key: false}}\n"
WITH_KEY = f"""\
providers:
  mine:
    dialect: openai-chat
    base_url: https://mine.example/v1
    api_key: {KEY}
"""
BOTS_WITH_KEY = f"""\
- bot_name: Terse
  provider: mine
  model: m
  settings: {{api_key: {KEY}}}
- bot_name: Lost
  provider: nobody
  model: m
"""
OLDER = """\
- name: mine
  api_base: https://mine.example/v1
  models: [m]
"""


async def break_file(desk: Desk) -> None:
    """Let the file be broken while the program runs, as its last good copy stays in use."""
    desk.providers_file.write_text("providers:\n  mine: [broken\n")
    desk.core.settings.reload()
    page = desk.providers
    await until(lambda: page.open_file.notice.isVisible())


@pytest.mark.fault(86)
def test_a_broken_file_is_told_of_with_line_and_column_and_cannot_be_saved(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await break_file(desk)
        assert "Line 3, column 1" in desk.providers.open_file.notice._text.text()
        assert not desk.dialog._ok.isEnabled()
        assert not desk.dialog._apply.isEnabled()
        assert desk.core.registry["mine"].label == "Mine"
        assert desk.providers_file.read_text() == "providers:\n  mine: [broken\n"

        desk.providers_file.write_text(GOOD.replace("Mine", "Mended"))
        desk.providers.open_file.notice._read.click()
        await until(lambda: not desk.providers.open_file.notice.isVisible())
        assert desk.core.registry["mine"].label == "Mended"
        assert desk.dialog._ok.isEnabled()

    at_desk(qapp, tmp_path, scenario, providers=GOOD)


@pytest.mark.fault(91)
def test_a_file_of_a_newer_version_is_in_use_and_cannot_be_saved(qapp: QApplication, tmp_path: Path) -> None:
    newer = f"version: 2\n{GOOD}"

    async def scenario(desk: Desk) -> None:
        notice = desk.providers.open_file.notice
        await until(lambda: notice.isVisible())
        assert notice._title.text() == "providers.yaml is of a newer Abreast. Nothing can be saved in it."
        assert "is 2, but this Abreast knows version 1" in notice._text.text()
        assert desk.core.registry["mine"].label == "Mine"
        assert not desk.dialog._ok.isEnabled()
        assert not desk.dialog._apply.isEnabled()
        assert desk.providers_file.read_text() == newer

    at_desk(qapp, tmp_path, scenario, providers=newer)


def test_a_broken_file_can_be_set_aside_and_a_new_one_begun(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        await break_file(desk)
        desk.providers.open_file.notice._aside.click()
        await until(lambda: not desk.providers.open_file.notice.isVisible())
        desk.choose("openai")
        desk.type_into(desk.providers.form._fields["label"], "Mine now")
        await desk.apply()
        assert desk.core.registry["openai"].label == "Mine now"
        assert (desk.providers_file.parent / "providers.yaml.broken1").read_text().startswith("providers:")

    at_desk(qapp, tmp_path, scenario, providers=GOOD)


def test_a_key_in_the_file_is_moved_only_if_that_is_wanted_and_stays_if_it_cannot_be(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        notice = desk.providers.open_file.notice
        assert "line 5 of providers.yaml" in notice._text.text()
        assert "canary" not in notice._text.text()
        assert not desk.dialog._apply.isEnabled()
        notice._move.click()
        await desk.apply()
        # There is no keyring here, so the key must not be taken out of the file.
        assert "could not be moved" in desk.providers._remark.text()
        assert KEY in desk.providers_file.read_text()

    at_desk(qapp, tmp_path, scenario, providers=WITH_KEY)


def test_an_older_file_is_written_anew_with_the_first_edit(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        assert "older shape" in desk.providers.open_file.notice._title.text()
        desk.choose("mine")
        desk.type_into(desk.providers.form._fields["label"], "Renewed")
        await desk.apply()
        text = desk.providers_file.read_text()
        assert "version: 1" in text
        assert desk.core.registry["mine"].label == "Renewed"
        assert list(desk.core.registry["mine"].models) == ["m"]

    at_desk(qapp, tmp_path, scenario, providers=OLDER)


def test_what_another_program_writes_shows_up_while_nothing_is_typed(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        desk.choose("mine")
        desk.providers_file.write_text(GOOD.replace("Mine", "Theirs"))
        desk.core.settings.reload()
        assert desk.providers.form._fields["label"].value() == "Theirs"
        desk.type_into(desk.providers.form._fields["label"], "Typed")
        desk.providers_file.write_text(GOOD.replace("Mine", "Again"))
        desk.core.settings.reload()
        assert desk.providers.form._fields["label"].value() == "Typed"

    at_desk(qapp, tmp_path, scenario, providers=GOOD)


def test_a_key_in_the_file_of_bots_is_told_of_and_stays_if_it_cannot_be_moved(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        page, notice = desk.bots, desk.bots.open_file.notice
        await page.open_file.ready()
        assert "A key for Terse stands in line 1 of bots.yaml." in notice._text.text()
        assert "older shape" in notice._text.text()
        notice._move.click()
        await desk.apply()
        # There is no keyring here.
        assert "could not be moved" in page._remark.text()
        assert KEY in desk.core.settings.bots_file.read_text()

    at_desk(qapp, tmp_path, scenario, providers=WITH_KEY, bots=BOTS_WITH_KEY)


def test_a_key_of_a_bot_without_a_provider_is_not_moved(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.bots
        await page.open_file.ready()
        page.open_file.notice._move.click()
        await desk.apply()
        assert "no provider that is in use goes with it" in page._remark.text()

    bots = f"bots: {{terse: {{model: nobody/m, api_key: {KEY}}}}}\n"
    at_desk(qapp, tmp_path, scenario, providers=GOOD, bots=bots)


def test_what_is_not_in_use_of_a_file_is_told_with_its_line(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        notice = desk.providers.open_file.notice
        assert notice._title.text() == "Not all of providers.yaml is in use."
        assert notice._text.text() == "Line 1, column 1: default names no provider: 'mime'. The nearest: mine."
        assert desk.dialog._ok.isEnabled()

    at_desk(qapp, tmp_path, scenario, providers=f"default: mime\n{GOOD}")
