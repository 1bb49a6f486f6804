"""What is given to the history and what it gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from abreast.core.chat import ChatRequest
from abreast.core.judge.votes import BlindTurn
from abreast.core.language import mark
from abreast.core.registry.spec import ModelRef
from abreast.core.run.lane import LaneSettings
from abreast.core.run.lane_origin import LaneOrigin
from abreast.core.run.record import AnswerRecord

UNTITLED = mark("New comparison")
"""What a comparison is called in the history until its first prompt names it; shown by `tr`."""
HIDDEN = "hidden"
"""In the place of each name as long as a blind turn hides it; shown by `tr`."""
UNKNOWN_MODEL = "unknown"
"""The id of a model that an imported conversation does not name. Nobody can be asked by it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A comparison that came from elsewhere and is in the history now."""

    comparison_id: int
    is_new: bool
    """False: it was here already, asked or imported. It may be in the bin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelName:
    """A model by the ids and labels it had when it was asked; it may be in no registry any more."""

    provider_id: str
    provider_label: str
    model_id: str
    model_label: str

    @classmethod
    def of(cls, ref: ModelRef) -> ModelName:
        return cls(
            provider_id=ref.provider.id,
            provider_label=ref.provider.label,
            model_id=ref.model.id,
            model_label=ref.model.label or ref.model.id,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BotName:
    """A bot by the name it had when it was asked; it may be there no more."""

    label: str
    id: str | None = None
    """`None`: it was tried before it was saved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLane:
    """A lane to be added. Its place is after those that are there."""

    letter: str
    model: ModelName
    settings: LaneSettings = LaneSettings()
    origin: LaneOrigin | None = None
    """`None`: a contestant."""
    closed: bool = False
    """On no screen from the start, as a judge's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredLane:
    """A lane as it stands now: what it would ask next, and how far its thread goes."""

    id: int
    letter: str
    model: ModelName
    settings: LaneSettings
    head_id: int | None = None
    """The answer that ends the thread on the screen; another lane's after a fork; `None`: nothing was asked."""
    forked_from_id: int | None = None
    origin: LaneOrigin | None = None
    """`None`: a contestant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One lane's question, as it is about to leave."""

    lane_id: int
    model: ModelName
    settings: LaneSettings
    request: ChatRequest
    parent_id: int | None = None
    """The answer that the lane's thread had reached; `None`: this begins a thread."""
    bot: BotName | None = None
    """`None`: the model as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A turn that is on disk, so that its requests may leave."""

    turn_id: int
    answer_ids: Mapping[int, int]
    """By lane."""
    blind_order: tuple[int, ...] | None = None
    """The lanes in the order that was drawn for the turn; `None`: the names are in sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneName:
    """A lane in a list."""

    letter: str
    model_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A comparison in a list."""

    id: int
    title: str
    created_at_ms: int
    used_at_ms: int
    use_number: int
    """Rises with each use. A list goes on after the last one seen."""
    pinned: bool = False
    archived: bool = False
    deleted_at_ms: int | None = None
    tags: tuple[str, ...] = ()
    origin: str | None = None
    """The program that an imported one was asked in; `None`: it was asked here."""
    is_blind: bool = False
    """Its next turns hide which model gives which answer. For its turns so far ask `History.votes.state_of`."""
    lanes: tuple[LaneName, ...] = ()
    """Those that are open, as they are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredAnswer:
    """An answer as it was given. Its record's readings count from its first one, so spans are true and instants not."""

    id: int
    turn_id: int
    lane_id: int
    parent_id: int | None
    model: ModelName
    settings: LaneSettings
    record: AnswerRecord
    created_at_ms: int
    bot: BotName | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One turn of a thread: the prompt and the answer on the screen."""

    turn_id: int
    prompt: str
    prompted_at_ms: int
    edited_from_id: int | None
    answer: StoredAnswer
    blind: BlindTurn | None
    """`None`: the names are in sight."""
    alternative_ids: tuple[int, ...]
    """All answers at this place, oldest first: regenerated ones, those to edited prompts, and the lane's own ones beside
    those of the lane that it went on from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A part of a thread, in reading order."""

    steps: tuple[Step, ...]
    before_id: int | None
    """What to ask for to see the steps before these; `None`: the thread begins here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenComparison:
    """A comparison as it was left."""

    summary: Summary
    draft: str
    layout: Mapping[str, Any] = field(default_factory=dict[str, Any])
    lanes: tuple[StoredLane, ...] = ()
    ends: Mapping[int, Page] = field(default_factory=dict[int, Page])
    """The end of each lane's thread, by lane."""
    asked: frozenset[tuple[int, int]] = frozenset()
    """Turns, and lanes that were asked in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnPlaces:
    """Where a turn is in a comparison's threads."""

    steps: Mapping[int, tuple[int, int]]
    """By the end of each thread that runs through it: how many steps from there, the end being 1, and which answer it shows."""
    answers: tuple[tuple[int, int], ...]
    """All answers to it as lane and answer, the newest first."""
