"""The log of the `llm` command, `logs.db`: a row for each prompt with its response.

Its tables by its own numbered migrations: `log` (1 to 6), `logs` (7 to 9), then `conversations` and `responses`, to
which token counts, fragments and parts were added. What is not there is not asked for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnClause, Connection, String, cast, column, func, literal, null, select, table
from sqlalchemy.sql.expression import ColumnElement

from abreast.core.language import tr
from abreast.core.run.lane import LaneSettings
from abreast.core.store.connection import (
    APPLICATION_ID,
    application_id,
    connected,
    foreign_engine,
    plain_tables,
    problems,
)
from abreast.core.store.errors import HistoryDamaged
from abreast.core.store.exporting.document import ComparisonDocument, Origin, Program, UsageDocument
from abreast.core.store.importing.entries import MAX_ENTRY_BYTES
from abreast.core.store.importing.loose import count, iso_as_ms, json_object, mapping, text
from abreast.core.store.importing.message_tree import Conversation, Said, comparison_of
from abreast.core.store.importing.report import EntryRefused, ImportRefused
from abreast.core.store.sqlite_faults import faults_named
from abreast.core.store.values import ModelName

MOST_TOOK_MS = 10**12
HEAD = b"SQLite format 3\0"
PROVIDER = "llm"
_COLUMNS = (
    "id", "model", "resolved_model", "prompt", "system", "options_json", "response", "duration_ms", "datetime_utc",
    "input_tokens", "output_tokens",
)  # fmt: skip


def _column(name: str) -> ColumnClause[Any]:
    return column(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shape:
    """Where a version of `llm` kept its responses."""

    table: str
    conversation: str
    datetime: str


_SHAPES = (
    _Shape(table="responses", conversation="conversation_id", datetime="datetime_utc"),
    _Shape(table="logs", conversation="chat_id", datetime="datetime_utc"),
    _Shape(table="log", conversation="chat_id", datetime="timestamp"),
)


class LlmLog:
    """A log that is open for reading."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self._tables = plain_tables(connection)
        shapes = [shape for shape in _SHAPES if {"id", "model", "prompt", "response"} <= self._columns(shape.table)]
        if not shapes:
            raise ImportRefused(
                tr("This database is no log of llm. Choose its logs.db (`llm logs path` tells where it is).")
            )
        self._shapes = shapes
        self.conversations = sum(self._count(shape) for shape in shapes)
        """How many there are."""

    def comparisons(self, now_ms: int, left_out: Counter[str]) -> Iterator[ComparisonDocument | tuple[str, str]]:
        """Each conversation as a comparison, or its id and why it is refused."""
        for shape in self._shapes:
            for conversation_id, rows in groupby(self._rows(shape), key=lambda row: row[0]):
                row_ids = [row_id for _, row_id in rows]
                try:
                    yield self._comparison(shape, conversation_id, row_ids, now_ms, left_out)
                except EntryRefused as refused:
                    yield conversation_id, str(refused)

    def _columns(self, name: str) -> set[str]:
        return self._tables.get(name, set())

    def _conversation(self, shape: _Shape) -> ColumnElement[str]:
        """What rows of one conversation have in common. One that stands alone has only its own id."""
        own = cast(_column("id"), String)
        if shape.conversation not in self._columns(shape.table):
            return own
        return func.coalesce(cast(_column(shape.conversation), String), own)

    def _count(self, shape: _Shape) -> int:
        counted = select(func.count(self._conversation(shape).distinct())).select_from(table(shape.table))
        return self._db.execute(counted).scalar_one()

    def _rows(self, shape: _Shape) -> Iterator[tuple[str, int]]:
        # Only ids are sorted: with the texts a large log would be in memory at once.
        key = self._conversation(shape)
        found = self._db.execute(
            select(key, _column("rowid")).select_from(table(shape.table)).order_by(key, _column("id"))
        )
        return ((str(row[0]), int(row[1])) for row in found)

    def _comparison(
        self, shape: _Shape, conversation_id: str, row_ids: Sequence[int], now_ms: int, left_out: Counter[str]
    ) -> ComparisonDocument:
        messages: list[Said] = []
        size_bytes = 0
        for row_id in row_ids:
            size_bytes += self._size_bytes(shape, row_id)
            if size_bytes > MAX_ENTRY_BYTES:
                raise EntryRefused(tr("it is larger than {size_mb} MB", size_mb=MAX_ENTRY_BYTES >> 20))
            messages += self._said(self._row(shape, row_id), messages[-1].id if messages else None, left_out)
        asked = [said.at_ms for said in messages if said.at_ms is not None]
        conversation = Conversation(
            origin=Origin(program=Program.LLM, id=f"{shape.table}/{conversation_id}"[:200]),
            title=self._name(conversation_id),
            created_at_ms=min(asked, default=now_ms),
            used_at_ms=max(asked, default=now_ms),
            model=messages[-1].model or _model("unknown"),
        )
        return comparison_of(conversation, messages)

    def _size_bytes(self, shape: _Shape, row_id: int) -> int:
        lengths = [
            func.coalesce(func.length(_column(name)), 0)
            for name in ("prompt", "system", "response")
            if name in self._columns(shape.table)
        ]
        size = select(sum(lengths, start=literal(0))).select_from(table(shape.table)).where(_column("rowid") == row_id)
        return self._db.execute(size).scalar_one()

    def _row(self, shape: _Shape, row_id: int) -> Mapping[str, Any]:
        names = {name: shape.datetime if name == "datetime_utc" else name for name in _COLUMNS}
        chosen = [
            (_column(name) if name in self._columns(shape.table) else null()).label(label)
            for label, name in names.items()
        ]
        found = select(*chosen).select_from(table(shape.table)).where(_column("rowid") == row_id)
        return dict(self._db.execute(found).mappings().one())

    def _said(self, row: Mapping[str, Any], before: str | None, left_out: Counter[str]) -> tuple[Said, Said]:
        response_id = str(row["id"])
        at_ms = iso_as_ms(row["datetime_utc"])
        if "prompt_attachments" in self._tables:
            left_out["attachment"] += self._attachments(response_id)
        prompt = "\n\n".join((*self._fragments("prompt_fragments", response_id), text(row["prompt"])))
        system = "\n\n".join(filter(None, (*self._fragments("system_fragments", response_id), text(row["system"]))))
        took_ms = count(row["duration_ms"])
        asked = Said(id=f"{response_id} prompt", parent_id=before, role="user", text=prompt.strip("\n"), at_ms=at_ms)
        answered = Said(
            id=f"{response_id} response",
            parent_id=asked.id,
            role="assistant",
            text=text(row["response"]),
            reasoning=self._reasoning(response_id),
            at_ms=at_ms,
            model=_model(text(row["resolved_model"]) or text(row["model"])),
            settings=_settings(system, text(row["options_json"])),
            usage=UsageDocument(input_tokens=count(row["input_tokens"]), output_tokens=count(row["output_tokens"])),
            # More than the database's numbers hold is no measurement.
            took_ns=None if took_ms is None or abs(took_ms) > MOST_TOOK_MS else took_ms * 1_000_000,
        )
        return asked, answered

    def _fragments(self, name: str, response_id: str) -> Sequence[str]:
        if not {"response_id", "fragment_id", "order"} <= self._columns(name) or "content" not in self._columns(
            "fragments"
        ):
            return ()
        used, kept = (
            table(name, _column("response_id"), _column("fragment_id"), _column("order")),
            table("fragments", _column("id"), _column("content")),
        )
        found = (
            select(kept.c.content)
            .join_from(used, kept, kept.c.id == used.c.fragment_id)
            .where(used.c.response_id == response_id)
            .order_by(used.c.order)
            .limit(1000)
        )
        return [text(content) for content in self._db.execute(found).scalars()]

    def _reasoning(self, response_id: str) -> str:
        if not {"response_id", "direction", "part_type", "order", "content"} <= self._columns("parts"):
            return ""
        found = (
            select(_column("content"))
            .select_from(table("parts"))
            .where(
                _column("response_id") == response_id,
                _column("direction") == "output",
                _column("part_type") == "reasoning",
            )
            .order_by(_column("order"))
            .limit(1000)
        )
        return "\n\n".join(text(content) for content in self._db.execute(found).scalars())

    def _attachments(self, response_id: str) -> int:
        if "response_id" not in self._columns("prompt_attachments"):
            return 0
        counted = (
            select(func.count()).select_from(table("prompt_attachments")).where(_column("response_id") == response_id)
        )
        return self._db.execute(counted).scalar_one()

    def _name(self, conversation_id: str) -> str:
        if not {"id", "name"} <= self._columns("conversations"):
            return ""
        found = select(_column("name")).select_from(table("conversations")).where(_column("id") == conversation_id)
        return text(self._db.execute(found).scalar())


def _damaged(path: Path) -> ImportRefused:
    return ImportRefused(
        tr(
            "{name} is damaged. Repair it with `sqlite3 {name} .recover`, then try again.",
            name=path.name,
        )
    )


@contextmanager
def opened_log(path: Path) -> Generator[LlmLog]:
    """
    Raises:
        ImportRefused: if it is damaged, or no log of `llm`.
        StoreError: if it cannot be read.
    """
    engine = foreign_engine(path)
    try:
        with connected(engine) as connection, faults_named():
            if application_id(connection) == APPLICATION_ID:
                raise ImportRefused(
                    tr("This is a history of Abreast itself. Export it there as JSON, then import that.")
                )
            if problems(connection):
                raise _damaged(path)
            yield LlmLog(connection)
    except HistoryDamaged as error:
        # It is the other program's file, and not the user's history, that the driver complains of.
        raise _damaged(path) from error
    finally:
        engine.dispose()


def _model(name: str) -> ModelName:
    shown = name[:200] or "unknown"
    return ModelName(provider_id=PROVIDER, provider_label=PROVIDER, model_id=shown, model_label=shown)


def _settings(system: str, options: str) -> LaneSettings:
    try:
        told = json_object(options.encode() or b"{}")
    except EntryRefused:
        told = mapping(None)
    temperature: object = told.get("temperature")
    return LaneSettings(
        system=system or None,
        temperature=float(temperature) if isinstance(temperature, int | float) and 0 <= temperature <= 2 else None,
        max_output_tokens=count(told.get("max_tokens")),
    )
