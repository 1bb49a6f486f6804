"""A request that a host could not answer is sent once more: over real sockets, through the command line, in each dialect."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from routed_server import Asked, Reply, chunk, host, of_error, of_events

ABREAST = [sys.executable, "-m", "abreast"]
BUSY = Reply(status="503 Service Unavailable", body=b"{}", headers=("Retry-After: 0",))
ANSWER = of_events(chunk("Yes."), chunk())


async def compared(
    home: Path, replies: Sequence[Reply], dialect: str = "openai-chat"
) -> tuple[Mapping[str, object], int]:
    """The lane of a comparison whose requests get these replies in turn, and how many requests came."""
    waiting = list(replies)

    def answer(_: Asked) -> Reply:
        return waiting.pop(0)

    async with host(answer) as server:
        file = home / "providers.yaml"
        file.write_text(
            f"providers: {{mine: {{dialect: {dialect}, base_url: '{server.base_url}/v1', needs_key: false, models: {{m: m}}}}}}\n"
        )
        command = [*ABREAST, "compare", "--providers", str(file), "-m", "mine/m", "--json", "Well?"]
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
        output, _ = await process.communicate()
        (lane,) = json.loads(output)["lanes"]
        return lane, len(server.asked)


async def test_a_busy_host_is_asked_again_and_the_attempts_are_told(own_home: Path) -> None:
    lane, requests = await compared(own_home, [BUSY, BUSY, ANSWER])
    assert (lane["state"], lane["text"], lane["attempts"], requests) == ("complete", "Yes.", 3, 3)
    assert isinstance(lane["retry_s"], float)
    assert lane["retry_s"] >= 1.5


@pytest.mark.parametrize("dialect", ["openai-chat", "openai-responses", "anthropic", "ollama"])
async def test_a_refused_key_is_not_sent_twice_in_any_dialect(own_home: Path, dialect: str) -> None:
    lane, requests = await compared(own_home, [of_error("401 Unauthorized", "invalid_api_key")] * 3, dialect)
    assert (lane["state"], lane["attempts"], requests) == ("failed", 1, 1)


@pytest.mark.parametrize("dialect", ["openai-responses", "anthropic", "ollama"])
async def test_every_dialect_gives_up_after_three_attempts(own_home: Path, dialect: str) -> None:
    lane, requests = await compared(own_home, [BUSY] * 5, dialect)
    assert (lane["state"], lane["attempts"], requests) == ("failed", 3, 3)
