"""Exports and imports from the window: files are written and read beside it, and the user can stop."""

from __future__ import annotations

import asyncio
import json
import os
import re
import threading
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from history_desk import WAIT_MS, Desk
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from abreast.ui.history.export_controller import ExportController, file_name
from abreast.ui.history.import_controller import ImportController
from abreast.ui.history.pdf_parts import PART_CHARS, markdown_documents
from abreast.ui.history.transfer_dialog import TransferDialog
from abreast.ui.text_dialog import TextDialog
from abreast.ui.theme.roles import LIGHT
from abreast.ui.transcript.formats import Formats


def wait(qtbot: QtBot, work: Coroutine[Any, Any, Any]) -> None:
    task = asyncio.get_running_loop().create_task(work)
    qtbot.waitUntil(task.done, timeout=WAIT_MS)
    task.result()


def exporter(desk: Desk) -> tuple[ExportController, list[str]]:
    told: list[str] = []
    controller = ExportController(desk.history, desk.window)
    controller.told.connect(told.append)
    return controller, told


@pytest.mark.parametrize("suffix", ["md", "html", "json", "csv", "pdf"])
def test_a_comparison_is_exported_in_the_format_of_the_files_name(
    desk: Desk, qtbot: QtBot, tmp_path: Path, suffix: str
) -> None:
    found = desk.compare("Why?", "Because. <b>\u202e" + "x" * 5000)
    controller, told = exporter(desk)
    target = tmp_path / f"out.{suffix}"

    wait(qtbot, controller.export([found], target))

    assert told == [f"Exported to out.{suffix}."]
    content = target.read_bytes()
    if suffix == "pdf":
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")
    else:
        assert b"Why?" in content
    assert not list(tmp_path.glob(".out*"))
    assert not [dialog for dialog in desk.window.findChildren(TransferDialog) if dialog.isVisible()]


@pytest.mark.parametrize("suffix", ["md", "pdf"])
def test_the_window_does_not_wait_for_the_disk(
    desk: Desk, qtbot: QtBot, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced_by: list[threading.Thread] = []
    sync = os.fsync

    def note(file: int) -> None:
        synced_by.append(threading.current_thread())
        sync(file)

    found = desk.compare("Why?")
    controller, _ = exporter(desk)
    monkeypatch.setattr(os, "fsync", note)

    wait(qtbot, controller.export([found], tmp_path / f"out.{suffix}"))

    assert synced_by
    assert threading.main_thread() not in synced_by


@pytest.mark.parametrize("suffix", ["md", "pdf"])
def test_several_comparisons_go_into_one_file(desk: Desk, qtbot: QtBot, tmp_path: Path, suffix: str) -> None:
    found = [desk.compare("Why?"), desk.compare("Why not?")]
    controller, told = exporter(desk)
    target = tmp_path / f"out.{suffix}"

    wait(qtbot, controller.export(found, target))

    assert told == [f"2 comparisons exported to out.{suffix}."]
    if suffix == "pdf":
        assert len(re.findall(rb"/Type /Page\b", target.read_bytes())) == 2
    else:
        assert target.read_text().count("# Why") == 2


@pytest.mark.parametrize(
    "text",
    [
        "# Head\n\nText with **bold**.\n\n```python\n" + "x = 1\n" * 300 + "```\n\nEnd.",
        "| a | b |\n| - | - |\n" + "| one | two |\n" * 400,
        "1. one\n2. two\n\n" + "A paragraph of some words.\n\n" * 200 + "```\nnever closed",
        "~~~\n```\n" + "line\n" * 200 + "~~~\n",
    ],
)
def test_a_text_in_parts_says_what_it_says_as_a_whole(qapp: QApplication, text: str) -> None:
    formats = Formats(LIGHT, 100)
    said = [document.toPlainText() for document in markdown_documents(text, formats)]
    marks = re.compile(r"[#*`|~\s.\d-]+|python")

    assert max(map(len, said)) <= 8 * PART_CHARS
    # A table's head stands over each part of it.
    assert marks.sub("", "".join(said)).replace("ab", "") == marks.sub("", text).replace("ab", "")


def test_what_cannot_be_written_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    found = desk.compare("Why?")
    controller, told = exporter(desk)

    for target in (tmp_path / "out.docx", tmp_path / "missing" / "out.md", tmp_path / "missing" / "out.pdf"):
        wait(qtbot, controller.export([found], target))

    assert len(told) == 3
    assert "Let the name end with" in told[0]
    assert all("could not be written" in sentence for sentence in told[1:])


def test_a_long_pdf_leaves_the_window_its_turns_and_can_be_stopped(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    found = desk.compare("Why?", "Because of many words.\n" * 4_000)
    controller, told = exporter(desk)
    task = asyncio.get_running_loop().create_task(controller.export([found], tmp_path / "out.pdf"))
    qtbot.waitUntil(lambda: any(d.isVisible() for d in desk.window.findChildren(TransferDialog)), timeout=WAIT_MS)
    turns = 0

    def count() -> None:
        nonlocal turns
        turns += 1
        if not task.done():
            asyncio.get_running_loop().call_soon(count)

    count()
    qtbot.waitUntil(task.done, timeout=WAIT_MS)
    task.result()

    assert turns > 10
    assert told == ["Exported to out.pdf."]


def test_an_import_shows_up_and_what_was_refused_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.compare("Why?")
    controller, _ = exporter(desk)
    path = tmp_path / "moved.json"
    (found,) = desk.history.exchange.all_ids().result(10)
    wait(qtbot, controller.export([found], path))
    document = json.loads(path.read_text())[0]
    document["origin"]["id"], document["title"] = "elsewhere", "From elsewhere"
    path.write_text(json.dumps([document, {"a": 1}]))
    imports = ImportController(tmp_path / "data", desk.window)
    came: list[bool] = []
    imports.imported.connect(lambda: came.append(True))

    task = asyncio.get_running_loop().create_task(imports.import_file(path))
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(TextDialog)), timeout=WAIT_MS)
    (report,) = desk.window.findChildren(TextDialog)
    (text,) = report.findChildren(QPlainTextEdit)
    assert "1 comparison imported." in text.toPlainText()
    assert "moved.json, entry 2" in text.toPlainText()
    report.reject()
    qtbot.waitUntil(task.done, timeout=WAIT_MS)

    assert came == [True]
    assert {summary.title for summary in desk.stored()} == {"Why?", "From elsewhere"}


def test_a_file_of_no_known_kind_is_told_without_a_report(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(b"PK\x03\x04")
    imports = ImportController(tmp_path / "data", desk.window)
    told: list[str] = []
    imports.told.connect(told.append)

    wait(qtbot, imports.import_file(path))

    assert len(told) == 1
    assert "damaged archive" in told[0]


def test_the_progress_names_its_parts_and_asks_to_stop(qapp: QApplication, qtbot: QtBot) -> None:
    dialog = TransferDialog("Export", "Writing <b>x</b>.md")
    qtbot.addWidget(dialog)
    dialog.show()
    asked: list[bool] = []
    dialog.stop_requested.connect(lambda: asked.append(True))

    dialog.set_progress(0.5)
    (bar,), (button,) = dialog.findChildren(QProgressBar), dialog.findChildren(QPushButton)
    button.click()

    assert (bar.value(), bar.accessibleName(), button.text()) == (500, "Export", "&Stop")
    assert asked == [True]
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("title", "name"),
    [("Why is the sky blue?", "Why is the sky blue"), ("../../etc/passwd", "etc passwd"), ("", "comparison"), ("CON", "CON (1)"),
     ("a\u202eb", "a b"), ("lpt²", "lpt² (1)"), ("..", "comparison")],
)  # fmt: skip
def test_a_name_for_the_file_is_made_of_the_title(title: str, name: str) -> None:
    assert file_name(title) == name
