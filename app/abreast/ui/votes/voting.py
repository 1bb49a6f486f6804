"""Votes in the window: offered when all answers to a prompt have ended, changed until the names are shown."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from abreast.core.judge.votes import NewVote, Verdict
from abreast.core.language import mark, tr
from abreast.ui.ask import answer
from abreast.ui.blind.screen import BlindScreen
from abreast.ui.features import Stage
from abreast.ui.plain import PlainLabel
from abreast.ui.sitting import Sitting
from abreast.ui.theme.roles import SPACE_M
from abreast.ui.votes.ballot import Ballot, hidden_ballot, open_ballot
from abreast.ui.votes.vote_bar import TIE, VoteBar

NOTHING = mark("There is nothing to vote on yet: two whole answers to one prompt are needed.")
NOT_HIDDEN = mark("No names are hidden.")
STILL_COMING = mark("The answers are still coming in. Wait for their end, or stop them with Esc.")


class Voting(QObject):
    """Between the vote bar and the open comparison."""

    def __init__(self, stage: Stage, screen: BlindScreen) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._comparison = stage.comparison
        self._screen = screen
        self._ballot: Ballot | None = None
        self.bar = VoteBar()
        stage.window.add_bar_below(self.bar)
        self.bar.best_chosen.connect(self._choose_best)
        self.bar.equal_chosen.connect(self._choose_equal)
        self.bar.words_changed.connect(self._change_words)
        self.bar.undo_requested.connect(self._undo)
        self.bar.reveal_requested.connect(self.show_names)
        screen.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer what can be voted on now."""
        self._ballot = self._current_ballot()
        self.bar.show_ballot(self._ballot)

    def begin(self) -> None:
        """Give the bar the keyboard."""
        if self._ballot is None:
            self._comparison.say(tr(STILL_COMING) if self._comparison.sitting.runs.running else tr(NOTHING))
        else:
            self.bar.begin()

    def show_names(self) -> None:
        """Show the names, after a question if there is no vote."""
        sitting = self._comparison.sitting
        if not sitting.is_hiding:
            self._comparison.say(tr(NOT_HIDDEN))
        elif sitting.runs.running:
            self._comparison.say(tr(STILL_COMING))
        else:
            self._stage.tasks.start(self._reveal(sitting), name="show the names")

    def _current_ballot(self) -> Ballot | None:
        sitting = self._comparison.sitting
        if sitting.book is None:
            return None
        if not sitting.is_hiding:
            return open_ballot(sitting.session, sitting.book.poll)
        places = self._screen.places
        if places is None or not self._screen.has_ended:
            return None
        answers = places.answers(sitting.session)
        return hidden_ballot(places.turn_id, answers, self._screen.telling, sitting.book.poll)

    def _choose_best(self, letter: str) -> None:
        self._cast(None if self._ballot is None else self._ballot.best(letter))

    def _choose_equal(self, outcome: str) -> None:
        verdict = Verdict.TIE if outcome == TIE else Verdict.BOTH_BAD
        self._cast(None if self._ballot is None else self._ballot.equal(verdict))

    def _change_words(self) -> None:
        """What is said beside a vote that can still change."""
        vote = None if self._ballot is None else self._ballot.vote
        if vote is None or vote.is_locked:
            return
        is_included = vote.is_rated if vote.names_maker else self.bar.include_named
        if (vote.comment, vote.tags, is_included) != (self.bar.comment, self.bar.tags, self.bar.include_named):
            self._cast(NewVote(turn_id=vote.turn_id, kind=vote.kind, pairs=vote.pairs))

    def _cast(self, new: NewVote | None) -> None:
        sitting, ballot = self._comparison.sitting, self._ballot
        if new is None or ballot is None or sitting.book is None:
            return
        told = replace(
            new,
            comment=self.bar.comment,
            tags=self.bar.tags,
            names_maker=ballot.names_maker,
            include_named=self.bar.include_named,
        )
        self._try(sitting, sitting.book.poll.cast(told), "vote")

    def _undo(self) -> None:
        sitting, ballot = self._comparison.sitting, self._ballot
        if sitting.book is not None and ballot is not None and ballot.vote is not None and not ballot.vote.is_locked:
            self._try(sitting, sitting.book.poll.take_back(ballot.turn_id), "take a vote back")

    def _try(self, sitting: Sitting, work: Awaitable[object], name: str) -> None:
        async def attempt() -> None:
            await self._comparison.attempt(lambda: work)
            if sitting is self._comparison.sitting:
                self.refresh()

        self._stage.tasks.start(attempt(), name=name)

    async def _reveal(self, sitting: Sitting) -> None:
        assert sitting.book is not None
        poll = sitting.book.poll
        is_votable = self._ballot is not None and self._ballot.is_open
        has_skipped = is_votable and any(poll.vote_on(turn_id) is None for turn_id in poll.hidden)
        if has_skipped and not await answer(SkipDialog(self._stage.window)):
            return
        if not await self._comparison.attempt(poll.show_names):
            return
        if sitting is self._comparison.sitting:
            self._screen.refresh()
            self._comparison.say(tr("The names are shown. Votes from now on are stored and not rated."))
        self._comparison.used.emit(sitting.comparison_id)


class SkipDialog(QDialog):
    """Asks whether names are to be shown without a vote."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Show the names without a vote?"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Show names"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        text = PlainLabel(
            tr("There is a turn without a vote. Once its names are shown, no vote on it is rated any more.")
        )
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addWidget(text)
        layout.addWidget(buttons)
