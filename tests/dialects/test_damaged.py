"""Events that are no JSON or no UTF-8, and answers in another form than was asked for."""

import json

import pytest
from replay import NAMES, end_of, recorded, replayed, text_of

from abreast.core.dialects.base import DialectName
from abreast.core.dialects.event_lines import Events, Lines
from abreast.core.dialects.json_values import LARGE_CHARS
from abreast.core.errors import ConnectionLost, LimitExceeded, NotAnApi, ServerFault, StreamIncomplete
from abreast.core.events import FinishReason, UsageUpdate
from abreast.core.transport.limits import Limits

BOM = b"\xef\xbb\xbf"


def with_damage(name: DialectName, times: int) -> bytes:
    """The recorded answer with broken events before its last one."""
    damaged = b'{"broken\n' if name == "ollama" else b'data: {"broken\n\n'
    end = b"\n" if name == "ollama" else b"\n\n"
    *events, last = recorded(name).rstrip().split(end)
    return end.join(events) + end + damaged * times + last + end


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("times", [1, 3])
async def test_a_few_damaged_events_are_skipped_and_counted(name: DialectName, times: int) -> None:
    whole = await replayed(name, recorded(name))
    events = await replayed(name, with_damage(name, times))
    assert text_of(events) == text_of(whole)
    assert [e.usage for e in events if isinstance(e, UsageUpdate)] == [
        e.usage for e in whole if isinstance(e, UsageUpdate)
    ]
    assert (end_of(whole).damaged_events, end_of(events).damaged_events) == (0, times)


@pytest.mark.parametrize("name", NAMES)
async def test_more_than_three_damaged_events_cut_the_answer(name: DialectName) -> None:
    with pytest.raises(StreamIncomplete, match="damaged"):
        await replayed(name, with_damage(name, 4))


@pytest.mark.parametrize("name", NAMES)
async def test_a_stream_of_nothing_but_damage_is_another_api(name: DialectName) -> None:
    for times in (1, 4):
        with pytest.raises(NotAnApi):
            await replayed(name, (b"nonsense\n" if name == "ollama" else b"data: nonsense\n\n") * times)


@pytest.mark.parametrize("name", ["openai-chat", "openai-responses", "anthropic"])
async def test_plain_text_is_another_api_and_comments_alone_are_no_answer(name: DialectName) -> None:
    with pytest.raises(NotAnApi):
        await replayed(name, b"upstream connect error\n")
    with pytest.raises(ConnectionLost, match="without an answer"):
        await replayed(name, b": ping\n\n: ping\n\n")


@pytest.mark.parametrize("name", NAMES)
async def test_an_answer_whose_last_event_is_damaged_is_not_complete(name: DialectName) -> None:
    terminal = {
        "openai-chat": b'"finish_reason":"',
        "openai-responses": b'"type":"response.completed"',
        "anthropic": b'"stop_reason":"',
        "ollama": b'"done":true',
    }[name]
    whole = recorded(name)
    with pytest.raises(StreamIncomplete, match="finish signal"):
        await replayed(name, whole[: whole.index(terminal) + 3])


@pytest.mark.parametrize("name", NAMES)
async def test_bytes_that_are_no_utf_8_become_a_mark_and_the_answer_is_flagged(name: DialectName) -> None:
    pieces = {
        "openai-chat": [
            b'data: {"choices":[{"delta":{"content":"a\xff"}}]}\n\n',
            b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n',
        ],
        "openai-responses": [
            b'data: {"type":"response.output_text.delta","delta":"a\xff"}\n\n',
            b'data: {"type":"response.completed","response":{"status":"completed"}}\n\n',
        ],
        "anthropic": [
            b'data: {"type":"content_block_delta","delta":{"text":"a\xff"}}\n\n',
            b'data: {"type":"message_stop"}\n\n',
        ],
        "ollama": [b'{"message":{"content":"a\xff"}}\n', b'{"done":true}\n'],
    }[name]
    events = await replayed(name, b"".join(pieces))
    assert text_of(events) == "a\ufffd"
    assert end_of(events).damaged_events == 1


@pytest.mark.parametrize("name", NAMES)
async def test_a_byte_order_mark_and_other_line_ends_lose_nothing(name: DialectName) -> None:
    whole = recorded(name)
    text = text_of(await replayed(name, whole))
    for changed in (BOM + whole, whole.replace(b"\n", b"\r\n"), BOM + whole.replace(b"\n", b"\r")):
        assert text_of(await replayed(name, changed)) == text


@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=utf-8", "text/plain"])
async def test_lines_of_ollama_are_read_whatever_a_proxy_calls_them(content_type: str) -> None:
    events = await replayed("ollama", recorded("ollama"), content_type)
    assert text_of(events) == "Hi, grüß dich 👋"
    assert end_of(events).reason is FinishReason.STOP


@pytest.mark.parametrize("indent", [None, 2])
async def test_a_whole_answer_of_ollama_is_an_answer_however_it_is_laid_out(indent: int | None) -> None:
    whole = {"message": {"content": "Hi"}, "done": True, "done_reason": "stop"}
    events = await replayed("ollama", json.dumps(whole, indent=indent).encode(), "application/json")
    assert text_of(events) == "Hi"
    assert end_of(events).reason is FinishReason.STOP


@pytest.mark.parametrize("name", NAMES)
async def test_a_web_page_is_refused_by_its_type_and_by_its_first_character(name: DialectName) -> None:
    with pytest.raises(NotAnApi, match="web page"):
        await replayed(name, recorded(name), "text/html")
    with pytest.raises(NotAnApi, match=r"web page.*Log in"):
        await replayed(name, b"\n<html><title>Log in</title>", "application/json")


@pytest.mark.parametrize("name", NAMES)
async def test_a_document_without_an_answer_is_another_api(name: DialectName) -> None:
    kind = StreamIncomplete if name == "ollama" else NotAnApi
    with pytest.raises(kind):
        await replayed(name, b'{"detail":"hello"}', "application/json")


@pytest.mark.parametrize("name", ["openai-chat", "openai-responses", "anthropic"])
async def test_an_event_named_error_is_an_error_whatever_it_holds(name: DialectName) -> None:
    for data in (b"{}", b'{"message":"x"}', b"stopped"):
        with pytest.raises(ServerFault):
            await replayed(name, b"event: error\ndata: " + data + b"\n\n")


async def test_what_follows_the_end_mark_is_not_read_and_a_mark_without_a_reason_ends() -> None:
    body = b'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\ndata: [DONE]\n\n'
    events = await replayed("openai-chat", body + b'data: {"choices":[{"delta":{"content":"!"}}]}\n\n')
    assert text_of(events) == "Hi"
    assert end_of(events).reason is FinishReason.OTHER


@pytest.mark.parametrize("name", NAMES)
async def test_a_line_without_end_is_cut(name: DialectName) -> None:
    start = b'"' if name == "ollama" else b"data: "
    with pytest.raises(LimitExceeded):
        await replayed(name, start + b"a" * (Limits().line_bytes + 1))


async def test_json_of_any_shape_and_depth_is_no_defect() -> None:
    odd = [b"null", b"[]", b"5", b'{"choices":null}', b'{"choices":[null]}', b'{"choices":[{"delta":null}]}']
    odd += [b'{"choices":[{"delta":{"content":5,"tool_calls":[null,{"function":null}]}}],"usage":[]}', b"[" * 100_000]
    body = b"".join(b"data: " + one + b"\n\n" for one in odd) + recorded("openai-chat")
    events = await replayed("openai-chat", body)
    assert text_of(events) == text_of(await replayed("openai-chat", recorded("openai-chat")))
    assert end_of(events).damaged_events == 1


async def test_half_a_character_becomes_a_mark_and_a_whole_one_stays() -> None:
    lines = rb'{"message":{"content":"a\uD83Db\ud83d\udc4b"}}' + b'\n{"done":true}\n'
    assert text_of(await replayed("ollama", lines)) == "a\ufffdb👋"
    # One of megabytes is looked through in another way.
    large = lines.replace(b"Db", b"D" + b"b" * LARGE_CHARS)
    assert text_of(await replayed("ollama", large)) == f"a\ufffd{'b' * LARGE_CHARS}👋"


def test_lines_and_events_are_the_same_wherever_the_bytes_are_split() -> None:
    stream = (
        b'\xef\xbb\xbf: ping\r\nevent: a\rdata: {"x":\ndata:1}\r\n\r\nid: 5\nretry: 1\n\r\ndata: \xf0\x9f\x91\x8b\n\n'
    )
    for first in range(len(stream) + 1):
        for second in range(first, len(stream) + 1):
            lines, events = Lines(1000), Events()
            fed = [
                line for piece in (stream[:first], stream[first:second], stream[second:]) for line in lines.feed(piece)
            ]
            assert [event for line in fed if (event := events.feed(line))] == [("a", '{"x":\n1}'), ("", "👋")]
            assert (lines.mended, events.strange_lines) == (0, 0)


@pytest.mark.parametrize(("later", "counted"), [("length", 1), ("stop", 0)])
async def test_the_first_end_holds_and_one_that_says_otherwise_is_counted(later: str, counted: int) -> None:
    def event(text: str, reason: str | None) -> bytes:
        choice = {"index": 0, "delta": {"content": text}, "finish_reason": reason}
        return f"data: {json.dumps({'choices': [choice]})}\n\n".encode()

    stream = event("one", None) + event("", "stop") + event(" two", later) + b"data: [DONE]\n\n"
    events = await replayed("openai-chat", stream)
    assert (text_of(events), end_of(events).reason) == ("one two", FinishReason.STOP)
    assert end_of(events).damaged_events == counted
