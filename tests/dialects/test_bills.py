"""What a dialect says of an answer's usage is what the vectors' file expects: one code counts in both places."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from replay import Replay, served

from abreast.core.chat import ChatRequest, Message
from abreast.core.counts import Bill
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import ProviderError
from abreast.core.events import UsageUpdate
from abreast.core.usage import Usage

DIALECTS: dict[str, DialectName] = {
    "chat": "openai-chat", "openai": "openai-chat", "responses": "openai-responses", "messages": "anthropic", "native": "ollama",
}  # fmt: skip
VECTORS = [
    vector
    for vector in json.loads((Path(__file__).parents[1] / "data" / "usage_vectors.json").read_text())["vectors"]
    if vector["api"].partition(".")[2] in DIALECTS
    and vector["api"] != "gemini.native"
    and vector["expect"]["usage_state"] == "reported"
]


async def reported(vector: dict[str, Any]) -> tuple[Usage, Bill]:
    """The usage and the bill that the dialect gives. Most vectors hold no text, which a dialect refuses at the end."""
    name = DIALECTS[vector["api"].partition(".")[2]]
    is_whole = "payload" in vector
    # Every response of OpenAI says its status; the vectors leave it out here and there.
    objects = [{"status": "completed", **vector["payload"]}] if is_whole else vector["events"]
    lines = [json.dumps(each) for each in objects]
    body = "\n".join(lines) if is_whole or name == "ollama" else "".join(f"data: {line}\n\n" for line in lines)
    replay = Replay([body.encode()], content_type="application/json" if is_whole else "text/event-stream")
    usage, bill = Usage(), Bill()
    async with served(replay):
        dialect = build(Endpoint(provider_id="p", label="P", dialect=name, base_url=replay.base_url))
        request = ChatRequest(model="m", messages=(Message.user("Say hi."),))
        with suppress(ProviderError):
            async for event in dialect.stream(request):
                if isinstance(event, UsageUpdate):
                    usage, bill = usage.updated_by(event.usage), event.bill
        await dialect.aclose()
    return usage, bill


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
async def test_a_dialect_counts_as_the_vectors_do(vector: dict[str, Any]) -> None:
    usage, bill = await reported(vector)
    expected = vector["expect"]
    for name in ("input_tokens", "cached_input_tokens", "cache_write_tokens", "output_tokens", "reasoning_tokens"):
        assert getattr(usage, name) == expected[name], name
    assert bill.usage == usage
    if expected["cost_source"] == "provider":
        assert str(bill.reported_usd) == expected["cost_usd"]
