"""What is known of a provider's abilities shapes its requests, seen in the bytes that arrive."""

import pytest

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.errors import ProviderError
from abreast.core.events import Preparing, RequestSent, StreamEvent
from routed_server import Asked, Reply, chunk, host, of_events

NO_TEMPERATURE = Capabilities(temperature=False)
REQUEST = ChatRequest(model="m", messages=(Message.user("Hi"),), sampling=Sampling(temperature=0.7))


async def asked(
    dialect: DialectName = "openai-chat", request: ChatRequest = REQUEST, **known: object
) -> tuple[Asked, list[StreamEvent]]:
    """What the server was asked, and the events up to the end of its answer, which only one dialect understands."""
    answer: Reply = of_events(chunk("1"), chunk())
    events: list[StreamEvent] = []
    async with host(lambda _: answer) as server:
        spoken = build(
            Endpoint(provider_id="p", label="P", dialect=dialect, base_url=server.base_url, **known)  # type: ignore[arg-type]
        )
        try:
            async for event in spoken.stream(request):
                events.append(event)
        except ProviderError:
            assert dialect != "openai-chat"
        await spoken.aclose()
    return server.asked[0], events


def temperature_in(body: dict[str, object]) -> object:
    options = body.get("options")
    return body.get("temperature", options.get("temperature") if isinstance(options, dict) else None)


@pytest.mark.parametrize("dialect", ["openai-chat", "openai-responses", "anthropic", "ollama"])
@pytest.mark.parametrize(
    ("known", "sent"),
    [
        ({}, 0.7),
        ({"capabilities": Capabilities(temperature=True)}, 0.7),
        ({"capabilities": NO_TEMPERATURE}, None),
        ({"model_capabilities": {"m": NO_TEMPERATURE}}, None),
        ({"model_capabilities": {"other": NO_TEMPERATURE}}, 0.7),
        ({"capabilities": NO_TEMPERATURE, "model_capabilities": {"m": Capabilities(temperature=True)}}, 0.7),
        ({"capabilities": NO_TEMPERATURE, "model_capabilities": {"m": Capabilities(images=True)}}, None),
    ],
)
async def test_a_temperature_that_is_not_taken_is_left_out(
    dialect: DialectName, known: dict[str, object], sent: float | None
) -> None:
    request, events = await asked(dialect, **known)
    assert temperature_in(request.json) == sent
    notes = [event.note for event in events if isinstance(event, Preparing)]
    assert notes == ([] if sent else ["m takes no temperature; 0.7 is left out."])


async def test_it_is_said_before_the_request_leaves_and_only_if_something_is_left_out() -> None:
    _, events = await asked(capabilities=NO_TEMPERATURE)
    assert [type(event) for event in events[:2]] == [Preparing, RequestSent]
    plain = ChatRequest(model="m", messages=(Message.user("Hi"),))
    _, events = await asked(request=plain, capabilities=NO_TEMPERATURE)
    assert isinstance(events[0], RequestSent)


@pytest.mark.parametrize(("known", "is_asked"), [(None, True), (True, True), (False, False)])
async def test_usage_is_asked_for_unless_the_provider_is_known_not_to_give_it(
    known: bool | None, is_asked: bool
) -> None:
    request, _ = await asked(capabilities=Capabilities(stream_usage=known))
    assert ("stream_options" in request.json) == is_asked
