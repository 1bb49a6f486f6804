"""The figures of a ranking as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from abreast.core.judge.ranking_forms import note, rank_text, rating_text, share_text
from abreast.core.judge.standings import Standing
from abreast.core.language import mark, number, tr
from abreast.core.store.rankings import Ranked
from abreast.ui.clipboard import copy_text
from abreast.ui.plain import one_line, plain_tooltip

HEADS = (
    mark("Rank"),
    mark("Contestant"),
    mark("Rating (95 %)"),
    mark("Won (95 %)"),
    mark("Wins"),
    mark("Losses"),
    mark("Ties"),
    mark("Both bad"),
)
WIDEST_PX = 240
_NAME = 1


class StandingsTable(QTableWidget):
    """Read only. Ctrl+C copies it."""

    def __init__(self) -> None:
        super().__init__(0, len(HEADS))
        self.setAccessibleName(tr("Ranking"))
        self.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("kind", "figures")
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(WIDEST_PX)
        header.setMinimumSectionSize(36)

    def show_ranked(self, found: Ranked) -> None:
        rows = [(index, each) for index, group in enumerate(found.ranking.groups) for each in group.standings]
        self.setRowCount(len(rows))
        for place, (index, standing) in enumerate(rows):
            name = found.label(standing.name)
            if len(found.ranking.groups) > 1:
                name = tr("{contestant}, group {place}", contestant=name, place=index + 1)
            for column, text in enumerate(_cells(standing, name)):
                self.setItem(place, column, _item(text, standing, is_name=column == _NAME))
        if rows and self.currentRow() < 0:
            self.setCurrentCell(0, _NAME)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = [self._texts(row) for row in range(self.rowCount())]
            copy_text("\n".join("\t".join(each) for each in ([tr(head) for head in HEADS], *rows)))
        else:
            super().keyPressEvent(event)

    def _texts(self, row: int) -> list[str]:
        cells = [self.item(row, column) for column in range(self.columnCount())]
        return [cell.text() if cell is not None else "" for cell in cells]


def _cells(standing: Standing, name: str) -> tuple[str, ...]:
    tally = standing.tally
    counts = (tally.wins, tally.losses, tally.ties, tally.both_bad)
    return (rank_text(standing), name, rating_text(standing), share_text(tally.win_rate), *(number(n) for n in counts))


def _item(text: str, standing: Standing, *, is_name: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(one_line(text))
    side = Qt.AlignmentFlag.AlignLeft if is_name else Qt.AlignmentFlag.AlignRight
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    why = note(standing)
    item.setToolTip(plain_tooltip("\n".join(filter(None, (standing.name if is_name else text, why)))))
    spoken = tr("none") if text == "-" else text
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{spoken}, {why}" if why and not is_name else spoken)
    return item
