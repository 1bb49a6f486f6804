"""What an export for people says of a comparison, in words that its formats share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from abreast.core.judge.blinding import masked_name, place_letter
from abreast.core.language import date_parts, number, tr
from abreast.core.meter.totals import dollars
from abreast.core.run.figure_words import UNKNOWN, seconds, tokens
from abreast.core.run.record import AnswerState
from abreast.core.run.state_words import state_in_words
from abreast.core.run.timing import figures_of
from abreast.core.store.exporting.blinding import is_hidden
from abreast.core.store.exporting.charge_document import ChargeDocument
from abreast.core.store.exporting.document import AnswerDocument, ComparisonDocument, Origin, Program, TurnDocument
from abreast.core.store.exporting.records import record_of

_PROGRAMS = {Program.CHATGPT: "ChatGPT", Program.CLAUDE: "Claude", Program.LLM: "llm"}


def moment(at_ms: int) -> str:
    """A time for tables and programs, in UTC: `2026-11-21 10:30 UTC`; `-` for one that no calendar has."""
    when = utc(at_ms)
    return UNKNOWN if when is None else f"{when:%Y-%m-%d %H:%M} UTC"


def moment_in_words(at_ms: int) -> str:
    """The same as people write it: `21 November 2026, 10:30 UTC`."""
    when = utc(at_ms)
    return UNKNOWN if when is None else tr("{day} {month} {year}, {time} UTC", **date_parts(when))


def origin_in_words(origin: Origin) -> str | None:
    """Where an imported comparison comes from; `None`: it was asked in Abreast."""
    name = _PROGRAMS.get(origin.program)
    return None if name is None else tr("Imported from {program}", program=name)


def about(comparison: ComparisonDocument) -> str:
    """One line about a comparison."""
    parts = [moment_in_words(comparison.created_at_ms)]
    if (source := origin_in_words(comparison.origin)) is not None:
        parts.append(source)
    if comparison.tags:
        parts.append(", ".join(comparison.tags))
    return " · ".join(parts)


def letter_of(comparison: ComparisonDocument, turn: TurnDocument, answer: AnswerDocument) -> str:
    """Under which letter an answer was shown."""
    return place_letter(answer.lane - 1) if is_hidden(turn) else comparison.lanes[answer.lane - 1].letter


def prompt_heading(turn: TurnDocument) -> str:
    if turn.edited_from is None:
        return tr("Prompt {number}", number=turn.number)
    return tr("Prompt {number}, edited from {earlier}", number=turn.number, earlier=turn.edited_from)


def answers_with_headings(comparison: ComparisonDocument, turn: TurnDocument) -> Iterator[tuple[str, AnswerDocument]]:
    """The answers to a prompt by lane, each with what stands over it: letter, model, and which of several it is."""
    for answer in sorted(turn.answers, key=lambda answer: (answer.lane, answer.number)):
        if is_hidden(turn):
            yield masked_name(answer.lane - 1), answer
            continue
        letter = comparison.lanes[answer.lane - 1].letter
        alternatives = [other.number for other in turn.answers if other.lane == answer.lane]
        which = which_of(alternatives, answer.number)
        model = f"{answer.model.model_label} · {answer.model.provider_label}"
        if answer.bot is not None:
            model = f"{answer.bot.label} · {model}"
        yield f"{letter}  {model}{which}", answer


def which_of(alternatives: Sequence[int], number: int) -> str:
    """Behind an answer's name: ` (2 of 3)`; empty, if it is the only one."""
    if len(alternatives) == 1:
        return ""
    return " " + tr("({number} of {count})", number=alternatives.index(number) + 1, count=len(alternatives))


def note(answer: AnswerDocument) -> str | None:
    """Why an answer is not whole; `None`: it is."""
    if answer.error is not None:
        # The one in the place of a hidden reason is a text of our own.
        return f"{state_in_words(answer.state)}: {tr(answer.error.message)}"
    return None if answer.state is AnswerState.COMPLETE else state_in_words(answer.state)


def figures(answer: AnswerDocument) -> tuple[tuple[str, str], ...]:
    """The figures of an answer, each with its name."""
    record = record_of(answer)
    found = figures_of(record)
    usage = record.usage
    return (
        (tr("first token"), seconds(found.ttft_s)),
        (tr("total"), seconds(found.e2e_s)),
        (tr("tok/s"), UNKNOWN if found.tokens_per_s is None else number(found.tokens_per_s, 1)),
        (tr("tokens in"), tokens(usage.input_tokens, plausible=usage.plausible)),
        (tr("tokens out"), tokens(usage.output_tokens, plausible=usage.plausible)),
        (tr("cost"), cost(answer.charge)),
        *_waits(answer),
    )


def cost(charge: ChargeDocument | None) -> str:
    """What a request cost, by how it is known: `$0.0014`, `~$0.0014`, `>= $0.0014`, `-`; the last two with the reason."""
    if charge is None:
        return tr("{nothing} (not kept)", nothing=UNKNOWN)
    reason = f" ({tr(charge.reason).rstrip('.。')})" if charge.reason else ""
    if charge.usd is None:
        bound = UNKNOWN if not charge.at_least_usd else f">= {dollars(charge.at_least_usd)}"
        return f"{bound}{reason}"
    match charge.source:
        case "local":
            return tr("local")
        case "rule":
            return tr("{nothing} (not billed)", nothing=UNKNOWN)
        case "estimate":
            return f"~{dollars(charge.usd)}"
        case _:
            return dollars(charge.usd)


def _waits(answer: AnswerDocument) -> Iterator[tuple[str, str]]:
    """What kept an answer up beside its model, and makes its times doubtful."""
    if answer.earlier_attempts:
        yield tr("attempts"), number(len(answer.earlier_attempts) + 1)
        yield tr("earlier ones cost"), ", ".join(cost(attempt.charge) for attempt in answer.earlier_attempts)
    if answer.damaged_events:
        yield tr("damaged events"), number(answer.damaged_events)
    if answer.unexpected_events:
        yield tr("unexpected events"), number(answer.unexpected_events)
    if answer.charge is None:
        return
    found = answer.charge.figures
    if found.queue_s is not None:
        yield tr("queued"), seconds(found.queue_s)
    if found.loading_s is not None:
        yield tr("server start"), seconds(found.loading_s)
    if found.is_cold:
        yield tr("cold"), tr("first request after loading")
    if found.is_lagging:
        yield tr("busy"), tr("Abreast itself was {seconds} s late", seconds=number(found.lag_s or 0, 2))
    if found.server.decode_tok_s is not None:
        yield tr("tok/s by the server"), number(found.server.decode_tok_s, 1)


def utc(at_ms: int) -> datetime | None:
    """`None`: no calendar has it."""
    try:
        return datetime.fromtimestamp(at_ms / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return None
