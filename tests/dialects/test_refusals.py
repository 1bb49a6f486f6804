"""What a refused request, a redirect, a web page and a silent server lead to."""

import pytest
from replay import NAMES, Replay, served

from abreast.core.chat import ChatRequest, Message
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.dialects.waits import retry_after_s
from abreast.core.errors import (
    ContextTooLong,
    KeyRejected,
    ModelNotOffered,
    NoCredit,
    NotAnApi,
    Overloaded,
    ProviderError,
    RateLimited,
    RedirectRefused,
    RequestRefused,
    ServerFault,
    TimedOut,
    Unreachable,
)
from abreast.core.secret import Secret
from abreast.core.transport.limits import Timeouts

REQUEST = ChatRequest(model="m", messages=(Message.user("Say hi."),))
KEY = "sk-canary-0123456789abcdef"


async def refusal(name: DialectName, replay: Replay, timeouts: Timeouts = Timeouts()) -> ProviderError:  # noqa: B008
    async with served(replay):
        endpoint = Endpoint(
            provider_id="p", label="P", dialect=name, base_url=replay.base_url, key=Secret(KEY), timeouts=timeouts
        )
        dialect = build(endpoint)
        with pytest.raises(ProviderError) as caught:
            async for _ in dialect.stream(REQUEST):
                pass
        await dialect.aclose()
    return caught.value


def body(code: str, message: str = "no") -> list[bytes]:
    return [f'{{"error":{{"type":"{code}","code":"{code}","message":"{message}"}}}}'.encode()]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        ("400 Bad Request", "invalid_value", RequestRefused),
        ("401 Unauthorized", "invalid_api_key", KeyRejected),
        ("402 Payment Required", "x", NoCredit),
        ("404 Not Found", "model_not_found", ModelNotOffered),
        ("413 Too Large", "request_too_large", ContextTooLong),
        ("429 Too Many", "insufficient_quota", NoCredit),
        ("429 Too Many", "rate_limit_exceeded", RateLimited),
        ("503 Unavailable", "x", ServerFault),
        ("529 Overloaded", "overloaded_error", Overloaded),
    ],
)
async def test_a_status_becomes_an_error_by_what_the_user_can_do(
    name: DialectName, status: str, code: str, kind: type[ProviderError]
) -> None:
    replay = Replay(body(code), status=status, content_type="application/json")
    error = await refusal(name, replay)
    assert type(error) is kind
    assert error.provider_id == "p"
    assert len(replay.requests) == 1


@pytest.mark.parametrize("name", NAMES)
async def test_a_key_that_the_server_repeats_is_not_shown(name: DialectName) -> None:
    error = await refusal(
        name, Replay(body("invalid_api_key", f"bad key {KEY}"), status="401 No", content_type="application/json")
    )
    assert KEY not in error.message + error.details
    assert "bad key" in error.details


@pytest.mark.parametrize("name", NAMES)
async def test_a_redirect_is_named_and_not_followed(name: DialectName) -> None:
    replay = Replay([], status="307 Temporary Redirect", headers=["Location: http://127.0.0.2:9/other"])
    error = await refusal(name, replay)
    assert type(error) is RedirectRefused
    assert "http://127.0.0.2:9/other" in error.message
    assert len(replay.requests) == 1


@pytest.mark.parametrize("name", NAMES)
async def test_a_web_page_is_no_answer(name: DialectName) -> None:
    page = [b"<html><title>Log in to the network</title></html>"]
    error = await refusal(name, Replay(page, content_type="text/html"))
    assert type(error) is NotAnApi
    assert "Log in to the network" in error.message


@pytest.mark.parametrize("name", NAMES)
async def test_silence_after_the_head_ends_at_the_idle_limit(name: DialectName) -> None:
    ping = b"\n" if name == "ollama" else b": ping\n\n"
    error = await refusal(name, Replay([ping], hold=True), Timeouts(idle_s=0.2))
    assert type(error) is TimedOut
    assert error.may_be_billed


@pytest.mark.parametrize("name", NAMES)
async def test_a_closed_port_says_that_nothing_listens(name: DialectName) -> None:
    dialect = build(Endpoint(provider_id="p", label="P", dialect=name, base_url="http://127.0.0.1:9"))
    with pytest.raises(Unreachable, match=r"Nothing listens at 127\.0\.0\.1:9"):
        async for _ in dialect.stream(REQUEST):
            pass
    await dialect.aclose()


def test_retry_after_is_read_in_all_its_forms_and_nonsense_is_none() -> None:
    assert retry_after_s({"retry-after": "2"}) == 2
    assert retry_after_s({"retry-after-ms": "300"}) == 0.3
    later = {"retry-after": "Sat, 21 Nov 2026 10:00:30 GMT", "date": "Sat, 21 Nov 2026 10:00:00 GMT"}
    assert retry_after_s(later) == 30
    for nonsense in ("soon", "nan", "-5", "1e308", ""):
        assert retry_after_s({"retry-after": nonsense}) is None
