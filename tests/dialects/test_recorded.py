"""Every dialect against recorded bytes of real servers, split and cut at every position."""

from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing

import httpx2
import pytest
from replay import CONTENT_TYPES, NAMES, Replay, recorded, served

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.dialects.base import Dialect, DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import ProviderError
from abreast.core.events import (
    Completed,
    FinishReason,
    ReasoningDelta,
    RequestSent,
    StreamEvent,
    TextDelta,
    UsageUpdate,
)
from abreast.core.transport import client as transport_client
from abreast.core.usage import Usage

REQUEST = ChatRequest(
    model="m", messages=(Message.user("Say hi."),), sampling=Sampling(temperature=0.5, max_output_tokens=12)
)
TERMINAL = {
    "openai-chat": b'"finish_reason":"',
    "openai-responses": b"event: response.completed",
    "anthropic": b'"stop_reason":"',
    "ollama": b'"done":true',
}


class Bytes(httpx2.AsyncByteStream):
    def __init__(self, pieces: Sequence[bytes]) -> None:
        self._pieces = pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece


class Wire(httpx2.AsyncBaseTransport):
    """Stands in for the sockets below the guard: thousands of cuts would take minutes over real ones."""

    pieces: Sequence[bytes] = ()
    content_type = "text/event-stream"

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"content-type": self.content_type}, stream=Bytes(self.pieces))


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    wire = Wire()
    monkeypatch.setattr(transport_client.httpx2, "AsyncHTTPTransport", lambda **_: wire)
    return wire


def endpoint(name: DialectName, base_url: str = "http://127.0.0.1:9") -> Endpoint:
    return Endpoint(provider_id="p", label="P", dialect=name, base_url=base_url)


async def said(dialect: Dialect) -> tuple[str, str, Usage, StreamEvent | ProviderError]:
    """Text, reasoning, usage, and how it ended."""
    text, reasoning, usage = "", "", Usage()
    last: StreamEvent | ProviderError | None = None
    try:
        async with aclosing(dialect.stream(REQUEST)) as events:
            async for event in events:
                last = event
                match event:
                    case TextDelta(piece, _):
                        text += piece
                    case ReasoningDelta(piece, _):
                        reasoning += piece
                    case UsageUpdate(reported, _):
                        usage = usage.updated_by(reported)
                    case _:
                        pass
    except ProviderError as error:
        last = error
    assert last is not None
    return text, reasoning, usage, last


@pytest.mark.parametrize("name", NAMES)
async def test_an_answer_is_the_same_wherever_its_bytes_are_split(name: DialectName, wire: Wire) -> None:
    wire.content_type = CONTENT_TYPES.get(name, wire.content_type)
    whole = recorded(name)
    dialect = build(endpoint(name))
    wire.pieces = [whole]
    text, reasoning, usage, end = await said(dialect)
    assert text
    assert isinstance(end, Completed)
    assert usage.output_tokens
    for cut in range(0, len(whole), 1 if len(whole) < 2000 else 7):
        wire.pieces = [whole[:cut], whole[cut:]]
        assert (await said(dialect))[:3] == (text, reasoning, usage)
    wire.pieces = [whole[i : i + 1] for i in range(len(whole))]
    assert (await said(dialect))[:3] == (text, reasoning, usage)
    await dialect.aclose()


@pytest.mark.parametrize("name", NAMES)
async def test_an_answer_that_is_cut_is_complete_only_after_its_terminal_signal(name: DialectName, wire: Wire) -> None:
    wire.content_type = CONTENT_TYPES.get(name, wire.content_type)
    whole = recorded(name)
    dialect = build(endpoint(name))
    signal = whole.index(TERMINAL[name])
    for cut in range(0, len(whole), 11):
        wire.pieces = [whole[:cut]]
        *_, end = await said(dialect)
        if isinstance(end, Completed):
            assert cut > signal
        else:
            assert isinstance(end, ProviderError)
            assert end.may_be_billed
    await dialect.aclose()


@pytest.mark.parametrize("name", NAMES)
async def test_nothing_of_a_real_answer_is_unexpected_but_what_comes_behind_it_in_one_read(
    name: DialectName, wire: Wire
) -> None:
    wire.content_type = CONTENT_TYPES.get(name, wire.content_type)
    whole, more = recorded(name), b'{"more": 1}\n' if name == "ollama" else b'data: {"more": 1}\n\ndata: [DONE]\n\n'
    dialect = build(endpoint(name))
    told: list[int] = []
    for pieces in ([whole], [whole + more], [whole, more], [whole + more[:5], more[5:]]):
        wire.pieces = pieces
        *_, end = await said(dialect)
        assert isinstance(end, Completed)
        told.append(end.unexpected_events)
    await dialect.aclose()
    assert told == [0, 1, 0, 0]


@pytest.mark.parametrize("name", NAMES)
async def test_a_real_connection_gives_stamps_in_order_and_one_end(name: DialectName) -> None:
    whole = recorded(name)
    middle = len(whole) // 2
    replay = Replay([whole[:middle], whole[middle:]], content_type=CONTENT_TYPES.get(name, "text/event-stream"))
    async with served(replay):
        dialect = build(endpoint(name, replay.base_url))
        events = [event async for event in dialect.stream(REQUEST)]
        await dialect.aclose()
    assert isinstance(events[0], RequestSent)
    assert isinstance(events[-1], Completed)
    assert sum(isinstance(event, Completed) for event in events) == 1
    stamps = [event.at_ns for event in events]
    assert stamps == sorted(stamps)
    head = replay.requests[0].split(b"\r\n\r\n")[0].lower()
    assert b"authorization" not in head
    assert b"x-api-key" not in head
    assert b"0.5" in replay.requests[0].split(b"\r\n\r\n")[1]


@pytest.mark.parametrize("name", NAMES)
async def test_closing_an_answer_closes_its_connection(name: DialectName) -> None:
    whole = recorded(name)
    content_type = CONTENT_TYPES.get(name, "text/event-stream")
    async with served(Replay([whole[: len(whole) // 2]], content_type=content_type, hold=True)) as replay:
        dialect = build(endpoint(name, replay.base_url))
        async with aclosing(dialect.stream(REQUEST)) as events:
            async for event in events:
                if isinstance(event, TextDelta | ReasoningDelta):
                    break
        await replay.closed.wait()
        await dialect.aclose()
    assert len(replay.requests) == 1


async def test_ollama_finish_and_counts_are_those_of_the_last_line(wire: Wire) -> None:
    wire.content_type = CONTENT_TYPES["ollama"]
    wire.pieces = [recorded("ollama")]
    text, reasoning, usage, end = await said(build(endpoint("ollama")))
    assert (text, reasoning) == ("Hi, grüß dich 👋", "Two greetings.")
    assert usage == Usage(input_tokens=14, output_tokens=9)
    assert isinstance(end, Completed)
    assert (end.reason, end.served_model) == (FinishReason.STOP, "llama3.2")
