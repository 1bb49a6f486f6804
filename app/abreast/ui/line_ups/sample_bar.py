"""A card over the panes for each group of samples: how much the answers of one model differ."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.line_ups.sample_words import EXPLAINED
from abreast.ui.plain import PlainLabel, set_plain_tooltip
from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XS


class SampleCard(QFrame):
    """One group.

    Signals:
        page_requested(int): the turn before (-1) or after (+1) is wanted.
    """

    page_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = PlainLabel(kind="strong")
        self._turn = PlainLabel(kind="muted")
        self._figures = PlainLabel(kind="muted")
        self._figures.setWordWrap(True)
        set_plain_tooltip(self._figures, tr(EXPLAINED))
        self._before, self._after = QToolButton(), QToolButton()
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._title)
        head.addStretch(1)
        for button, text, name, step in (
            (self._before, "‹", tr("Samples of the prompt before"), -1),
            (self._after, "›", tr("Samples of the next prompt"), +1),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setProperty("step", step)
            button.clicked.connect(self._page)
        head.addWidget(self._before)
        head.addWidget(self._turn)
        head.addWidget(self._after)
        layout = QVBoxLayout(self)
        # Qt mirrors what is in a layout, not its margins.
        left, right = (SPACE_S, SPACE_M) if self.isRightToLeft() else (SPACE_M, SPACE_S)
        layout.setContentsMargins(left, SPACE_XS, right, SPACE_S)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._figures)

    @property
    def text(self) -> str:
        """What it says."""
        return self._figures.text()

    def show_spread(self, title: str, figures: str, number: int, count: int) -> None:
        """Show the turn `number` of `count`, from 1."""
        self._title.setText(title)
        self._figures.setText(figures)
        self._turn.setText(tr("prompt {place} of {count}", place=number, count=count))
        self.setAccessibleName(f"{title}: {figures}")
        for widget in (self._before, self._turn, self._after):
            widget.setVisible(count > 1)
        self._before.setEnabled(number > 1)
        self._after.setEnabled(number < count)

    def _page(self) -> None:
        button = self.sender()
        self.page_requested.emit(int(button.property("step")))


class SampleBar(QWidget):
    """The cards, one below the other; hidden while there is none.

    Signals:
        page_requested(int, int): as in `SampleCard`, of the card at a place.
    """

    page_requested = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Samples"))
        self._cards: list[SampleCard] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_XS)
        self.hide()

    @property
    def cards(self) -> tuple[SampleCard, ...]:
        return tuple(self._cards)

    def set_count(self, count: int) -> None:
        """Have so many cards."""
        while len(self._cards) > count:
            self._cards.pop().deleteLater()
        while len(self._cards) < count:
            card = SampleCard()
            card.page_requested.connect(self._page)
            self._cards.append(card)
            self._layout.addWidget(card)
        self.setVisible(count > 0)

    def _page(self, step: int) -> None:
        card = self.sender()
        if isinstance(card, SampleCard):
            self.page_requested.emit(self._cards.index(card), step)
