"""Shows several answers that come at the same time as sections, one after the other.

The first lane streams; the others wait in memory. When its answer ends, the next section begins with what that lane
has so far, and streams on. So the output reads the same in a terminal, in a file and in a pipe, and a terminal that is
scrolled or resized loses nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from abreast.cli.figures import shown_name
from abreast.cli.terminal import stderr
from abreast.cli.visible import visible, visible_line
from abreast.core.events import LaneEvent, Preparing, Retrying, TextDelta
from abreast.core.run.lane import Lane
from abreast.core.run.record import AnswerState
from abreast.core.run.session import Session


class Sections:
    """Writes the answers of a session. Feed it with every event, after the session has taken it in.

    Args:
        console: Where the answers go.
        session: Has the lanes and their answers.
    """

    def __init__(self, console: Console, session: Session) -> None:
        self._console = console
        self._session = session
        self._waiting: list[str] = [lane.id for lane in session.lanes]
        self._unwritten: dict[str, list[str]] = {lane_id: [] for lane_id in self._waiting}
        self._open = False
        self._ends_with_newline = True

    def take(self, event: LaneEvent) -> None:
        """Write what the event brings, now or when its lane's turn comes."""
        match event.event:
            case TextDelta(text, _):
                self._unwritten[event.lane_id].append(text)
            case Preparing(note, _):
                letter = self._session.lane(event.lane_id).letter
                stderr().print(Text(visible_line(f"{letter}  {note}"), style="dim"))
            case Retrying(error, at_ns, until_ns):
                letter = self._session.lane(event.lane_id).letter
                again = f"{letter}  {error.message} Asking again in {(until_ns - at_ns) / 1e9:.0f} s."
                stderr().print(Text(visible_line(again), style="dim"))
            case _:
                pass
        self._advance()

    def _advance(self) -> None:
        while self._waiting:
            lane = self._session.lane(self._waiting[0])
            record = lane.turns[-1].shown_answer.record
            pieces = self._unwritten[lane.id]
            if not self._open and (pieces or not record.state.live):
                self._begin(lane)
            if pieces:
                self._write("".join(pieces))
                pieces.clear()
            if record.state.live:
                return
            self._end(lane)
            self._waiting.pop(0)

    def _begin(self, lane: Lane) -> None:
        self._open, self._ends_with_newline = True, True
        title = Text(visible_line(f"{lane.letter}  {shown_name(lane.turns[-1].shown_answer)}"), style="bold")
        # In a pipe a rule as wide as the widest table would be noise.
        width = None if self._console.is_terminal else 72
        self._console.print(Rule(title, align="left", style="dim"), width=width)

    def _write(self, text: str) -> None:
        shown = visible(text)
        # Not through rich: it would wrap the text anew with each piece.
        self._console.file.write(shown)
        self._console.file.flush()
        self._ends_with_newline = shown.endswith("\n")

    def _end(self, lane: Lane) -> None:
        record = lane.turns[-1].shown_answer.record
        if not self._ends_with_newline:
            self._console.file.write("\n")
        if record.error is not None:
            self._console.print(Text(visible(f"{record.state}: {record.error.message}"), style="red"), soft_wrap=True)
        elif record.state is not AnswerState.COMPLETE:
            self._console.print(Text(str(record.state), style="yellow"))
        self._console.file.write("\n")
        self._console.file.flush()
        self._open = False


def note_missing(lanes: Sequence[Lane]) -> str | None:
    """A remark on lanes that only thought and said nothing; `None` if there is none."""
    silent = [lane.letter for lane in lanes if _only_thought(lane)]
    return f"Only reasoning came from {', '.join(silent)}; --json shows it." if silent else None


def _only_thought(lane: Lane) -> bool:
    record = lane.turns[-1].shown_answer.record
    return bool(len(record.reasoning)) and not len(record.text)
