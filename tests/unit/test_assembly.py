"""The core put together, against real hosts on sockets."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from abreast.core.assembly import Core, open_core
from abreast.core.errors import KeyMissing
from abreast.core.paths import Paths
from abreast.core.registry.candidates import Verdict
from abreast.core.registry.diagnosis import Fault
from abreast.core.registry.discovery import merged
from abreast.core.store.errors import HistoryClosed
from abreast.core.store.opening import Opened
from routed_server import Asked, Host, Reply, chunk, host, of_error, of_events, of_json

KEY = "sk-canary-0123456789"
LIST = of_json({"data": [{"id": "known"}, {"id": "new", "context_length": 8192}, {"id": "whisper-1"}, {"id": "gone"}]})


def answer(asked: Asked) -> Reply:
    if asked.path == "/v1/models":
        return LIST
    if asked.path != "/v1/chat/completions":
        return of_error("404 Not Found", "x")
    if asked.json["model"] == "gone":
        return of_error("404 Not Found", "model_not_found")
    return of_events(chunk("1"), chunk(" 2"), chunk(usage={"prompt_tokens": 3, "completion_tokens": 2}))


def core_for(server: Host, folder: Path, *, path: str = "/v1", key: str = KEY) -> Core:
    paths = Paths(config=folder / "config", data=folder / "data", cache=folder / "cache")
    paths.prepare()
    entry = {"dialect": "openai-chat", "base_url": server.base_url + path, "api_key_env": "HOST_API_KEY"}
    models = {"known": {"short": "k", "price": {"input": 1}}}
    paths.providers_file.write_text(json.dumps({"providers": {"host": entry | {"models": models}}}))
    return open_core(paths, {"HOST_API_KEY": key, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"})


async def test_a_provider_is_discovered_checked_and_merged(tmp_path: Path) -> None:
    async with host(answer) as server:
        core = core_for(server, tmp_path)
        provider = core.registry["host"]
        found = await core.discover(provider)
        report = await core.check_candidates(provider, [model.id for model in found.models])
        again = await core.discover(provider)
        await core.aclose()
    assert [model.id for model in found.models] == ["known", "new", "gone"]
    assert [result.verdict for result in report.checked] == [Verdict.USABLE, Verdict.USABLE, Verdict.UNUSABLE]
    assert again.from_cache
    result = merged(provider, found, unusable=tuple(report.unusable))
    assert list(result.models) == ["known", "new"]
    assert result.models["known"] == provider.models["known"]
    assert result.invalid_models == ("gone",)
    assert all(asked.headers["authorization"] == f"Bearer {KEY}" for asked in server.asked)
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and "canary" in file.read_text()]


async def test_an_entry_is_diagnosed_with_its_own_key(tmp_path: Path) -> None:
    async with host(answer) as server:
        core = core_for(server, tmp_path, path="")
        found = await core.diagnose(core.registry["host"])
        await core.aclose()
    assert (found.fault, found.suggested_base_url) == (Fault.WRONG_PATH, server.base_url + "/v1")


async def test_without_a_key_nothing_is_asked(tmp_path: Path) -> None:
    async with host(answer) as server:
        core = core_for(server, tmp_path, key="")
        provider = core.registry["host"]
        assert (await core.diagnose(provider)).fault is Fault.KEY_MISSING
        with pytest.raises(KeyMissing):
            await core.discover(provider)
        with pytest.raises(KeyMissing):
            await core.check_candidates(provider, ["known"])
        await core.aclose()
    assert server.asked == []


def test_the_core_is_imported_without_the_http_client() -> None:
    code = "import sys, abreast.core.assembly; sys.exit('httpx2' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


async def test_the_history_is_opened_on_demand_and_closed_with_the_core(tmp_path: Path) -> None:
    paths = Paths(config=tmp_path / "config", data=tmp_path / "data", cache=tmp_path / "cache")
    paths.prepare()
    core = open_core(paths, {})
    assert core.history is None

    opening = await asyncio.to_thread(core.open_history)

    assert isinstance(opening, Opened)
    assert opening.history is core.history
    await asyncio.wrap_future(opening.history.create([]))
    await core.aclose()
    with pytest.raises(HistoryClosed):
        await asyncio.wrap_future(opening.history.create([]))


async def test_a_history_that_opens_after_the_core_was_closed_is_closed_too(tmp_path: Path) -> None:
    paths = Paths(config=tmp_path / "config", data=tmp_path / "data", cache=tmp_path / "cache")
    paths.prepare()
    core = open_core(paths, {})
    await core.aclose()

    opening = await asyncio.to_thread(core.open_history)

    assert core.history is None
    assert isinstance(opening, Opened)
    with pytest.raises(HistoryClosed):
        await asyncio.wrap_future(opening.history.create([]))


def test_the_core_alone_imports_no_database() -> None:
    program = (
        "import abreast.core.assembly, sys; print([n for n in sys.modules if n.startswith(('sqlalchemy', 'alembic'))])"
    )
    output = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    assert output.strip() == "[]"
