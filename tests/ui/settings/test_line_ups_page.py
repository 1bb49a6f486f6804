"""Line-ups in the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from settings_desk import Desk, at_desk, button, type_over

from abreast.core.registry.line_ups import LineUpLane, load_line_ups
from abreast.ui.settings.fields import LineField
from abreast.ui.settings.line_ups_page import LineUpsPage

PROVIDERS = """\
providers:
  here: {dialect: openai-chat, base_url: 'http://127.0.0.1:9/v1', needs_key: false, models: {one: , two: }}
"""
FILE = """\
# mine
version: 1
default: duel
line_ups:
  duel: {label: The duel, lanes: [here/one, here/two]}
  solo:   # alone
    lanes: [gone-9]
"""


def written(folder: Path) -> Path:
    file = folder / "config" / "line-ups.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.parent.chmod(0o700)
    file.write_text(FILE)
    return file


async def page_of(desk: Desk) -> LineUpsPage:
    page = desk.dialog.show_page("line_ups")
    assert isinstance(page, LineUpsPage)
    await page.open_file.ready()
    return page


def titles(page: LineUpsPage) -> list[str]:
    return [page.side.list.item(row).text() for row in range(page.side.list.count())]


def test_a_line_up_is_renamed_moved_and_made_the_default(qapp: QApplication, tmp_path: Path) -> None:
    file = written(tmp_path)

    async def scenario(desk: Desk) -> None:
        page = await page_of(desk)
        assert titles(page) == ["The duel · default", "solo"]
        desk.type_into(page.form.fields["label"], "Duel of two")
        page.side.button("down").click()
        page.side.list.setCurrentRow(0)
        default = page.form.fields["default"].widget
        QTest.keyClick(default, Qt.Key.Key_Space)
        assert titles(page) == ["solo · default", "Duel of two"]
        await desk.apply()
        saved = load_line_ups(file)
        assert list(saved) == ["solo", "duel"]
        assert (saved["duel"].label, saved.default) == ("Duel of two", saved["solo"])
        assert "# mine\n" in file.read_text()
        assert "  solo:   # alone\n" in file.read_text()
        assert desk.core.line_ups.default is desk.core.line_ups["solo"]

    at_desk(qapp, tmp_path, scenario, providers=PROVIDERS)


def test_a_removal_can_be_taken_back_and_takes_the_default_with_it(qapp: QApplication, tmp_path: Path) -> None:
    file = written(tmp_path)

    async def scenario(desk: Desk) -> None:
        page = await page_of(desk)
        page.side.button("remove").click()
        assert titles(page) == ["solo"]
        button(page, "Undo the removal").click()
        assert page.undo.isHidden()
        assert titles(page) == ["The duel · default", "solo"]
        assert not page.is_changed
        page.side.list.setCurrentRow(0)
        page.side.button("remove").click()
        await desk.apply()
        assert list(load_line_ups(file)) == ["solo"]
        assert "default" not in file.read_text()

    at_desk(qapp, tmp_path, scenario, providers=PROVIDERS)


def test_lanes_are_added_changed_moved_and_taken_out(qapp: QApplication, tmp_path: Path) -> None:
    file = written(tmp_path)

    async def scenario(desk: Desk) -> None:
        page = await page_of(desk)
        page.side.button("add").click()
        assert "not right yet" in page.obstacle
        desk.type_into(page.form.fields["label"], "Three times")
        for name in ("here/one", "here/two", "here/two"):
            type_over(page.lanes.name_line, name)
            QTest.keyClick(page.lanes.name_line, Qt.Key.Key_Return)
        assert page.obstacle == ""
        page.lanes.samples.widget.setValue(3)
        page.lanes.list.button("up").click()
        page.lanes.list.list.setCurrentRow(0)
        page.lanes.temperature.widget.setValue(0.5)
        page.lanes.list.list.setCurrentRow(2)
        page.lanes.list.button("remove").click()
        await desk.apply()
        assert load_line_ups(file)["three-times"].lanes == (
            LineUpLane(model="here/one", temperature=0.5),
            LineUpLane(model="here/two", samples=3),
        )

    at_desk(qapp, tmp_path, scenario, providers=PROVIDERS)


def test_models_that_are_gone_are_told_and_can_be_kept(qapp: QApplication, tmp_path: Path) -> None:
    written(tmp_path)

    async def scenario(desk: Desk) -> None:
        page = await page_of(desk)
        page.side.list.setCurrentRow(1)
        assert "There is no model 'gone-9'" in page.lanes.widget.accessibleDescription()
        field = page.form.fields["description"]
        assert isinstance(field, LineField)
        desk.type_into(field, "For later")
        assert page.obstacle == ""

    at_desk(qapp, tmp_path, scenario, providers=PROVIDERS)
