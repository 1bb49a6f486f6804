"""The installed command as a process of its own, with a server that speaks the OpenAI dialect on a socket."""

import asyncio
import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

HOSTILE = "[bold]\x1b[31mred\x1b[0m \x1b]0;owned\x07 \x9b2J"


def data_line(content: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(content)}\n\n".encode()


def piece(text: str) -> bytes:
    return data_line(
        {
            "id": "1",
            "object": "chat.completion.chunk",
            "model": "m",
            "choices": [{"index": 0, "delta": {"content": text}}],
        }
    )


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
END = (
    data_line({"id": "1", "object": "chat.completion.chunk", "model": "m", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
    + data_line({"id": "1", "object": "chat.completion.chunk", "model": "m", "choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10}})
    + b"data: [DONE]\n\n"
)  # fmt: skip


@dataclass
class Server:
    """Answers by the name of the model; keeps the requests and notes when it was left."""

    file: Path
    requests: list[dict[str, Any]]
    left: asyncio.Event


@asynccontextmanager
async def fake_host(folder: Path) -> AsyncGenerator[Server]:
    state = Server(file=folder / "providers.yaml", requests=[], left=asyncio.Event())

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
        )
        request = json.loads(await reader.readexactly(length))
        state.requests.append(request)
        match request["model"]:
            case "refuses":
                body = b'{"error": {"message": "no such key", "code": "invalid_api_key"}}'
                writer.write(
                    b"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                    % len(body)
                    + body
                )
            case "endless":
                writer.write(HEAD + piece("begun"))
                await writer.drain()
                await reader.read()
                state.left.set()
            case "cut":
                writer.write(HEAD + piece("half"))
            case _:
                writer.write(HEAD + piece("said: ") + piece(HOSTILE) + END)
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        state.file.write_text(
            f"providers:\n  host: {{dialect: openai-chat, base_url: 'http://127.0.0.1:{port}/v1', needs_key: false}}\n"
        )
        yield state


@dataclass
class Ended:
    status: int | None
    stdout: str
    stderr: str


async def abreast(
    *arguments: str | Path, stdin: bytes = b"", interrupt_after: bytes = b"", number: int = signal.SIGINT
) -> Ended:
    """Run the command to its end. With `interrupt_after` it gets a signal, Ctrl+C's, once it has printed that."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "abreast", *map(str, arguments),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout
    async with asyncio.timeout(90):
        shown = b""
        if interrupt_after:
            shown = await process.stdout.readuntil(interrupt_after)
            process.send_signal(number)
        stdout, stderr = await process.communicate(stdin)
    return Ended(process.returncode, (shown + stdout).decode(), stderr.decode())


async def test_answers_come_in_sections_with_their_figures_and_escapes_as_text(tmp_path: Path) -> None:
    async with fake_host(tmp_path) as host:
        ended = await abreast("compare", "--providers", host.file, "-m", "host/one", "-m", "host/two", "hello")
    assert (ended.status, ended.stderr) == (0, "")
    shown = "said: [bold]␛[31mred␛[0m ␛]0;owned␇ <U+009B>2J"
    assert ended.stdout.count(shown) == 2
    assert not {c for c in ended.stdout if c < " " or "\x7f" <= c < "\xa0"} - {"\n"}
    lines = ended.stdout.splitlines()
    assert lines[0].startswith("A  host/one ")
    assert lines[-2].split()[:3] == ["A", "host/one", "complete"]
    assert lines[-1].split()[-3:] == ["7", "3", "-"]


async def test_what_was_asked_for_is_what_is_sent(tmp_path: Path) -> None:
    async with fake_host(tmp_path) as host:
        options = ["--system", "Be brief.", "--temperature", "0.5", "--max-tokens", "9"]
        ended = await abreast(
            "--providers", host.file, "compare", "-m", "host/one", *options, "-", stdin="¿qué?\n".encode()
        )
    assert ended.status == 0
    [request] = host.requests
    assert request["messages"] == [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "¿qué?\n"}]
    assert request["temperature"] == 0.5
    assert 9 in (request.get("max_tokens"), request.get("max_completion_tokens"))


async def test_json_is_one_object_with_the_text_as_it_came(tmp_path: Path) -> None:
    async with fake_host(tmp_path) as host:
        ended = await abreast("compare", "--providers", host.file, "-m", "host/one", "--json", "hello")
    [lane] = json.loads(ended.stdout)["lanes"]
    assert (ended.status, ended.stderr) == (0, "")
    assert (lane["state"], lane["text"], lane["error"]) == ("complete", f"said: {HOSTILE}", None)
    assert (lane["usage"]["input_tokens"], lane["usage"]["output_tokens"], lane["cost_usd"]) == (7, 3, None)
    assert "\x1b" not in ended.stdout


@pytest.mark.parametrize(("model", "state"), [("refuses", "failed"), ("cut", "interrupted")])
async def test_one_failed_lane_makes_the_status_1_and_leaves_the_others_alone(
    tmp_path: Path, model: str, state: str
) -> None:
    async with fake_host(tmp_path) as host:
        ended = await abreast(
            "compare", "--providers", host.file, "-m", f"host/{model}", "-m", "host/one", "--json", "x"
        )
    bad, good = json.loads(ended.stdout)["lanes"]
    assert ended.status == 1
    assert (bad["state"], good["state"]) == (state, "complete")
    assert bad["error"]


async def test_nothing_listening_is_told_in_a_sentence_and_without_a_trace(tmp_path: Path) -> None:
    async with fake_host(tmp_path) as host:
        pass
    ended = await abreast("compare", "--providers", host.file, "-m", "host/one", "hello")
    assert ended.status == 1
    assert "failed: " in ended.stdout
    assert "Traceback" not in ended.stdout + ended.stderr


async def test_a_missing_key_is_told_with_what_to_do() -> None:
    ended = await abreast("compare", "-m", "openai/gpt-5.2", "hello")
    assert ended.status == 1
    assert "OPENAI_API_KEY" in ended.stdout or "no safe keyring" in ended.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one process there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_ctrl_c_and_an_end_from_outside_stop_all_lanes_and_print_what_there_is(
    tmp_path: Path, number: int
) -> None:
    async with fake_host(tmp_path) as host:
        command = ("compare", "--providers", host.file, "-m", "host/endless", "-m", "host/endless", "hello")
        ended = await abreast(*command, interrupt_after=b"begun", number=number)
        async with asyncio.timeout(5):
            await host.left.wait()
    assert ended.status == 130
    lines = ended.stdout.splitlines()
    assert "begun" in lines
    assert [line.split()[2] for line in lines[-2:]] == ["cancelled", "cancelled"]
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
async def test_no_escape_of_a_model_reaches_a_real_terminal(tmp_path: Path) -> None:
    """On a terminal colours are ours; the model's own sequences still come as pictures."""
    async with fake_host(tmp_path) as host:
        output = await asyncio.to_thread(
            in_terminal,
            [sys.executable, "-m", "abreast", "compare", "--providers", str(host.file), "-m", "host/one", "x"],
        )
    assert "␛[31mred␛[0m ␛]0;owned␇" in output
    assert "\x1b]0;" not in output
    assert "\x1b[31mred" not in output
    assert "\x1b[" in output


def in_terminal(command: Sequence[str]) -> str:
    """Run a command in a pseudo-terminal and give all it wrote."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvpe(command[0], command, os.environ | {"TERM": "xterm-256color"})
    written = bytearray()
    try:
        while chunk := os.read(terminal, 65536):
            written += chunk
    except OSError:
        pass  # Linux's way to say that the other end is closed
    finally:
        os.close(terminal)
        os.waitpid(pid, 0)
    return written.decode()


@pytest.mark.parametrize(
    "arguments", [["--version"], ["models"], ["providers"], ["compare", "-m", "host/one", "--json", "x"]]
)
async def test_the_command_line_never_imports_qt(tmp_path: Path, arguments: list[str]) -> None:
    async with fake_host(tmp_path) as host:
        code = (
            "import sys; from abreast.__main__ import main; main();"
            "print([n for n in sys.modules if n.partition('.')[0] in ('PySide6', 'shiboken6', 'qasync')], file=sys.stderr)"
        )
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, "--providers", str(host.file), *arguments,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        _, stderr = await process.communicate()
    assert stderr.decode().splitlines()[-1] == "[]"


def test_the_entry_point_loads_neither_front_end() -> None:
    code = (
        "import sys, abreast.__main__; sys.exit(any(n in sys.modules for n in ('typer', 'rich', 'PySide6', 'asyncio')))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.fixture
def home_with_models(own_home: Path, models_folder: Path) -> Path:
    folder = own_home / "abreast/data/models"
    folder.mkdir(parents=True, mode=0o700)
    for file in models_folder.glob("*.gguf"):
        (folder / file.name).symlink_to(file)
    return folder


@pytest.mark.models
async def test_two_real_models_answer_side_by_side(home_with_models: Path) -> None:
    models = ("-m", "local/smollm2-135m", "-m", "gemma3")
    ended = await abreast("compare", *models, "--max-tokens", "40", "--json", "Name three colours.")
    assert ended.status == 0, ended.stderr
    lanes = json.loads(ended.stdout)["lanes"]
    assert [(lane["lane"], lane["provider"], lane["model"]) for lane in lanes] == [
        ("A", "local", "smollm2-135m"), ("B", "local", "gemma3-270m"),
    ]  # fmt: skip
    for lane in lanes:
        assert lane["state"] == "complete"
        assert lane["text"].strip()
        assert 0 < lane["usage"]["output_tokens"] <= 40
        assert 0 < lane["ttft_s"] < lane["e2e_s"]
        assert lane["cost_usd"] == 0
        assert lane["attempts"] == 1


@pytest.mark.models
async def test_a_real_answer_is_readable_in_a_pipe(home_with_models: Path) -> None:
    ended = await abreast("compare", "-m", "smollm2", "--max-tokens", "24", "Say hello.")
    assert ended.status == 0, ended.stderr
    assert ended.stdout.startswith("A  local/smollm2-135m ")
    assert ended.stdout.splitlines()[-1].rstrip().endswith("$0")


@pytest.mark.models
async def test_a_fetched_model_is_listed_as_here_and_is_not_fetched_again(home_with_models: Path) -> None:
    ended = await abreast("models", "--provider", "local")
    assert ended.stdout.count("on this computer") == 2
    ended = await abreast("models", "get", "smollm2-135m", "local/gemma3-270m")
    assert ended.status == 0, ended.stderr
    assert ended.stderr.count("is on this computer.") == 2
