"""What is shown as sent is what is sent, and its copies send the same again: seen in the bytes that arrive."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest
from replay import CONTENT_TYPES, NAMES, recorded

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build, sent
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.run.snippets import as_curl, as_python, key_variable
from abreast.core.secret import Secret
from routed_server import Asked, Host, Reply, host

AWKWARD = "It's \"so\" `$HOME` \\ END_OF_REQUEST\nEND_OF_REQUEST\n'''\n\u202e😀\x07 \ud83d?".replace("\ud83d", "")
KEY = "test-key-of-nobody-0123456789"
REQUEST = ChatRequest(
    model="m",
    system=AWKWARD,
    messages=(Message.user("Why?"), Message.assistant("So."), Message.user(AWKWARD)),
    sampling=Sampling(temperature=0.7, max_output_tokens=8),
    extra_body={"seed": 7, "nested": {"is": [True, None]}},
)


def answering(dialect: DialectName) -> Reply:
    return Reply(body=recorded(dialect), content_type=CONTENT_TYPES.get(dialect, "text/event-stream"))


def endpoint(dialect: DialectName, server: Host, **more: object) -> Endpoint:
    return Endpoint(
        provider_id="p", label="P", dialect=dialect, base_url=server.base_url, key=Secret(KEY), **more  # type: ignore[arg-type]
    )  # fmt: skip


async def run(*command: str, given: str | None = None) -> str:
    """What a process prints."""
    environment = {**os.environ, "P_API_KEY": KEY}
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment)
    out, errors = await process.communicate(given.encode() if given else None)
    assert process.returncode == 0, errors.decode()
    return out.decode()


def telling(asked: Asked) -> tuple[object, ...]:
    """What must be the same each time."""
    names = ("authorization", "x-api-key", "api-key", "anthropic-version", "openai-organization", "x-team")
    return asked.method, asked.target, asked.json, *(asked.headers.get(name) or None for name in names)


@pytest.mark.parametrize("dialect", NAMES)
@pytest.mark.parametrize("has_more", [False, True], ids=["bare", "more"])
async def test_what_is_shown_is_what_arrives_and_its_copies_arrive_alike(
    dialect: DialectName, has_more: bool, tmp_path: Path
) -> None:
    more = {"headers": {"X-Team": "it's us"}, "extra_body": {"top_k": 3, "temperature": 0.1}} if has_more else {}
    async with host(lambda _: answering(dialect)) as server:
        point = endpoint(dialect, server, **more)
        spoken = build(point)
        async for _ in spoken.stream(REQUEST):
            pass
        await spoken.aclose()

        shown = sent(REQUEST, point)
        script = tmp_path / "copied.py"
        script.write_text(as_python(shown, "P_API_KEY"), encoding="utf-8")
        printed = await asyncio.gather(
            run("sh", given=as_curl(shown, "P_API_KEY")),
            # An SDK takes a second or more to import, so each is imported once.
            *([run(sys.executable, "-W", "error", str(script))] if has_more else []),
        )
    first, *copies = server.asked
    assert first.json == shown.wire.body
    assert shown.wire.url.endswith(first.path)
    assert [telling(copy) for copy in copies] == [telling(first)] * len(copies)
    assert KEY in "".join(map(str, telling(first)))
    assert all(printed)


@pytest.mark.parametrize("dialect", NAMES)
async def test_no_copy_holds_the_key_nor_asks_for_one_where_none_is_sent(dialect: DialectName) -> None:
    shown = sent(
        REQUEST, Endpoint(provider_id="p", label="P", dialect=dialect, base_url="http://h/v1", key=Secret(KEY))
    )
    assert shown.endpoint.key is None
    for copied in (as_curl, as_python):
        assert KEY not in copied(shown, "P_API_KEY")
        assert "P_API_KEY" in copied(shown, "P_API_KEY")
        assert "P_API_KEY" not in copied(shown, None)


async def test_azure_takes_the_key_and_its_version_in_places_of_their_own() -> None:
    async with host(lambda _: answering("openai-chat")) as server:
        point = endpoint("openai-chat", server, api_version="2026-01-01", organization="us")
        spoken = build(point)
        async for _ in spoken.stream(REQUEST):
            pass
        await spoken.aclose()
        shown = sent(REQUEST, point)
        await run("sh", given=as_curl(shown, "P_API_KEY"))
    first, copy = server.asked
    assert first.headers["api-key"] == KEY
    assert telling(copy) == telling(first)
    script = as_python(shown, "P_API_KEY")
    compile(script, "copied.py", "exec")
    for piece in ("'api-key': os.environ[\"P_API_KEY\"]", "default_query={'api-version': '2026-01-01'}"):
        assert piece in script


async def test_usage_is_shown_as_asked_for_only_where_it_is() -> None:
    point = Endpoint(provider_id="p", label="P", dialect="openai-chat", base_url="http://h/v1")
    refusing = Endpoint(
        provider_id="p",
        label="P",
        dialect="openai-chat",
        base_url="http://h",
        capabilities=Capabilities(stream_usage=False),
    )
    assert sent(REQUEST, point).wire.body["stream_options"] == {"include_usage": True}
    assert "stream_options" not in sent(REQUEST, refusing).wire.body


def test_what_looks_like_a_key_is_in_no_copy() -> None:
    looks = "sk-ant-REDACTED"
    request = ChatRequest(model="m", messages=(Message.user(f"Is {looks} a key?"),))
    point = Endpoint(
        provider_id="p", label="P", dialect="ollama", base_url="http://h", headers={"X-A": f"Bearer {looks}"}
    )
    for copied in (as_curl, as_python):
        assert looks not in copied(sent(request, point), None)


@pytest.mark.parametrize(
    ("provider_id", "variable", "expected"),
    [
        ("openai", "OPENAI_API_KEY", "OPENAI_API_KEY"),
        ("my-host.eu", None, "MY_HOST_EU_API_KEY"),
        ("p", "x; rm -rf ~", "P_API_KEY"),
        ("4x", None, "X_API_KEY"),
    ],
)
def test_the_variable_is_the_one_of_the_provider(provider_id: str, variable: str | None, expected: str) -> None:
    assert key_variable(provider_id, variable) == expected
