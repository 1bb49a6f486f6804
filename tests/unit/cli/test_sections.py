import io

import pytest
from rich.console import Console

from abreast.cli.sections import Sections, note_missing
from abreast.core.errors import RateLimited
from abreast.core.events import (
    Completed,
    Event,
    Failed,
    FinishReason,
    LaneEvent,
    ReasoningDelta,
    RequestSent,
    Stopped,
    TextDelta,
)
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec
from abreast.core.run.session import Session

PROVIDER = ProviderSpec(id="p", label="P", dialect="openai-chat", base_url="https://p.example")
DONE = Completed(FinishReason.STOP, None, 9)


class Screen:
    """A session of some lanes and what its sections have written so far."""

    def __init__(self, *models: str) -> None:
        self.session = Session()
        for model in models:
            lane = self.session.add_lane(ModelRef(provider=PROVIDER, model=ModelSpec(id=model)))
            self.session.begin_turn(lane.id, "prompt")
        self._out = io.StringIO()
        self._sections = Sections(Console(file=self._out, width=72, markup=False, emoji=False), self.session)

    def event(self, lane: int, event: Event) -> None:
        lane_event = LaneEvent(self.session.lanes[lane].id, event)
        self.session.apply(lane_event)
        self._sections.take(lane_event)

    @property
    def text(self) -> str:
        lines = (line if "──" not in line else line.strip("─ ") for line in self._out.getvalue().split("\n"))
        return "\n".join(lines)


def test_the_first_lane_streams_while_the_others_wait_for_their_turn() -> None:
    screen = Screen("m", "n")
    screen.event(0, RequestSent(1))
    screen.event(1, RequestSent(1))
    assert screen.text == ""
    screen.event(1, TextDelta("from n", 2))
    assert screen.text == ""
    screen.event(0, TextDelta("from m", 3))
    assert screen.text == "A  p/m\nfrom m"
    screen.event(0, DONE)
    assert screen.text == "A  p/m\nfrom m\n\nB  p/n\nfrom n"
    screen.event(1, TextDelta(", more\n", 4))
    screen.event(1, DONE)
    assert screen.text == "A  p/m\nfrom m\n\nB  p/n\nfrom n, more\n\n"


def test_lanes_stand_in_their_order_even_if_they_end_in_another() -> None:
    screen = Screen("m", "n", "o")
    for lane in (2, 1, 0):
        screen.event(lane, TextDelta(f"text {lane}", 1))
        screen.event(lane, DONE)
    assert screen.text == "A  p/m\ntext 0\n\nB  p/n\ntext 1\n\nC  p/o\ntext 2\n\n"


def test_a_failed_lane_says_why_below_what_it_gave() -> None:
    screen = Screen("m", "n")
    screen.event(0, TextDelta("half", 1))
    screen.event(0, Failed(RateLimited("Too many\x1b[2J requests."), 2))
    screen.event(1, Failed(RateLimited("Nothing came."), 2))
    assert screen.text == "A  p/m\nhalf\ninterrupted: Too many␛[2J requests.\n\nB  p/n\nfailed: Nothing came.\n\n"


def test_a_stopped_lane_says_so() -> None:
    screen = Screen("m")
    screen.event(0, TextDelta("half", 1))
    screen.event(0, Stopped(2))
    assert screen.text == "A  p/m\nhalf\ncancelled\n\n"


@pytest.mark.parametrize("text", ["[bold]x[/bold]", "[/]", ":smile:", "[link=file:///etc/passwd]a[/link]"])
def test_what_looks_like_markup_is_text(text: str) -> None:
    screen = Screen("m")
    screen.event(0, TextDelta(text, 1))
    screen.event(0, Failed(RateLimited(text), 2))
    assert screen.text == f"A  p/m\n{text}\ninterrupted: {text}\n\n"


def test_a_lane_that_only_thought_is_noted() -> None:
    screen = Screen("m", "n")
    screen.event(0, ReasoningDelta("hm", 1))
    screen.event(1, TextDelta("x", 1))
    assert note_missing(screen.session.lanes) == "Only reasoning came from A; --json shows it."
    assert note_missing(screen.session.lanes[1:]) is None
