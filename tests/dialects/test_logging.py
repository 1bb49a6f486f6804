"""Whatever the SDKs and the HTTP library log, with debug logging forced on, holds no key."""

import io
import logging
from collections.abc import Iterator

import pytest
from replay import REQUEST, Replay, served

from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import KeyRejected
from abreast.core.secret import Secret
from abreast.core.transport.client import TALKATIVE_LOGGERS

KEY = "canary-0123456789-abcdefghij"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    names = ("", *TALKATIVE_LOGGERS)
    factory, levels = logging.getLogRecordFactory(), [logging.getLogger(name).level for name in names]
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    logging.getLogger().addHandler(handler)
    yield written
    logging.getLogger().removeHandler(handler)
    for name, level in zip(names, levels, strict=True):
        logging.getLogger(name).setLevel(level)
    logging.setLogRecordFactory(factory)


@pytest.mark.parametrize("name", ["openai-chat", "openai-responses", "anthropic", "ollama"])
async def test_debug_logging_that_is_forced_on_shows_no_key(name: DialectName, log: io.StringIO) -> None:
    body = f'{{"error":{{"message":"bad key {KEY}","code":"invalid_api_key"}}}}'.encode()
    headers = [f"X-Echo: {KEY}"]
    async with served(Replay([body], status="401 No", content_type="application/json", headers=headers)) as replay:
        dialect = build(Endpoint(provider_id="p", label="P", dialect=name, base_url=replay.base_url, key=Secret(KEY)))
        for logger in ("", *TALKATIVE_LOGGERS):
            logging.getLogger(logger).setLevel(logging.DEBUG)
        with pytest.raises(KeyRejected):
            async for _ in dialect.stream(REQUEST):
                pass
        await dialect.aclose()
    assert KEY.encode() in replay.requests[0]
    assert "X-Echo" in log.getvalue()
    assert "canary" not in log.getvalue()
