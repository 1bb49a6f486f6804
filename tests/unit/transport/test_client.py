import logging

from abreast.core.transport.client import open_client
from abreast.core.transport.limits import Timeouts


async def test_debug_logging_asked_for_by_the_environment_is_taken_back() -> None:
    logging.getLogger("openai").setLevel(logging.DEBUG)
    client = open_client(provider_id="p", label="P", base_url="http://127.0.0.1:9", timeouts=Timeouts())
    assert not logging.getLogger("openai").isEnabledFor(logging.DEBUG)
    await client.aclose()
