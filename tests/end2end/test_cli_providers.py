"""Testing and discovering providers with the real command against real sockets."""

import asyncio
import json
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from local_models import ModelServer
from routed_server import Asked, Host, Reply, chunk, host, of_error, of_events, of_json

LIST = of_json({"data": [{"id": "large"}, {"id": "new", "context_length": 8192}, {"id": "gone"}, {"id": "whisper-1"}]})


def answer(asked: Asked) -> Reply:
    if asked.path == "/v1/models":
        return LIST
    if asked.path != "/v1/chat/completions":
        return of_error("404 Not Found", "x")
    if asked.json["model"] == "gone":
        return of_error("404 Not Found", "model_not_found")
    return of_events(chunk("said"), chunk(usage={"prompt_tokens": 3, "completion_tokens": 2}))


@dataclass
class Profile:
    """A host and the user's file that names it."""

    server: Host
    file: Path


@dataclass
class Ended:
    status: int | None
    stdout: str
    stderr: str

    @property
    def rows(self) -> list[list[str]]:
        return [line.split() for line in self.stdout.splitlines()]


async def abreast(*arguments: str, stdin: bytes = b"") -> Ended:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "abreast", *arguments,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    async with asyncio.timeout(90):
        stdout, stderr = await process.communicate(stdin)
    return Ended(process.returncode, stdout.decode(), stderr.decode())


@asynccontextmanager
async def profile(home: Path, path: str = "/v1", models: str = "{large: l, alias: {}}") -> AsyncGenerator[Profile]:
    folder = home / "abreast/config"
    folder.mkdir(parents=True, mode=0o700)
    async with host(answer) as server:
        file = folder / "providers.yaml"
        file.write_text(
            f"providers:\n  mine:  # ours\n    dialect: openai-chat\n    base_url: {server.base_url}{path}\n"
            f"    needs_key: false\n    models: {models}\n"
        )
        yield Profile(server, file)


async def test_a_discovery_says_what_is_new_what_is_not_listed_and_what_was_left_out(own_home: Path) -> None:
    async with profile(own_home) as mine:
        before = mine.file.read_text()
        ended = await abreast("providers", "discover", "mine")
        assert ended.status == 0, ended.stderr
        assert [row[:2] for row in ended.rows] == [["model", "note"], ["new", "new"], ["new", "gone"], ["not", "listed"], ["left", "out"]]  # fmt: skip
        assert "whisper-1" in ended.stdout
        assert "--save writes it" in ended.stderr
        assert mine.file.read_text() == before


async def test_a_discovery_is_written_only_on_request_and_adds_nothing_else(own_home: Path) -> None:
    async with profile(own_home) as mine:
        assert (await abreast("providers", "discover", "mine", "--save")).status == 0
        text = mine.file.read_text()
        assert "mine:  # ours\n" in text
        listed = json.loads((await abreast("models", "--provider", "mine", "--json")).stdout)
        again = await abreast("providers", "discover", "mine", "--save", "--refresh")
        assert "There is nothing new to save." in again.stderr
        assert mine.file.read_text() == text
    assert [model["model"] for model in listed] == ["large", "alias", "new", "gone"]
    assert [model["short"] for model in listed] == ["l", None, None, None]
    assert listed[2]["context_tokens"] == 8192


async def test_new_models_are_asked_only_with_consent_and_the_unusable_ones_are_noted(own_home: Path) -> None:
    async with profile(own_home) as mine:
        refused = await abreast("providers", "discover", "mine", "--check", "--save")
        assert (refused.status, "--yes agrees to what it costs" in refused.stderr) == (1, True)
        assert "/v1/chat/completions" not in [asked.path for asked in mine.server.asked]
        ended = await abreast("providers", "discover", "mine", "--check", "--save", "--yes", "--json")
        assert ended.status == 0, ended.stderr
        found = json.loads(ended.stdout)
        assert (found["added"], list(found["unusable"]), found["not_listed"]) == (["new"], ["gone"], ["alias"])
        asked = [asked.json["model"] for asked in mine.server.asked if asked.path == "/v1/chat/completions"]
        assert set(asked) == {"new", "gone"}
        assert "gone" in mine.file.read_text()
        models = (await abreast("models", "--provider", "mine")).stdout
        assert "mine/new" in models
        assert "gone" not in models


async def test_a_host_that_does_not_answer_leaves_the_file_alone(own_home: Path) -> None:
    async with profile(own_home) as mine:
        pass
    before = mine.file.read_text()
    ended = await abreast("providers", "discover", "mine", "--save")
    assert (ended.status, mine.file.read_text()) == (1, before)
    assert "Traceback" not in ended.stderr


async def test_models_are_listed_with_those_the_host_has_now(own_home: Path) -> None:
    async with profile(own_home):
        ended = await abreast("models", "--provider", "mine", "--refresh")
    assert ended.status == 0, ended.stderr
    assert [row[0] for row in ended.rows[1:]] == ["mine/large", "mine/alias", "mine/new", "mine/gone"]
    assert "new: not in your providers.yaml" in ended.stdout
    assert "the host does not list it" in ended.stdout


async def test_the_doctor_says_one_sentence_and_the_status_tells_whether_it_works(own_home: Path) -> None:
    async with profile(own_home) as mine:
        works = await abreast("providers", "test", "mine")
        assert (works.status, works.stdout, works.stderr) == (0, "mine works: large has answered.\n", "")
        refused = await abreast("providers", "test", "mine", "-m", "gone")
        assert (refused.status, "mine" in refused.stdout, len(refused.stdout.splitlines())) == (1, True, 1)
        saved = await abreast("providers", "test", "mine", "--thorough", "--save")
        assert saved.status == 0, saved.stderr
        assert "stream_usage: true" in mine.file.read_text()
        assert "temperature: true" in mine.file.read_text()


async def test_the_doctor_names_the_address_that_answers_and_the_command_that_sets_it(own_home: Path) -> None:
    async with profile(own_home, path="") as mine:
        ended = await abreast("providers", "test", "mine", "--json")
        found = json.loads(ended.stdout)
        assert (ended.status, found["fault"], found["suggested_base_url"]) == (
            1,
            "wrong path",
            mine.server.base_url + "/v1",
        )
        told = await abreast("providers", "test", "mine")
        command = told.stderr.strip().partition("abreast ")[2].split()
        assert (await abreast(*command)).status == 0
        assert (await abreast("providers", "test", "mine")).status == 0


async def test_a_bot_is_a_lane_with_its_message_and_limits(own_home: Path) -> None:
    bot = ["-m", "mine/large", "--system", "Briefly.", "--temperature", "0.2", "--max-tokens", "7", "--timeout", "30"]
    async with profile(own_home) as mine:
        assert (await abreast("bots", "add", "terse", *bot)).status == 0
        ended = await abreast(
            "compare", "-m", "bot:terse", "-m", "terse", "-m", "l", "--max-tokens", "9", "--json", "Why?"
        )
    assert ended.status == 0, ended.stderr
    lanes = json.loads(ended.stdout)["lanes"]
    assert [(lane["bot"], lane["model"], lane["state"]) for lane in lanes] == [
        ("terse", "large", "complete"), ("terse", "large", "complete"), (None, "large", "complete"),
    ]  # fmt: skip
    asked = [(len(asked.json["messages"]), asked.json.get("temperature")) for asked in mine.server.asked]
    assert sorted(asked, key=str) == [(1, None), (2, 0.2), (2, 0.2)]
    # What was given on the command line holds for all lanes.
    assert {asked.json.get("max_tokens", asked.json.get("max_completion_tokens")) for asked in mine.server.asked} == {9}


async def test_a_lane_of_a_bot_is_named_after_it_in_a_table(own_home: Path) -> None:
    async with profile(own_home):
        await abreast("bots", "add", "terse", "-m", "mine/large")
        ended = await abreast("compare", "-m", "terse", "Why?")
    assert ended.stdout.startswith("A  bot:terse (mine/large) ")
    assert ended.rows[-1][:4] == ["A", "bot:terse", "(mine/large)", "complete"]


async def test_the_time_limit_of_a_bot_ends_its_lane_and_no_other(own_home: Path) -> None:
    async with profile(own_home):
        pass
    silent = of_events(chunk("x"))

    def hold(asked: Asked) -> Reply:
        slow = asked.json["messages"][0]["role"] == "system"
        return Reply(silent=True) if slow else silent

    async with host(hold) as server:
        file = own_home / "abreast/config/providers.yaml"
        file.write_text(
            f"providers: {{mine: {{dialect: openai-chat, base_url: '{server.base_url}', needs_key: false}}}}\n"
        )
        (own_home / "abreast/config/bots.yaml").write_text("bots: {fast: {model: mine/m, system: x, timeout_s: 0.5}}\n")
        ended = await abreast("compare", "-m", "bot:fast", "-m", "mine/m", "--json", "Why?")
    fast, usual = json.loads(ended.stdout)["lanes"]
    assert (fast["state"], usual["state"]) == ("failed", "complete")
    assert fast["e2e_s"] is None or fast["e2e_s"] < 10


@pytest.mark.parametrize(
    "arguments", [["providers", "list"], ["bots"], ["keys", "status"], ["providers", "test", "mine"]]
)
async def test_no_command_imports_qt_or_leaves_a_trace_of_an_error(own_home: Path, arguments: Sequence[str]) -> None:
    code = (
        "import sys; from abreast.__main__ import main; main();"
        "sys.exit(any(n.partition('.')[0] in ('PySide6', 'shiboken6', 'qasync') for n in sys.modules))"
    )
    async with profile(own_home):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, *arguments, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
        )
        _, stderr = await process.communicate()
    assert (process.returncode, b"Traceback" in stderr) == (0, False), stderr


@pytest.mark.models
async def test_a_real_server_is_added_tested_discovered_and_asked(
    local_models: dict[str, ModelServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = local_models["smollm2-135m"]
    monkeypatch.setenv("REAL_API_KEY", server.key.reveal())
    added = await abreast("providers", "add", "real", "--base-url", server.openai_url, "--key-env", "REAL_API_KEY")
    assert (added.status, "keys set" in added.stderr) == (0, False), added.stderr
    found = await abreast("providers", "discover", "real", "--save", "--check", "--yes", "--json")
    assert found.status == 0, found.stderr
    [model] = json.loads(found.stdout)["added"]
    tested = await abreast("providers", "test", "real", "--thorough", "--save")
    assert (tested.status, tested.stdout) == (0, f"real works: {model} has answered.\n"), tested.stderr
    await abreast("bots", "add", "brief", "-m", f"real/{model}", "--max-tokens", "12", "--system", "Answer briefly.")
    ended = await abreast("compare", "-m", "brief", "--json", "Name a colour.")
    [lane] = json.loads(ended.stdout)["lanes"]
    assert (lane["bot"], lane["state"]) == ("brief", "complete")
    assert 0 < lane["usage"]["output_tokens"] <= 12
    monkeypatch.setenv("REAL_API_KEY", "sk-another-0123456789")
    refused = await abreast("providers", "test", "real")
    assert (refused.status, refused.stdout) == (1, "real refused the API key. Enter a valid one.\n")
