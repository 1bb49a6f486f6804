"""Text that names a file and a server, in every place of the window, on paper and in files: neither is touched."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import shiboken6
from opened_window import Answering, OpenedWindow
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from abreast.core.store.exporting.export import FormName, export
from abreast.ui.history.export_controller import ExportController
from abreast.ui.open_url import LinkDialog
from abreast.ui.panes.answer_text import AnswerTextDialog
from abreast.ui.text_dialog import TextDialog
from bait import Bait, laid
from hostile_texts import NAMING, baited
from routed_server import Reply, chunk, of_events

OPENERS = (
    "<img src='@FILE@'>", "<qt><img src='file://@FILE@'></qt>", "<p style=\"background-image:url('@FILE@')\">x</p>",
    "<table background='@FILE@'><tr><td>x</table>", "![x](@FILE@)", "<a href='file://@FILE@'>x</a> [x](file://@FILE@)",
    "<img src='http://@HOST@/x.png'>", "<style>@import url('http://@HOST@/x.css')</style><b>x</b>",
)  # fmt: skip


def hostile(bait: Bait, text: str) -> str:
    return baited(text, file=bait.file, host=bait.host)


def told(text: str) -> Reply:
    """An answer by a model whose name is as hostile as what it says."""
    return of_events(chunk(text) | {"model": text}, chunk() | {"model": text})


def refused(text: str) -> Reply:
    error = {"error": {"message": text, "code": text, "type": text}}
    return Reply(body=json.dumps(error).encode(), status="400 Bad Request", content_type="application/json")


def look_at_all(opened: OpenedWindow) -> None:
    """Paint all that is shown, and every tool tip as a pointer over it would bring it."""
    QApplication.processEvents()
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for window in (widget for widget in shown if widget.windowType() is not Qt.WindowType.ToolTip):
        window.grab()
        for widget in window.findChildren(QWidget):
            # A tool tip is a window with children itself, which is gone when the next one is shown.
            if shiboken6.isValid(widget) and widget.toolTip():
                QToolTip.showText(QPoint(10, 10), widget.toolTip(), widget)
                QToolTip.hideText()
        for view in window.findChildren(QAbstractItemView):
            if shiboken6.isValid(view) and view.model() is not None and view.model().rowCount():
                at = view.visualRect(view.model().index(0, 0)).center()
                QApplication.sendEvent(
                    view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
                )
                QToolTip.hideText()
    QApplication.processEvents()


def close_dialogs(opened: OpenedWindow, qtbot: QtBot) -> None:
    for dialog in opened.window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    qtbot.waitUntil(lambda: not [each for each in opened.window.findChildren(QDialog) if each.isVisible()])


@pytest.mark.parametrize("opener", [OPENERS[1], OPENERS[6]])
def test_a_hostile_prompt_answer_name_and_error_touch_nothing_in_the_window(
    opener: str, opened: OpenedWindow, answering: Answering, qtbot: QtBot, tmp_path: Path
) -> None:
    with laid(tmp_path / "bait") as bait:
        text = hostile(bait, opener)
        answering.reply = told(text)
        opened.open_lanes("here/two")
        opened.ask(text)
        answering.reply = refused(text)
        opened.send(text)
        opened.wait_until_sent()
        opened.wait_for_state("failed")
        look_at_all(opened)
        opened.window.setWindowTitle(text)
        for action in ("details", "requests", "full_text", "settings"):
            opened.choose_in(opened.panes[0], action)
            qtbot.waitUntil(lambda: any(each.isVisible() for each in opened.window.findChildren(QDialog)))
            look_at_all(opened)
            close_dialogs(opened, qtbot)
        for action in ("differences", "find", "palette", "usage", "history", "report", "merge", "ranking"):
            opened.choose(action)
            QApplication.processEvents()
            look_at_all(opened)
            close_dialogs(opened, qtbot)
        opened.choose_in(opened.panes[0], "copy")
    assert bait.touched == []
    mime = QGuiApplication.clipboard().mimeData()
    assert not mime.hasHtml() or "src" not in mime.html()


def test_links_and_texts_in_dialogs_touch_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    with laid(tmp_path / "bait") as bait:
        for kind in NAMING.values():
            text = hostile(bait, kind.make(1))
            first = re.split(r"[()]", text)[1]
            for dialog in (
                LinkDialog(first, parent),
                LinkDialog(text[:2_000], parent),
                TextDialog(text[:200], text, parent),
                AnswerTextDialog(text[:200], text, parent),
            ):
                dialog.show()
                dialog.grab()
                dialog.close()
    assert bait.touched == []


def test_what_is_exported_and_printed_touches_nothing_and_loads_nothing(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot, tmp_path: Path
) -> None:
    with laid(tmp_path / "bait") as bait:
        text = hostile(bait, "\n\n".join([*OPENERS, *(kind.make(1) for kind in NAMING.values())]))
        answering.reply = told(text)
        opened.ask(hostile(bait, OPENERS[0]))
        found = opened.comparison.current_id
        assert found is not None
        for form in (FormName.MARKDOWN, FormName.HTML, FormName.JSON, FormName.CSV):
            export(opened.history, [found], tmp_path / f"out.{form}", form)
        opened.do(ExportController(opened.history, opened.window).export([found], tmp_path / "out.pdf"))
        assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
    assert bait.touched == []
    page = (tmp_path / f"out.{FormName.HTML}").read_text()
    tags = re.findall(r"<[a-z][^>]*>", page)
    assert not [tag for tag in tags if re.search(r"\b(src|href|background|action|data)\s*=|url\(", tag)]
    assert "default-src 'none'" in page


def test_the_bait_is_noticed_when_it_is_taken(tmp_path: Path, qtbot: QtBot) -> None:
    """What this file relies on: a label that guesses is seen."""
    from PySide6.QtWidgets import QLabel

    with laid(tmp_path / "by Qt") as bait:
        label = QLabel(hostile(bait, OPENERS[0]))
        qtbot.addWidget(label)
        label.show()
        label.grab()
    assert bait.touched
    with laid(tmp_path / "by Python") as bait:
        bait.file.read_bytes()
    assert len(bait.touched) == 2
