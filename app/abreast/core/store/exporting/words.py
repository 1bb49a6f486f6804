"""What an export for people says of a comparison, in words that its formats share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from abreast.core.run.record import AnswerState
from abreast.core.run.timing import figures_of
from abreast.core.store.exporting.document import AnswerDocument, ComparisonDocument, Origin, Program, TurnDocument
from abreast.core.store.exporting.records import record_of

UNKNOWN = "-"
_PROGRAMS = {Program.CHATGPT: "ChatGPT", Program.CLAUDE: "Claude", Program.LLM: "llm"}


def moment(at_ms: int) -> str:
    """A time in UTC, e.g. `2026-11-21 10:30 UTC`; `-` for one that no calendar has."""
    try:
        return f"{datetime.fromtimestamp(at_ms / 1000, UTC):%Y-%m-%d %H:%M} UTC"
    except (OverflowError, ValueError, OSError):
        return UNKNOWN


def origin_in_words(origin: Origin) -> str | None:
    """Where an imported comparison comes from; `None`: it was asked in Abreast."""
    return f"Imported from {_PROGRAMS[origin.program]}" if origin.program in _PROGRAMS else None


def about(comparison: ComparisonDocument) -> str:
    """One line about a comparison."""
    parts = [moment(comparison.created_at_ms)]
    if (source := origin_in_words(comparison.origin)) is not None:
        parts.append(source)
    if comparison.tags:
        parts.append(", ".join(comparison.tags))
    return " · ".join(parts)


def prompt_heading(turn: TurnDocument) -> str:
    edited = "" if turn.edited_from is None else f", edited from {turn.edited_from}"
    return f"Prompt {turn.number}{edited}"


def answers_with_headings(comparison: ComparisonDocument, turn: TurnDocument) -> Iterator[tuple[str, AnswerDocument]]:
    """The answers to a prompt by lane, each with what stands over it: letter, model, and which of several it is."""
    for answer in sorted(turn.answers, key=lambda answer: (answer.lane, answer.number)):
        letter = comparison.lanes[answer.lane - 1].letter
        alternatives = [other.number for other in turn.answers if other.lane == answer.lane]
        which = "" if len(alternatives) == 1 else f" ({alternatives.index(answer.number) + 1} of {len(alternatives)})"
        model = f"{answer.model.model_label} · {answer.model.provider_label}"
        yield f"{letter}  {model}{which}", answer


def note(answer: AnswerDocument) -> str | None:
    """Why an answer is not whole; `None`: it is."""
    if answer.error is not None:
        return f"{answer.state.value}: {answer.error.message}"
    return None if answer.state is AnswerState.COMPLETE else answer.state.value


def figures(answer: AnswerDocument) -> tuple[tuple[str, str], ...]:
    """The figures of an answer, each with its name."""
    record = record_of(answer)
    found = figures_of(record)
    usage = record.usage
    return (
        ("first token", _number(found.ttft_s, " s")),
        ("total", _number(found.e2e_s, " s")),
        ("tok/s", UNKNOWN if found.tokens_per_s is None else f"{found.tokens_per_s:.1f}"),
        ("tokens in", _count(usage.input_tokens, plausible=usage.plausible)),
        ("tokens out", _count(usage.output_tokens, plausible=usage.plausible)),
    )


def _number(value: float | None, unit: str) -> str:
    return UNKNOWN if value is None else f"{value:.2f}{unit}"


def _count(tokens: int | None, *, plausible: bool) -> str:
    if tokens is None:
        return UNKNOWN
    return str(tokens) if plausible else "?"
