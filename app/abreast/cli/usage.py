"""`abreast usage`: what a request consumed and cost, and how that is found."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import cast

from abreast.cli.opening import opened
from abreast.cli.terminal import EXIT_USAGE, fail
from abreast.cli.usage_words import as_json, in_words
from abreast.cli.visible import visible
from abreast.core.meter.attempts import answers_of, context_in, meter
from abreast.core.meter.price_table import load_prices
from abreast.core.meter.pricing import PriceQuery
from abreast.core.meter.report import UnknownApi
from abreast.core.registry.spec import Price


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The arguments of `explain`, as they were given."""

    api: str
    provider: str
    model: str
    date: str | None
    status: int | None
    context: Sequence[str]


async def explain(file: str, question: Question, *, as_json_object: bool, providers_file: Path | None) -> int:
    """Print the tokens and the cost of the answer in `file`; `-` is standard input."""
    document = _read(file)
    context = {**context_in(document), **_context(question.context)}
    when = _moment(question.date)
    async with opened(providers_file) as core:
        provider = core.registry.get(question.provider)
        known = provider.models.get(question.model) if provider else None
    price: Price | None = known.price if known else None
    query = PriceQuery(provider=question.provider, model=question.model, when=when, user_price=price)
    answers = answers_of(document, status=question.status)
    table = await asyncio.to_thread(load_prices)
    try:
        metered = meter(question.api, query, answers, table, context=context)
    except UnknownApi as unknown:
        fail(str(unknown), EXIT_USAGE)
    if as_json_object:
        print(json.dumps(as_json(metered), indent=2))
    else:
        print(visible("\n".join(in_words(metered, query))))
    return 0


def _read(file: str) -> object:
    """The document in a file: one JSON value, a line for each event, or a stream as it came over the wire."""
    name = "Standard input" if file == "-" else file
    try:
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        fail(f"{name} cannot be read: {error.strerror}.", EXIT_USAGE)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        fail(f"{name} is not UTF-8, so it cannot be read.", EXIT_USAGE)
    try:
        document = _decoded(text)
    except ValueError as error:
        fail(
            f"{name} holds no JSON: {error}. Give an answer's JSON object, or a list of a stream's events.", EXIT_USAGE
        )
    if not _is_answer(document):
        fail(f"{name} holds no answer. Give an answer's JSON object, or a list of a stream's events.", EXIT_USAGE)
    return document


def _decoded(text: str) -> object:
    try:
        return _loads(text)
    except ValueError:
        lines = [line.removeprefix("data:").strip() for line in text.splitlines()]
        events = [line for line in lines if line.startswith("{")]
        if not events or text.lstrip().startswith(("[", "{\n")):
            raise
        return [_loads(line) for line in events]


def _loads(text: str) -> object:
    try:
        # A cost must come out as it was written.
        return json.loads(text, parse_float=Decimal)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _is_answer(document: object) -> bool:
    if isinstance(document, list):
        events = cast("list[object]", document)
        return bool(events) and all(isinstance(event, dict) for event in events)
    return isinstance(document, dict) and bool(cast("dict[str, object]", document))


def _moment(date: str | None) -> datetime:
    if date is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(date)
    except ValueError:
        fail(f"{date!r} is no date. Write it like 2026-11-20 or 2026-11-20T12:00:00Z.", EXIT_USAGE)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _context(pairs: Sequence[str]) -> dict[str, str]:
    context: dict[str, str] = {}
    for pair in pairs:
        name, separator, value = pair.partition("=")
        if not separator or not name or not value:
            fail(f"{pair!r} is not NAME=VALUE. Write for example --with processing=batch.", EXIT_USAGE)
        context[name] = value
    return context
