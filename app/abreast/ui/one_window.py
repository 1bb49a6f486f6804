"""One window for each data folder: a second start raises the first one's window and ends.

The first start holds a lock, which the system frees however the program ends, and listens where only this user can
speak to it. It understands one word, which may come with the path of a file that the user is then asked about. Where there are no Unix sockets it listens on this computer's own address and the
word comes with a secret that stands in a private file.

The first paint waits for the lock only, so what speaks over sockets is imported where it is used.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from abreast.core.file_lock import held
from abreast.core.paths import FolderRefused, make_private

if TYPE_CHECKING:
    import asyncio
    import socket

WORD = b"raise\n"
ANSWER = b"raised\n"
WAIT_S = 5.0
"""So long a second start tries to reach the first one."""
POLL_S = 0.05
MOST_BYTES = 9000
"""The longest path that a system knows has 4096 bytes, which take two characters each."""
HAS_UNIX_SOCKETS = sys.platform != "win32"
_SAID = re.compile(rb"raise(?: ((?:(?!00)[0-9a-f]{2})+))?\n")
"""The word, and a path as the system spells it: in hexadecimal digits, since it may hold any byte but 0."""


class OneWindow:
    """The claim to be the one window of a data folder.

    Args:
        data: The data folder, which is this user's own.
        environ: Where `XDG_RUNTIME_DIR` is looked up.
        unix: Whether to listen on a Unix socket.
    """

    def __init__(self, data: Path, environ: Mapping[str, str], *, unix: bool = HAS_UNIX_SOCKETS) -> None:
        self._unix = unix
        self._data = data
        self._environ = environ
        self._lock = ExitStack()
        self._server: asyncio.Server | None = None
        self._secret = b""

    def is_first(self, file: Path | None = None) -> bool:
        """Claim the folder. False: another window has it, was raised, and was given the file."""
        until_s = time.monotonic() + WAIT_S
        try:
            return self._waited_for(_word(file), until_s)
        except OSError:
            # A folder in which nothing can be written, not even a lock, can still be looked at.
            return not self._raised(_word(file))

    def _waited_for(self, word: bytes, until_s: float) -> bool:
        while not self._claimed():
            if self._raised(word):
                return False
            # The other one may be just starting or ending, or it hangs. Then a second window is better than none.
            if time.monotonic() > until_s:
                return True
            time.sleep(POLL_S)
        return True

    async def listen(self, on_raise: Callable[[Path | None], None]) -> None:
        """Call `on_raise` whenever there is a further start, with the file it was given. It ends with `close`.

        Raises:
            FolderRefused: if the place for the socket cannot be trusted.
            OSError: if it cannot be listened there.
        """
        import asyncio
        import hmac
        import secrets

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with (
                suppress(OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError),
                closing(writer),
            ):
                async with asyncio.timeout(WAIT_S):
                    said = await reader.readuntil(b"\n")
                    peer: socket.socket = writer.get_extra_info("socket")
                    secret, word = said[: len(self._secret)], _SAID.fullmatch(said, len(self._secret))
                    if word is not None and _is_own(peer) and hmac.compare_digest(secret, self._secret):
                        on_raise(_file_in(word))
                        writer.write(ANSWER)
                        await writer.drain()

        door = self._door()
        if self._unix:
            with suppress(FileNotFoundError):
                door.unlink()
            self._server = await asyncio.start_unix_server(answer, door, limit=MOST_BYTES)
            door.chmod(0o600)
        else:
            self._secret = secrets.token_hex(32).encode() + b" "
            self._server = await asyncio.start_server(answer, "127.0.0.1", 0, limit=MOST_BYTES)
            port = self._server.sockets[0].getsockname()[1]
            _write_private(door, b"%d %s" % (port, self._secret))

    def close(self) -> None:
        """Give the folder up."""
        if self._server is not None:
            self._server.close()
            with suppress(FileNotFoundError):
                self._door().unlink()
        self._lock.close()

    def _door(self) -> Path:
        """Where to speak to the window: its socket, or the file that says which port and secret it has."""
        import hashlib

        if not self._unix:
            return self._data / "window.port"
        # The path of a socket may have some hundred characters only, a data folder's own may have more.
        name = hashlib.sha256(os.fsencode(self._data)).hexdigest()[:24]
        return _runtime_folder(self._environ) / f"{name}.sock"

    def _claimed(self) -> bool:
        lock = self._data / "window.lock"
        with ExitStack() as stack:
            if not stack.enter_context(held(lock)):
                return False
            lock.chmod(0o600)
            self._lock = stack.pop_all()
        return True

    def _raised(self, word: bytes) -> bool:
        """Whether the window that listens there was reached and has answered."""
        with suppress(OSError, ValueError, FolderRefused), self._connected() as (connection, secret):
            connection.settimeout(WAIT_S)
            connection.sendall(secret + word)
            return b"".join(iter(lambda: connection.recv(MOST_BYTES), b"")) == ANSWER
        return False

    @contextmanager
    def _connected(self) -> Generator[tuple[socket.socket, bytes]]:
        """A connection to the window that listens, and what to say to it before the word."""
        import socket

        if self._unix:
            with socket.socket(socket.AF_UNIX) as connection:
                connection.connect(str(self._door()))
                yield connection, b""
        else:
            port, secret = self._door().read_bytes().split()
            with socket.create_connection(("127.0.0.1", int(port)), WAIT_S) as connection:
                yield connection, secret + b" "


def _word(file: Path | None) -> bytes:
    """What to say. The file's path is made whole: the other window may run in another folder."""
    return WORD if file is None else b"raise %s\n" % os.fsencode(file.absolute()).hex().encode()


def _file_in(word: re.Match[bytes]) -> Path | None:
    return Path(os.fsdecode(bytes.fromhex(word[1].decode()))) if word[1] else None


def _is_own(peer: socket.socket) -> bool:
    """Whether the same user is at the other end. Where the system does not tell, the folder's mode has to do."""
    import socket
    import struct

    if sys.platform != "linux" or peer.family != socket.AF_UNIX:
        return True
    credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    _, user, _ = struct.unpack("3i", credentials)
    return user == os.geteuid()


def _runtime_folder(environ: Mapping[str, str]) -> Path:
    """Where sockets of this user stand, for nobody else to look into.

    Raises:
        FolderRefused: if it cannot be trusted.
    """
    import tempfile

    base = environ.get("XDG_RUNTIME_DIR")
    folder = Path(base) / "abreast" if base else Path(tempfile.gettempdir()) / f"abreast-{os.geteuid()}"
    make_private(folder)
    return folder


def _write_private(path: Path, content: bytes) -> None:
    with suppress(FileNotFoundError):
        path.unlink()
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
