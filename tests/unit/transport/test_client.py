import logging

import pytest

from abreast.core.secret import Secret
from abreast.core.transport.client import open_client
from abreast.core.transport.limits import Timeouts
from abreast.core.transport.redaction import redact


async def test_debug_logging_asked_for_by_the_environment_is_taken_back() -> None:
    logging.getLogger("openai").setLevel(logging.DEBUG)
    client = open_client(provider_id="p", label="P", base_url="http://127.0.0.1:9", timeouts=Timeouts())
    assert not logging.getLogger("openai").isEnabledFor(logging.DEBUG)
    await client.aclose()


@pytest.mark.parametrize(
    "text",
    [
        "key my-own-canary-0123456789 refused",
        "bXktb3duLWNhbmFyeS0wMTIzNDU2Nzg5",
        "a part: wn-canary-0123",
        "sk-ant-abcdefgh12345678",
        "Authorization: Bearer abcdefghijkl",
    ],
)
def test_a_key_is_taken_out_in_any_form(text: str) -> None:
    redacted = redact(text, [Secret("my-own-canary-0123456789")])
    assert "•••" in redacted
    for forbidden in ("canary-0123", "bXktb3duLWNhbm", "abcdefgh"):
        assert forbidden not in redacted
