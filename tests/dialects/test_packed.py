"""Answers that are packed although that was not asked for, from a real socket."""

import gzip
import tracemalloc
import zlib
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

import httpx2
import pytest
from replay import CONTENT_TYPES, NAMES, REQUEST, Replay, end_of, recorded, replayed, served, text_of

from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import KeyRejected, LimitExceeded, NotAnApi
from abreast.core.transport.limits import Limits


def bare_deflate(data: bytes) -> bytes:
    """As some servers send it: without zlib's head."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("encoding", "pack"),
    [("gzip", gzip.compress), ("GZIP", gzip.compress), ("deflate", zlib.compress), ("deflate", bare_deflate)],
)
async def test_a_packed_answer_is_the_answer(name: DialectName, encoding: str, pack: Callable[[bytes], bytes]) -> None:
    events = await replayed(name, pack(recorded(name)), headers=[f"Content-Encoding: {encoding}"])
    plain = await replayed(name, recorded(name))
    assert text_of(events) == text_of(plain) != ""
    assert end_of(events).damaged_events == 0


async def test_a_packed_event_is_shown_before_the_next_one_comes() -> None:
    packer = zlib.compressobj(wbits=zlib.MAX_WBITS | 16)
    first = packer.compress(b'{"message":{"content":"Hi"}}\n') + packer.flush(zlib.Z_SYNC_FLUSH)
    replay = Replay([first], content_type=CONTENT_TYPES["ollama"], headers=["Content-Encoding: gzip"], hold=True)
    async with served(replay):
        dialect = build(Endpoint(provider_id="p", label="P", dialect="ollama", base_url=replay.base_url))
        stream = dialect.stream(REQUEST)
        seen = [await anext(stream), await anext(stream)]
        await stream.aclose()
        await replay.closed.wait()
        await dialect.aclose()
    assert text_of(seen) == "Hi"


@pytest.mark.parametrize("name", NAMES)
async def test_a_bomb_is_cut_while_little_of_it_is_unpacked(name: DialectName, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = gzip.compress(bytes(256 * 1024 * 1024), compresslevel=1)
    await replayed(name, recorded(name))  # what is loaded on first use is no cost of the bomb
    unpacked_bytes = 0
    unpack = httpx2.Response.aiter_bytes

    async def counted(response: httpx2.Response) -> AsyncGenerator[bytes]:
        nonlocal unpacked_bytes
        async with aclosing(unpack(response)) as pieces:
            async for piece in pieces:
                unpacked_bytes += len(piece)
                yield piece

    monkeypatch.setattr(httpx2.Response, "aiter_bytes", counted)
    tracemalloc.start()
    with pytest.raises(LimitExceeded, match="unpacks to over 200 times"):
        await replayed(name, bomb, headers=["Content-Encoding: gzip"])
    _, peak_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert 1024 * 1024 < unpacked_bytes < 32 * 1024 * 1024
    assert peak_bytes < 64 * 1024 * 1024


async def test_text_that_packs_very_well_is_no_bomb_while_it_is_short() -> None:
    text = "a" * (Limits().ratio_free_bytes - 1000)
    body = b'{"message":{"content":"' + text.encode() + b'"}}\n{"done":true}\n'
    assert len(gzip.compress(body)) * Limits().ratio < len(body)
    assert text_of(await replayed("ollama", gzip.compress(body), headers=["Content-Encoding: gzip"])) == text


async def test_damaged_and_unknown_packing_are_named() -> None:
    with pytest.raises(NotAnApi, match="format"):
        await replayed("ollama", b"not packed", headers=["Content-Encoding: gzip"])
    for encoding in ("compress", "gzip, gzip"):
        with pytest.raises(NotAnApi, match="packs its answer"):
            await replayed("ollama", recorded("ollama"), headers=[f"Content-Encoding: {encoding}"])


@pytest.mark.parametrize("name", NAMES)
async def test_a_refusal_that_cannot_be_unpacked_is_judged_by_its_status(name: DialectName) -> None:
    async with served(Replay([b"\x0b\x02"], status="401 No", headers=["Content-Encoding: br"])) as replay:
        dialect = build(Endpoint(provider_id="p", label="P", dialect=name, base_url=replay.base_url))
        with pytest.raises(KeyRejected):
            async for _ in dialect.stream(REQUEST):
                pass
        await dialect.aclose()


@pytest.mark.parametrize("name", NAMES)
async def test_a_packed_refusal_is_judged_and_a_long_one_is_not_read_to_its_end(name: DialectName) -> None:
    refusal = b'{"error":{"code":"invalid_api_key","message":"no"}}'
    for body in (refusal, refusal + b" " * 8 * 1024 * 1024):
        replay = Replay([gzip.compress(body)], status="401 No", headers=["Content-Encoding: gzip"])
        async with served(replay):
            dialect = build(Endpoint(provider_id="p", label="P", dialect=name, base_url=replay.base_url))
            with pytest.raises(KeyRejected):
                async for _ in dialect.stream(REQUEST):
                    pass
            await dialect.aclose()
