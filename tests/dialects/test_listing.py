"""The lists of models as hosts send them, over a real socket."""

from __future__ import annotations

import json

import pytest

from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.listed import ListedModel
from abreast.core.dialects.listing import list_models
from abreast.core.errors import (
    KeyRejected,
    LimitExceeded,
    NoSuchPath,
    NotAnApi,
    PermissionRefused,
    ProviderError,
    RateLimited,
    RedirectRefused,
    ServerFault,
    TimedOut,
    Unreachable,
)
from abreast.core.secret import Secret
from abreast.core.transport.limits import Timeouts
from local_models import ModelServer
from routed_server import Asked, Reply, host, of_error, of_json

KEY = "sk-canary-0123456789abcdef"


def endpoint(base_url: str, dialect: DialectName = "openai-chat", **more: object) -> Endpoint:
    return Endpoint(provider_id="p", label="P", dialect=dialect, base_url=base_url, key=Secret(KEY), **more)  # type: ignore[arg-type]


async def listed(entries: object, dialect: DialectName = "openai-chat") -> tuple[ListedModel, ...]:
    async with host(lambda asked: of_json(entries)) as server:
        return await list_models(endpoint(server.base_url, dialect))


@pytest.mark.parametrize(
    ("dialect", "more", "target", "header", "value"),
    [
        ("openai-chat", {}, "/models", "authorization", f"Bearer {KEY}"),
        ("openai-responses", {"organization": "org-1"}, "/models", "openai-organization", "org-1"),
        ("openai-chat", {"api_version": "2024-10-21"}, "/models?api-version=2024-10-21", "api-key", KEY),
        ("anthropic", {}, "/v1/models?limit=1000", "x-api-key", KEY),
        ("anthropic", {}, "/v1/models?limit=1000", "anthropic-version", "2023-06-01"),
        ("ollama", {}, "/api/tags", "authorization", f"Bearer {KEY}"),
        ("openai-chat", {"headers": {"X-Title": "Abreast"}}, "/models", "x-title", "Abreast"),
    ],
)
async def test_each_dialect_asks_in_its_own_way(
    dialect: DialectName, more: dict[str, object], target: str, header: str, value: str
) -> None:
    async with host(lambda asked: of_json({"data": [{"id": "m"}], "models": [{"name": "m"}]})) as server:
        await list_models(endpoint(server.base_url + "/", dialect, **more))
    [asked] = server.asked
    assert (asked.method, asked.target, asked.headers[header]) == ("GET", target, value)
    assert KEY not in asked.target


async def test_a_plain_list_gives_ids_in_the_hosts_order_and_says_nothing_else() -> None:
    found = await listed({"object": "list", "data": [{"id": "b"}, {"id": "a"}, {"id": "b"}]})
    assert found == (ListedModel(id="b"), ListedModel(id="a"))


async def test_anthropics_pages_are_all_read() -> None:
    def page(asked: Asked) -> Reply:
        first = "after_id" not in asked.target
        data = [{"type": "model", "id": "opus" if first else "haiku", "display_name": "A name"}]
        return of_json({"data": data, "has_more": first, "last_id": data[0]["id"]})

    async with host(page) as server:
        found = await list_models(endpoint(server.base_url, "anthropic"))
    assert [(model.id, model.label, model.chats) for model in found] == [
        ("opus", "A name", None),
        ("haiku", "A name", None),
    ]
    assert server.asked[1].target == "/v1/models?limit=1000&after_id=opus"


async def test_pages_that_do_not_end_are_refused() -> None:
    async with host(lambda asked: of_json({"data": [{"id": "m"}], "has_more": True, "last_id": "m"})) as server:
        with pytest.raises(LimitExceeded):
            await list_models(endpoint(server.base_url, "anthropic"))
    assert len(server.asked) == 2


async def test_a_page_that_fails_fails_the_whole_list() -> None:
    def page(asked: Asked) -> Reply:
        if "after_id" in asked.target:
            return of_error("500 Oops", "api_error")
        return of_json({"data": [{"id": "m"}], "has_more": True, "last_id": "m"})

    async with host(page) as server:
        with pytest.raises(ServerFault):
            await list_models(endpoint(server.base_url, "anthropic"))


async def test_ollama_tells_size_and_quantisation() -> None:
    details = {"family": "llama", "families": ["llama"], "parameter_size": "8.0B", "quantization_level": "Q4_K_M"}
    [llama, bert] = await listed(
        {
            "models": [
                {"name": "llama3:8b", "model": "llama3:8b", "size": 4661224676, "details": details},
                {"name": "minilm", "size": 45960996, "details": {"family": "bert", "families": ["bert"]}},
            ]
        },
        "ollama",
    )
    assert (llama.size_bytes, llama.parameters, llama.quantisation) == (4661224676, "8.0B", "Q4_K_M")
    assert (llama.chats, bert.chats) == (None, False)


@pytest.mark.parametrize("models", [[], None])
async def test_ollama_may_have_no_models(models: object) -> None:
    assert await listed({"models": models}, "ollama") == ()


@pytest.mark.parametrize(
    ("entry", "chats"),
    [
        ({"type": "chat"}, True),  # Together
        ({"type": "embedding"}, False),
        ({"type": "image"}, False),
        ({"type": "language"}, None),
        ({"type": "base", "capabilities": {"completion_chat": True, "vision": True}}, True),  # Mistral
        ({"type": "base", "capabilities": {"completion_chat": False, "completion_fim": True}}, False),
        ({"capabilities": {"chat_completion": False, "embeddings": True, "completion": False}}, False),  # Azure
        ({"supports_chat": False}, False),  # Fireworks
        ({"architecture": {"output_modalities": ["text"]}}, True),  # OpenRouter
        ({"architecture": {"output_modalities": ["image"]}}, False),
        ({"architecture": {"modality": "text+image->text"}}, True),
        ({"endpoints": ["chat", "generate"]}, True),  # Cohere
        ({"endpoints": ["embed"]}, False),
        ({"active": False}, False),  # Groq
        ({"capabilities": ["completion", "vision", "tools"]}, True),  # llama.cpp, Ollama
        ({"capabilities": ["embedding"]}, False),
        ({"capabilities": 3, "architecture": "x", "type": ["chat"]}, None),
    ],
)
async def test_what_a_model_is_for_is_read_from_the_hosts_own_fields(entry: dict[str, object], chats: object) -> None:
    [model] = await listed({"data": [{"id": "m", **entry}]})
    assert model.chats is chats


@pytest.mark.parametrize(
    ("entry", "images", "tools"),
    [
        ({"capabilities": {"vision": True, "function_calling": False}}, True, False),
        ({"supports_image_input": False, "supports_tools": True}, False, True),
        ({"architecture": {"input_modalities": ["text", "image"]}, "supported_parameters": ["tools"]}, True, True),
        ({"architecture": {"modality": "text->text"}, "supported_parameters": ["seed"]}, False, False),
        ({"capabilities": ["completion", "vision", "tools"]}, True, True),
        ({}, None, None),
    ],
)
async def test_pictures_and_tools_are_told_where_the_host_tells_them(
    entry: dict[str, object], images: object, tools: object
) -> None:
    [model] = await listed({"data": [{"id": "m", **entry}]})
    assert (model.images, model.tools) == (images, tools)


async def test_a_bare_list_and_googles_prefix_are_read() -> None:
    assert [model.id for model in await listed([{"id": "a/b"}])] == ["a/b"]
    found = await listed({"data": [{"id": "models/gemini-2.5-pro"}, {"id": "models/aqa"}]})
    assert [model.id for model in found] == ["gemini-2.5-pro", "aqa"]


async def test_names_that_cannot_be_shown_or_sent_are_left_out() -> None:
    names = ["ok", "", 3, None, "line\nbreak", "bidi\u202e", "x" * 201, " spaced "]
    found = await listed({"data": [*({"id": name, "display_name": "\x1b[31m"} for name in names), "text", None]})
    assert found == (ListedModel(id="ok"), ListedModel(id="spaced"))


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (of_error("401 Unauthorized", "invalid_api_key"), KeyRejected),
        (of_error("429 Too Many", "rate_limit_exceeded"), RateLimited),
        (of_error("404 Not Found", "x"), NoSuchPath),
        (of_error("405 Not Allowed", "x"), NoSuchPath),
        (Reply(body=b"<html><title>Sign in</title></html>", content_type="text/html"), NotAnApi),
        (Reply(body=b'{"data": ['), NotAnApi),
        (Reply(body=b"[" * 200_000), NotAnApi),
        (Reply(body=b"9" * 10_000), NotAnApi),
        (of_json({"data": {"id": "m"}}), NotAnApi),
        (of_json("m"), NotAnApi),
        (Reply(status="302 Found", headers=("Location: https://elsewhere.example/",)), RedirectRefused),
        (Reply(silent=True), TimedOut),
        (Reply(body=b"[]", headers=("Content-Encoding: gzip",)), NotAnApi),
    ],
)
@pytest.mark.parametrize("dialect", ["openai-chat", "anthropic", "ollama"])
async def test_anything_else_is_an_error_for_the_user(
    dialect: DialectName, reply: Reply, kind: type[ProviderError]
) -> None:
    limits = Timeouts(connect_s=0.5, first_byte_s=0.2, idle_s=0.2)
    async with host(lambda asked: reply) as server:
        with pytest.raises(ProviderError) as caught:
            await list_models(endpoint(server.base_url, dialect, timeouts=limits))
    assert type(caught.value) is kind
    assert KEY not in f"{caught.value} {caught.value.details}"


async def test_a_key_that_may_not_read_the_list_is_told_so() -> None:
    async with host(lambda asked: of_error("403 Forbidden", "x")) as server:
        with pytest.raises(PermissionRefused, match=r"does not list its models for your key\. Name them by hand\."):
            await list_models(endpoint(server.base_url))


@pytest.mark.parametrize(
    "reply",
    [
        of_json({"error": {"message": f"bad key {KEY}"}}, "401 No"),
        Reply(body=f"<title>{KEY}</title>".encode(), content_type="text/html"),
        Reply(status="302 Found", headers=(f"Location: /?key={KEY}",)),
    ],
)
async def test_a_host_that_quotes_the_key_does_not_bring_it_back(reply: Reply) -> None:
    async with host(lambda asked: reply) as server:
        with pytest.raises(ProviderError) as caught:
            await list_models(endpoint(server.base_url))
    assert "•••" in caught.value.message + caught.value.details
    assert "canary" not in f"{caught.value} {caught.value.message} {caught.value.details}"


async def test_nothing_that_listens_is_said_so() -> None:
    async with host({}) as server:
        pass
    with pytest.raises(Unreachable, match="Nothing listens"):
        await list_models(endpoint(server.base_url))


async def test_a_list_of_ten_thousand_models_is_read() -> None:
    found = await listed({"data": [{"id": f"model-{i}", "context_length": 8192} for i in range(10_000)]})
    assert (len(found), found[-1].context_tokens) == (10_000, 8192)


async def test_a_list_beyond_all_reason_is_refused() -> None:
    with pytest.raises(LimitExceeded):
        await listed({"data": [{"id": f"m{i}"} for i in range(20_001)]})


@pytest.mark.models
async def test_the_list_of_a_real_llama_cpp_server_is_read(local_models: dict[str, ModelServer]) -> None:
    server = next(iter(local_models.values()))
    [model] = await list_models(
        Endpoint(provider_id="p", label="P", dialect="openai-chat", base_url=server.openai_url, key=server.key)
    )
    assert model.id
    assert (model.context_tokens or 0) > 0
    assert (model.size_bytes or 0) > 10_000_000
    assert json.dumps(model.id)
