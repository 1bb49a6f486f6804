"""A comparison in memory: its lanes, each with a thread of its own, and the next request of each."""

from __future__ import annotations

import string
from dataclasses import dataclass, field, replace

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.events import LaneEvent
from abreast.core.registry.spec import ModelRef
from abreast.core.run.record import AnswerRecord, fold

MAX_LANES = len(string.ascii_uppercase)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneSettings:
    """What the user set for one lane. `None`: left to the provider."""

    system: str | None = None
    temperature: float | None = None
    max_output_tokens: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer with the model that gave it and the request that was sent: its label never depends on a position."""

    ref: ModelRef
    request: ChatRequest
    bot_id: str | None = None
    """The bot that the lane was then; `None`: the model as it is."""
    bot_label: str | None = None
    """The bot's name then; one that is tried before it is saved has no id yet."""
    record: AnswerRecord = AnswerRecord()


@dataclass(slots=True, kw_only=True)
class LaneTurn:
    """One prompt and the answers this lane has given to it. Regenerating adds an alternative, nothing is replaced."""

    prompt: str
    answers: list[Answer] = field(default_factory=list[Answer])
    shown: int = 0
    """The index of the alternative that is on the screen and in the thread."""

    @property
    def shown_answer(self) -> Answer:
        return self.answers[self.shown]


@dataclass(slots=True, kw_only=True)
class Lane:
    """One contestant of a comparison."""

    id: str
    letter: str
    """A to Z. It stays with the lane when panes change places."""
    ref: ModelRef
    settings: LaneSettings = LaneSettings()
    bot_id: str | None = None
    """The bot that it is; its settings stand in `settings`. `None`: the model as it is."""
    bot_label: str | None = None
    """The bot's name on the screen; one that is tried before it is saved has no id yet."""
    turns: list[LaneTurn] = field(default_factory=list[LaneTurn])


class Session:
    """A comparison while it is open. Lanes keep the order of the panes."""

    def __init__(self) -> None:
        self._lanes: dict[str, Lane] = {}
        self._order: list[str] = []
        self._made = 0

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes in the order of their panes."""
        return tuple(self._lanes[lane_id] for lane_id in self._order)

    def lane(self, lane_id: str) -> Lane:
        return self._lanes[lane_id]

    def add_lane(
        self,
        ref: ModelRef,
        settings: LaneSettings = LaneSettings(),
        *,
        bot_id: str | None = None,
        bot_label: str | None = None,
    ) -> Lane:
        """A new lane at the end, with the first free letter.

        Args:
            bot_id: The bot that `ref` and `settings` were taken of.
            bot_label: The name of that bot.

        Raises:
            ValueError: if all letters are taken.
        """
        taken = {lane.letter for lane in self._lanes.values()}
        letter = next((c for c in string.ascii_uppercase if c not in taken), None)
        if letter is None:
            raise ValueError(f"A comparison has at most {MAX_LANES} lanes. Close one first.")
        self._made += 1
        lane = Lane(
            id=f"lane-{self._made}", letter=letter, ref=ref, settings=settings, bot_id=bot_id, bot_label=bot_label
        )
        self._lanes[lane.id] = lane
        self._order.append(lane.id)
        return lane

    def remove_lane(self, lane_id: str) -> None:
        del self._lanes[lane_id]
        self._order.remove(lane_id)

    def move_lane(self, lane_id: str, index: int) -> None:
        """Put a lane at another place; `index` counts from 0 in the order without it."""
        self._order.remove(lane_id)
        self._order.insert(index, lane_id)

    def set_model(
        self, lane_id: str, ref: ModelRef, *, bot_id: str | None = None, bot_label: str | None = None
    ) -> None:
        """Ask another model, or bot, from the next turn on; earlier answers keep the name of the model that gave them."""
        lane = self._lanes[lane_id]
        lane.ref, lane.bot_id, lane.bot_label = ref, bot_id, bot_label

    def begin_turn(self, lane_id: str, prompt: str) -> ChatRequest:
        """Open a turn in one lane. Returns the request to send."""
        lane = self._lanes[lane_id]
        request = _request(lane, lane.turns, prompt)
        lane.turns.append(LaneTurn(prompt=prompt, answers=[_begun(lane, request)]))
        return request

    def regenerate(self, lane_id: str) -> ChatRequest:
        """Open another answer to a lane's last prompt. Returns the request to send.

        Raises:
            IndexError: if the lane has no turn yet.
        """
        lane = self._lanes[lane_id]
        turn = lane.turns[-1]
        request = _request(lane, lane.turns[:-1], turn.prompt)
        turn.answers.append(_begun(lane, request))
        turn.shown = len(turn.answers) - 1
        return request

    def show_alternative(self, lane_id: str, index: int) -> Answer:
        """Put another answer to the last prompt on the screen and into the thread."""
        turn = self._lanes[lane_id].turns[-1]
        if not 0 <= index < len(turn.answers):
            raise IndexError(f"There is no answer {index + 1} of {len(turn.answers)}.")
        turn.shown = index
        return turn.shown_answer

    def apply(self, event: LaneEvent) -> AnswerRecord | None:
        """Fold an event into the answer that its lane is giving. `None` if the lane was closed meanwhile."""
        lane = self._lanes.get(event.lane_id)
        if lane is None:
            return None
        answers = lane.turns[-1].answers
        answers[-1] = replace(answers[-1], record=fold(answers[-1].record, event.event))
        return answers[-1].record


def _begun(lane: Lane, request: ChatRequest) -> Answer:
    return Answer(ref=lane.ref, request=request, bot_id=lane.bot_id, bot_label=lane.bot_label)


def _request(lane: Lane, earlier: list[LaneTurn], prompt: str) -> ChatRequest:
    """What a lane sends next: its own thread and nobody else's.

    A turn whose answer holds no text (it failed or was stopped before the first word) is left out: several hosts
    refuse a thread in which two user messages follow each other.
    """
    messages: list[Message] = []
    for turn in earlier:
        text = str(turn.shown_answer.record.text)
        if text:
            messages += (Message.user(turn.prompt), Message.assistant(text))
    messages.append(Message.user(prompt))
    sampling = Sampling(
        temperature=lane.settings.temperature,
        max_output_tokens=lane.settings.max_output_tokens,
        stop=lane.ref.model.stop,
    )
    return ChatRequest(
        model=lane.ref.model.id, messages=tuple(messages), system=lane.settings.system or None, sampling=sampling
    )
