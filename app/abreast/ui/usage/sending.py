"""What the next prompt will take: said beside Send while it is typed, and held against the budgets before it leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import assert_never

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from abreast.core.language import mark, tr
from abreast.core.meter.budget import Allowed, Ask, Blocked, Verdict, Warn, check
from abreast.core.meter.bytes_per_token import input_bytes, text_bytes
from abreast.core.meter.estimate import Draft, Estimate, Habits, estimate, lane_line
from abreast.core.run.lane import Lane
from abreast.core.run.next_request import source_of
from abreast.core.run.session import Session
from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.ui.ask import answer
from abreast.ui.composer import Composer
from abreast.ui.panes.naming import model_label
from abreast.ui.plain import PlainLabel
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.roles import SPACE_M
from abreast.ui.timers import after_rest
from abreast.ui.usage.budget_watch import BudgetWatch

AFTER_KEY_MS = 120
"""The estimate is made anew so long after the last key: no key waits for it."""
AFTER_ANSWERS_MS = 2_000
UNREAD = mark("The beginning of the thread was not read yet and is not counted.")


class Sending(QObject):
    """Estimates, warns and asks.

    Args:
        session: The comparison on the screen.
        say: Shows a sentence to the user.
    """

    def __init__(
        self,
        composer: Composer,
        session: Callable[[], Session],
        history: History,
        budgets: BudgetWatch,
        tasks: TaskOwner,
        say: Callable[[str], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._composer = composer
        self._session = session
        self._history = history
        self._budgets = budgets
        self._tasks = tasks
        self._say = say
        self._window = window
        self._habits: Habits = {}
        self._threads: dict[str, tuple[tuple[object, ...], int]] = {}
        """By lane: what its thread was, and its bytes."""
        self._soon = after_rest(self, AFTER_KEY_MS, self.refresh)
        self._habits_soon = after_rest(self, AFTER_ANSWERS_MS, self.learn)
        composer.draft_changed.connect(self._soon.start)
        composer.chosen_changed.connect(self._soon.start)
        budgets.changed.connect(self._soon.start)
        budgets.changed.connect(self._habits_soon.start)
        self.learn()

    def refresh_soon(self) -> None:
        """Lanes or threads are others now."""
        self._soon.start()

    def learn(self) -> None:
        """Read what the history says of the models."""
        if not self._tasks.is_closed:
            self._tasks.start(self._learn(), name="read what answers usually take")

    def refresh(self) -> None:
        """Show what sending would take now."""
        prompt, chosen = self._composer.prompt, self._composer.chosen_lanes
        if not prompt.strip() or not chosen:
            self._composer.set_estimate("", "")
            self._composer.set_notice("")
            for lane in self._session().lanes:
                self._composer.set_chip_note(lane.id, "")
            return
        session = self._session()
        lanes = {lane_id: lane for lane_id in chosen if (lane := session.find(lane_id)) is not None}
        drafts = [self._draft(session, lane, prompt, 0) for lane in lanes.values()]
        found = estimate(drafts, self._habits)
        by_lane = dict(zip(lanes, found.lanes, strict=True))
        lines = [f"{lane.letter}  {lane_line(by_lane[lane.id], model_label(lane.ref))}" for lane in lanes.values()]
        basis = [f"{lane.letter}: {by_lane[lane.id].basis}" for lane in lanes.values()]
        is_free = all(lane.is_local for lane in found.lanes)
        self._composer.set_estimate(
            tr("free, on this computer") if is_free else found.text, "\n".join([*lines, "", *basis])
        )
        for lane in lanes.values():
            own = by_lane[lane.id]
            unread = tr(UNREAD) if lane.earlier is None else ""
            self._composer.set_chip_note(
                lane.id, "\n".join(filter(None, (lane_line(own), own.basis, unread, own.warning)))
            )
        self._composer.set_notice(" ".join((*found.warnings, *_warnings(check(self._budgets.spent, found)))))

    async def may_send(self, session: Session, prompt: str, places: Mapping[str, int]) -> bool:
        """Whether a prompt may leave: asks where a budget would be used up, refuses where it must not be."""
        lanes = [(lane, replaced) for lane_id, replaced in places.items() if (lane := session.find(lane_id))]
        return await self.may_send_drafts([self._draft(session, lane, prompt, replaced) for lane, replaced in lanes])

    async def may_send_drafts(self, drafts: Sequence[Draft]) -> bool:
        """The same of requests that are no lane's, such as a judge's."""
        # It may have been changed by hand since it was read.
        await self._budgets.read()
        found = estimate(drafts, self._habits)
        verdict = check(self._budgets.spent, found)
        match verdict:
            case Allowed() | Warn():
                return True
            case Ask(sentences=sentences):
                return await answer(BudgetDialog(sentences, found, self._window))
            case Blocked(sentences=sentences):
                self._say(tr("Not sent: {reasons}", reasons=" ".join(sentences)))
                return False
            case _:
                assert_never(verdict)

    async def _learn(self) -> None:
        try:
            self._habits = await asyncio.wrap_future(self._history.ledger.habits())
        except StoreError as error:
            self._say(str(error))
        else:
            self.refresh()

    def _draft(self, session: Session, lane: Lane, prompt: str, replaced: int) -> Draft:
        return Draft(
            ref=lane.ref,
            text_bytes=self._thread_bytes(session, lane, replaced) + text_bytes(prompt),
            messages=2 * (len(lane.turns) - replaced) + 1,
            max_output_tokens=lane.settings.max_output_tokens,
        )

    def _thread_bytes(self, session: Session, lane: Lane, replaced: int) -> int:
        """The bytes of all that is sent before the prompt."""
        source = source_of(session.lanes, lane)
        sent = source or lane
        last = sent.turns[-1].shown_answer if sent.turns else None
        now = (len(sent.turns), replaced, last, sent.earlier, lane.settings)
        kept = self._threads.get(lane.id)
        if kept is not None and _is_same(kept[0], now):
            return kept[1]
        if source is None or source.earlier is None:
            # What was not read yet is not counted; the tool tip says so.
            turns = sent.turns[: len(sent.turns) - replaced]
            size = sum(text_bytes(turn.prompt) + text_bytes(str(turn.shown_answer.record.text)) for turn in turns)
        else:
            asked = session.question(lane.id, "", replaced=replaced)
            size = input_bytes(asked.request)
        self._threads[lane.id] = (now, size)
        return size


class BudgetDialog(QDialog):
    """Asks whether to send though a budget is used up by it."""

    def __init__(self, sentences: tuple[str, ...], found: Estimate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A budget is used up"))
        self.resize(460, 200)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        for text, kind in (
            ("\n".join(sentences), ""),
            (tr("Sending this takes {amount}.", amount=found.text), "muted"),
        ):
            label = PlainLabel(text, kind)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        send = buttons.addButton(tr("Send anyway"), QDialogButtonBox.ButtonRole.AcceptRole)
        send.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.setAccessibleDescription("\n".join(sentences))


def _warnings(verdict: Verdict) -> tuple[str, ...]:
    match verdict:
        case Allowed():
            return ()
        case Warn(sentences=sentences) | Ask(sentences=sentences) | Blocked(sentences=sentences):
            return sentences
        case _:
            assert_never(verdict)


def _is_same(before: tuple[object, ...], now: tuple[object, ...]) -> bool:
    """By identity: comparing long threads letter by letter would cost more than counting them."""
    return all(a is b or (isinstance(a, int) and a == b) for a, b in zip(before, now, strict=True))
