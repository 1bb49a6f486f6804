"""Editing providers in the dialog, on a real file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from settings_desk import KEY, MINE, NO_KEYRING, Desk, at_desk, button, type_over, until

from abreast.core.registry.key_lookup import KeyPlace


def fault_under(widget: QWidget) -> str:
    return widget.accessibleDescription()


def test_a_changed_field_is_written_and_used_at_once_and_every_other_line_stays(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        desk.choose("first")
        desk.type_into(desk.providers.form._fields["label"], "Renamed")
        assert "Renamed" not in desk.providers_file.read_text()

        await desk.apply()

        assert desk.providers_file.read_text() == MINE.replace("label: First", "label: Renamed")
        assert desk.core.registry["first"].label == "Renamed"
        assert not desk.dialog._apply.isEnabled()

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_cancel_leaves_file_keys_and_registry_as_they_were(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.providers
        desk.choose("first")
        desk.type_into(page.form._fields["label"], "Renamed")
        type_over(page.form.key.line, KEY)
        page.side.remove_requested.emit()
        desk.dialog.reject()

        assert desk.providers_file.read_text() == MINE
        assert not desk.core.keys.at_hand(desk.core.registry["first"])
        again = desk.opener.open()
        assert again is not desk.dialog

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_what_is_wrong_stands_under_its_field_and_nothing_can_be_saved(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        desk.choose("first")
        form = desk.providers.form
        for name, wrong, right, said in (
            ("base_url", "ftp://x", "http://127.0.0.1:9/v1", "must be a web address"),
            ("api_key_env", "sk-123", "MY_KEY", "must be the name of an environment variable"),
        ):
            desk.type_into(form._fields[name], wrong)
            assert said in fault_under(form._fields[name].widget)
            assert not desk.dialog._ok.isEnabled()
            desk.type_into(form._fields[name], right)
            assert fault_under(form._fields[name].widget) == ""
            assert desk.dialog._ok.isEnabled()

    at_desk(qapp, tmp_path, scenario, providers=MINE)


@pytest.mark.parametrize(
    ("name", "wrong", "said"),
    [
        ("extra_body", '{"top_k": }', "line 1, column 11"),
        ("extra_body", "[1]", "write an object"),
        ("headers", "X-Team research", "line 1 is no header"),
        ("headers", "Authorization: Bearer x", "looks like a credential"),
    ],
)
def test_a_text_that_is_no_value_is_kept_and_told_of(
    qapp: QApplication, tmp_path: Path, name: str, wrong: str, said: str
) -> None:
    async def scenario(desk: Desk) -> None:
        desk.choose("first")
        desk.providers.leaves.setCurrentIndex(2)
        field = desk.providers.form._fields[name]
        QTest.keyClicks(field.widget, wrong)
        assert said in fault_under(field.widget)
        desk.choose("second")
        assert field.text == ""
        desk.choose("first")
        assert field.text.strip()
        assert said in fault_under(field.widget)
        assert not desk.dialog._ok.isEnabled()

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_a_new_provider_is_named_by_its_label_and_written_with_what_was_typed(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.providers
        page.side.add_requested.emit("")
        assert not desk.dialog._ok.isEnabled()
        assert page.form._fields["label"].widget.hasFocus() or not page.isActiveWindow()
        desk.type_into(page.form._fields["label"], "Our Gateway")
        desk.type_into(page.form._fields["base_url"], "http://127.0.0.1:9/v1")

        await desk.apply()

        added = desk.core.registry["our-gateway"]
        assert (added.label, added.base_url, added.needs_key) == ("Our Gateway", "http://127.0.0.1:9/v1", True)

    at_desk(qapp, tmp_path, scenario)


def test_a_removed_provider_can_be_brought_back_until_it_is_saved(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.providers
        draft = desk.choose("first")
        button(page.side, "Remove this provider").click()
        assert page.side.list.row_of(draft) == -1
        button(page.side, "Undo the removal").click()
        assert page._actions.current is draft
        assert not desk.dialog._apply.isEnabled()
        button(page.side, "Remove this provider").click()
        await desk.apply()

        assert "first" not in desk.core.registry.with_disabled
        assert "second" in desk.core.registry

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_a_provider_that_ships_is_switched_off_by_removing_it_and_comes_back_by_adding_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.providers
        desk.choose("mistral")
        page.side.remove_requested.emit()
        await desk.apply()
        assert "mistral" not in desk.core.registry
        page.side.add_requested.emit("mistral")
        await desk.apply()

        assert "mistral" in desk.core.registry
        assert "disabled" not in desk.providers_file.read_text()

    at_desk(qapp, tmp_path, scenario)


def test_providers_are_duplicated_switched_off_and_moved_by_keys(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.providers
        desk.choose("first")
        button(page.side, "Duplicate this provider").click()
        assert page._actions.current is not None
        assert page._actions.current.spec.label == "First (copy)"
        desk.choose("second")
        for _ in range(30):
            QTest.keyClick(page.side.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        button(page.side, "Switch this provider off or on").click()
        await desk.apply()

        known = desk.core.registry.with_disabled
        assert next(iter(known)) == "second"
        assert known["second"].disabled
        assert known["first-2"].models.keys() == {"a", "b"}

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_the_list_is_searched_by_name_id_and_address(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        side = desk.providers.side
        QTest.keyClicks(side.search, "127.0.0.1:9")
        assert side.list.rowCount() == 2
        QTest.keyClick(side.search, Qt.Key.Key_Down)
        assert desk.providers._actions.current is not None
        assert desk.providers._actions.current.spec.id == "second"

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_a_key_is_kept_when_the_settings_are_saved_and_its_field_never_shows_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.providers
        desk.choose("openai")
        key = page.form.key
        await until(lambda: "no safe keyring" in key._state.text())
        # Without a keyring there is only this session.
        assert key._session.isChecked()
        assert not key._session.isEnabled()
        QTest.keyClicks(key.line, f"  {KEY} ")
        assert "in memory" in key._state.text()
        assert not desk.core.keys.at_hand(desk.core.registry["openai"])
        await desk.apply()

        found = await desk.core.keys.key_for(desk.core.registry["openai"])
        assert found.place is KeyPlace.SESSION
        await until(lambda: "kept in memory" in key._state.text())
        texts = [label.text() for label in desk.dialog.findChildren(QLabel)] + [key.line.text()]
        assert not [text for text in texts if "canary" in text]
        assert not [f for f in tmp_path.rglob("*") if f.is_file() and b"canary" in f.read_bytes()]

        button(page.form.key, "Forget the key").click()
        await desk.apply()
        assert not desk.core.keys.at_hand(desk.core.registry["openai"])

    at_desk(qapp, tmp_path, scenario)


def test_a_key_typed_before_the_keyring_was_looked_at_goes_where_there_is_a_place_for_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def scenario(desk: Desk) -> None:
        draft = desk.choose("openai")
        QTest.keyClicks(desk.providers.form.key.line, KEY)
        assert draft.wish is not None
        await until(lambda: draft.wish is not None and draft.wish.place is KeyPlace.SESSION)

    at_desk(qapp, tmp_path, scenario)


@pytest.mark.fault(97)
def test_a_character_that_no_key_contains_is_named_by_its_position(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        desk.choose("openai")
        key = desk.providers.form.key
        QTest.keyClicks(key.line, "sk 1")
        assert "Character 3 of the key is a space" in key._fault.text()

    at_desk(qapp, tmp_path, scenario)


def test_a_variable_is_found_and_its_dot_says_so(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.providers
        draft = desk.choose("openai")
        await until(lambda: page._status(draft).words == "key found")
        assert "environment variable" in page.form.key._state.text()
        other = desk.choose("mistral")
        await until(lambda: page._status(other).words == "no key")

    at_desk(qapp, tmp_path, scenario, environ=NO_KEYRING | {"OPENAI_API_KEY": KEY})


def test_the_default_goes_with_its_provider_and_an_undo_brings_it_back(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = desk.providers
        desk.choose("second")
        page.side.remove_requested.emit()
        button(page.side, "Undo the removal").click()
        desk.type_into(page.form._fields["label"], "Kept")
        await desk.apply()
        assert "default: second" in desk.providers_file.read_text()
        page.side.remove_requested.emit()
        await desk.apply()
        assert "default" not in desk.providers_file.read_text()
        assert desk.core.registry.problems == ()

    at_desk(qapp, tmp_path, scenario, providers=f"default: second\n{MINE}")
