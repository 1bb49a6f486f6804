"""The line under a pane's transcript: what the answer on the screen took, and what must be known of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from abreast.core.language import tr
from abreast.core.meter.pricing import Cost
from abreast.core.registry.spec import ModelRef
from abreast.core.run.lane import Answer
from abreast.core.run.record import AnswerRecord
from abreast.ui.panes.elided import ElidedButton, ElidedLabel
from abreast.ui.panes.figure_rows import figure_lines
from abreast.ui.panes.naming import LaneName, name_of
from abreast.ui.panes.wording import answered_by, damage, damage_explained, footer_text
from abreast.ui.plain import PlainLabel, left_to_right, set_plain_tooltip
from abreast.ui.theme.roles import SPACE_S, SPACE_XS


class PaneFooter(QWidget):
    """Figures, damage, and who gave the answer.

    Signals:
        figures_clicked: all figures and the request are wanted.
        input_clicked: what all panes were sent is wanted.
    """

    figures_clicked = Signal()
    input_clicked = Signal()

    def __init__(self, letter: str) -> None:
        super().__init__()
        self._letter = letter
        self.figures = ElidedButton()
        self.figures.setProperty("kind", "flat")
        self.figures.clicked.connect(self.figures_clicked)
        self.input = ElidedButton()
        self.input.setProperty("kind", "flat")
        # Where there is too little room it is shortened first: the figures are read more often.
        self.input.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.input.clicked.connect(self.input_clicked)
        self.input.hide()
        self.served = ElidedLabel(kind="warning")
        self.damage = PlainLabel(kind="warning")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        layout.addWidget(self.figures)
        layout.addWidget(self.input)
        layout.addStretch(1)
        layout.addWidget(self.damage)
        layout.addWidget(self.served)

    def set_letter(self, letter: str) -> None:
        self._letter = letter

    def show_figures(self, record: AnswerRecord | None, ref: ModelRef, cost: Cost | None) -> None:
        """Show what an answer took. `None`: there is no answer."""
        text = "" if record is None else footer_text(record, ref, cost)
        self.figures.setText(left_to_right(text).replace("&", "&&"))
        self.figures.setEnabled(record is not None)
        self.figures.setAccessibleName(
            tr("Figures of pane {letter}: {figures}", letter=self._letter, figures=text or tr("no figures"))
        )
        set_plain_tooltip(self.figures, "" if record is None else figure_lines(record, ref, cost))

    def show_input(self, badge: str, whole: str, *, is_same: bool) -> None:
        """Say whether all panes were sent the same, in a few words and in a sentence. Empty: nothing is to be said."""
        mark = "=" if is_same else "≠"
        self.input.setText(f"{mark} {badge}".replace("&", "&&") if badge else "")
        self.input.setAccessibleName(
            tr("Input of pane {letter}: {input}", letter=self._letter, input=badge) if badge else ""
        )
        set_plain_tooltip(self.input, whole)
        self.input.setVisible(bool(badge))

    def show_remarks(self, answer: Answer | None, asked_ref: ModelRef, asked_name: LaneName) -> None:
        """Say that an answer is damaged, and who gave it unless that is what the header names.

        Args:
            asked_ref: What the lane asks now.
            asked_name: How the header names that.
        """
        damaged, giver, whole = "", "", ""
        if answer is not None:
            damaged, name = damage(answer.record), name_of(answer)
            served = answered_by(answer.record, answer.ref)
            # The label alone, since a pane is narrow, unless that is the header's too.
            short = name.label if name.label != asked_name.label else name.line
            # The history keeps the model of an answer, not the bot.
            is_other = answer.ref.name != asked_ref.name if answer.request is None else name != asked_name
            asked, asked_whole = (
                (tr("by {model}", model=short), tr("by {model}", model=name.line)) if is_other else ("", "")
            )
            giver, whole = (" · ".join(filter(None, (by, served))) for by in (asked, asked_whole))
        self.damage.setText(damaged)
        self.damage.setVisible(bool(damaged))
        self.damage.setAccessibleName(
            tr("Answer {letter}: {damage}", letter=self._letter, damage=damaged) if damaged else ""
        )
        set_plain_tooltip(self.damage, damage_explained(answer.record) if answer is not None and damaged else "")
        self.served.set_whole_text(giver)
        set_plain_tooltip(self.served, whole)
