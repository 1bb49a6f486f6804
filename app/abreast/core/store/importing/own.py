"""Abreast's own exports, checked before anything of them reaches the history."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import TypeAdapter, ValidationError

from abreast.core.language import mark, tr
from abreast.core.registry.schema_check import fault_in_words
from abreast.core.store.exporting.document import FORMAT, AnswerDocument, ComparisonDocument
from abreast.core.store.exporting.vote_document import faults_of_votes
from abreast.core.store.importing.report import EntryRefused

_COMPARISON: TypeAdapter[ComparisonDocument] = TypeAdapter(ComparisonDocument)
_HEAD_BYTES = 200


def looks_right(data: bytes) -> bool:
    """Whether an entry says that it is of this format; it does so at its beginning."""
    return f'"{FORMAT}"'.encode() in data[:_HEAD_BYTES]


def comparison(data: bytes) -> ComparisonDocument:
    """
    Raises:
        EntryRefused: if it is broken, or its parts do not fit together.
    """
    try:
        document = _COMPARISON.validate_json(data, strict=True)
    except ValidationError as error:
        raise EntryRefused(_first_fault(error)) from None
    for fault in _faults(document):
        raise EntryRefused(fault)
    return document


def _first_fault(error: ValidationError) -> str:
    fault = error.errors(include_url=False, include_input=False)[0]
    if fault["loc"] == ("version",):
        return mark("a newer Abreast wrote it")
    if fault["type"] == "json_invalid":
        return mark("it is broken JSON")
    where = ".".join(map(str, fault["loc"]))
    return tr("{where} is wrong ({fault})", where=where, fault=fault_in_words(fault))


def _faults(document: ComparisonDocument) -> Iterator[str]:
    """What the types cannot say: numbers are there once, and point at what is there."""
    given = [answer for turn in document.turns for answer in turn.answers]
    numbers = {answer.number for answer in given}
    turn_numbers = [turn.number for turn in document.turns]
    if len(numbers) < len(given) or len(set(turn_numbers)) < len(turn_numbers):
        yield mark("it has two turns or answers with one number")
    if turn_numbers != sorted(turn_numbers):
        yield mark("its turns are not in their order")
    for turn in document.turns:
        if turn.edited_from is not None and not (turn.edited_from < turn.number and turn.edited_from in turn_numbers):
            yield tr("turn {number} was edited from one that is not there", number=turn.number)
        own = {answer.number for answer in turn.answers}
        yield from faults_of_votes(turn.votes, (*turn.judgements, *turn.no_verdicts), len(document.lanes), own, numbers)
        if any(lane > len(document.lanes) for lane in turn.blind_order or ()):
            yield tr("turn {number} hides a lane that is not there", number=turn.number)
    for answer in given:
        yield from _faults_of_answer(answer, len(document.lanes), numbers)
    for lane in document.lanes:
        if not {lane.shown_answer, lane.forked_from} <= {None, *numbers}:
            yield tr("lane {letter} points at an answer that is not there", letter=lane.letter)
        if lane.origin is not None and not set(lane.origin.answers) <= numbers:
            yield tr("lane {letter} is made of an answer that is not there", letter=lane.letter)


def _faults_of_answer(answer: AnswerDocument, lanes: int, numbers: set[int]) -> Iterator[str]:
    if answer.lane > lanes:
        yield tr("answer {number} is of a lane that is not there", number=answer.number)
    if answer.parent is not None and not (answer.parent < answer.number and answer.parent in numbers):
        yield tr("answer {number} follows on one that is not there", number=answer.number)
    if answer.state.live or any(attempt.state.live for attempt in answer.earlier_attempts):
        yield tr("answer {number} has not ended", number=answer.number)
