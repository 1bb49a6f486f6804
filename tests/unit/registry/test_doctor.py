"""The doctor against hosts that are wrong in one way each, over a real socket."""

from dataclasses import replace

import pytest
from doctor_hosts import GOOD, LIST, NO_MODEL, PAGE, WHOLE, connect, openai_host, seen, spec

from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.errors import KeyMissing
from abreast.core.registry.diagnosis import Fault
from abreast.core.registry.doctor import diagnose
from abreast.core.registry.spec import ModelSpec, ProviderSpec
from routed_server import NOT_FOUND, Asked, Reply, chunk, host, of_error, of_events, of_json


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
        (of_events(chunk("cut"), end=""), LIST, Fault.BROKEN_STREAM, "without a finish signal"),
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


async def test_a_server_on_this_computer_without_tls_is_found_without_sending_it_the_key() -> None:
    async with host({"/v1/models": LIST}) as server:
        entry = spec(server, base_url=server.base_url.replace("http:", "https:") + "/v1")
        found = await diagnose(entry, connect)
    assert (found.fault, found.suggested_base_url) == (Fault.WRONG_PATH, server.base_url + "/v1")
    [asked] = server.asked
    assert "authorization" not in asked.headers


async def test_a_server_that_speaks_neither_has_no_trusted_certificate() -> None:
    async with host({}) as server:
        found = await diagnose(spec(server, base_url=server.base_url.replace("http:", "https:")), connect)
    assert (found.fault, found.suggested_base_url) == (Fault.NOT_TRUSTED, None)


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
