"""A name means a model or a bot, and says so when it means neither."""

from dataclasses import replace

import pytest

from abreast.core.registry.bots import Bots, BotSpec
from abreast.core.registry.contestants import BotUnusable, contestant
from abreast.core.registry.names import AmbiguousModel, UnknownModel
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ModelSpec, ProviderSpec
from abreast.core.transport.limits import Timeouts

HOST = ProviderSpec(
    id="host",
    label="Host",
    dialect="openai-chat",
    base_url="https://host.example/v1",
    timeouts=Timeouts(connect_s=3),
    models={
        "large": ModelSpec(id="large", short="l", label="Large", stop=("END",)),
        "twin": ModelSpec(id="twin"),
        "terse": ModelSpec(id="terse"),
    },
)
REGISTRY = Registry({"host": HOST, "other": replace(HOST, id="other", models={"twin": ModelSpec(id="twin")})})
TERSE = BotSpec(
    id="brief", label="Brief one", model="l", system="Briefly.", temperature=0.2, max_output_tokens=9, timeout_s=7
)
BOTS = Bots(
    {
        "brief": TERSE,
        "terse": BotSpec(id="terse", label="Terse", model="host/large"),
        "lost": BotSpec(id="lost", label="Lost", model="largee"),
        "Same": BotSpec(id="Same", label="Same", model="large"),
        "same": BotSpec(id="same", label="Same", model="large"),
    }
)


def test_a_model_is_a_contestant_with_nothing_set_but_its_stops() -> None:
    found = contestant("L", REGISTRY, BOTS)
    assert (found.name, found.label, found.bot_id, found.system) == ("host/large", "Large", None, None)
    assert (found.sampling.temperature, found.sampling.stop) == (None, ("END",))


@pytest.mark.parametrize("name", ["bot:brief", " BOT:Brief ", "brief"])
def test_a_bot_brings_its_model_its_message_and_its_limits(name: str) -> None:
    found = contestant(name, REGISTRY, BOTS)
    assert (found.name, found.label, found.ref.name) == ("bot:brief", "Brief one", "host/large")
    assert (found.system, found.timeout_s) == ("Briefly.", 7)
    assert (found.sampling.temperature, found.sampling.max_output_tokens, found.sampling.stop) == (0.2, 9, ("END",))
    assert found.ref.provider.timeouts == Timeouts(connect_s=3, first_byte_s=7, idle_s=7)


def test_a_model_goes_before_a_bot_of_the_same_name() -> None:
    assert contestant("terse", REGISTRY, BOTS).name == "host/terse"
    assert contestant("bot:terse", REGISTRY, BOTS).ref.name == "host/large"


def test_an_empty_system_message_is_none() -> None:
    assert contestant("bot:terse", REGISTRY, BOTS).system is None


@pytest.mark.parametrize(
    ("name", "error", "message"),
    [
        ("bot:breif", UnknownModel, "There is no bot 'breif'. The nearest names: bot:brief."),
        ("bot:zzz", UnknownModel, "There is no bot 'zzz'. `abreast bots` lists what there is."),
        ("breif", UnknownModel, "There is no model or bot 'breif'. The nearest names: bot:brief."),
        ("zzz", UnknownModel, "There is no model 'zzz'. `abreast models` lists what there is."),
        ("twin", AmbiguousModel, "'twin' means several models: host/twin, other/twin."),
        ("bot:SAME", AmbiguousModel, "'SAME' means several bots: bot:Same, bot:same."),
        (
            "bot:lost",
            BotUnusable,
            "The bot 'lost' cannot be used. There is no model 'largee'. The nearest names: large",
        ),
    ],
)
def test_an_unclear_name_is_told_with_the_nearest_ones(name: str, error: type[Exception], message: str) -> None:
    with pytest.raises(error) as raised:
        contestant(name, REGISTRY, BOTS)
    assert str(raised.value).startswith(message)
