"""Asks how many turns of a thread that is too long are still sent, and shows which are left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from abreast.core.chat import Message
from abreast.core.language import as_given, number, tr
from abreast.core.meter.bytes_per_token import BYTES_PER_TOKEN, MESSAGE_TOKENS, messages_bytes, rough_tokens
from abreast.core.run.history_rule import HistoryRule
from abreast.ui.number_boxes import WholeNumberBox
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_S

MOST_TITLE_CHARS = 60
FITS_SHARE = 0.8
"""So much of the context window may be filled with what is only estimated; the answer needs room too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentTurn:
    """A turn of the thread as it would be sent."""

    title: str
    tokens: int
    """Estimated."""


def sent_turn(messages: tuple[Message, ...]) -> SentTurn:
    """What a turn of the thread takes. One whose answer failed is sent as nothing."""
    if not messages:
        return SentTurn(title=tr("(no answer came: nothing is sent of it)"), tokens=0)
    title = " ".join(messages[0].text.split())
    shown = title if len(title) <= MOST_TITLE_CHARS else f"{title[:MOST_TITLE_CHARS]}…"
    return SentTurn(title=shown, tokens=rough_tokens(messages_bytes(messages)) + MESSAGE_TOKENS * len(messages))


def turns_that_fit(turns: Sequence[SentTurn], prompt_tokens: int, context_tokens: int | None) -> int:
    """How many turns from the end to offer: as many as fit, or half of them where nobody knows what does."""
    if context_tokens is None:
        return len(turns) // 2
    left = int(context_tokens * FITS_SHARE) - prompt_tokens
    count = 0
    for turn in reversed(turns):
        left -= turn.tokens
        if left < 0:
            break
        count += 1
    # What was refused with all turns is not offered again with all of them.
    return min(count, len(turns) - 1)


class ShortenDialog(QDialog):
    """Shows the turns, the left-out ones marked.

    Args:
        turns: All that would be sent before the prompt, at least one.
        kept: How many from the end are kept at first.
    """

    def __init__(self, title: str, turns: Sequence[SentTurn], kept: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(560, 400)
        self._turns = tuple(turns)
        self._kept = WholeNumberBox()
        self._kept.setRange(0, len(turns) - 1)
        self._kept.setValue(kept)
        self._kept.setAccessibleName(tr("Earlier turns that are sent"))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Turns of the thread"))
        self._sum = PlainLabel(kind="muted")
        self._sum.setWordWrap(True)
        row = QHBoxLayout()
        label = PlainLabel(tr("&Earlier turns that are sent, from the end:"))
        label.setBuddy(self._kept)
        row.addWidget(label)
        row.addWidget(self._kept)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("&Send again"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.addLayout(row)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._sum)
        layout.addWidget(buttons)
        self._kept.valueChanged.connect(self._show)
        self._show()

    @property
    def rule(self) -> HistoryRule:
        """What the pane is sent from now on."""
        kept = self._kept.value()
        return HistoryRule(kind="last", turns=kept) if kept else HistoryRule(kind="none")

    @property
    def lines(self) -> list[str]:
        """What the list shows."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    def _show(self) -> None:
        cut = len(self._turns) - self._kept.value()
        self._list.clear()
        for place, turn in enumerate(self._turns, 1):
            line = (
                tr("{number}. left out: {turn} (~{tokens} tokens)", **_named(place, turn))
                if place <= cut
                else tr("{number}. sent: {turn} (~{tokens} tokens)", **_named(place, turn))
            )
            self._list.addItem(QListWidgetItem(line))
        self._sum.setText(
            tr(
                "~{tokens} tokens less, at {bytes} bytes a token. Nothing is deleted: the turns stay in the pane, and the "
                "history that is sent can be chosen again (Ctrl+Shift+Y).",
                tokens=number(sum(turn.tokens for turn in self._turns[:cut])),
                bytes=as_given(BYTES_PER_TOKEN),
            )
        )


def _named(place: int, turn: SentTurn) -> dict[str, str]:
    return {"number": number(place), "turn": turn.title, "tokens": number(turn.tokens)}
