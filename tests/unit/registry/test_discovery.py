"""Discovery over a real socket and with real files."""

import os
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.listed import ListedModel
from abreast.core.errors import KeyMissing, ServerFault
from abreast.core.registry.discovery import Discoverer, Discovery, merged
from abreast.core.registry.model_cache import CachedList, ModelCache
from abreast.core.registry.spec import ModelSpec, Price, ProviderSpec
from routed_server import Asked, Host, Reply, host, of_error, of_json

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
LIST = of_json({"data": [{"id": "gpt-5"}, {"id": "tts-1"}, {"id": "bad"}, {"id": "x", "type": "embedding"}]})


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


def spec(server: Host, **more: object) -> ProviderSpec:
    fields = {"id": "p", "label": "P", "dialect": "openai-chat", "base_url": server.base_url, "needs_key": False}
    return ProviderSpec(**(fields | more))  # type: ignore[arg-type]


async def connect(provider: ProviderSpec) -> Endpoint:
    return Endpoint(provider_id=provider.id, label=provider.label, dialect=provider.dialect, base_url=provider.base_url)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def discoverer(tmp_path: Path, clock: Clock) -> Discoverer:
    return Discoverer(connect, ModelCache(tmp_path), now=clock)


def cache_files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_what_cannot_chat_is_left_out_with_the_reason(discoverer: Discoverer) -> None:
    async with host({"/models": LIST}) as server:
        found = await discoverer.discover(spec(server))
    assert [model.id for model in found.models] == ["gpt-5", "bad"]
    assert found.left_out == {"tts-1": "for speech", "x": "the host says that it does not chat"}
    assert (found.from_cache, found.fetched_at) == (False, NOW)


async def test_a_young_list_is_taken_from_the_cache_an_old_one_or_a_forced_one_is_not(
    discoverer: Discoverer, clock: Clock
) -> None:
    async with host({"/models": LIST}) as server:
        first = await discoverer.discover(spec(server))
        clock.now = NOW + timedelta(hours=23)
        again = await discoverer.discover(spec(server))
        assert (again.from_cache, again.age(clock.now), len(server.asked)) == (True, timedelta(hours=23), 1)
        assert replace(again, from_cache=False) == first
        assert not (await discoverer.discover(spec(server), force=True)).from_cache
        clock.now = NOW + timedelta(hours=48)
        assert not (await discoverer.discover(spec(server))).from_cache
        clock.now = NOW
        assert not (await discoverer.discover(spec(server))).from_cache
    assert len(server.asked) == 4


async def test_another_address_or_dialect_has_another_list(discoverer: Discoverer) -> None:
    async with host({"/models": LIST, "/v1/models": LIST}) as server:
        await discoverer.discover(spec(server))
        assert await discoverer.kept(spec(server, base_url=server.base_url + "/v1")) is None
        assert await discoverer.kept(spec(server, dialect="ollama")) is None
        assert await discoverer.kept(spec(server, id="P")) is None


async def test_the_cache_is_private_and_holds_no_half_written_file(discoverer: Discoverer, tmp_path: Path) -> None:
    previous = os.umask(0)
    try:
        async with host({"/models": LIST}) as server:
            await discoverer.discover(spec(server))
    finally:
        os.umask(previous)
    [kept] = cache_files(tmp_path)
    assert kept.suffix == ".json"
    if os.name == "posix":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
        assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"version": 2, "fetched_at": "2026-05-01T12:00:00+00:00", "models": []}',
        b'{"version": 1, "fetched_at": "x", "models": []}', b'{"version": 1, "fetched_at": "2026-05-01T12:00:00+00:00", "models": [3]}',
        b'{"version": 1, "fetched_at": "2026-05-01T12:00:00+00:00", "models": [{"id": 3}]}',
        b'{"version": 1, "fetched_at": "2026-05-01T12:00:00+00:00", "models": [{}]}',
    ],
)  # fmt: skip
async def test_a_damaged_cache_is_as_none(discoverer: Discoverer, tmp_path: Path, content: bytes) -> None:
    async with host({"/models": LIST}) as server:
        await discoverer.discover(spec(server))
        [kept] = cache_files(tmp_path)
        kept.write_bytes(content)
        assert not (await discoverer.discover(spec(server))).from_cache
        assert (await discoverer.discover(spec(server))).from_cache


async def test_a_cache_that_cannot_be_written_costs_only_the_next_request(tmp_path: Path, clock: Clock) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    async with host({"/models": LIST}) as server:
        found = await Discoverer(connect, ModelCache(in_the_way), now=clock).discover(spec(server))
    assert found.models


async def test_a_discovery_that_fails_keeps_what_was_known(discoverer: Discoverer, clock: Clock) -> None:
    reply = LIST

    def answer(asked: Asked) -> Reply:
        return reply

    async with host(answer) as server:
        before = await discoverer.discover(spec(server))
        reply = of_error("503 Busy", "x")
        with pytest.raises(ServerFault):
            await discoverer.discover(spec(server), force=True)
        after = await discoverer.kept(spec(server))
    assert after is not None
    assert after.models == before.models


async def test_a_missing_key_is_said_before_anything_is_asked(tmp_path: Path) -> None:
    async def refuse(provider: ProviderSpec) -> Endpoint:
        raise KeyMissing("There is no key.")

    async with host({"/models": LIST}) as server:
        with pytest.raises(KeyMissing):
            await Discoverer(refuse, ModelCache(tmp_path)).discover(spec(server))
    assert server.asked == []


async def test_a_managed_provider_has_no_host_to_ask(discoverer: Discoverer) -> None:
    with pytest.raises(ValueError, match="on this computer"):
        await discoverer.discover(spec(Host(""), managed=True))


def test_the_cache_brings_back_all_that_a_host_said(tmp_path: Path) -> None:
    models = (
        ListedModel(id="a", label="A", context_tokens=1, size_bytes=2, parameters="8B", quantisation="Q4", chats=True),
        ListedModel(id="b", images=False, tools=True),
    )
    kept = CachedList(models=models, fetched_at=NOW)
    provider = spec(Host("https://p.example"))
    assert ModelCache(tmp_path).write(provider, kept)
    assert ModelCache(tmp_path).read(provider) == kept


CONFIGURED = ProviderSpec(
    id="p",
    label="P",
    dialect="openai-chat",
    base_url="https://p.example/v1",
    models={
        "old": ModelSpec(id="old", short="o", price=Price(input=Decimal(1)), stop=("x",)),
        "gpt-5": ModelSpec(id="gpt-5", short="5", label="Mine", price=Price(output=Decimal(2)), context_tokens=10),
        "bare": ModelSpec(id="bare", short="b"),
    },
    invalid_models=("broken",),
)


def discovery(*models: ListedModel, left_out: tuple[str, ...] = ()) -> Discovery:
    return Discovery(
        provider_id="p", models=models, left_out=dict.fromkeys(left_out, "x"), fetched_at=NOW, from_cache=False
    )


def test_merging_loses_nothing_that_is_configured_and_fills_in_what_is_not_known() -> None:
    result = merged(
        CONFIGURED,
        discovery(
            ListedModel(id="new", label="New", context_tokens=7),
            ListedModel(id="broken"),
            ListedModel(id="gpt-5", label="Theirs", context_tokens=99),
            ListedModel(id="bare", label="Bare", context_tokens=5),
        ),
    )
    assert list(result.models) == ["old", "gpt-5", "bare", "new"]
    assert result.models["old"] == CONFIGURED.models["old"]
    assert result.models["gpt-5"] == CONFIGURED.models["gpt-5"]
    assert result.models["bare"] == ModelSpec(id="bare", short="b", label="Bare", context_tokens=5)
    assert result.models["new"] == ModelSpec(id="new", label="New", context_tokens=7)
    assert (result.added, result.not_listed, result.invalid_models) == (("new",), ("old",), ("broken",))


def test_what_a_check_found_unusable_becomes_invalid_and_is_not_offered() -> None:
    result = merged(CONFIGURED, discovery(ListedModel(id="new"), ListedModel(id="bare")), unusable=("bare", "broken"))
    assert list(result.models) == ["old", "gpt-5", "new"]
    assert result.invalid_models == ("broken", "bare")


def test_a_configured_model_that_the_filter_left_out_is_still_listed_by_the_host() -> None:
    assert merged(CONFIGURED, discovery(left_out=("old",))).not_listed == ("gpt-5", "bare")


def test_what_ollama_lists_as_latest_is_the_model_that_is_configured_without_it() -> None:
    ollama = replace(CONFIGURED, dialect="ollama", invalid_models=("bad",))
    found = discovery(ListedModel(id="old:latest"), ListedModel(id="bad:latest"), ListedModel(id="new:latest"))
    result = merged(ollama, found)
    assert list(result.models) == ["old", "gpt-5", "bare", "new:latest"]
    assert result.models["new:latest"].id == "new:latest"
    assert result.not_listed == ("gpt-5", "bare")
    assert list(merged(CONFIGURED, found).models)[3:] == ["old:latest", "bad:latest", "new:latest"]


def test_merging_an_empty_list_changes_nothing() -> None:
    assert dict(merged(CONFIGURED, discovery()).models) == dict(CONFIGURED.models)
