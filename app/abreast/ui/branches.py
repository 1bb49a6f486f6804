"""The tree of answers in the window: other answers, edited prompts, forks, going on from another pane."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from abreast.core.language import mark, tr
from abreast.core.run.lane import Lane, LaneTurn
from abreast.core.run.next_request import problem_of
from abreast.core.run.samples import is_contestant
from abreast.core.run.session import Session
from abreast.ui.composer import Composer
from abreast.ui.lanes import Lanes
from abreast.ui.sitting import Sitting

if TYPE_CHECKING:
    from abreast.core.meter.estimate import Draft

EDITING = mark(
    "Editing an earlier prompt. What was answered stays: page back with the arrows. Esc leaves it as it was."
)
CONTINUE = "Continue where you stopped."
"""The prompt that asks for the rest of an answer that was cut at its limit."""
STILL_COMING = mark("This answer is still coming in. Wait for its end, or stop it.")


Check = Callable[[Session, str, Mapping[str, int]], Awaitable[bool]]
"""Whether lanes of a session may be asked a prompt, by their ids and how many turns are replaced; the user knows why not."""


class Screen(Protocol):
    """What shows the open comparison."""

    @property
    def sitting(self) -> Sitting: ...

    @property
    def lanes(self) -> Lanes: ...

    def say(self, sentence: str) -> None: ...

    def hush(self) -> None:
        """Take a sentence away that is over, since something else is being done now."""
        ...

    async def attempt(self, work: Callable[[], Awaitable[object]]) -> bool:
        """Do what reads or writes the history. Returns whether it worked; if not, the user was told why."""
        ...

    def unqueue(self) -> None:
        """Do not send by itself what is in the box."""
        ...

    def show_thread(self, lane_id: str, back: int = 1) -> None:
        """Show a lane's thread anew, with its reader at a turn."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edit:
    turn_id: int
    draft: str
    """What was in the box before."""
    chosen: tuple[str, ...]
    """Who would have got it."""


class Branches(QObject):
    """Nothing here overwrites anything: each answer gets its place beside those that are there.

    Coroutines raise a `StoreError` if the history cannot be read or written.
    """

    def __init__(self, screen: Screen, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._screen = screen
        self._composer = composer
        self._edit: _Edit | None = None
        self.check: Check | None = None
        """Asked before anything is sent."""
        self.check_drafts: Callable[[Sequence[Draft]], Awaitable[bool]] | None = None
        """Asked before requests are sent that are no lane's."""

    @property
    def is_editing(self) -> bool:
        """Whether an earlier prompt is in the box."""
        return self._edit is not None

    @property
    def draft(self) -> str:
        """What is typed as the next prompt; an edit of an earlier one is none."""
        return self._composer.prompt if self._edit is None else self._edit.draft

    def begin_edit(self, lane_id: str, back: int) -> None:
        """Put a prompt into the box to be asked differently, in all panes that have it."""
        turn = self._turn(lane_id, back)
        if turn is None or turn.id is None:
            return
        self.end_edit()
        self._screen.unqueue()
        self._edit = _Edit(turn_id=turn.id, draft=self._composer.prompt, chosen=self._composer.chosen_lanes)
        having = [lane.id for lane in self._screen.sitting.session.lanes if lane.back_of(turn.id) is not None]
        self._composer.set_prompt(turn.prompt)
        self._composer.choose_lanes(having)
        self._composer.edit.setFocus()
        self._screen.say(tr(EDITING))

    def end_edit(self) -> bool:
        """Put what was in the box before back. Returns whether a prompt was being edited."""
        edit, self._edit = self._edit, None
        if edit is None:
            return False
        self._composer.set_prompt(edit.draft)
        self._composer.choose_lanes(edit.chosen)
        self._screen.say("")
        return True

    async def send(self, sitting: Sitting, prompt: str, lane_ids: Sequence[str]) -> bool:
        """Send a prompt, or an edited one to its place. Returns whether it was sent; if not, the user knows why."""
        assert sitting.book is not None
        edit = self._edit
        if edit is None:
            everywhere = dict.fromkeys(lane_ids, 0)
            if not await self._may_send(prompt, everywhere):
                return False
            await sitting.runs.send(sitting.book, prompt, everywhere)
            return True
        found = {lane_id: sitting.session.lane(lane_id).back_of(edit.turn_id) for lane_id in lane_ids}
        places = {lane_id: place for lane_id, place in found.items() if place is not None}
        if not places:
            self._screen.say(tr("None of the chosen panes has the prompt that is edited."))
            return False
        if not await self._may_send(prompt, places):
            return False
        await sitting.runs.send(sitting.book, prompt, places, edited_from_id=edit.turn_id)
        return True

    async def show_alternative(self, lane_id: str, back: int, index: int) -> None:
        """Put another answer on the screen and into the thread, with what followed on it."""
        sitting, turn = self._screen.sitting, self._turn(lane_id, back)
        if turn is None or sitting.book is None or not 0 <= index < len(turn.alternatives):
            return
        if sitting.runs.is_storing(lane_id):
            return
        answer_id = turn.alternatives[index]
        await sitting.book.show_alternative(lane_id, answer_id)
        if (lane := self._lane_of(sitting, lane_id)) is not None:
            places = [place for place, turn in enumerate(reversed(lane.turns), 1) if turn.shown_answer.id == answer_id]
            self._screen.show_thread(lane_id, places[0] if places else 1)

    async def regenerate(self, lane_id: str, *, is_when_online: bool = False) -> None:
        """Ask a lane its last prompt again, at once or when its host can be reached."""
        sitting, turn = self._screen.sitting, self._turn(lane_id, 1)
        if turn is None or not self._is_askable(lane_id) or sitting.book is None:
            return
        if await self._may_send(turn.prompt, {lane_id: 1}):
            await sitting.runs.ask_again(sitting.book, turn, lane_id, replaced=1, is_when_online=is_when_online)

    async def continue_answer(self, lane_id: str) -> None:
        """Ask a lane for the rest of its last answer, as a turn of its own."""
        sitting = self._screen.sitting
        if sitting.book is None or sitting.runs.is_lane_running(lane_id) or not self._is_askable(lane_id):
            return
        if await self._may_send(CONTINUE, {lane_id: 0}):
            await sitting.runs.send(sitting.book, CONTINUE, {lane_id: 0})

    async def answer_last(self, lane_id: str) -> None:
        """Ask a lane that was added later the last prompt that the others were asked."""
        sitting = self._screen.sitting
        lane = sitting.session.lane(lane_id)
        # Not what a merge was asked: that is no prompt of the user's to all.
        others = [
            other.turns[-1]
            for other in sitting.session.lanes
            if other is not lane and other.turns and is_contestant(other)
        ]
        last = max(others, key=lambda turn: turn.id or 0, default=None)
        if last is None or any(turn.id == last.id for turn in lane.turns):
            self._screen.say(tr("This pane has the last prompt already."))
        elif not self._is_askable(lane_id) or sitting.book is None:
            return
        elif await self._may_send(last.prompt, {lane_id: 0}):
            await sitting.runs.ask_again(sitting.book, last, lane_id, replaced=0)

    async def fork(self, lane_id: str, back: int) -> None:
        """Open another pane that goes on from a turn."""
        sitting = self._screen.sitting
        if sitting.book is None or self._turn(lane_id, back) is None or self._is_coming(lane_id, back):
            return
        lane = self._screen.lanes.duplicate(lane_id)
        if lane is not None:
            await sitting.book.fork(lane, lane_id, back - 1)
            if self._lane_of(sitting, lane.id) is not None:
                self._screen.show_thread(lane.id)

    async def go_on(self, lane_id: str, back: int) -> None:
        """Let all panes go on from a turn of this one."""
        sitting = self._screen.sitting
        if sitting.book is None or self._turn(lane_id, back) is None or self._is_coming(lane_id, back):
            return
        changed = await sitting.book.go_on_from(lane_id, back - 1)
        for changed_id in changed:
            if self._lane_of(sitting, changed_id) is not None:
                self._screen.show_thread(changed_id)
        letter = sitting.session.lane(lane_id).letter
        self._screen.say(
            tr("All panes go on from {letter}. Their own answers stay: the arrows bring them back.", letter=letter)
        )

    async def _may_send(self, prompt: str, places: Mapping[str, int]) -> bool:
        return self.check is None or await self.check(self._screen.sitting.session, prompt, places)

    def _turn(self, lane_id: str, back: int) -> LaneTurn | None:
        lane = self._screen.sitting.session.find(lane_id)
        return None if lane is None else lane.turn(back)

    def _lane_of(self, sitting: Sitting, lane_id: str) -> Lane | None:
        """The lane, if its comparison is still on the screen and its pane open."""
        return sitting.session.find(lane_id) if sitting is self._screen.sitting else None

    def _is_askable(self, lane_id: str) -> bool:
        session = self._screen.sitting.session
        problem = problem_of(session.lanes, session.lane(lane_id))
        if problem is not None:
            self._screen.say(problem)
        return problem is None

    def _is_coming(self, lane_id: str, back: int) -> bool:
        coming = back == 1 and self._screen.sitting.runs.is_lane_running(lane_id)
        if coming:
            self._screen.say(tr(STILL_COMING))
        return coming
