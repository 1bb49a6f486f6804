"""The doctor against hosts that are wrong in one way each, over a real socket."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.errors import KeyMissing
from abreast.core.registry.diagnosis import Diagnosis, Fault
from abreast.core.registry.doctor import diagnose
from abreast.core.registry.spec import ModelSpec, ProviderSpec
from abreast.core.secret import Secret
from abreast.core.transport.limits import Timeouts
from local_models import ModelServer
from routed_server import NOT_FOUND, Asked, Host, Reply, chunk, host, of_error, of_events, of_json

LIST = of_json({"data": [{"id": "m"}, {"id": "m-large"}]})
USAGE = {"prompt_tokens": 7, "completion_tokens": 3}
GOOD = of_events(chunk("1 2"), chunk(" 3"), chunk(usage=USAGE))
WHOLE = of_json({"model": "m", "choices": [{"message": {"content": "1 2 3"}, "finish_reason": "stop"}], "usage": USAGE})
PAGE = Reply(body=b"<html><title>Welcome</title></html>", content_type="text/html")
NO_MODEL = of_error("404 Not Found", "model_not_found")


def spec(server: Host, path: str = "/v1", **more: object) -> ProviderSpec:
    fields = {
        "id": "p", "label": "P", "dialect": "openai-chat", "base_url": server.base_url + path, "default_model": "m",
        "timeouts": Timeouts(connect_s=0.5, first_byte_s=0.5, idle_s=0.5),
    }  # fmt: skip
    return ProviderSpec(**(fields | more))  # type: ignore[arg-type]


async def connect(provider: ProviderSpec) -> Endpoint:
    return Endpoint(
        provider_id=provider.id, label=provider.label, dialect=provider.dialect, base_url=provider.base_url,
        key=Secret("sk-canary-0123456789"), timeouts=provider.timeouts,
    )  # fmt: skip


async def seen(
    answer: Callable[[Asked], Reply] | dict[str, Reply], path: str = "/v1", *, thorough: bool = False, **more: object
) -> Diagnosis:
    async with host(answer) as server:
        return await diagnose(spec(server, path, **more), connect, thorough=thorough)


def openai_host(answer: Reply = GOOD, listing: Reply = LIST) -> dict[str, Reply]:
    return {"/v1/models": listing, "/v1/chat/completions": answer}


async def test_an_entry_that_works_is_said_to_work() -> None:
    steps: list[str] = []
    async with host(openai_host()) as server:
        found = await diagnose(spec(server), connect, on_step=steps.append)
    assert (found.works, found.fault, found.model_id, found.listed_models) == (True, None, "m", 2)
    assert found.sentence == "P works: m has answered."
    assert found.capabilities == Capabilities(stream_usage=True)
    assert steps == ["Asking for the list of models", "Asking m for a few words"]
    assert [asked.headers["authorization"] for asked in server.asked] == ["Bearer sk-canary-0123456789"] * 2


@pytest.mark.parametrize(
    ("answer", "listing", "fault", "part"),
    [
        (GOOD, of_error("401 No", "invalid_api_key"), Fault.KEY_REFUSED, "refused the API key"),
        (of_error("401 No", "invalid_api_key"), LIST, Fault.KEY_REFUSED, "refused the API key"),
        (of_error("403 No", "x"), LIST, Fault.NOT_ALLOWED, "does not allow"),
        (of_error("429 Too Many", "insufficient_quota"), LIST, Fault.NO_CREDIT, "no credit"),
        (of_error("402 Pay", "x"), LIST, Fault.NO_CREDIT, "no credit"),
        (of_error("429 Too Many", "rate_limit_exceeded"), LIST, Fault.RATE_LIMIT, "Wait a little"),
        (of_error("500 Oops", "x"), LIST, Fault.HOST_FAULT, "fault of its own"),
        (of_error("529 Busy", "overloaded_error"), LIST, Fault.HOST_FAULT, "overloaded"),
        (of_error("404 Not Found", "x"), LIST, Fault.MODEL_NOT_OFFERED, "lists m, but does not answer"),
        (NO_MODEL, NOT_FOUND, Fault.MODEL_NOT_OFFERED, "does not offer m"),
        (NO_MODEL, of_json({"data": [{"id": "mm"}]}), Fault.MODEL_NOT_OFFERED, "The nearest it has: mm."),
        (NO_MODEL, of_json({"data": [{"id": "zzz"}]}), Fault.MODEL_NOT_OFFERED, "such as zzz"),
        (of_error("400 Bad", "x"), LIST, Fault.REQUEST_REFUSED, "refused the request"),
        (of_events(chunk("cut")), LIST, Fault.BROKEN_STREAM, "without a finish signal"),
        (Reply(silent=True), LIST, Fault.TIMED_OUT, "has not answered"),
        (PAGE, LIST, Fault.NOT_AN_API, "a web page"),
        (PAGE, PAGE, Fault.NOT_AN_API, "a web page"),
        (GOOD, Reply(status="301 Moved", headers=("Location: https://x.example",)), Fault.REDIRECTED, "redirects to"),
    ],
)
async def test_what_is_wrong_is_said_in_one_sentence(answer: Reply, listing: Reply, fault: Fault, part: str) -> None:
    found = await seen(openai_host(answer, listing))
    assert (found.fault, found.works) == (fault, False)
    assert part in found.sentence
    assert "canary" not in repr(found)


async def test_nothing_that_listens_is_not_reachable() -> None:
    async with host({}) as server:
        pass
    found = await diagnose(spec(server), connect)
    assert (found.fault, found.suggested_base_url) == (Fault.UNREACHABLE, None)
    assert "Nothing listens" in found.sentence


async def test_a_missing_key_and_a_missing_address_are_found_without_a_connection() -> None:
    async def no_key(provider: ProviderSpec) -> Endpoint:
        raise KeyMissing("There is no key for P. Enter one in the settings.")

    async with host({}) as server:
        found = await diagnose(spec(server), no_key)
        assert (found.fault, found.sentence) == (Fault.KEY_MISSING, "There is no key for P. Enter one in the settings.")
        assert (await diagnose(spec(server, base_url=""), no_key)).fault is Fault.NO_ADDRESS
        with pytest.raises(ValueError, match="itself"):
            await diagnose(spec(server, managed=True), no_key)
    assert server.asked == []


OPENAI_AT_V1 = {"/v1/models": LIST, "/v1/chat/completions": GOOD, "/v1/responses": GOOD}
ANTHROPIC = {"/v1/models": of_json({"data": [{"id": "m", "type": "model"}], "has_more": False})}
OLLAMA = {"/api/tags": of_json({"models": [{"name": "m"}]})}


@pytest.mark.parametrize(
    ("dialect", "paths", "wrong", "right"),
    [
        ("openai-chat", OPENAI_AT_V1, "", "/v1"),
        ("openai-chat", OPENAI_AT_V1, "/", "/v1"),
        ("openai-chat", OPENAI_AT_V1, "/v1/v1", "/v1"),
        ("openai-chat", OPENAI_AT_V1, "/v1/chat/completions", "/v1"),
        ("openai-chat", OPENAI_AT_V1, "/v1/models/", "/v1"),
        ("openai-chat", OPENAI_AT_V1, "/v2", "/v1"),
        ("openai-responses", OPENAI_AT_V1, "", "/v1"),
        ("openai-chat", {"/api/v1/models": LIST}, "", "/api/v1"),
        ("openai-chat", {"/x/models": LIST}, "/x/v1", "/x"),
        ("anthropic", ANTHROPIC, "/v1", ""),
        ("anthropic", ANTHROPIC, "/v1/messages", ""),
        ("ollama", OLLAMA, "/v1", ""),
        ("ollama", OLLAMA, "/api", ""),
        ("ollama", OLLAMA, "/api/chat", ""),
    ],
)
@pytest.mark.parametrize("elsewhere", [NOT_FOUND, PAGE, of_error("405 Not Allowed", "x")])
async def test_a_missing_or_doubled_path_is_found_and_the_right_address_suggested(
    dialect: DialectName, paths: dict[str, Reply], wrong: str, right: str, elsewhere: Reply
) -> None:
    async with host(lambda asked: paths.get(asked.path, elsewhere)) as server:
        found = await diagnose(spec(server, wrong, dialect=dialect), connect)
    assert (found.fault, found.suggested_base_url) == (Fault.WRONG_PATH, server.base_url + right)
    assert f"there is one at {server.base_url}{right}. Use that address." in found.sentence


async def test_the_right_address_of_a_host_without_a_list_is_found_by_asking_a_model() -> None:
    found = await seen({"/chat/completions": GOOD}, "/v1")
    assert found.fault is Fault.WRONG_PATH
    assert (found.suggested_base_url or "").count("/") == 2


async def test_a_right_address_that_wants_another_key_is_suggested_as_well() -> None:
    found = await seen({"/v1/models": of_error("401 No", "invalid_api_key")}, "")
    assert found.fault is Fault.WRONG_PATH
    assert (found.suggested_base_url or "").endswith("/v1")


async def test_a_path_that_is_wrong_everywhere_is_said_so_without_a_suggestion() -> None:
    found = await seen({})
    assert (found.fault, found.suggested_base_url) == (Fault.WRONG_PATH, None)
    assert "no such path" in found.sentence


async def test_no_key_goes_to_another_origin_while_looking_for_the_right_address() -> None:
    async with host({}) as server:
        await diagnose(spec(server, "/v1"), connect)
    assert {asked.headers["host"] for asked in server.asked} == {server.base_url.removeprefix("http://")}


async def test_a_host_without_a_list_works_if_its_model_answers() -> None:
    found = await seen(openai_host(GOOD, NOT_FOUND))
    assert (found.works, found.fault, found.listed_models) == (True, None, None)


async def test_without_a_model_to_ask_the_first_listed_one_that_chats_is_asked() -> None:
    listing = of_json({"data": [{"id": "text-embedding-3"}, {"id": "m"}]})
    assert (await seen(openai_host(GOOD, listing), default_model=None)).model_id == "m"
    models = {"mine": ModelSpec(id="mine")}
    assert (await seen(openai_host(GOOD, listing), default_model=None, models=models)).model_id == "mine"
    none = await seen(openai_host(GOOD, of_json({"data": []})), default_model=None)
    assert (none.fault, none.works) == (Fault.NO_MODEL, False)
    nowhere = await seen({}, default_model=None)
    assert nowhere.fault is Fault.WRONG_PATH


async def test_an_answer_in_one_piece_is_told_from_a_stream() -> None:
    found = await seen(openai_host(WHOLE))
    assert (found.fault, found.works) == (Fault.NO_STREAM, True)
    assert "in one piece" in found.sentence


async def test_a_host_that_refuses_to_stream_is_found_out() -> None:
    def answer(asked: Asked) -> Reply:
        if asked.method == "GET":
            return LIST
        return of_error("400 Bad", "x") if asked.json["stream"] else WHOLE

    async def as_advised(provider: ProviderSpec) -> Endpoint:
        return replace(await connect(provider), extra_body={"stream": False})

    async with host(answer) as server:
        found = await diagnose(spec(server), connect)
        assert (found.fault, found.works) == (Fault.NO_STREAM, False)
        assert "extra_body: {stream: false}" in found.sentence
        assert (await diagnose(spec(server), as_advised)).works


@pytest.mark.parametrize("refuses", [False, True])
async def test_a_host_that_reports_no_usage_works_but_it_is_said(refuses: bool) -> None:
    def answer(asked: Asked) -> Reply:
        if asked.method == "GET":
            return LIST
        if refuses and "stream_options" in asked.json:
            return of_error("400 Bad", "unknown_parameter")
        return of_events(chunk("1"), chunk())

    found = await seen(answer)
    assert (found.fault, found.works) == (Fault.NO_USAGE, True)
    assert found.capabilities.stream_usage is False


def choosy(*refused: str, sees: str = "Red.", calls: bool = True) -> Callable[[Asked], Reply]:
    """A host that refuses what is named, and else answers as a good model would."""

    def answer(asked: Asked) -> Reply:
        if asked.method == "GET":
            return LIST
        body = asked.json
        has_image = isinstance(body["messages"][-1]["content"], list)
        wanted = {"temperature": "temperature" in body, "image": has_image, "tools": "tools" in body}
        if any(wanted[name] for name in refused):
            return of_error("400 Bad", "unsupported_parameter")
        if wanted["tools"] and calls:
            call = chunk("")
            call["choices"][0]["delta"] = {"tool_calls": [{"index": 0, "id": "1", "function": {"name": "get_weather"}}]}  # type: ignore[index]
            return of_events(call, chunk(usage=USAGE))
        return of_events(chunk(sees if has_image else "1 2 3"), chunk(usage=USAGE))

    return answer


@pytest.mark.parametrize(
    ("answer", "capabilities"),
    [
        (choosy(), Capabilities(stream_usage=True, temperature=True, images=True, tools=True)),
        (choosy("temperature"), Capabilities(stream_usage=True, temperature=False, images=True, tools=True)),
        (choosy("image", "tools"), Capabilities(stream_usage=True, temperature=True, images=False, tools=False)),
        # Taken, but not understood: nobody knows.
        (choosy(sees="A cat.", calls=False), Capabilities(stream_usage=True, temperature=True)),
    ],
)
async def test_a_thorough_test_finds_out_what_the_model_takes(
    answer: Callable[[Asked], Reply], capabilities: Capabilities
) -> None:
    found = await seen(answer, thorough=True)
    assert found.works
    assert found.capabilities == capabilities


async def test_what_the_host_itself_says_of_pictures_and_tools_is_not_tried_out() -> None:
    entry = {"id": "m", "capabilities": {"vision": True, "function_calling": False}}
    async with host(openai_host(listing=of_json({"data": [entry]}))) as server:
        found = await diagnose(spec(server), connect, thorough=True)
    assert found.capabilities == Capabilities(stream_usage=True, temperature=True, images=True, tools=False)
    assert len(server.asked) == 3


@pytest.mark.models
@pytest.mark.parametrize("dialect", ["openai-chat", "anthropic"])
async def test_a_real_server_is_found_to_work_and_its_wrong_addresses_are_put_right(
    local_models: dict[str, ModelServer], dialect: DialectName
) -> None:
    server = local_models["smollm2-135m"]
    good = server.openai_url if dialect == "openai-chat" else server.anthropic_url
    bad = server.openai_url.removesuffix("/v1") + "/v1/v1" if dialect == "openai-chat" else server.openai_url

    async def with_key(provider: ProviderSpec) -> Endpoint:
        return Endpoint(
            provider_id="p", label="P", dialect=dialect, base_url=provider.base_url, key=server.key,
        )  # fmt: skip

    def entry(url: str) -> ProviderSpec:
        return ProviderSpec(id="p", label="P", dialect=dialect, base_url=url, default_model="smollm2-135m")

    found = await diagnose(entry(good), with_key, thorough=True)
    assert (found.works, found.fault) == (True, None)
    assert (found.capabilities.stream_usage, found.capabilities.temperature) == (True, True)
    assert found.capabilities.images is not True
    wrong = await diagnose(entry(bad), with_key)
    assert (wrong.fault, wrong.suggested_base_url) == (Fault.WRONG_PATH, good.rstrip("/"))

    async def other_key(provider: ProviderSpec) -> Endpoint:
        return Endpoint(
            provider_id="p", label="P", dialect=dialect, base_url=provider.base_url, key=Secret("sk-wrong-0123456")
        )

    assert (await diagnose(entry(good), other_key)).fault is Fault.KEY_REFUSED
