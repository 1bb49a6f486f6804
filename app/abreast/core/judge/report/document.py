"""A decision report as values. The JSON form is exactly this; `resources/report.schema.json` is made from these classes."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar, Literal

from pydantic import ConfigDict

FORMAT = "abreast.report"
VERSION = 1
DESCRIBED = ConfigDict(use_attribute_docstrings=True, allow_inf_nan=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsReport:
    """What was set for a contestant. `null`: left to the provider."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    system: str | None
    temperature: float | None
    max_output_tokens: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CostReport:
    """What some answers cost, in US dollars as decimal text. What is unknown is in no sum, and never 0."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    answers: int
    known_usd: Decimal
    """Reported by the provider, or computed from a price."""
    estimated_usd: Decimal
    """From the length of the texts; in no other sum."""
    unknown: int
    """Answers whose cost is not known."""
    per_answer_usd: Decimal | None
    """The mean of those that are known or estimated; `null`: none is."""
    is_local: bool
    """All ran on the user's own hardware, which is counted as free."""
    text: str
    """All of it in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitReport:
    """How some waits lie, in seconds."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    n: int
    median_s: float | None
    p95_s: float | None
    """`null` below 20 measured answers, of which it would say nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestantReport:
    """One model or bot, over all its answers. Failed ones count too, where a figure is known."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    number: int
    """By which the rest of the report means it; from 1."""
    label: str
    """Its name; with the host where two have the same."""
    line: str
    """Its name with model and host."""
    model: str
    """`provider/model`, as it was asked."""
    served_models: tuple[str, ...]
    """What the provider said had answered, where that is another name."""
    settings: tuple[SettingsReport, ...]
    """Each different setting that was used."""
    answers: int
    failures: dict[str, int]
    """Answers that are not whole, by state."""
    errors: tuple[str, ...]
    """What the failed ones said, each sentence once."""
    cost: CostReport
    first_token: WaitReport
    """Request written to first content."""
    whole_answer: WaitReport
    """Request written to last content."""
    tokens_per_s: float | None
    """Median decoding speed; `null`: never measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingReport:
    """Where a contestant stands in a ranking."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    contestant: int
    group: int
    """Those of different groups never met, and cannot be compared."""
    rating: float | None
    """Bradley-Terry, mean 1000; `null`: too few decisive verdicts."""
    low: float | None
    """The 95 % interval of the rating."""
    high: float | None
    rank: str
    """A rank, or a range of ranks, e.g. `1 to 2`; empty: none can be given."""
    verdicts: int
    note: str
    """What keeps it from a rating or a rank, as a sentence; empty: nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairReport:
    """How two contestants did against each other."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    first: int
    second: int
    first_wins: int
    second_wins: int
    ties: int
    both_bad: int
    first_share: float | None
    """Of the verdicts that name a better one; `null`: none does."""
    low: float | None
    """Wilson's 95 % interval of the share."""
    high: float | None
    told_apart: bool
    """The interval of their difference in the ranking leaves out 0."""
    more_votes: int | None
    """About how many more votes on the two would tell them apart; `null`: too few votes to say, or too many needed."""
    note: str
    """The same as a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingReport:
    """A ranking from one kind of verdicts; the user's and a judge's are never mixed."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    verdicts: int
    """Prompts on which there is one."""
    pairs_judged: int
    counted: str
    """Which verdicts are in it, e.g. `blind votes`."""
    blind: int
    """Verdicts on prompts whose names were hidden."""
    standings: tuple[StandingReport, ...]
    """The best first."""
    pairs: tuple[PairReport, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeReport:
    """What a model said as a judge."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    line: str
    """Its name."""
    cost: CostReport
    no_verdicts: int
    """Pairs of which it was asked and gave no verdict that could be read. They are in no other figure."""
    ranking: RankingReport
    first_shown_preferred: str
    """How often it preferred the answer that it was shown first, in words with the interval."""
    orders_disagreed: str
    """How often the two orders gave different verdicts, which makes a tie."""
    agreement: str
    """With the user's votes, in words with Cohen's kappa; empty: no pair has both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAnswer:
    """An answer to be read."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    contestant: int
    text: str
    """Markdown, as the model wrote it."""
    state: str
    remark: str
    """Why it is not whole; empty: it is."""
    first_token_s: float | None
    whole_answer_s: float | None
    cost: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePrompt:
    """A prompt with the answers to it."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    prompt: int
    """The place of the prompt in `prompts`, from 1."""
    answers: tuple[SampleAnswer, ...]
    verdict: str
    """What the user said of them; empty: nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptReport:
    """A prompt that was asked."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    comparison: str
    text: str
    asked_at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A decision report. Times are milliseconds since 1970 in UTC."""

    __pydantic_config__: ClassVar[ConfigDict] = DESCRIBED

    format: Literal["abreast.report"] = FORMAT
    version: Literal[1] = VERSION
    title: str
    made_at_ms: int
    made_with: str
    """The program and its version."""
    conclusion: str
    """One sentence that follows from the figures below it."""
    findings: tuple[str, ...]
    """What stands beside it: quality, money, waits, failures."""
    comparisons: tuple[str, ...]
    """Their titles."""
    tags: tuple[str, ...]
    asked_from_ms: int
    asked_to_ms: int
    prompts: tuple[PromptReport, ...]
    contestants: tuple[ContestantReport, ...]
    ranking: RankingReport | None
    """From the user's votes; `null`: there are none."""
    judges: tuple[JudgeReport, ...]
    merges: CostReport | None
    """What merged answers cost; `null`: there are none."""
    samples: tuple[SamplePrompt, ...]
    measured: tuple[str, ...]
    """How the figures were made."""
    caveats: tuple[str, ...]
    """What keeps them from saying more."""


def json_schema() -> dict[str, Any]:
    """The JSON schema of a report."""
    from pydantic import TypeAdapter

    made = TypeAdapter(Report).json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A decision report by Abreast", **made}
