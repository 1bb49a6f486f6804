"""Small wheels that carry pieces of a model, and an index that serves them, slowly if it must."""

from __future__ import annotations

import hashlib
import os
import threading
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from abreast.core.local.catalogue import Licence, LocalModel, PackagePart


def write_wheel(
    folder: Path,
    name: str,
    piece: bytes,
    *,
    version: str = "1.0",
    files: tuple[str, ...] = ("data/tiny.gguf.part00",),
    requires: str | None = "nonesuch",
) -> Path:
    """A wheel that pip accepts, with `piece` inside under each of `files`. What it requires does not exist, so a fetch
    that asks for dependencies fails."""
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    requirement = f"Requires-Dist: {requires}\n" if requires else ""
    path = folder / f"{module}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file in files:
            archive.writestr(f"{module}/{file}", piece)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{requirement}")
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return path


def write_model(folder: Path, *pieces: bytes) -> LocalModel:
    """A model whose file is `pieces` joined, with its wheels in `folder`."""
    whole = b"".join(pieces)
    names = [f"tiny-part{number}" for number in range(1, len(pieces) + 1)]
    sizes = [write_wheel(folder, name, piece).stat().st_size for name, piece in zip(names, pieces, strict=True)]
    return LocalModel(
        id="tiny",
        label="Tiny",
        file_name="tiny.gguf",
        size_bytes=len(whole),
        sha256=hashlib.sha256(whole).hexdigest(),
        licence=Licence(name="none"),
        is_chat=True,
        parts=tuple(
            PackagePart(name=name, version="1.0", wheel_bytes=size) for name, size in zip(names, sizes, strict=True)
        ),
    )


class Index(ThreadingHTTPServer):
    """Serves the wheels of a folder. The wheel named in `hold` stops half way until `go_on` is set."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.hold: str | None = None
        self.half_sent = threading.Event()
        self.client_gone = threading.Event()
        self.served: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"


@contextmanager
def only_index(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Index]:
    """The only place where pip looks: a server on this computer, with the wheels of `folder`."""
    with Index(folder) as server:
        for name in [name for name in os.environ if name.startswith("PIP_")]:
            monkeypatch.delenv(name)
        monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
        monkeypatch.setenv("PIP_NO_INDEX", "1")
        monkeypatch.setenv("PIP_FIND_LINKS", server.url)
        monkeypatch.setenv("PIP_RETRIES", "0")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: Index

    def do_GET(self) -> None:
        name = self.path.lstrip("/")
        if not name:
            links = "".join(f'<a href="/{path.name}">{path.name}</a>' for path in self.server.folder.glob("*.whl"))
            self._answer(f"<!DOCTYPE html><html><body>{links}</body></html>".encode(), "text/html")
            return
        content = (self.server.folder / name).read_bytes()
        self.server.served.append(name)
        self._answer(content, "application/octet-stream", hold=name == self.server.hold)

    def _answer(self, content: bytes, kind: str, *, hold: bool = False) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        half = len(content) // 2
        self.wfile.write(content[:half])
        if hold:
            self.server.half_sent.set()
            # The client sends no more, so this returns when its end of the connection is gone.
            self.connection.settimeout(30)
            if self._is_gone():
                self.server.client_gone.set()
                return
        self.wfile.write(content[half:])

    def _is_gone(self) -> bool:
        try:
            return self.rfile.read(1) == b""
        except ConnectionResetError:
            return True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is given
        """Nothing: the output belongs to the tests."""
