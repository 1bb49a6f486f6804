"""CPU per chunk of the provider layer, beside the vendor's own SDK and beside the bare HTTP client.

All three read the same answer from the same server, one chunk a millisecond, and take the text out of each chunk. Ours also
stamps, limits, counts, and maps faults. Connecting is in it; importing is not. Each figure is the best of several answers.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable

import anthropic
import httpx2
import openai
from answering_host import answering
from figures import MISSED, Figure, tell
from sample import markdown_tokens

from abreast.core.chat import ChatRequest, Message
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.events import TextDelta

CHUNKS, GAP_S = 1500, 0.001
SDK_GOAL = 1.0
TOPIC = "Provider layer, CPU a chunk"
PROMPT = "Explain rate limits."
MESSAGES = [{"role": "user", "content": PROMPT}]

Reading = Callable[[str], AsyncGenerator[str, None]]
"""The texts of one answer from the server at an address."""


def ours(dialect: DialectName) -> Reading:
    async def read(origin: str) -> AsyncGenerator[str, None]:
        base_url = origin if dialect == "anthropic" else f"{origin}/v1"
        endpoint = Endpoint(provider_id="here", label="Here", dialect=dialect, base_url=base_url)
        speaker = build(endpoint)
        async for event in speaker.stream(ChatRequest(model="m", messages=(Message.user(PROMPT),))):
            if isinstance(event, TextDelta):
                yield event.text
        await speaker.aclose()

    return read


async def openai_sdk(origin: str) -> AsyncGenerator[str, None]:
    async with openai.AsyncOpenAI(api_key="none", base_url=f"{origin}/v1", max_retries=0) as client:
        options = {"include_usage": True}
        stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True, stream_options=options)  # type: ignore[call-overload]
        async for chunk in stream:
            if chunk.choices and (text := chunk.choices[0].delta.content):
                yield text


async def anthropic_sdk(origin: str) -> AsyncGenerator[str, None]:
    async with anthropic.AsyncAnthropic(api_key="none", base_url=origin, max_retries=0) as client:
        stream = await client.messages.create(model="m", max_tokens=4096, messages=MESSAGES, stream=True)  # type: ignore[call-overload]
        async for event in stream:
            if event.type == "content_block_delta" and event.delta.type == "text_delta":
                yield event.delta.text


async def raw_chat(origin: str) -> AsyncGenerator[str, None]:
    async for chunk in _raw_events(f"{origin}/v1/chat/completions"):
        if chunk["choices"] and (text := chunk["choices"][0]["delta"].get("content")):
            yield text


async def raw_messages(origin: str) -> AsyncGenerator[str, None]:
    async for event in _raw_events(f"{origin}/v1/messages"):
        if event["type"] == "content_block_delta":
            yield event["delta"]["text"]


async def _raw_events(url: str) -> AsyncGenerator[dict[str, object], None]:
    body = {"model": "m", "messages": MESSAGES, "stream": True}
    async with httpx2.AsyncClient(trust_env=False) as client, client.stream("POST", url, json=body) as response:
        async for line in response.aiter_lines():
            if line.startswith("data: ") and line != "data: [DONE]":
                yield json.loads(line[6:])


async def cpu_us(read: Reading, origin: str) -> float:
    """CPU in microseconds a chunk of one answer."""
    begun_ns, count = time.process_time_ns(), 0
    async for _ in read(origin):
        count += 1
    if count != CHUNKS:
        raise SystemExit(f"{count} of {CHUNKS} chunks came")
    return (time.process_time_ns() - begun_ns) / 1000 / CHUNKS


async def best_of(readings: dict[str, Reading], origin: str, runs: int) -> dict[str, float]:
    """By turns, so that what else the machine does falls on all of them."""
    spent: dict[str, list[float]] = {name: [] for name in readings}
    for number in range(runs + 1):
        for name, read in readings.items():
            us = await cpu_us(read, origin)
            # The first answer makes what is made once.
            if number:
                spent[name].append(us)
        gc.collect()
        gc.freeze()
    return {name: min(each) for name, each in spent.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=4)
    runs = parser.parse_args().runs
    kinds: dict[DialectName, tuple[Reading, Reading]] = {
        "openai-chat": (openai_sdk, raw_chat),
        "anthropic": (anthropic_sdk, raw_messages),
    }
    missed = False
    print(f"best of {runs}     ours   SDK   bare client      (us of CPU a chunk)")
    with answering(markdown_tokens(CHUNKS), gap_s=GAP_S) as origin:
        for dialect, (sdk, raw) in kinds.items():
            work: Awaitable[dict[str, float]] = best_of({"ours": ours(dialect), "sdk": sdk, "raw": raw}, origin, runs)
            us = asyncio.run(work)  # type: ignore[arg-type]
            missed |= us["ours"] > SDK_GOAL * us["sdk"]
            print(f"{dialect:14} {us['ours']:6.0f} {us['sdk']:6.0f} {us['raw']:6.0f}")
            shared = {"topic": TOPIC, "what": dialect, "unit": "us", "ours": us["ours"]}
            tell(Figure(**shared, peer=us["sdk"], beside="the vendor's SDK", goal=SDK_GOAL))
            tell(Figure(**shared, peer=us["raw"], beside="bare httpx2 and json (floor)"))
    return MISSED if missed else 0


if __name__ == "__main__":
    sys.exit(main())
