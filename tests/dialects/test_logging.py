"""Whatever the SDKs and the HTTP library log, with debug logging forced on, holds no key."""

import logging

import pytest
from replay import NAMES, REQUEST, Replay, served

from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import KeyRejected
from abreast.core.secret import Secret
from abreast.core.transport.client import TALKATIVE_LOGGERS

KEY = "canary-0123456789-abcdefghij"


@pytest.mark.parametrize("name", NAMES)
async def test_debug_logging_that_is_forced_on_shows_no_key(
    name: DialectName, caplog: pytest.LogCaptureFixture
) -> None:
    body = f'{{"error":{{"message":"bad key {KEY}","code":"invalid_api_key"}}}}'.encode()
    headers = [f"X-Echo: {KEY}"]
    async with served(Replay([body], status="401 No", content_type="application/json", headers=headers)) as replay:
        dialect = build(Endpoint(provider_id="p", label="P", dialect=name, base_url=replay.base_url, key=Secret(KEY)))
        for logger in ("", *TALKATIVE_LOGGERS):
            caplog.set_level(logging.DEBUG, logger=logger)
        with pytest.raises(KeyRejected):
            async for _ in dialect.stream(REQUEST):
                pass
        await dialect.aclose()
    assert KEY.encode() in replay.requests[0]
    assert "X-Echo" in caplog.text
    assert "canary" not in caplog.text
