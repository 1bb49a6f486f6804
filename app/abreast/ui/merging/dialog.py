"""Chooses what is merged, by which model and how, and shows the prompt before it is sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from abreast.core.judge.merging import MIN_ANSWERS, MergeMethod, MergeSource, merge_prompt
from abreast.core.language import mark, tr
from abreast.core.meter.bytes_per_token import text_bytes
from abreast.core.meter.estimate import Draft, Habits, estimate
from abreast.ui.check_box import CheckBox
from abreast.ui.merging.sources import Mergeable, MergeableTurn
from abreast.ui.panes.model_choice import ModelChoice
from abreast.ui.plain import PlainLabel
from abreast.ui.plain_box import PlainBox
from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.timers import after_rest

AFTER_KEY_MS = 120
"""The estimate is made anew so long after the last key: no key waits for it."""

MASKED = mark(
    "The model knows the answers as Answer A, Answer B and so on, not by who gave them. What stands in them is quoted."
)
CHANGED = mark("You have changed the prompt, so it no longer follows the choices above.")
TOO_FEW = mark("Choose at least two answers.")


class MergeDialog(QDialog):
    """The prompt follows the choices until it is edited; from then on it stays as it was typed.

    Merge stands beside an estimate of what sending it takes.
    """

    def __init__(self, turn: MergeableTurn, habits: Habits, model: ModelChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge answers"))
        self.resize(760, 620)
        self._turn = turn
        self._habits = habits
        self._made = ""
        self.model = model
        self.method = QComboBox()
        self.method.setAccessibleName(tr("What to make of them"))
        for method in MergeMethod:
            self.method.addItem(method.label, method)
        self.boxes = [_box(each) for each in turn.answers]
        answers = QHBoxLayout()
        answers.setSpacing(SPACE_M)
        for box in self.boxes:
            answers.addWidget(box)
            box.toggled.connect(self._follow)
        answers.addStretch(1)
        self.prompt = PlainBox()
        self.prompt.setTabChangesFocus(True)
        self.prompt.setAccessibleName(tr("Prompt of the merge"))
        self._again = QPushButton(tr("Make the prompt &anew"))
        self._again.setProperty("kind", "small")
        self._note = PlainLabel(tr(MASKED), "muted")
        self._note.setWordWrap(True)
        below = QHBoxLayout()
        below.addWidget(self._note, 1)
        below.addWidget(self._again)
        self.estimate = PlainLabel(kind="strong")
        self.estimate.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_M)
        form.addRow(PlainLabel(tr("Answers")), answers)
        form.addRow(PlainLabel(tr("Make")), self.method)
        form.addRow(PlainLabel(tr("Merged by")), model)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._send = buttons.addButton(tr("&Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.addLayout(form)
        layout.addWidget(self.prompt, 1)
        layout.addLayout(below)
        layout.addWidget(self.estimate)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.method.currentIndexChanged.connect(self._follow)
        self.prompt.textChanged.connect(self._show_state)
        self._estimate_soon = after_rest(self, AFTER_KEY_MS, self._show_estimate)
        self.prompt.textChanged.connect(self._estimate_soon.start)
        model.changed.connect(self._show_estimate)
        self._again.clicked.connect(self._make)
        model.changed.connect(self._show_state)
        self._make()
        self._show_estimate()

    @property
    def chosen(self) -> Sequence[Mergeable]:
        return [each for each, box in zip(self._turn.answers, self.boxes, strict=True) if box.isChecked()]

    @property
    def chosen_method(self) -> MergeMethod:
        return MergeMethod(self.method.currentData())

    def _follow(self) -> None:
        if self.prompt.toPlainText() == self._made:
            self._make()
        self._show_state()

    def _make(self) -> None:
        if len(self.chosen) >= MIN_ANSWERS:
            sources = [MergeSource(letter=each.letter, text=each.text) for each in self.chosen]
            self.prompt.setPlainText(merge_prompt(self._turn.question, sources, self.chosen_method))
            # As the box gives it back: it knows one kind of line end.
            self._made = self.prompt.toPlainText()
        self._show_state()

    def _show_state(self) -> None:
        is_enough = len(self.chosen) >= MIN_ANSWERS
        is_changed = self.prompt.toPlainText() != self._made
        self._again.setVisible(is_changed)
        self._note.setText(tr(TOO_FEW if not is_enough else CHANGED if is_changed else MASKED))
        self._send.setEnabled(is_enough and self.model.ref is not None and bool(self.prompt.toPlainText().strip()))

    def _show_estimate(self) -> None:
        ref, prompt = self.model.ref, self.prompt.toPlainText()
        if ref is None or not prompt.strip():
            self.estimate.setText("")
            return
        found = estimate([Draft(ref=ref, text_bytes=text_bytes(prompt))], self._habits)
        self.estimate.setText(" ".join((tr("1 request: {cost}.", cost=found.total), *found.warnings)))


def _box(answer: Mergeable) -> CheckBox:
    box = CheckBox(f"{answer.letter}  {answer.label}".replace("&", "&&"))
    box.setChecked(True)
    box.setAccessibleName(tr("Merge answer {letter}, {model}", letter=answer.letter, model=answer.label))
    return box
