"""One contestant of a comparison: what it is, its thread, and what it is asked."""

from __future__ import annotations

from dataclasses import dataclass, field

from abreast.core.chat import ChatRequest, Message
from abreast.core.registry.spec import ModelRef
from abreast.core.run.history_rule import OWN_HISTORY, HistoryRule
from abreast.core.run.lane_origin import LaneOrigin
from abreast.core.run.record import AnswerRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneSettings:
    """What the user set for one lane. `None`: left to the provider."""

    system: str | None = None
    temperature: float | None = None
    max_output_tokens: int | None = None
    history: HistoryRule = OWN_HISTORY


NO_SETTINGS = LaneSettings()
"""Everything is left to the provider."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer with the model that gave it and the request that was sent: its label never depends on a position."""

    ref: ModelRef
    request: ChatRequest | None
    """`None`: the answer was read from the history, which knows it."""
    bot_id: str | None = None
    """The bot that the lane was then; `None`: the model as it is, or not known any more."""
    bot_label: str | None = None
    """The bot's name then; one that is tried before it is saved has no id yet."""
    settings: LaneSettings = NO_SETTINGS
    """The lane's then."""
    record: AnswerRecord = AnswerRecord()
    id: int | None = None
    """The history's; `None`: nobody keeps it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneTurn:
    """One prompt and the answer to it that is on the screen and in the thread."""

    prompt: str
    shown_answer: Answer
    id: int | None = None
    """The history's."""
    alternatives: tuple[int, ...] = ()
    """The history's ids of all answers at this place, oldest first: regenerated ones, and those to edited prompts."""

    @property
    def shown(self) -> int:
        """The place of the shown answer among the alternatives."""
        answer_id = self.shown_answer.id
        return self.alternatives.index(answer_id) if answer_id in self.alternatives else 0


@dataclass(slots=True, kw_only=True)
class Lane:
    """One contestant of a comparison."""

    id: str
    letter: str
    """A to Z. It stays with the lane when panes change places."""
    ref: ModelRef
    settings: LaneSettings = NO_SETTINGS
    bot_id: str | None = None
    """The bot that it is; its settings stand in `settings`. `None`: the model as it is."""
    bot_label: str | None = None
    """The bot's name on the screen; one that is tried before it is saved has no id yet."""
    problem: str | None = None
    """Why it cannot be asked, and what to do."""
    origin: LaneOrigin | None = None
    """`None`: a contestant."""
    stored_id: int | None = None
    """The history's."""
    turns: list[LaneTurn] = field(default_factory=list[LaneTurn])
    """The thread, or its end if `before_id` says that there is more."""
    before_id: int | None = None
    """The answer that ends the part of the thread that was not read yet."""
    earlier: tuple[tuple[Message, ...], ...] | None = ()
    """The messages of each turn before `turns`; `None`: they are still to be read."""
    live: Answer | None = None
    """The answer that is coming in, also while another one is on the screen."""

    def turn(self, back: int) -> LaneTurn | None:
        """A turn counted from the end, the last one being 1; `None`: there is none, or it was not read yet."""
        return self.turns[-back] if 0 < back <= len(self.turns) else None

    def back_of(self, turn_id: int) -> int | None:
        """How far from the end a turn is, as in `turn`; `None`: it is not in what was read of the thread."""
        return next((back for back, turn in enumerate(reversed(self.turns), 1) if turn.id == turn_id), None)

    def answer_before(self, replaced: int) -> int | None:
        """The history's id of the answer that a new one follows if it takes the place of the last `replaced` turns."""
        kept = len(self.turns) - replaced
        return self.turns[kept - 1].shown_answer.id if kept else self.before_id

    def set_beginning(self, before_id: int | None) -> None:
        """Note which answer ends the part of the thread that was not read yet; `None`: all of it was read."""
        self.before_id = before_id
        self.earlier = None if before_id is not None else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a lane is about to be asked."""

    lane_id: str
    prompt: str
    request: ChatRequest
    replaced: int = 0
    """How many turns at the end of the thread the new one takes the place of; in the history they stay."""
