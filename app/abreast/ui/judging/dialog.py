"""Chooses who judges and what, and says what it will take before it begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from abreast.core.judge.judging import JudgePair
from abreast.core.judge.ruling import MAX_OUTPUT_TOKENS
from abreast.core.language import mark, tr, tr_n
from abreast.core.meter.bytes_per_token import text_bytes
from abreast.core.meter.estimate import Draft, Habits, estimate
from abreast.core.registry.spec import ModelRef
from abreast.core.store.judged_pairs import Judgeable
from abreast.ui.panes.model_choice import ModelChoice
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_M

ABOUT = mark(
    "Each two answers are shown to the judge in both orders, without names. Where the orders give "
    "different verdicts, the pair counts as a tie. What the judge says is kept apart from your votes "
    "and is in none of your rankings."
)


class JudgeDialog(QDialog):
    """Begin stands beside an estimate of the cost."""

    def __init__(
        self, found: Judgeable, turn_id: int | None, habits: Habits, model: ModelChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Let a model judge"))
        self.resize(560, 320)
        self._found = found
        self._turn_id = turn_id
        self._habits = habits
        self.model = model
        self.scope = QComboBox()
        self.scope.setAccessibleName(tr("What is judged"))
        turns = len({pair.turn_id for pair in found.pairs})
        if any(pair.turn_id == turn_id for pair in found.pairs):
            self.scope.addItem(tr("The answers to this prompt"), False)
        if turns > 1 or not self.scope.count():
            self.scope.addItem(
                tr_n(
                    "The answers to the {n} prompt of this comparison",
                    "The answers to all {n} prompts of this comparison",
                    turns,
                ),
                True,
            )
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_M)
        form.addRow(PlainLabel(tr("Judge")), model)
        form.addRow(PlainLabel(tr("Judged")), self.scope)
        self._estimate = PlainLabel(kind="strong")
        self._hidden = PlainLabel(_hidden_words(found.hidden_turns), "warning")
        self._hidden.setVisible(found.hidden_turns > 0)
        about = PlainLabel(tr(ABOUT), "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._begin = buttons.addButton(tr("&Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addLayout(form)
        for label in (self._estimate, self._hidden, about):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.scope.currentIndexChanged.connect(self._show)
        model.changed.connect(self._show)
        self._show()
        # Else Begin would have the keys as soon as there is a judge, and the space bar would spend money.
        model.setFocus()

    @property
    def pairs(self) -> tuple[JudgePair, ...]:
        """What is to be judged."""
        if self.scope.currentData():
            return self._found.pairs
        return tuple(pair for pair in self._found.pairs if pair.turn_id == self._turn_id)

    def _show(self) -> None:
        ref = self.model.ref
        self._begin.setEnabled(ref is not None)
        count = len(self.pairs)
        requests = tr_n("{n} request", "{n} requests", 2 * count)
        told = tr("{requests} for {pairs} in both orders", requests=requests, pairs=pair_count(count))
        if ref is not None:
            found = estimate(drafts_of(self.pairs, ref), self._habits)
            takes = tr(
                "{requests} for {pairs} in both orders: {cost}.",
                requests=requests,
                pairs=pair_count(count),
                cost=found.total,
            )
            told = " ".join((takes, *dict.fromkeys(found.warnings)))
        self._estimate.setText(told)


def pair_count(count: int) -> str:
    """In words, e.g. `1 pair`."""
    return tr_n("{n} pair", "{n} pairs", count)


def drafts_of(pairs: Sequence[JudgePair], ref: ModelRef) -> tuple[Draft, ...]:
    """What will be sent, for an estimate. Repaired answers are not in it."""
    return tuple(
        Draft(ref=ref, text_bytes=text_bytes(prompt), max_output_tokens=MAX_OUTPUT_TOKENS)
        for pair in pairs
        for prompt in pair.prompts
    )


def _hidden_words(hidden: int) -> str:
    if not hidden:
        return ""
    return tr_n(
        "{n} prompt is left out, since the names are still hidden: vote first.",
        "{n} prompts are left out, since the names are still hidden: vote first.",
        hidden,
    )
