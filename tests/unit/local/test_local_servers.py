"""The real model servers: started, shared, asked, and gone with their parent."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import AsyncGenerator, Callable
from pathlib import Path

import pytest
from gguf_bytes import GOOD

from abreast.core.errors import LocalServerFailed, ModelNotOffered
from abreast.core.local.catalogue import GEMMA3, KNOWN_MODELS, SMOLLM2
from abreast.core.local.process import LocalAddress, ServerProcess
from abreast.core.local.server import LocalServers
from abreast.core.local.shelf import Shelf
from local_models import ModelServer

pytestmark = pytest.mark.models
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")


@pytest.fixture
async def servers(models_folder: Path) -> AsyncGenerator[LocalServers]:
    servers = LocalServers(Shelf(models_folder))
    yield servers
    await servers.aclose()


@pytest.fixture
def smollm2(local_models: dict[str, ModelServer]) -> ModelServer:
    """A server that runs for the whole session, for tests that only ask it."""
    return local_models[SMOLLM2.id]


def ask(
    server: LocalAddress | ModelServer, body: bytes, *, key: str | None = None, path: str = "/chat/completions"
) -> str:
    base_url = server.base_url if isinstance(server, LocalAddress) else server.openai_url
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key or server.key.reveal()}"}
    request = urllib.request.Request(base_url + path, body or None, headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read().decode()


def question(text: str, max_tokens: int = 8) -> bytes:
    return json.dumps(
        {"messages": [{"role": "user", "content": text}], "max_tokens": max_tokens, "temperature": 0}
    ).encode()


def is_running(pid: int) -> bool:
    """Whether the process exists and is no zombie that nobody has read."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


async def until(condition: Callable[[], bool], within_s: float) -> bool:
    deadline_s = time.monotonic() + within_s
    while not condition() and time.monotonic() < deadline_s:
        await asyncio.sleep(0.02)
    return condition()


async def test_a_model_answers_after_it_was_started(servers: LocalServers):
    assert not servers.is_up(SMOLLM2.id)
    address = await servers.ready(SMOLLM2.id)

    assert servers.is_up(SMOLLM2.id)
    answer = json.loads(await asyncio.to_thread(ask, address, question("Why is the sky blue?", 40)))
    assert "light" in answer["choices"][0]["message"]["content"]
    assert answer["model"] == SMOLLM2.id


async def test_all_who_ask_for_a_model_at_once_share_one_server(servers: LocalServers):
    addresses = await asyncio.gather(*(servers.ready(SMOLLM2.id) for _ in range(5)))

    assert all(address == addresses[0] for address in addresses)
    assert await servers.ready(SMOLLM2.id) == addresses[0]


async def test_a_pane_that_stops_waiting_does_not_disturb_the_others(servers: LocalServers):
    impatient = asyncio.create_task(servers.ready(SMOLLM2.id))
    patient = asyncio.create_task(servers.ready(SMOLLM2.id))
    await asyncio.sleep(0)
    impatient.cancel()

    assert (await patient).base_url
    assert impatient.cancelled()


async def test_a_server_that_died_is_started_anew(servers: LocalServers):
    before = await servers.ready(SMOLLM2.id)
    pid = servers.pid(SMOLLM2.id)
    assert pid
    os.kill(pid, signal.SIGKILL)
    assert await servers.has_died(SMOLLM2.id)
    assert not servers.is_up(SMOLLM2.id)

    after = await servers.ready(SMOLLM2.id)
    assert after != before
    assert servers.pid(SMOLLM2.id) != pid


async def test_closing_ends_all_servers_at_once_and_none_by_force(models_folder: Path, monkeypatch: pytest.MonkeyPatch):
    steps: list[str] = []
    end = ServerProcess.end

    async def noted(process: ServerProcess) -> None:
        steps.append("told to end")
        await end(process)
        steps.append("has ended")

    monkeypatch.setattr(ServerProcess, "end", noted)
    servers = LocalServers(Shelf(models_folder))
    await asyncio.gather(*(servers.ready(model.id) for model in KNOWN_MODELS))
    pids = [servers.pid(model.id) for model in KNOWN_MODELS]

    processes = [process._process for process in servers._processes.values()]
    await servers.aclose()
    assert steps == ["told to end"] * len(pids) + ["has ended"] * len(pids)
    assert signal.SIGKILL not in [-(process.returncode or 0) for process in processes]
    assert all(pid and not is_running(pid) for pid in pids)
    with pytest.raises(LocalServerFailed, match="closing"):
        await servers.ready(SMOLLM2.id)


async def test_closing_while_a_model_is_being_loaded_leaves_no_server(models_folder: Path):
    servers = LocalServers(Shelf(models_folder))
    waiting = asyncio.create_task(servers.ready(GEMMA3.id))
    assert await until(lambda: servers.pid(GEMMA3.id) is not None, 5)
    pid = servers.pid(GEMMA3.id)
    await servers.aclose()

    assert pid
    assert not is_running(pid)
    with pytest.raises(LocalServerFailed, match="closing"):
        await waiting


@linux_only
@pytest.mark.parametrize("moment", ["while it serves", "while it loads"])
async def test_no_server_outlives_a_killed_parent(models_folder: Path, moment: str):
    wait = "asyncio.run(process.ready())" if moment == "while it serves" else "pass"
    program = (
        "import asyncio, sys, time\nfrom pathlib import Path\n"
        "from abreast.core.local.catalogue import GEMMA3\nfrom abreast.core.local.process import ServerProcess\n"
        f"process = ServerProcess(GEMMA3, Path(sys.argv[1]) / GEMMA3.file_name)\n{wait}\n"
        "print(process.pid, flush=True)\ntime.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(models_folder)], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        pid = int(await asyncio.to_thread(parent.stdout.readline))
        assert is_running(pid)
        parent.kill()
        assert await until(lambda: not is_running(pid), 5)


@linux_only
async def test_a_server_uses_one_thread_for_the_model(smollm2: ModelServer):
    pid = smollm2.process.pid
    before_s, start_s = cpu_s(pid), time.monotonic()
    await asyncio.to_thread(ask, smollm2, question("Tell me a long story about the sea.", 120))
    busy = (cpu_s(pid) - before_s) / (time.monotonic() - start_s)

    assert busy < 1.25


def cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def test_who_does_not_know_the_key_gets_no_answer(smollm2: ModelServer):

    with pytest.raises(urllib.error.HTTPError, match="401") as caught:
        await asyncio.to_thread(ask, smollm2, question("Hello"), key="guessed")
    caught.value.close()


async def test_web_pages_may_not_read_answers_and_prompts_cannot_be_looked_at(smollm2: ModelServer):
    for path in ("/", "/slots"):
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(
                urllib.request.Request(
                    smollm2.anthropic_url + path, headers={"Authorization": f"Bearer {smollm2.key.reveal()}"}
                ),
                timeout=10,
            )
        assert caught.value.code in (404, 501)
        caught.value.close()
    page = urllib.request.Request(smollm2.anthropic_url + "/health", headers={"Origin": "https://example.org"})
    with urllib.request.urlopen(page, timeout=10) as answer:
        assert answer.headers["Access-Control-Allow-Origin"] not in ("*", "https://example.org")


@linux_only
async def test_the_key_does_not_stand_in_the_arguments(smollm2: ModelServer):

    arguments = Path(f"/proc/{smollm2.process.pid}/cmdline").read_bytes()
    assert str(SMOLLM2.file_name).encode() in arguments
    assert smollm2.key.reveal().encode() not in arguments


async def test_the_output_of_a_server_never_contains_prompts(smollm2: ModelServer):
    bodies = [
        question("The password is Rumpelstiltskin. Repeat it."),
        b'{"messages": "Rumpelstiltskin", "max_tokens": 8}',
        b'{"messages": [{"role": "user", "content": "Rumpelstiltskin',
        question("Rumpelstiltskin " * 20_000),
    ]
    for body in bodies:
        with contextlib.suppress(urllib.error.HTTPError):
            await asyncio.to_thread(ask, smollm2, body)

    assert "umpel" not in smollm2.process.last_words


async def test_a_file_that_llama_cpp_refuses_is_reported_with_its_reason(tmp_path: Path):
    file = tmp_path / "tiny.gguf"
    file.write_bytes(GOOD + bytes(1000))
    shelf = Shelf(tmp_path / "models")
    servers = LocalServers(shelf)
    added = shelf.add_gguf(file)

    with pytest.raises(LocalServerFailed, match="could not start") as caught:
        await servers.ready(added.id)
    assert "failed to load model" in caught.value.details
    assert not servers.is_up(added.id)
    await servers.aclose()


async def test_a_server_that_takes_too_long_is_ended(models_folder: Path):
    servers = LocalServers(Shelf(models_folder), start_limit_s=0.01)

    with pytest.raises(LocalServerFailed, match="not ready"):
        await servers.ready(SMOLLM2.id)
    assert servers.pid(SMOLLM2.id) is None
    await servers.aclose()


async def test_models_that_are_not_here_are_refused(tmp_path: Path):
    servers = LocalServers(Shelf(tmp_path))

    with pytest.raises(ModelNotOffered, match="not on this computer"):
        await servers.ready(SMOLLM2.id)
    with pytest.raises(ModelNotOffered, match="no local model named gpt-7"):
        await servers.ready("gpt-7")
    await servers.aclose()


async def test_a_process_can_be_ended_twice(models_folder: Path):
    process = ServerProcess(SMOLLM2, models_folder / SMOLLM2.file_name)
    await process.end()
    await process.end()
    assert not process.alive


async def test_the_shared_fixture_serves_both_models(local_models: dict[str, ModelServer]):
    for model in KNOWN_MODELS:
        server = local_models[model.id]
        listed = json.loads(await asyncio.to_thread(ask, server, b"", path="/models"))
        assert [entry["id"] for entry in listed["data"]] == [model.id]
