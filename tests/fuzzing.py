"""What reads from outside, as targets for random input: each takes it without a fault and keeps what it promises.

The tests try each a few hundred times, `tests/bench/soak_fuzz.py` as long as one likes.
"""

from __future__ import annotations

import io
import json
import sqlite3
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from abreast.core.dialects.event_lines import Events, Lines, LineTooLong
from abreast.core.markdown_html import markdown_html
from abreast.core.meter.attempts import answers_of, meter
from abreast.core.meter.price_table import load_prices
from abreast.core.meter.pricing import PriceQuery
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.yaml_reader import parse_yaml
from abreast.core.store.importing.entries import Entry, entries
from hostile_texts import BIDI, HOSTILE, ZERO_WIDTH

DATA = Path(__file__).parent / "data"
VECTORS: list[dict[str, Any]] = json.loads((DATA / "usage_vectors.json").read_text())["vectors"]
RECORDED = {path.stem: path.read_bytes() for path in sorted((DATA / "recorded").glob("*.txt"))}
MARKDOWN = (
    "word ", "wörd ", "漢字", "*", "**", "_", "`", "```", "~~~", "~~", "[", "]", "(", ")", "![", "<", ">", "&amp;", "&#0;", "\\",
    "\n", "\n\n", "\r", "\r\n", "    ", "\t", "- ", "1. ", "# ", "> ", "---", "|", "|-|-|\n", "|a|b|\n", "[a]: u\n", "<b>", "<!--",
    "http://h.example", "file:///x", "\0", "\ud800", "\u2028", "\u2029", "\ufdd0", BIDI, ZERO_WIDTH, "\x1b[31m", "a" * 1_100,
)  # fmt: skip
YAML = (
    "a: ", "b", "- ", "[", "]", "{", "}", ",", ": ", "\n", "\n  ", "#", "&x ", "*x", "!!str ", "<<: ", "|\n ", ">\n ", '"', "'", "? ",
    "%YAML 1.1\n", "---\n", "...", "0o7", "1e9", "~", "yes", "2020-01-01", "\0", "\t", "\ufeff", "é", "\\x41", "providers:\n", "version: 1\n",
)  # fmt: skip
JUNK = st.sampled_from(
    [None, True, -1, 0, 10**30, 1.5, 1e-300, "", "12", "\x1b[2J", "\ud800", [], [None], {}, {"a": 1}]
)

markdown_texts = st.lists(st.sampled_from(MARKDOWN), max_size=60).map("".join)
cuts = st.lists(st.integers(0, 400), max_size=8)
streams = st.builds(
    lambda whole, at, put: whole[: at % len(whole)] + put + whole[at % len(whole) :],
    st.sampled_from(list(RECORDED.values())),
    st.integers(0, 100_000),
    st.binary(max_size=12)
    | st.sampled_from([b"\r", b"\n\n", b"data: {\n\n", b"\xef\xbb\xbf", b": x\n", b"\xff", b"event: x\n"]),
)


def in_pieces(data: bytes, sizes: Sequence[int]) -> list[bytes]:
    pieces: list[bytes] = []
    for size in sizes:
        pieces.append(data[:size])
        data = data[size:]
    return [*pieces, data]


def read_events(pieces: Sequence[bytes], most_bytes: int = 1 << 20) -> tuple[list[object], int, int] | None:
    """What a stream says: its lines and events, and how many were mended or strange; `None`: a line is too long."""
    lines, events, found = Lines(most_bytes), Events(), list[object]()
    try:
        for piece in pieces:
            for line in lines.feed(piece):
                found += [line, events.feed(line)]
    except LineTooLong:
        return None
    return [*found, *lines.rest()], lines.mended, events.strange_lines


def streams_do_not_depend_on_their_pieces(given: tuple[bytes, list[int], int]) -> None:
    data, sizes, most = given
    assert read_events([data], most) == read_events(in_pieces(data, sizes), most)


def markdown_becomes_harmless_html(text: str) -> None:
    page = markdown_html(text).casefold()
    for opening in ("<img", "<a", "<b>", "<script", "<!--", "<iframe", "src="):
        if opening in page:
            assert opening == "src="
            assert "src=" in text.casefold()


def yaml_is_read_or_refused(text: str) -> None:
    with suppress(FileRefused):
        parse_yaml(text.encode("utf-8", "surrogatepass"), "f.yaml")


def mangled(value: object, draw: Callable[[st.SearchStrategy[Any]], Any]) -> object:
    """The value with junk in some places."""
    if draw(st.integers(0, 12)) == 0:
        return draw(JUNK)
    match value:
        case dict():
            return {name: mangled(member, draw) for name, member in value.items()}
        case list():
            return [mangled(member, draw) for member in value]
        case str() if draw(st.booleans()):
            return draw(markdown_texts)
        case _:
            return value


@st.composite
def bills(draw: Any) -> tuple[dict[str, Any], object]:
    vector = draw(st.sampled_from(VECTORS))
    return vector, mangled(vector.get("payload") or vector["events"], draw)


def usage_is_metered(given: tuple[dict[str, Any], object]) -> None:
    vector, document = given
    api = "openai.chat" if vector["api"] == "aggregate" else vector["api"]
    if not isinstance(document, dict | list):
        return
    query = PriceQuery(provider=vector["provider"], model=vector["model"], when=datetime(2026, 11, 20, tzinfo=UTC))
    metered = meter(api, query, answers_of(document), load_prices())
    assert metered.usage.plausible


CONVERSATION: Mapping[str, Any] = {
    "id": "c", "conversation_id": "c", "title": "t", "create_time": 1.7e9, "update_time": 1.7e9, "current_node": "b",
    "mapping": {
        "a": {"id": "a", "parent": None, "children": ["b"], "message": {
            "author": {"role": "user"}, "create_time": 1.7e9, "content": {"content_type": "text", "parts": ["Why?"]}, "metadata": {}}},
        "b": {"id": "b", "parent": "a", "children": [], "message": {
            "author": {"role": "assistant"}, "create_time": 1.7e9, "content": {"content_type": "text", "parts": ["So."]},
            "metadata": {"model_slug": "m"}}},
    },
    "uuid": "u", "name": "n", "created_at": "2026-01-01T00:00:00Z",
    "chat_messages": [
        {"uuid": "1", "sender": "human", "text": "Why?", "created_at": "2026-01-01T00:00:00Z", "content": [{"type": "text", "text": "Why?"}]},
        {"uuid": "2", "sender": "assistant", "text": "So.", "created_at": "2026-01-01T00:00:00Z", "parent_message_uuid": "1"},
    ],
}  # fmt: skip


@st.composite
def exports(draw: Any) -> bytes:
    """A file of conversations, damaged in its values and, at times, in its bytes."""
    parts = draw(st.sampled_from([("mapping",), ("chat_messages",), ("mapping", "chat_messages")]))
    of_either = {"mapping", "chat_messages"} - set(parts)
    document = {name: value for name, value in CONVERSATION.items() if name not in of_either}
    if draw(st.booleans()):
        document = {"format": "abreast.comparison", "version": 1, **document}
    data = json.dumps([mangled(document, draw), document]).encode("utf-8", "surrogatepass")
    if draw(st.booleans()):
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(st.binary(max_size=6)) + data[at + draw(st.integers(0, 6)) :]
    return data


def entries_are_read_or_told(data: bytes) -> None:
    for found in entries(io.BytesIO(data)):
        if isinstance(found, Entry):
            assert found.data


@dataclass(frozen=True)
class Log:
    """The database of `llm`, damaged in its rows or in its bytes."""

    row: tuple[object, ...]
    patches: tuple[tuple[int, int], ...]

    @property
    def data(self) -> bytes:
        data = bytearray(_log_of(self.row))
        for at, value in self.patches:
            data[at % len(data)] = value
        return bytes(data)


def _log_of(row: Sequence[object]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "logs.db"
        database = sqlite3.connect(path)
        database.execute("CREATE TABLE conversations (id TEXT PRIMARY KEY, name TEXT, model TEXT)")
        database.execute(
            "CREATE TABLE responses (id TEXT PRIMARY KEY, model TEXT, prompt TEXT, system TEXT, response TEXT,"
            " conversation_id TEXT, duration_ms INTEGER, datetime_utc TEXT, input_tokens INTEGER, output_tokens INTEGER)"
        )
        database.execute("INSERT INTO conversations VALUES ('c', 'n', 'm')")
        database.execute("INSERT INTO responses VALUES ('r',?,?,?,?,?,?,?,?,?)", row)
        database.commit()
        database.close()
        return path.read_bytes()


_junk = st.one_of(
    st.none(),
    st.integers(-5, 2**62),
    st.binary(max_size=8),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)
logs = st.builds(
    Log,
    row=st.tuples(*[_junk] * 9),
    patches=st.lists(st.tuples(st.integers(0, 40_000), st.integers(0, 255)), max_size=4).map(tuple),
)


def file_of(given: bytes | Log) -> bytes:
    return given.data if isinstance(given, Log) else given


HOSTILE_SMALL = st.builds(
    lambda name, size: HOSTILE[name].make(size), st.sampled_from(sorted(HOSTILE)), st.integers(1, 60)
)

TARGETS: Mapping[str, tuple[st.SearchStrategy[Any], Callable[[Any], None]]] = {
    "SSE and NDJSON": (
        st.tuples(streams, cuts, st.sampled_from([20, 200, 1 << 20])),
        streams_do_not_depend_on_their_pieces,
    ),
    "Markdown as HTML": (markdown_texts | HOSTILE_SMALL, markdown_becomes_harmless_html),
    "YAML": (st.lists(st.sampled_from(YAML), max_size=60).map("".join) | HOSTILE_SMALL, yaml_is_read_or_refused),
    "bills": (bills(), usage_is_metered),
    "entries of exports": (exports(), entries_are_read_or_told),
}
"""Those that need neither a window nor a history."""
