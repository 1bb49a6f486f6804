import asyncio
import logging
from contextlib import suppress

import pytest

from abreast.core.transport.client import open_client
from abreast.core.transport.limits import Timeouts
from routed_server import chunk, host, of_events


async def test_debug_logging_asked_for_by_the_environment_is_taken_back() -> None:
    logging.getLogger("openai").setLevel(logging.DEBUG)
    client = open_client(provider_id="p", label="P", base_url="http://127.0.0.1:9", timeouts=Timeouts())
    assert not logging.getLogger("openai").isEnabledFor(logging.DEBUG)
    await client.aclose()


@pytest.mark.parametrize("ticks", range(6))
async def test_an_answer_whose_close_is_broken_off_is_kept_nowhere(ticks: int) -> None:
    async with host(lambda _: of_events(chunk("one"), chunk())) as server:
        client = open_client(provider_id="p", label="P", base_url=server.base_url, timeouts=Timeouts())
        response = await client.send(client.build_request("POST", server.base_url), stream=True)
        closing = asyncio.create_task(response.aclose())
        for _ in range(ticks):
            await asyncio.sleep(0)
        closing.cancel()
        with suppress(asyncio.CancelledError):
            await closing
        await response.aclose()
        guard = client._transport
        await client.aclose()
        assert guard._inner._inner._pool._requests == []  # type: ignore[attr-defined]
