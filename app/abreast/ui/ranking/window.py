"""The window with the ranking: what is looked at, the picture, the table, and what is still in doubt."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from abreast.core.judge.ranking_forms import bias_sentence, doubts, ranking_csv
from abreast.core.language import mark, tr, tr_n
from abreast.core.store.history import History
from abreast.core.store.rankings import Ranked, notes, nothing_sentence
from abreast.ui.plain import PlainLabel
from abreast.ui.ranking.chart import RatingChart
from abreast.ui.ranking.feed import RankingFeed
from abreast.ui.ranking.filters import RankingFilters
from abreast.ui.ranking.table import StandingsTable
from abreast.ui.table_file import export_table
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.roles import SPACE_L, SPACE_M, SPACE_S, scaled_px
from abreast.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 1180, 640
PARTS = (2, 3)
"""Of the width: the picture's and the table's."""
MOST_DOUBTS = 6
OPEN_TOO = mark("untick Blind votes only to count them")
METHOD = mark(
    "Ratings by Bradley-Terry, mean 1000, with 95 % intervals. Ties count half. Votes on one prompt "
    "are taken to be alike."
)


class RankingWindow(QDialog):
    """Stands beside the comparison, which can be gone on with.

    Signals:
        shown_ranked: the ranking that was asked for last is on the screen.
    """

    shown_ranked = Signal()

    def __init__(self, history: History, theme: Theme, tasks: TaskOwner, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._found: Ranked | None = None
        self.setWindowTitle(tr("Ranking"))
        self.setModal(False)
        self.resize(scaled_px(WIDTH_PX, theme.zoom_percent), scaled_px(HEIGHT_PX, theme.zoom_percent))
        self.feed = RankingFeed(history, tasks, self)
        self.filters = RankingFilters()
        self.export = QPushButton(tr("&Export as CSV…"))
        self.export.setEnabled(False)
        self.summary = PlainLabel(kind="muted")
        self.chart, self.table = RatingChart(theme), StandingsTable()
        self.empty = PlainLabel(tr("Reading the votes…"), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.doubts, self.bias = PlainLabel(), PlainLabel()
        for label in (self.summary, self.empty, self.doubts, self.bias):
            label.setWordWrap(True)
        self._body = self._made_body()
        self._lay_out()
        self.filters.changed.connect(self.refresh)
        self.export.clicked.connect(self._export)
        self.feed.choices_found.connect(self.filters.offer)
        self.feed.ranked.connect(self._show)
        self.feed.failed.connect(self._tell)
        self.finished.connect(self.feed.leave)

    def refresh(self) -> None:
        """Rank anew what is chosen; until then the old ranking stays."""
        self.summary.setText(tr("Reading the votes…"))
        # Without a ranking that stays until then, it is said in its place.
        self.summary.setVisible(not self._body.isHidden())
        self.feed.rank(self.filters.wanted)

    def _made_body(self) -> QSplitter:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.addWidget(self.chart)
        column.addStretch(1)
        area.setWidget(holder)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.addWidget(area)
        body.addWidget(self.table)
        for place, part in enumerate(PARTS):
            body.setStretchFactor(place, part)
        body.setSizes([WIDTH_PX * part // sum(PARTS) for part in PARTS])
        body.setChildrenCollapsible(False)
        body.hide()
        return body

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filters)
        top.addStretch(1)
        top.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addLayout(top)
        column.addWidget(self.summary)
        column.addWidget(self._body, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.doubts)
        column.addWidget(self.bias)
        method = PlainLabel(tr(METHOD), "muted")
        method.setWordWrap(True)
        column.addWidget(method)

    def _show(self, found: Ranked) -> None:
        self._found = found
        ranking = found.ranking
        has_votes = bool(ranking.groups)
        self.summary.setText(_summary(found))
        self.summary.setVisible(has_votes)
        self._body.setVisible(has_votes)
        self.empty.setVisible(not has_votes)
        self.export.setEnabled(has_votes)
        self.empty.setText("" if has_votes else nothing_sentence(found, tr(OPEN_TOO)))
        self.chart.show_ranked(found)
        self.table.show_ranked(found)
        told = list(doubts(ranking, found.label))
        more = [tr("And {count} more like these.", count=len(told) - MOST_DOUBTS)] if len(told) > MOST_DOUBTS else []
        self.doubts.setText("\n".join([*told[:MOST_DOUBTS], *more]))
        self.doubts.setVisible(bool(told))
        self.bias.setText(bias_sentence(ranking.bias))
        self.bias.setVisible(has_votes)
        self.shown_ranked.emit()

    def _tell(self, text: str) -> None:
        self.summary.setText(text)
        self.summary.show()

    def _export(self) -> None:
        if self._found is not None:
            self._tasks.start(self._ask_where(self._found), name="export the ranking")

    async def _ask_where(self, found: Ranked) -> None:
        text = ranking_csv(found.ranking, found.label, found.wanted)
        if told := await export_table(self, tr("Export the ranking"), "ranking.csv", text):
            self._tell(told)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Votes may have been cast since it was shown last.
        self.feed.read_choices()
        self.refresh()


def _summary(found: Ranked) -> str:
    ranking = found.ranking
    counted = tr(
        "{votes}, on {prompts}.",
        votes=tr_n("{n} vote on pairs", "{n} votes on pairs", ranking.votes),
        prompts=tr_n("{n} prompt", "{n} prompts", ranking.prompts),
    )
    return " ".join((counted, *notes(found, tr(OPEN_TOO))))
