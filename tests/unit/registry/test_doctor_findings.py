"""What the doctor finds out of a host that answers."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from doctor_hosts import LIST, USAGE, connect, openai_host, seen, spec

from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.registry.diagnosis import Fault
from abreast.core.registry.doctor import diagnose
from abreast.core.registry.spec import ProviderSpec
from abreast.core.secret import Secret
from local_models import ModelServer
from routed_server import Asked, Reply, chunk, host, of_error, of_events, of_json


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


async def test_what_was_found_out_before_does_not_hide_what_is_so_today() -> None:
    async def with_old_findings(provider: ProviderSpec) -> Endpoint:
        return replace(await connect(provider), capabilities=Capabilities(temperature=False, stream_usage=False))

    async with host(choosy()) as server:
        found = await diagnose(spec(server), with_old_findings, thorough=True)
    assert "temperature" in server.asked[2].json
    assert "stream_options" in server.asked[1].json
    assert found.capabilities.temperature is True


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
