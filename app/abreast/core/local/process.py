"""One running model server: a child process, its address and its last words."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import secrets
import subprocess
import sys
import tempfile
import threading
from collections import deque
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from abreast.core.errors import LocalServerFailed
from abreast.core.language import number, tr
from abreast.core.local import child
from abreast.core.local.catalogue import LocalModel
from abreast.core.local.environment import program_environment
from abreast.core.secret import Secret

START_LIMIT_S = 60.0
_KEPT_LINES = 40
_MAX_LINE_CHARS = 500
_POLL_S = 0.02
_LAST_MOMENT_S = 0.3
_POLITE_END_S = 1.2
"""How long a child has to end by itself before it is killed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalAddress:
    """Where a model server listens."""

    origin: str
    """e.g. `http://127.0.0.1:40971`; what the Anthropic dialect takes as its base URL."""
    key: Secret
    """Made for this server only. It keeps web pages and other users of the computer out."""

    @property
    def base_url(self) -> str:
        """What the OpenAI dialects take as their base URL."""
        return f"{self.origin}/v1"


class ServerProcess:
    """A child process that serves one model. It ends with this process, however this one ends.

    Make it on the thread that lives as long as the program: Linux ends the child with the thread that started it.
    """

    def __init__(self, model: LocalModel, path: Path) -> None:
        self._model = model
        self._port: Future[int | None] = Future()  # `None`: it ended without one
        self._port.set_running_or_notify_cancel()  # So that a cancelled waiter does not cancel it for others.
        self._last_lines: deque[str] = deque(maxlen=_KEPT_LINES)
        key = secrets.token_urlsafe(32)
        self._key = Secret(key)
        self._process = subprocess.Popen(  # noqa: S603  the program is our own
            # -P: a file in the working directory must not pass for one of the child's modules.
            [sys.executable, "-P", "-X", "utf8", str(Path(child.__file__)), str(path), model.id],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=program_environment(),
            cwd=tempfile.gettempdir(),
            # A session of its own: Ctrl+C in the terminal is for us, we end the child in good order.
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._stdin = self._process.stdin
        self._reader = threading.Thread(
            target=self._read, args=(self._process.stdout,), daemon=True, name=f"output of {model.id}"
        )
        self._reader.start()
        settings = json.dumps({"key": key, "chat_template": model.chat_template})
        try:
            self._stdin.write(settings.encode() + b"\n")
            self._stdin.flush()
        except BrokenPipeError:
            self._last_lines.append("The process ended before it read its settings.")

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    async def has_died(self) -> bool:
        """Whether the child has gone. Its sockets close a moment before, so this waits for that moment."""
        return await asyncio.to_thread(self._has_ended, _LAST_MOMENT_S)

    @property
    def last_words(self) -> str:
        """The last lines of its output: llama.cpp's errors, never prompts."""
        return "\n".join(self._last_lines)

    async def ready(self, limit_s: float = START_LIMIT_S) -> LocalAddress:
        """Wait until the server is healthy.

        Raises:
            LocalServerFailed: if it dies or is not healthy within `limit_s`.
        """
        try:
            async with asyncio.timeout(limit_s):
                port = await asyncio.wrap_future(self._port)
                while port and self.alive and not await asyncio.to_thread(_is_healthy, port):  # noqa: ASYNC110  nothing tells us
                    await asyncio.sleep(_POLL_S)
        except TimeoutError as error:
            raise self._failure(
                tr(
                    "The model server for {label} was not ready after {seconds} s. Try again when the computer is "
                    "less busy, or pick a smaller model.",
                    label=self._model.label,
                    seconds=number(limit_s),
                )
            ) from error
        if not port or not self.alive:
            raise self._failure(
                tr(
                    "The model server for {label} could not start. The file may be damaged or of a kind that this "
                    "llama.cpp does not know, or memory is short. See Details, or pick another model.",
                    label=self._model.label,
                )
            )
        return LocalAddress(origin=f"http://127.0.0.1:{port}", key=self._key)

    async def end(self) -> None:
        """End the child and wait for it: at most 2 s, mostly a few milliseconds."""
        await asyncio.to_thread(self._end)

    def _end(self) -> None:
        _close_quietly(self._stdin)
        self._process.terminate()
        if not self._has_ended(within_s=_POLITE_END_S):
            self._process.kill()
            self._process.wait()
        self._reader.join()  # Its pipe is closed, so it ends at once.

    def _has_ended(self, within_s: float) -> bool:
        try:
            self._process.wait(within_s)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _failure(self, message: str) -> LocalServerFailed:
        return LocalServerFailed(message, details=self.last_words)

    def _read(self, output: IO[bytes]) -> None:
        with output:
            for raw in output:
                line = raw.decode("utf-8", "replace").rstrip()[:_MAX_LINE_CHARS]
                if not self._port.done() and line.startswith('{"port":'):
                    self._port.set_result(json.loads(line)["port"])
                elif line:
                    self._last_lines.append(line)
        if not self._port.done():
            self._port.set_result(None)


def _is_healthy(port: int) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _close_quietly(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except BrokenPipeError:
        return  # The child has gone already, which is what closing asks for.
