"""A run of the real command leaves its key nowhere: no file, no output, no log, no traceback, no process argument."""

import asyncio
import base64
import json
import os
import signal
import sys
from functools import partial
from pathlib import Path

import pytest
from driven_window import panes, until, watched_window
from screen import press, type_text, virtual_screen

import abreast
from canary import KEY, forms, sightings, sightings_in_arguments, sightings_in_files
from routed_server import Asked, Host, Reply, chunk, host, host_in_thread, of_events, of_json

TALKATIVE = {
    "OPENAI_LOG": "debug", "ANTHROPIC_LOG": "debug", "HTTPX_LOG_LEVEL": "trace", "PYTHONASYNCIODEBUG": "1",
    "PYTHONFAULTHANDLER": "1",
}  # fmt: skip
"""Everything that makes Python or a vendor's SDK tell more than it should."""
GOOD = of_events(chunk("Hello"), chunk(usage={"prompt_tokens": 1, "completion_tokens": 1}))
ENDLESS = Reply(body=GOOD.body.partition(b"\n\n")[0] + b"\n\n", content_type="text/event-stream")
ECHO = f"Your key {KEY} ({base64.b64encode(KEY.encode()).decode()}) is wrong"
SOURCE = str(Path(abreast.__file__).parents[1])
"""Absolute, since the command runs in a folder of its own: it must be the Abreast that is tested."""
ALL_DIALECTS = ["chat", "responses", "anthropic", "ollama"]


class Process:
    """The command, its outcome, and what was seen of the key while it ran."""

    def __init__(self) -> None:
        self.pid = 0
        self.in_arguments: list[str] = []
        self.status: int | None = None
        self.output = b""

    async def run(self, folder: Path, server: Host, models: list[str], end_with: signal.Signals | None) -> None:
        file = folder / "providers.yaml"
        dialects = {
            "chat": "openai-chat",
            "responses": "openai-responses",
            "anthropic": "anthropic",
            "ollama": "ollama",
        }
        entry = {"base_url": server.base_url, "api_key_env": "CANARY_API_KEY"}
        file.write_text(json.dumps({"providers": {name: entry | {"dialect": d} for name, d in dialects.items()}}))
        temporary = folder / "tmp"
        temporary.mkdir()
        lanes = [argument for name in models for argument in ("-m", f"{name}/x")]
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "abreast", "compare", "--providers", str(file), *lanes, "a prompt",
            cwd=folder, env=os.environ | TALKATIVE | {"CANARY_API_KEY": KEY, "TMPDIR": str(temporary), "PYTHONPATH": SOURCE},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        self.pid = process.pid
        assert process.stdout
        async with asyncio.timeout(90):
            if end_with is not None:
                self.output = await process.stdout.readuntil(b"Hello")
                process.send_signal(end_with)
            self.output += await process.stdout.read()
            self.status = await process.wait()


async def run(
    folder: Path, reply: Reply, *, models: list[str] | None = None, end_with: signal.Signals | None = None
) -> tuple[Process, list[Asked]]:
    process = Process()

    def answer(asked: Asked) -> Reply:
        process.in_arguments += sightings_in_arguments(process.pid)
        return reply

    async with host(answer) as server:
        await process.run(folder, server, models or ["chat"], end_with)
    return process, server.asked


def seen(process: Process, *folders: Path) -> list[str]:
    return [*process.in_arguments, *sightings(process.output, "output"), *sightings_in_files(*folders)]


@pytest.mark.parametrize(
    ("reply", "models", "status", "part"),
    [
        (GOOD, ["chat"], 0, b"Hello"),
        (of_json({"error": {"message": ECHO, "code": "invalid_api_key"}}, "401 No"), ALL_DIALECTS, 1, b"refused the API key"),
        (of_json({"error": {"message": ECHO, "code": "x"}}, "400 No"), ALL_DIALECTS, 1, b"refused the request"),
        (of_events({"error": {"message": ECHO, "code": "server_error"}}), ALL_DIALECTS, 1, b"chat"),
        (Reply(body=f"<html><title>{ECHO}</title></html>".encode(), content_type="text/html"), ALL_DIALECTS, 1, b"web page"),
        (Reply(status="302 Found", headers=(f"Location: https://x.example/?key={KEY}",)), ALL_DIALECTS, 1, b"redirects"),
        (of_json({"error": ECHO}, "500 Oops"), ALL_DIALECTS, 1, b"fault of its own"),
        (of_events({"choices": KEY}, {"choices": [KEY]}, [ECHO]), ALL_DIALECTS, 1, b"chat"),
    ],
)  # fmt: skip
async def test_no_outcome_leaves_the_key_anywhere(
    tmp_path: Path, own_home: Path, reply: Reply, models: list[str], status: int, part: bytes
) -> None:
    process, asked = await run(tmp_path, reply, models=models)
    assert (process.status, part in process.output) == (status, True), process.output
    sent = [asked.headers.get("authorization", asked.headers.get("x-api-key", "")) for asked in asked]
    assert len(sent) >= len(models)
    assert all(KEY in header for header in sent)
    assert seen(process, tmp_path, own_home) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("end_with", [signal.SIGINT, signal.SIGTERM, signal.SIGABRT])
async def test_no_sudden_end_leaves_the_key_anywhere(tmp_path: Path, own_home: Path, end_with: signal.Signals) -> None:
    process, asked = await run(tmp_path, _held(), end_with=end_with)
    assert asked
    assert process.status != 0
    assert seen(process, tmp_path, own_home) == []


@pytest.mark.screen
@pytest.mark.parametrize("end", ["close", "kill"])
def test_a_run_of_the_window_leaves_the_key_nowhere(tmp_path: Path, own_home: Path, end: str) -> None:
    """It is asked three times: a good answer comes, an error that says the key, and a page that does."""
    in_arguments: list[str] = []
    replies = [
        of_events(chunk("Hello"), chunk(usage={"prompt_tokens": 1, "completion_tokens": 1})),
        of_json({"error": {"message": ECHO, "code": "invalid_api_key"}}, "401 No"),
        Reply(body=f"<html><title>{ECHO}</title></html>".encode(), content_type="text/html"),
    ]

    def answer(asked: Asked) -> Reply:
        in_arguments.extend(sightings_in_arguments(window.pid))
        return replies[len(server.asked) - 1]

    home, file, printed = tmp_path / "abreast", tmp_path / "panes.json", tmp_path / "printed"
    (home / "config").mkdir(parents=True, mode=0o700)
    lanes = json.dumps([{"model": "chat/x"}]).replace('"', '\\"')
    (home / "config" / "window.ini").write_text(f'[comparison]\nlanes="{lanes}"\n')
    with host_in_thread(answer) as server, virtual_screen(tmp_path) as environment, printed.open("wb") as output:
        entry = {"dialect": "openai-chat", "base_url": server.base_url, "api_key_env": "CANARY_API_KEY"}
        (home / "config" / "providers.yaml").write_text(json.dumps({"providers": {"chat": entry}}))
        environment |= TALKATIVE | {"ABREAST_HOME": str(home), "CANARY_API_KEY": KEY, "TMPDIR": str(tmp_path)}
        environment["PYTHONPATH"] = SOURCE
        with watched_window(file, environment, output=output) as window:
            assert until(lambda: len(panes(file)) == 1, 20)
            for sentence in ("Hello", "refused the API key", "Got a web page"):
                type_text(environment, "a prompt")
                press(environment, "ctrl+Return")
                assert until(partial(_is_shown, sentence, file), 20), panes(file)
            if end == "close":
                press(environment, "ctrl+q")
                assert window.wait(15) == 0
            else:
                window.send_signal(signal.SIGABRT)
                window.wait(15)
    assert all(KEY in asked.headers["authorization"] for asked in server.asked)
    assert len(server.asked) == len(replies)
    assert in_arguments == []
    assert list(sightings_in_files(tmp_path, own_home)) == []


def _is_shown(sentence: str, file: Path) -> bool:
    return any(sentence in pane["text"] for pane in panes(file))


def _held() -> Reply:
    """An answer that has begun and does not go on."""
    return Reply(body=ENDLESS.body, content_type=ENDLESS.content_type, headers=("Content-Length: 100000",), held=True)


@pytest.mark.parametrize("form", forms(KEY).values(), ids=forms(KEY))
def test_the_search_finds_the_key_in_each_form(tmp_path: Path, form: bytes) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "log").write_bytes(b"before " + form + b" after")
    assert list(sightings_in_files(tmp_path))


@pytest.mark.parametrize("before", [b"", b"1", b"22", b"333"])
def test_the_search_finds_the_key_within_a_longer_text_in_base64(before: bytes) -> None:
    assert list(sightings(base64.b64encode(before + KEY.encode() + b"after"), "here"))


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="there is no /proc")
async def test_the_search_finds_the_key_in_the_arguments_of_a_child() -> None:
    script = f"import subprocess, sys; subprocess.run([sys.executable, '-c', 'input()', {KEY!r}])"
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", script, stdin=asyncio.subprocess.PIPE)
    seen_in_arguments: list[str] = []
    async with asyncio.timeout(20):
        # The child is there before its arguments are.
        while len(seen_in_arguments) < 3:
            await asyncio.sleep(0.01)
            seen_in_arguments = list(sightings_in_arguments(child.pid))
        await child.communicate(b"\n")
    assert any("as it is" in sighting for sighting in seen_in_arguments)
