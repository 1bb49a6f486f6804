"""What shows an answer as long as nobody may know whose it is."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from abreast.core.judge.blinding import masked_name, place_letter
from abreast.core.language import mark, tr
from abreast.core.run.record import AnswerRecord
from abreast.ui.panes.header import min_pane_px
from abreast.ui.panes.letter_badge import LetterBadge
from abreast.ui.panes.wording import StateWords, end_words, state_words
from abreast.ui.plain import PlainLabel, announce, set_plain_tooltip
from abreast.ui.theme.roles import RADIUS_S, SPACE_M, SPACE_S, Roles
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.transcript import Transcript

ANSWERING = mark("● answering")
FAILED = mark("There is no whole answer here. Why is told once the names are shown (F9).")
NAMES_MAKER = mark("names its maker")
NAMES_MAKER_EXPLAINED = mark("This answer says who made it. A vote on it is not rated, unless you want it to be.")


class BlindPane(QFrame):
    """A place: one turn's prompt and the answer that was drawn for it. It never knows of what lane or model that is."""

    def __init__(self, place: int, roles: Roles, zoom_percent: int, frame_clock: FrameClock) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.letter = place_letter(place)
        self._shown_chars = 0
        self._text = ""
        self._badge = LetterBadge(self.letter)
        self._state = PlainLabel(kind="muted")
        self._flag = PlainLabel("! " + tr(NAMES_MAKER), "warning")
        set_plain_tooltip(self._flag, tr(NAMES_MAKER_EXPLAINED))
        self.transcript = Transcript(roles, frame_clock)
        header = QHBoxLayout()
        header.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        header.setSpacing(SPACE_S)
        header.addWidget(self._badge)
        header.addWidget(PlainLabel(masked_name(place), "strong"))
        header.addStretch(1)
        header.addWidget(self._flag)
        header.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.transcript, 1)
        self.setAccessibleName(masked_name(place))
        self.set_roles(roles, zoom_percent)

    @property
    def text(self) -> str:
        """What is shown of the answer."""
        return self._text[: self._shown_chars]

    def begin(self, prompt: str) -> None:
        """Show a prompt whose answer comes in, or is there already."""
        self.transcript.clear()
        self.transcript.start_turn(prompt)
        self._shown_chars, self._text = 0, ""
        self._flag.hide()
        self._show_state(StateWords(text=tr(ANSWERING), kind="muted"))

    def show_part(self, text: str, chars: int) -> None:
        """Show the first characters of an answer as far as it has come."""
        self._text = text
        if (added := text[self._shown_chars : chars]) != "":
            self.transcript.append_answer(added)
            self._shown_chars += len(added)

    def end(self, record: AnswerRecord) -> None:
        """Show the answer to its end, as all others at this moment."""
        self.show_part(str(record.text), len(record.text))
        self.transcript.finish_answer()
        if record.error is not None:
            self.transcript.show_note(Note(text=tr(FAILED)))
        self._show_state(state_words(record))
        announce(self, end_words(self.letter, record))

    def flag(self, *, names_maker: bool) -> None:
        """Say that the answer names its maker."""
        self._flag.setVisible(names_maker)

    def set_roles(self, roles: Roles, zoom_percent: int) -> None:
        # One colour for all: that of a lane would tell it.
        self._badge.setStyleSheet(
            f"background: {roles.muted}; color: {roles.surface}; border-radius: {RADIUS_S}px; font-weight: 700;"
        )
        self.setMinimumWidth(min_pane_px(zoom_percent))
        self.transcript.set_roles(roles)
        self.transcript.set_zoom(zoom_percent)

    def _show_state(self, words: StateWords) -> None:
        self._state.setText(words.text)
        self._state.set_kind(words.kind)
