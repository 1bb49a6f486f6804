"""All figures of one answer, and what was sent for it beside what the other lanes of its turn were sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from abreast.core.language import tr
from abreast.core.meter.pricing import Cost
from abreast.core.run.lane import Answer
from abreast.core.run.same_input import LaneInput, compared
from abreast.ui.panes.figure_rows import figure_rows
from abreast.ui.panes.requests_view import RequestsView, ShownRequest

FIGURES_TAB, REQUESTS_TAB = 0, 1
MIN_PX, LANE_PX, MAX_PX = 640, 440, 1280


class DetailsDialog(QDialog):
    """A page of figures and a page of requests.

    Args:
        requests: Those of the answer's turn, the answer's own first.
        tab: The page that is shown at first.
    """

    def __init__(
        self,
        title: str,
        answer: Answer,
        cost: Cost,
        requests: Sequence[ShownRequest],
        *,
        tab: int = FIGURES_TAB,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(min(MAX_PX, max(MIN_PX, LANE_PX * len(requests))), 680)
        found = compared([LaneInput(letter=request.letter, sent=request.sent) for request in requests])
        tabs = QTabWidget()
        tabs.setAccessibleName(tr("Pages"))
        tabs.addTab(_figures(answer, cost), tr("&Figures"))
        tabs.addTab(RequestsView(requests, found), tr("&Requests"))
        tabs.setCurrentIndex(tab)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addWidget(buttons)


def _figures(answer: Answer, cost: Cost) -> QTableWidget:
    rows = figure_rows(answer.record, answer.ref, cost)
    table = QTableWidget(len(rows), 2)
    table.setAccessibleName(tr("Figures"))
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setProperty("kind", "rows")
    table.setShowGrid(False)
    table.verticalHeader().hide()
    # Reasons may take several lines.
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setStretchLastSection(True)
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            table.setItem(row, column, QTableWidgetItem(text))
    return table
