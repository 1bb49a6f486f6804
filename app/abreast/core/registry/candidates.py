"""Asks each of many models for one token, to see which of them answer at all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace
from enum import StrEnum

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.dialects.base import Dialect, Endpoint
from abreast.core.dialects.build import build
from abreast.core.dialects.status import MODEL_CODES
from abreast.core.errors import (
    KeyLate,
    KeyMissing,
    KeyRejected,
    ModelNotOffered,
    NoCredit,
    NotAnApi,
    PermissionRefused,
    ProviderError,
    RedirectRefused,
    RequestRefused,
    TlsFailed,
    Unreachable,
)
from abreast.core.language import number, tr

PARALLEL = 4
DEADLINE_S = 60.0
RESPONSES_MIN_TOKENS = 16
"""Fewer are refused by OpenAI's responses."""
SECOND_TRY_TOKENS = 256
"""Some reasoning models refuse a limit that leaves no room for an answer."""

_OF_THE_ENTRY = (KeyMissing, KeyLate, KeyRejected, NoCredit, Unreachable, TlsFailed, RedirectRefused, NotAnApi)
"""They say nothing of one model: each further request would end the same way."""
_OF_THE_MODEL = (ModelNotOffered, PermissionRefused, RequestRefused)
_PARAMETER_CODES = frozenset(
    {"integer_below_min_value", "invalid_value", "unknown_parameter", "unsupported_parameter", "unsupported_value"}
)
"""The model is there, only this test is not to its taste."""


class Verdict(StrEnum):
    USABLE = "usable"
    UNUSABLE = "unusable"
    """Refused for good, while others at the same host answer."""
    UNKNOWN = "unknown"
    """Not asked, or it failed in a way that may pass: rate limit, fault of the host, time limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What came of asking one model."""

    model_id: str
    verdict: Verdict
    why: str = ""
    """A sentence, unless it is usable."""
    error: ProviderError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateReport:
    """What came of asking them all."""

    checked: tuple[Checked, ...]
    """In the order they were given, also those that were not asked."""
    stopped_by: ProviderError | None = None
    """A fault of the entry as a whole (no key, no credit, no connection), after which none was asked any more."""

    @property
    def unusable(self) -> Mapping[str, str]:
        """By id, why; for `invalid_models`."""
        return {result.model_id: result.why for result in self.checked if result.verdict is Verdict.UNUSABLE}


Progress = Callable[[int, int, Checked], None]
"""Called with how many are done, how many there are, and the latest one. The report may still judge it more mildly."""


async def check_candidates(
    endpoint: Endpoint,
    model_ids: Sequence[str],
    *,
    parallel: int = PARALLEL,
    deadline_s: float = DEADLINE_S,
    on_progress: Progress | None = None,
) -> CandidateReport:
    """Ask each model for one token, and more only where so few are refused. That costs money: ask the user first. Cancelling it ends all requests.

    Only what a host refuses for good makes a model unusable, and only while another one answers or the host's own code
    names the model: else it may be the entry that is wrong.

    Args:
        parallel: How many requests run at the same time; 1 for a host that loads each model into memory.
        deadline_s: How long one model may take.
    """
    dialect = build(endpoint)
    tokens = RESPONSES_MIN_TOKENS if endpoint.dialect == "openai-responses" else 1
    waiting = iter(dict.fromkeys(model_ids))
    total = len(set(model_ids))
    results: dict[str, Checked] = {}
    stops: list[ProviderError] = []

    async def work() -> None:
        for model_id in _until(waiting, stops):
            result = await _ask(dialect, model_id, tokens, deadline_s)
            if isinstance(result.error, RequestRefused):
                result = await _ask(dialect, model_id, SECOND_TRY_TOKENS, deadline_s)
            results[model_id] = result
            if isinstance(result.error, _OF_THE_ENTRY):
                stops.append(result.error)
            if on_progress is not None:
                on_progress(len(results), total, result)

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(max(1, min(parallel, total))):
                group.create_task(work())
    finally:
        await dialect.aclose()
    not_asked = (Checked(model_id=i, verdict=Verdict.UNKNOWN, why=tr("It was not asked.")) for i in model_ids)
    in_order = {result.model_id: result for result in not_asked} | results
    return CandidateReport(checked=_judged(tuple(in_order.values())), stopped_by=stops[0] if stops else None)


def _until(waiting: Iterator[str], stops: list[ProviderError]) -> Iterator[str]:
    """The next ones, shared by all workers, until one of them has met a fault that concerns all."""
    while not stops and (model_id := next(waiting, None)) is not None:
        yield model_id


async def _ask(dialect: Dialect, model_id: str, tokens: int, deadline_s: float) -> Checked:
    request = ChatRequest(model=model_id, messages=(Message.user("Hi"),), sampling=Sampling(max_output_tokens=tokens))
    try:
        async with asyncio.timeout(deadline_s), aclosing(dialect.stream(request)) as events:
            async for _ in events:
                pass
    except TimeoutError:
        return Checked(
            model_id=model_id,
            verdict=Verdict.UNKNOWN,
            why=tr("It did not answer within {deadline_s} s. Try again.", deadline_s=number(deadline_s)),
        )
    except ProviderError as error:
        final = isinstance(error, _OF_THE_MODEL) and error.code not in _PARAMETER_CODES
        verdict = Verdict.UNUSABLE if final else Verdict.UNKNOWN
        return Checked(model_id=model_id, verdict=verdict, why=error.message, error=error)
    return Checked(model_id=model_id, verdict=Verdict.USABLE)


def _judged(results: tuple[Checked, ...]) -> tuple[Checked, ...]:
    """The results, with refusals believed only where the host has shown that it answers."""
    if any(result.verdict is Verdict.USABLE for result in results):
        return results
    return tuple(
        replace(result, verdict=Verdict.UNKNOWN)
        if result.verdict is Verdict.UNUSABLE and result.error and result.error.code not in MODEL_CODES
        else result
        for result in results
    )
