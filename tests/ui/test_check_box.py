"""A check box whose text is longer than its place."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from abreast.ui.check_box import CheckBox
from abreast.ui.theme.roles import LIGHT
from abreast.ui.theme.style_sheet import style_sheet

LONG = "Seulement jusqu'à la fermeture d'Abreast, et pas dans le trousseau de clés du système"


def shown(qtbot: QtBot, text: str, width_px: int) -> tuple[QWidget, CheckBox]:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setStyleSheet(style_sheet(LIGHT, 100))
    box = CheckBox(text)
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(box)
    layout.addStretch(1)
    holder.resize(width_px, 300)
    holder.show()
    return holder, box


def test_a_long_text_is_broken_and_gets_the_lines_it_needs(qtbot: QtBot) -> None:
    (_, one_line), (_, narrow) = _kept = shown(qtbot, "Short", 240), shown(qtbot, LONG, 240)
    line_px = narrow.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: narrow.height() >= one_line.height() + 2 * line_px)
    assert narrow.width() == 240


def test_a_text_that_fits_takes_one_line(qtbot: QtBot) -> None:
    (_, short), (_, long) = _kept = shown(qtbot, "Short", 1200), shown(qtbot, LONG, 1200)
    assert long.height() == short.height()
