"""One comparison while it is open, or while its answers still come in behind another one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from abreast.core.language import mark, tr
from abreast.core.run.lane import Lane
from abreast.core.run.next_request import problem_of
from abreast.core.run.rescue import as_markdown
from abreast.core.run.sequence import Turns
from abreast.core.run.session import Session
from abreast.ui.blind.allowed import why_not_hidden
from abreast.ui.run_controller import Connect, RunController
from abreast.ui.tasks import TaskOwner

if TYPE_CHECKING:
    from abreast.core.store.book import Book

UNNAMED_PROBLEM = mark("Not all models can be asked any more. Why is told once the names are shown.")


class Sitting:
    """What is in memory of one comparison."""

    def __init__(
        self,
        session: Session,
        connect: Connect,
        tasks: TaskOwner,
        turns: Turns,
        *,
        book: Book | None = None,
        is_temporary: bool = False,
    ) -> None:
        self.session = session
        self.runs = RunController(session, connect, tasks, turns)
        self.book = book
        """`None`: the history is not open, so nothing can be asked."""
        self.is_temporary = is_temporary
        """Its history is one in memory, which is forgotten with it."""
        self.is_sending = False
        """A prompt is on its way to the disk; it is still in the box."""
        self.closed: list[tuple[Lane, ...]] = []
        """The lanes that were closed, those closed together in one; the last ones last."""
        self.is_suspect = False
        """Whether the last start died of it, so that its answers are shown as plain text."""
        self.title = ""
        self.draft = ""
        """What stood in the box when another comparison came on the screen."""
        self.layout: Mapping[str, Any] = {}
        self.are_lanes_new = False
        """Whether they are others than the history last heard of."""

    @property
    def comparison_id(self) -> int | None:
        """The history's; `None`: nothing was asked yet."""
        return None if self.book is None else self.book.comparison_id

    @property
    def is_hiding(self) -> bool:
        """Whether the names of a blind turn are hidden now. Its answers stand in no pane then."""
        return self.book is not None and self.book.poll.is_hiding

    def why_not(self, action: str) -> str:
        """Why an action of the window or a pane cannot be done now; empty: it can."""
        return why_not_hidden(action) if self.is_hiding else ""

    def as_markdown(self) -> str:
        """All of it as one text, for the moment in which it cannot be saved."""
        return as_markdown(self.session, is_hiding=self.is_hiding)

    def askable(self, lane_ids: Sequence[str]) -> tuple[tuple[str, ...], str]:
        """The lanes whose models can be asked, and what to say of the others."""
        lanes = [self.session.lane(lane_id) for lane_id in lane_ids]
        problems = {lane.id: problem for lane in lanes if (problem := problem_of(self.session.lanes, lane)) is not None}
        told = [
            tr("Pane {letter}: {problem}", letter=lane.letter, problem=problems[lane.id])
            for lane in lanes
            if lane.id in problems
        ]
        if problems and self.is_hiding:
            told = [tr(UNNAMED_PROBLEM)]
        return tuple(lane.id for lane in lanes if lane.id not in problems), " ".join(told)

    async def keep(self) -> None:
        """Bring draft, look and lanes into the history. Of what is in no history, or in memory only, nothing.

        Raises:
            StoreError: if that cannot be written.
        """
        if self.book is not None and self.book.comparison_id is not None and not self.is_temporary:
            draft, layout = self.draft, self.layout
            await self.book.keep_lanes()
            await self.book.leave(draft, layout)
