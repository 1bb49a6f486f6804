"""When the bytes of an answer came is noted before anybody works on them."""

from __future__ import annotations

import asyncio
import time

import httpx2

from abreast.core.transport.client import open_client
from abreast.core.transport.exchange import Exchange, exchange_of
from abreast.core.transport.limits import Timeouts

WORK_S = 0.2
"""How long a lane holds the loop with its first bytes."""


class TogetherServer:
    """Sends the head of each answer at once, and the first bytes of all when it is told to."""

    def __init__(self) -> None:
        self.writers: list[asyncio.StreamWriter] = []

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n")
        await writer.drain()
        self.writers.append(writer)

    def send(self) -> None:
        for writer in self.writers:
            writer.write(b"first")
            writer.close()


async def test_lanes_whose_first_bytes_came_together_have_them_stamped_together() -> None:
    server = TogetherServer()
    listening = await asyncio.start_server(server.take, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    client = open_client(provider_id="p", label="P", base_url=url, timeouts=Timeouts())
    answers = [await client.send(client.build_request("GET", url), stream=True) for _ in range(4)]

    async def work(answer: httpx2.Response) -> Exchange:
        exchange = exchange_of(answer)
        async for _chunk in answer.aiter_raw():
            # As the widgets of a pane do when its first words come.
            time.sleep(WORK_S)
            break
        return exchange

    lanes = [asyncio.create_task(work(answer)) for answer in answers]
    await asyncio.sleep(0)
    server.send()
    stamps_ns = [(await lane).read_ns for lane in lanes]

    assert (max(stamps_ns) - min(stamps_ns)) / 1e9 < WORK_S
    for answer in answers:
        await answer.aclose()
    await client.aclose()
    listening.close()
    await listening.wait_closed()


async def test_what_is_done_after_a_request_was_written_is_not_taken_off_the_time_of_its_host() -> None:
    sent_ns: list[int] = []
    exchange = Exchange(sent_ns.append)

    await exchange.trace("http11.send_request_body.started", {})
    assert exchange.sent_ns is None
    written_ns = time.perf_counter_ns()
    # The HTTP library lets others run after the write, before it says that the write is over.
    await exchange.trace("http11.send_request_body.complete", {})

    assert sent_ns == [exchange.sent_ns]
    assert sent_ns[0] <= written_ns <= exchange.content_ns
