"""Bots, appearance, privacy, and the dialog itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from settings_desk import Desk, at_desk, button, until

from abreast.core.registry.bots import load_bots
from abreast.ui.panes.choices import entries
from abreast.ui.settings.appearance_page import AppearancePage
from abreast.ui.settings.consent import ConsentDialog
from abreast.ui.theme.theme import Scheme

BOTS = """\
bots:
  # brief
  terse:
    model: mine/m
    system: Briefly.
    temperature: 0.2
"""
MINE = """\
providers:
  mine:
    dialect: openai-chat
    base_url: http://127.0.0.1:9/v1
    needs_key: false
    models: {m: , other: {favourite: true}, secret: {hidden: true}}
"""


def test_a_bot_is_made_changed_and_saved(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.bots
        await page.open_file.ready()
        desk.type_into(page.form.fields["label"], "Very terse")
        button(page.side, "Add a bot").click()
        desk.type_into(page.form.fields["label"], "Second Opinion")
        desk.type_into(page.form.fields["model"], "mine/other")
        QTest.keyClicks(page.form.fields["system"].widget, "Doubt all.")
        await desk.apply()

        bots = load_bots(desk.core.settings.bots_file)
        assert list(bots) == ["terse", "second-opinion"]
        assert (bots["terse"].label, bots["terse"].system) == ("Very terse", "Briefly.")
        assert (bots["second-opinion"].model, bots["second-opinion"].system) == ("mine/other", "Doubt all.")
        assert "# brief" in desk.core.settings.bots_file.read_text()
        assert desk.core.bots["terse"].label == "Very terse"

    at_desk(qapp, tmp_path, scenario, providers=MINE, bots=BOTS)


def test_a_bot_is_duplicated_removed_and_brought_back(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.bots
        await page.open_file.ready()
        button(page.side, "Duplicate this bot").click()
        assert page._current is not None
        assert page._current.spec.id == "terse-copy"
        page.side.list.setCurrentRow(0)
        button(page.side, "Remove this bot").click()
        assert page.side.list.count() == 1
        button(page.side, "Undo the removal").click()
        assert page.side.list.count() == 2
        button(page.side, "Remove this bot").click()
        await desk.apply()
        assert list(desk.core.bots) == ["terse-copy"]

    at_desk(qapp, tmp_path, scenario, providers=MINE, bots=BOTS)


def test_a_bot_is_tried_as_it_is_in_the_form(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        desk.type_into(desk.bots.form.fields["label"], "Unsaved")
        button(desk.bots.side, "Open a pane with this bot").click()
        assert [bot.label for bot in desk.tried] == ["Unsaved"]

    at_desk(qapp, tmp_path, scenario, providers=MINE, bots=BOTS)


def test_a_bot_without_model_cannot_be_saved_and_one_with_an_unknown_model_is_told_of(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.bots
        model = page.form.fields["model"]
        desk.type_into(model, "nobody-has-this")
        assert "nobody-has-this" in model.widget.accessibleDescription()
        assert desk.dialog._ok.isEnabled()
        desk.type_into(model, "")
        assert model.widget.accessibleDescription() == "must be given"
        assert not desk.dialog._ok.isEnabled()

    at_desk(qapp, tmp_path, scenario, providers=MINE, bots=BOTS)


def test_the_picker_offers_favourites_first_bots_like_models_and_hidden_ones_not_at_all(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        found = [(entry.label, entry.bot_id) for entry in entries(desk.core)]
        assert found[0] == ("other", None)
        assert ("terse", "terse") in found
        assert "secret" not in [label for label, _ in found]

    at_desk(qapp, tmp_path, scenario, providers=MINE, bots=BOTS)


def test_the_appearance_holds_at_once_and_is_remembered(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.dialog.show_page("appearance")
        assert isinstance(page, AppearancePage)
        page._scheme.setCurrentIndex(2)
        page._zoom.setValue(120)
        page._enter.click()
        assert desk.preferences.scheme is Scheme.LIGHT
        await desk.apply()
        assert (desk.preferences.scheme, desk.preferences.zoom_percent) == (Scheme.DARK, 120)
        desk.window.composer.edit.setPlainText("hello")
        sent: list[bool] = []
        desk.window.composer.edit.send_requested.connect(lambda: sent.append(True))
        QTest.keyClick(desk.window.composer.edit, Qt.Key.Key_Return)
        QTest.keyClick(desk.window.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert sent == [True]
        page._scheme.setCurrentIndex(1)
        page._zoom.setValue(100)
        await desk.apply()

    at_desk(qapp, tmp_path, scenario)


def test_another_language_is_kept_and_spoken_after_a_new_start(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.dialog.show_page("appearance")
        assert isinstance(page, AppearancePage)
        asked: list[bool] = []
        desk.opener.restart_requested.connect(lambda: asked.append(True))
        page._language.setCurrentText("Deutsch")
        await desk.apply()
        assert desk.preferences.language == "de"
        await until(lambda: bool(desk.dialog.findChildren(ConsentDialog)))
        assert not asked
        desk.dialog.findChildren(ConsentDialog)[0].accept()
        await until(lambda: bool(asked))

    at_desk(qapp, tmp_path, scenario)


def test_who_declines_a_new_start_keeps_the_window_and_is_not_asked_again(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.dialog.show_page("appearance")
        assert isinstance(page, AppearancePage)
        asked: list[bool] = []
        desk.opener.restart_requested.connect(lambda: asked.append(True))
        page._language.setCurrentText("Deutsch")
        await desk.apply()
        await until(lambda: bool(desk.dialog.findChildren(ConsentDialog)))
        desk.dialog.findChildren(ConsentDialog)[0].reject()
        await until(lambda: not desk.dialog.findChildren(ConsentDialog))
        page._zoom.setValue(110)
        await desk.apply()

        assert (desk.preferences.language, desk.preferences.zoom_percent) == ("de", 110)
        assert desk.dialog.findChildren(ConsentDialog) == []
        assert not asked
        assert desk.dialog.isVisible()
        page._zoom.setValue(100)
        await desk.apply()

    at_desk(qapp, tmp_path, scenario)


def test_the_real_folders_are_shown(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.dialog.show_page("privacy")
        shown = [line.text() for line in page.findChildren(QLineEdit)]
        assert shown == [str(tmp_path / name) for name in ("config", "data", "cache")]

    at_desk(qapp, tmp_path, scenario)


@pytest.mark.fault(64)
def test_the_proxies_that_serve_the_providers_are_shown_without_their_passwords(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("HTTPS_PROXY", "http://user:canary@proxy.example:3128")
    monkeypatch.setenv("HTTP_PROXY", "ftp://user:canary@other.example")

    async def scenario(desk: Desk) -> None:
        page = desk.dialog.show_page("privacy")
        shown = next(label.text() for label in page.findChildren(QLabel) if "this computer always" in label.text())
        assert "https://far.example through http://proxy.example:3128." in shown
        assert "http://clear.example through ftp://other.example, which cannot be used" in shown
        assert "127.0.0.1" not in shown
        assert "canary" not in shown

    far = "".join(
        f"  {name}:\n    dialect: openai-chat\n    base_url: {scheme}://{name}.example/v1\n    needs_key: false\n"
        for name, scheme in (("far", "https"), ("clear", "http"))
    )
    at_desk(qapp, tmp_path, scenario, providers=MINE + far)


def test_ok_saves_and_closes_and_pages_are_turned_by_keys(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        desk.choose("mine")
        desk.type_into(desk.providers.form._fields["label"], "Saved")
        desk.dialog._next_page()
        assert desk.dialog._navigation.currentRow() == 1
        desk.dialog._save_and_close()
        await until(lambda: desk.opener._dialog is None)
        assert desk.core.registry["mine"].label == "Saved"

    at_desk(qapp, tmp_path, scenario, providers=MINE)
