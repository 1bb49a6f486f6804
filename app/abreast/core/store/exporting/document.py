"""A comparison as a JSON document: what is written by an export and read by an import.

These classes are the format. `resources/comparison.schema.json` is made from them and their docstrings, docs/history.md
tells it in words. A field that is not named here is not exported; a change that an older Abreast could not read raises
the version.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Literal

from pydantic import ConfigDict, Field, JsonValue

from abreast.core.chat import Role, Sampling
from abreast.core.events import FinishReason
from abreast.core.run.lane import LaneSettings
from abreast.core.run.lane_origin import OriginKind
from abreast.core.run.record import AnswerState
from abreast.core.store.exporting.charge_document import ChargeDocument
from abreast.core.store.exporting.numbers import DESCRIBED, LARGEST, Number, Text, Whole
from abreast.core.store.exporting.vote_document import JudgementDocument, NoVerdictDocument, VoteDocument
from abreast.core.store.values import BotName, ModelName
from abreast.core.usage import Usage

FORMAT = "abreast.comparison"
VERSION = 1


class Program(StrEnum):
    """Where a comparison was first asked."""

    ABREAST = "abreast"
    CHATGPT = "chatgpt"
    CLAUDE = "claude"
    LLM = "llm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """By what a comparison is known again, so that importing it twice does not double it."""

    program: Program
    id: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneOriginDocument:
    """What a lane is that the user did not put there as a contestant."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    kind: OriginKind
    answers: tuple[Number, ...]
    """The numbers of the answers that it was made of."""
    details: dict[str, JsonValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneDocument:
    """A lane as it stood when it was exported."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    letter: Annotated[str, Field(min_length=1, max_length=1)]
    closed: bool
    """True: it is on no screen any more; its answers stay."""
    model: ModelName
    """What it would ask next."""
    settings: LaneSettings
    shown_answer: Number | None
    """The number of the answer that ends the thread on the screen."""
    forked_from: Number | None
    """The number of the answer, of another lane, that this lane began after."""
    origin: LaneOriginDocument | None = None
    """`null`: a contestant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDocument:
    """One message that was sent."""

    role: Role
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDocument:
    """The exact request that an answer was given to."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    model: str
    """The id on the wire."""
    system: str | None
    sampling: Sampling
    extra_body: dict[str, JsonValue]
    """Further parameters of the provider's own. What looks like a key is masked."""
    messages: tuple[MessageDocument, ...] | None
    """`null`: those of the thread, which are all prompts and answers from the first to the answer's parent, without
    those whose answer holds no text, and then the prompt. Otherwise what was sent instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallDocument:
    """A piece of a tool call."""

    index: Whole
    call_id: str | None
    name: str | None
    arguments: str
    at_ns: Whole


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorDocument:
    """Why there is no answer, or only a part of one. What the server said in full is not exported."""

    kind: str
    message: str
    provider_id: str
    status: Whole | None
    code: str | None
    may_be_billed: bool
    retry_after_s: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimingDocument:
    """Readings in nanoseconds after the first of them; `null`: did not happen, or is not known."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    sent_ns: Whole | None = None
    first_delta_ns: Whole | None = None
    """The first content, reasoning or tool call."""
    first_text_ns: Whole | None = None
    last_delta_ns: Whole | None = None
    ended_ns: Whole | None = None
    reads: Whole = 0
    """How many socket reads brought content."""
    first_read_chars: Whole = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageDocument:
    """Tokens as the provider reported them. Totals include their parts; `null`: not reported."""

    input_tokens: Whole | None = None
    output_tokens: Whole | None = None
    cached_input_tokens: Whole | None = None
    cache_write_tokens: Whole | None = None
    reasoning_tokens: Whole | None = None

    @classmethod
    def of(cls, usage: Usage) -> UsageDocument:
        counts = {name: getattr(usage, name) for name in cls.__dataclass_fields__}
        return cls(**{name: None if n is None else max(-LARGEST, min(LARGEST, n)) for name, n in counts.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptDocument:
    """A request that was sent for an answer before the one that stands in the answer, as after a retry."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    state: AnswerState
    usage: UsageDocument
    error: ErrorDocument | None
    charge: ChargeDocument | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerDocument:
    """An answer with what was asked for and what it took."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    number: Number
    """Counts the answers of the comparison. Higher than that of the answer's parent."""
    lane: Number
    """The place of its lane in `lanes`, from 1."""
    parent: Number | None
    """The number of the answer that the lane's thread had reached; `null`: this begins a thread. Answers of one lane
    with one parent are alternatives."""
    asked_at_ms: Whole
    model: ModelName
    """By the names it had then."""
    bot: BotName | None = None
    """The bot that was asked, by its name then; `null`: the model as it is, or not known."""
    settings: LaneSettings
    request: RequestDocument
    state: AnswerState
    """Never one of a running answer."""
    text: str
    reasoning: str
    tool_calls: tuple[ToolCallDocument, ...]
    finish_reason: FinishReason | None
    served_model: str | None
    """The model that answered, in the provider's words."""
    usage: UsageDocument
    timing: TimingDocument
    error: ErrorDocument | None
    damaged_events: Whole = 0
    """How many events of the stream were skipped, mended or contradicted each other."""
    unexpected_events: Whole = 0
    """How many events of the stream were of no known kind, jumped over a place, or came behind its end."""
    charge: ChargeDocument | None = None
    """What the last attempt took; `null`: not known."""
    earlier_attempts: tuple[AttemptDocument, ...] = ()
    """The requests before it, the first one first. State, usage, timing and error above are those of the last one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnDocument:
    """A prompt and all answers that were given to it."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    number: Number
    prompt: str
    asked_at_ms: Whole
    edited_from: Number | None
    """The number of the turn whose prompt was edited to make this one."""
    answers: tuple[AnswerDocument, ...]
    blind_order: tuple[Number, ...] | None = None
    """The places of the lanes in `lanes`, in the order in which they were shown; `null`: the turn was not blind."""
    revealed_at_ms: Whole | None = None
    """When the names of a blind turn were shown; `null`: not yet."""
    votes: tuple[VoteDocument, ...] = ()
    judgements: tuple[JudgementDocument, ...] = ()
    no_verdicts: tuple[NoVerdictDocument, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonDocument:
    """One comparison. A file holds a list of them. Times are milliseconds since 1970 in UTC."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    format: Literal["abreast.comparison"] = FORMAT
    version: Literal[1] = VERSION
    origin: Origin
    title: str
    named_by_user: bool
    """False: the title was made from the first prompt."""
    created_at_ms: Whole
    used_at_ms: Whole
    pinned: bool
    archived: bool
    blind: bool = False
    """The next turns hide which model gives which answer until there is a vote."""
    tags: tuple[Annotated[str, Field(min_length=1, max_length=100)], ...]
    lanes: tuple[LaneDocument, ...]
    """In the order of their panes, closed ones too."""
    turns: tuple[TurnDocument, ...]
    """All of them, oldest first. The last field, so that a program can write and read it turn by turn."""


def json_schema() -> dict[str, Any]:
    """The JSON schema of an exported file."""
    from pydantic import TypeAdapter

    made = TypeAdapter(tuple[ComparisonDocument, ...]).json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Comparisons exported by Abreast",
        **made,
    }
