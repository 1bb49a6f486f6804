"""What a report is made of: prompts, answers and verdicts, as the history tells them."""

from __future__ import annotations

from dataclasses import dataclass

from abreast.core.judge.votes import Verdict
from abreast.core.meter.pricing import Cost
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import Figures

AnswerKey = tuple[int, int]
"""An answer of several comparisons: which comparison, and its number there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestantName:
    """Who gave answers, by the names it had then. The same name in several comparisons is one contestant."""

    provider_id: str
    provider_label: str
    model_id: str
    model_label: str
    bot_label: str | None = None

    @property
    def label(self) -> str:
        """Its own name: the bot's or the model's."""
        return self.bot_label or self.model_label

    @property
    def line(self) -> str:
        """With its host, e.g. `Terse Claude · claude-haiku-4-5 · Anthropic`."""
        model = f"{self.model_label} · {self.provider_label}"
        return model if self.bot_label is None else f"{self.bot_label} · {model}"


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenPrompt:
    """A prompt that was asked."""

    comparison: int
    number: int
    """Within its comparison."""
    title: str
    """Its comparison's."""
    text: str
    asked_at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenAnswer:
    """An answer by a contestant, whole or not."""

    key: AnswerKey
    prompt: int
    """The place of its prompt in `Given.prompts`."""
    who: ContestantName
    settings: LaneSettings
    state: AnswerState
    text: str
    error: str
    """Why it is not whole, as a sentence; empty: it is, or nothing is known."""
    served_model: str | None
    cost: Cost
    figures: Figures
    attempts: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenVerdict:
    """What was said of two answers to one prompt, by the user or by a judge."""

    prompt: int
    first: AnswerKey
    second: AnswerKey
    outcome: Verdict
    is_blind: bool = False
    orders: tuple[Verdict, Verdict] | None = None
    """Of a judge: what it said when it saw the first answer first, and when it saw the second one first. Both are told
    of the same first answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenJudge:
    """What a model said as a judge, and what that took."""

    who: ContestantName
    verdicts: tuple[GivenVerdict, ...]
    no_verdicts: int = 0
    """On how many pairs it was asked and gave none."""
    costs: tuple[Cost, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """All of it."""

    titles: tuple[str, ...]
    """Of the comparisons."""
    tags: tuple[str, ...]
    prompts: tuple[GivenPrompt, ...]
    answers: tuple[GivenAnswer, ...]
    votes: tuple[GivenVerdict, ...] = ()
    """The user's, those that count."""
    unrated: int = 0
    """Votes that count for nothing: cast after the names were shown, or on an answer that names its maker."""
    open_left_out: int = 0
    """Prompts that were voted on with the names in sight, where such votes are not to count."""
    judges: tuple[GivenJudge, ...] = ()
    merge_costs: tuple[Cost, ...] = ()
    hidden_prompts: int = 0
    """Left out, since their names are still hidden."""
