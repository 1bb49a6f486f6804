"""What an export for people says of a comparison, in words that its formats share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from abreast.core.judge.blinding import place_letter
from abreast.core.meter.totals import plain_dollars as dollars
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import figures_of
from abreast.core.store.exporting.blinding import is_hidden
from abreast.core.store.exporting.charge_document import ChargeDocument
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


def letter_of(comparison: ComparisonDocument, turn: TurnDocument, answer: AnswerDocument) -> str:
    """Under which letter an answer was shown."""
    return place_letter(answer.lane - 1) if is_hidden(turn) else comparison.lanes[answer.lane - 1].letter


def prompt_heading(turn: TurnDocument) -> str:
    edited = "" if turn.edited_from is None else f", edited from {turn.edited_from}"
    return f"Prompt {turn.number}{edited}"


def answers_with_headings(comparison: ComparisonDocument, turn: TurnDocument) -> Iterator[tuple[str, AnswerDocument]]:
    """The answers to a prompt by lane, each with what stands over it: letter, model, and which of several it is."""
    for answer in sorted(turn.answers, key=lambda answer: (answer.lane, answer.number)):
        if is_hidden(turn):
            yield answer.model.model_label, answer
            continue
        letter = comparison.lanes[answer.lane - 1].letter
        alternatives = [other.number for other in turn.answers if other.lane == answer.lane]
        which = "" if len(alternatives) == 1 else f" ({alternatives.index(answer.number) + 1} of {len(alternatives)})"
        model = f"{answer.model.model_label} · {answer.model.provider_label}"
        if answer.bot is not None:
            model = f"{answer.bot.label} · {model}"
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
        ("cost", cost(answer.charge)),
        *_waits(answer),
    )


def cost(charge: ChargeDocument | None) -> str:
    """What a request cost, by how it is known: `$0.0014`, `~$0.0014`, `>= $0.0014`, `-`; the last two with the reason."""
    if charge is None:
        return f"{UNKNOWN} (not kept)"
    reason = f" ({charge.reason.rstrip('.')})" if charge.reason else ""
    if charge.usd is None:
        bound = UNKNOWN if not charge.at_least_usd else f">= {dollars(charge.at_least_usd)}"
        return f"{bound}{reason}"
    match charge.source:
        case "local":
            return "local"
        case "rule":
            return f"{UNKNOWN} (not billed)"
        case "estimate":
            return f"~{dollars(charge.usd)}"
        case _:
            return dollars(charge.usd)


def _waits(answer: AnswerDocument) -> Iterator[tuple[str, str]]:
    """What kept an answer up beside its model, and makes its times doubtful."""
    if answer.earlier_attempts:
        yield "attempts", f"{len(answer.earlier_attempts) + 1}"
        yield "earlier ones cost", ", ".join(cost(attempt.charge) for attempt in answer.earlier_attempts)
    if answer.damaged_events:
        yield "damaged events", f"{answer.damaged_events}"
    if answer.charge is None:
        return
    found = answer.charge.figures
    if found.queue_s is not None:
        yield "queued", _number(found.queue_s, " s")
    if found.loading_s is not None:
        yield "server start", _number(found.loading_s, " s")
    if found.is_cold:
        yield "cold", "first request after loading"
    if found.is_lagging:
        yield "busy", f"Abreast itself was {found.lag_s:.2f} s late"
    if found.server.decode_tok_s is not None:
        yield "tok/s by the server", f"{found.server.decode_tok_s:.1f}"


def _number(value: float | None, unit: str) -> str:
    return UNKNOWN if value is None else f"{value:.2f}{unit}"


def _count(tokens: int | None, *, plausible: bool) -> str:
    if tokens is None:
        return UNKNOWN
    return str(tokens) if plausible else "?"
