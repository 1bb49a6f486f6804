"""The bar under the panes: which answer is better, why, and showing the names."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from abreast.core.language import tr
from abreast.ui.blind.blind_pane import NAMES_MAKER_EXPLAINED
from abreast.ui.check_box import CheckBox
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.votes.ballot import Ballot

TIE, BAD = "tie", "bad"
MAX_TAG_CHARS = 200
SAID_STRETCH = 1000
MIN_SAID_PX = 240
"""With less room beside the buttons, what is said of the vote takes a line of its own."""


class VoteBar(QFrame):
    """One turn's ballot. With the focus in it, letters or digits choose an answer, T is a tie, N means that none is good.

    Signals:
        best_chosen(str): the answer with this letter is the best.
        equal_chosen(str): `tie` or `bad`.
        words_changed: another comment, other tags, or whether a vote on an answer that names its maker counts.
        undo_requested: the vote is to be taken back.
        reveal_requested: the names are to be shown.
    """

    best_chosen = Signal(str)
    equal_chosen = Signal(str)
    words_changed = Signal()
    undo_requested = Signal()
    reveal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "notice-bar")
        self.setAccessibleName(tr("Vote"))
        self._ballot: Ballot | None = None
        self._choices: list[QPushButton] = []
        self._question = PlainLabel(kind="strong")
        self._said = PlainLabel(kind="muted")
        self._said.setWordWrap(True)
        self._tie = self._button("", "T")
        self._bad = self._button("", "N")
        self._undo = self._button(tr("Undo"), "U")
        self._reveal = self._button(tr("Show names"), "F9")
        self._comment = self._line(tr("Comment"), tr("Comment on the vote"))
        self._tags = self._line(tr("Tags, by commas"), tr("Tags of the vote, separated by commas"))
        self._tags.setMaxLength(MAX_TAG_CHARS)
        self._include = CheckBox(tr("Count it"))
        self._include.setAccessibleName(tr("Count a vote on an answer that names its maker"))
        self._include.setToolTip(tr(NAMES_MAKER_EXPLAINED))
        self._choice_row = QHBoxLayout()
        self._choice_row.setSpacing(SPACE_S)
        for widget in (self._question, self._tie, self._bad):
            self._choice_row.addWidget(widget)
        self._choice_row.addWidget(self._said, SAID_STRETCH)
        # While the sentence stands below, the buttons keep their width all the same.
        self._choice_row.addStretch(1)
        for widget in (self._undo, self._reveal):
            self._choice_row.addWidget(widget)
        words = QHBoxLayout()
        words.setSpacing(SPACE_S)
        words.addWidget(self._comment, 2)
        words.addWidget(self._tags, 1)
        words.addWidget(self._include)
        layout = self._rows = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addLayout(self._choice_row)
        layout.addLayout(words)
        self._tie.clicked.connect(self._choose_tie)
        self._bad.clicked.connect(self._choose_bad)
        self._undo.clicked.connect(self.undo_requested)
        self._reveal.clicked.connect(self.reveal_requested)
        self._comment.editingFinished.connect(self.words_changed)
        self._tags.editingFinished.connect(self.words_changed)
        self._include.toggled.connect(self.words_changed)
        self.hide()

    @property
    def comment(self) -> str:
        return self._comment.text().strip()

    @property
    def tags(self) -> tuple[str, ...]:
        return tuple(tag for part in self._tags.text().split(",") if (tag := part.strip()))

    @property
    def include_named(self) -> bool:
        """Whether a vote counts although an answer names its maker."""
        return self._include.isChecked()

    def show_ballot(self, ballot: Ballot | None) -> None:
        """Offer to vote on a turn; `None`: there is nothing to vote on."""
        is_other = (ballot and ballot.turn_id) != (self._ballot and self._ballot.turn_id)
        before, self._ballot = self._ballot, ballot
        if ballot is None:
            self.hide()
            return
        if is_other:
            self._show_words(ballot)
        if before is None or before.candidates != ballot.candidates:
            self._show_choices(ballot)
        vote = ballot.vote
        is_several = len(ballot.votable) > 2
        self._question.setText(_question(ballot))
        self._tie.setText(tr("All alike") if is_several else tr("Tie"))
        self._bad.setText(tr("All bad") if is_several else tr("Both bad"))
        self._name(self._tie, "T")
        self._name(self._bad, "N")
        for button in (self._tie, self._bad, *self._choices):
            button.setVisible(ballot.is_open)
        self._include.setVisible(ballot.names_maker)
        for line in (self._comment, self._tags):
            # With names in sight few vote: the bar takes a second line only from who does.
            line.setVisible(ballot.is_open and (ballot.is_hidden or vote is not None))
        self._undo.setVisible(vote is not None and not vote.is_locked)
        self._reveal.setVisible(ballot.is_hidden)
        self._said.setText(" ".join(filter(None, (_said(ballot), ballot.left_out))))
        self._said.setAccessibleName(self._said.text())
        self._said.setVisible(bool(self._said.text()))
        self._place_said()
        self.show()

    def begin(self) -> None:
        """Take the focus, so that keys vote."""
        first = next((button for button in (*self._choices, self._reveal) if button.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_words(self, ballot: Ballot) -> None:
        vote = ballot.vote
        for line, text in (
            (self._comment, vote.comment if vote else ""),
            (self._tags, ", ".join(vote.tags) if vote else ""),
        ):
            line.blockSignals(True)
            line.setText(text)
            line.blockSignals(False)
        self._include.blockSignals(True)
        self._include.setChecked(vote is not None and vote.names_maker and vote.is_rated)
        self._include.blockSignals(False)

    def _show_choices(self, ballot: Ballot) -> None:
        for button in self._choices:
            self._choice_row.removeWidget(button)
            button.deleteLater()
        self._choices = []
        for candidate in ballot.votable:
            button = self._button(candidate.letter, candidate.letter)
            button.setAccessibleName(tr("{answer} is the best answer", answer=candidate.letter))
            button.clicked.connect(self._choose_pressed)
            self._choice_row.insertWidget(1 + len(self._choices), button)
            self._choices.append(button)

    def _button(self, text: str, key: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "small")
        self._name(button, key)
        return button

    def _name(self, button: QPushButton, key: str) -> None:
        button.setToolTip(tr("Key {key}", key=key))
        button.setAccessibleName(button.text())

    def _line(self, hint: str, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        return line

    def _place_said(self) -> None:
        """Beside the buttons if there is room, else below."""
        is_below = self._rows.indexOf(self._said) >= 0
        beside = (self._question, *self._choices, self._tie, self._bad, self._undo, self._reveal)
        taken_px = sum(widget.sizeHint().width() + SPACE_S for widget in beside if not widget.isHidden())
        if (self.width() - 2 * SPACE_M - taken_px < MIN_SAID_PX) is is_below:
            return
        if is_below:
            self._rows.removeWidget(self._said)
            self._choice_row.insertWidget(self._choice_row.indexOf(self._bad) + 1, self._said, SAID_STRETCH)
        else:
            self._choice_row.removeWidget(self._said)
            self._rows.insertWidget(1, self._said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_said()

    def _choose_pressed(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton):
            self.best_chosen.emit(pressed.text())

    def _choose_tie(self) -> None:
        self.equal_chosen.emit(TIE)

    def _choose_bad(self) -> None:
        self.equal_chosen.emit(BAD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        votable = () if self._ballot is None else self._ballot.votable
        letters = [candidate.letter for candidate in votable]
        key = event.text().upper()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif key in letters:
            self.best_chosen.emit(key)
        elif key.isdecimal() and 0 < int(key) <= len(letters):
            self.best_chosen.emit(letters[int(key) - 1])
        elif key in ("T", "N"):
            self.equal_chosen.emit(TIE if key == "T" else BAD)
        elif key == "U":
            self.undo_requested.emit()
        else:
            super().keyPressEvent(event)


def _question(ballot: Ballot) -> str:
    if not ballot.is_open:
        return tr("Nothing to vote on")
    return tr("Which is better?") if len(ballot.votable) == 2 else tr("Which is the best?")


def _said(ballot: Ballot) -> str:
    vote = ballot.vote
    if vote is None:
        return (
            ""
            if ballot.is_hidden or not ballot.is_open
            else tr("Names are in sight: a vote is stored, and in a ranking only if you want it there.")
        )
    if vote.is_locked:
        return tr("Your vote: {vote} ({counts}, locked).", vote=ballot.said, counts=vote.counts)
    return tr("Your vote: {vote} ({counts}).", vote=ballot.said, counts=vote.counts)
