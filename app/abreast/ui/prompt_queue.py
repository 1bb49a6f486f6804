"""Sends the prompt that is in the box, at once or when the time has come."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from abreast.core.language import mark, tr
from abreast.core.store.errors import StoreError
from abreast.ui.branches import Branches, Screen
from abreast.ui.composer import Composer
from abreast.ui.sitting import Sitting
from abreast.ui.tasks import TaskOwner

QUEUED = mark("Queued: it is sent when the answers are done. Esc takes it back.")
OPENING = mark("It is sent as soon as the history is open. Esc takes it back.")


class PromptQueue(QObject):
    """At most one prompt waits, in the box: for the end of the answers, or for the history.

    Signals:
        place_given: the comparison on the screen, which was new, has got its place in the history.
    """

    place_given = Signal()

    def __init__(
        self, screen: Screen, branches: Branches, composer: Composer, tasks: TaskOwner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._screen = screen
        self._branches = branches
        self._composer = composer
        self._tasks = tasks
        self._why_not = ""
        """Why there is no history."""
        self._has_tried = False
        """Whether the history is open, or cannot be."""
        self.is_waiting = False
        """Whether the prompt in the box waits."""
        composer.submitted.connect(self._submit)
        composer.draft_changed.connect(self._draft_changed)

    def history_tried(self, why_not: str) -> None:
        """The history is open, or cannot be: `why_not` says why and what to do."""
        self._has_tried, self._why_not = True, why_not

    def leave_in_box(self) -> None:
        """Let a prompt that waits be typed only."""
        self._set_waiting("")

    def follow_running(self, running: bool) -> None:
        """Send a prompt that waits when the answers have ended."""
        self._composer.set_running(running)
        if not running and self.is_waiting:
            self._composer.submit()

    def _submit(self, prompt: str, lane_ids: tuple[str, ...]) -> None:
        sitting = self._screen.sitting
        if sitting.is_sending:
            return
        if sitting.book is None:
            if self._has_tried:
                instead = tr("A temporary comparison can be asked: Ctrl+Shift+N.")
                self._screen.say(f"{self._why_not} {instead}")
            else:
                self._set_waiting(tr(OPENING))
        elif any(sitting.runs.is_lane_running(lane_id) for lane_id in lane_ids):
            self._set_waiting(tr(QUEUED))
        else:
            self.leave_in_box()
            askable, problems = sitting.askable(lane_ids)
            self._screen.say(problems)
            if askable:
                self._tasks.start(self._send(sitting, prompt, askable), name="send")

    async def _send(self, sitting: Sitting, prompt: str, lane_ids: tuple[str, ...]) -> None:
        is_first = sitting.comparison_id is None
        if not await self._was_sent(sitting, prompt, lane_ids):
            return
        if sitting is self._screen.sitting:
            self._composer.take_prompt(prompt)
            self._branches.end_edit()
            if is_first and sitting.comparison_id is not None:
                self.place_given.emit()
        else:
            sitting.draft = sitting.draft.removeprefix(prompt)
            await self._screen.attempt(sitting.keep)

    async def _was_sent(self, sitting: Sitting, prompt: str, lane_ids: tuple[str, ...]) -> bool:
        """Whether it was; if not, the user was told why."""
        sitting.is_sending = True
        try:
            return await self._branches.send(sitting, prompt, lane_ids)
        except StoreError as error:
            self._screen.say(str(error))
            return False
        finally:
            sitting.is_sending = False

    def _set_waiting(self, sentence: str) -> None:
        if self.is_waiting or sentence:
            self._screen.say(sentence)
        self.is_waiting = bool(sentence)

    def _draft_changed(self) -> None:
        if self.is_waiting and not self._composer.prompt.strip():
            self.leave_in_box()
