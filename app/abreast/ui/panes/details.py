"""All figures of one answer, and the request that was sent for it."""

from __future__ import annotations

import json
from dataclasses import asdict

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from abreast.core.chat import ChatRequest
from abreast.core.meter.pricing import Cost
from abreast.core.run.session import Answer
from abreast.ui.panes.wording import figure_rows
from abreast.ui.plain import PlainLabel


class DetailsDialog(QDialog):
    """A table of figures above the request, both to be copied."""

    def __init__(
        self, title: str, answer: Answer, request: ChatRequest, cost: Cost, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 680)
        rows = figure_rows(answer.record, answer.ref, cost)
        table = QTableWidget(len(rows), 2)
        table.setAccessibleName("Figures")
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(text))
        sent = QPlainTextEdit(request_text(answer, request))
        sent.setReadOnly(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(max(8, self.font().pixelSize() - 1))
        sent.setFont(fixed)
        sent.setAccessibleName("Request")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table, 3)
        layout.addWidget(PlainLabel("What was asked, as it was handed to the provider's dialect:", "muted"))
        layout.addWidget(sent, 2)
        layout.addWidget(buttons)


def request_text(answer: Answer, request: ChatRequest) -> str:
    """The request of an answer as indented JSON. It holds no credentials: those are added by the transport."""
    shown = asdict(request)
    shown["provider"] = {"id": answer.ref.provider.id, "dialect": answer.ref.provider.dialect}
    return json.dumps(shown, indent=2, ensure_ascii=False, default=str)
