"""Opens what a user chose: a JSON file, or the archive that a provider sends. Nothing is ever unpacked onto the disk."""

from __future__ import annotations

import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from abreast.core.language import mark, number, tr
from abreast.core.store.importing.report import ImportRefused
from abreast.core.system_reasons import reason_of

MAX_MEMBERS = 10_000
MAX_TOTAL_BYTES = 1 << 30
MAX_RATIO = 100
_RATIO_FROM_BYTES = 1 << 20
"""A few bytes may be packed as tightly as they like."""
_MAX_DIRECTORY_BYTES = 4 << 20
_WANTED = re.compile(r"conversations(-\d+)?\.json", re.IGNORECASE)
_END = b"PK\x05\x06"
_END_BYTES = 22
_MAX_COMMENT_BYTES = 0xFFFF
_LOCATOR_BYTES = 20
_LARGE_ARCHIVE = b"PK\x06\x07"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file of an archive that is read, or why it is not."""

    name: str
    size_bytes: int
    info: zipfile.ZipInfo
    refused: str | None = None


def is_archive(head: bytes) -> bool:
    return head.startswith((b"PK\x03\x04", _END))


@contextmanager
def opened_file(path: Path) -> Generator[IO[bytes]]:
    """A regular file, opened once: what is checked is what is read.

    Raises:
        ImportRefused: if it is not there, or is a pipe, a device or a folder.
    """
    try:
        # Without O_NONBLOCK a pipe that nobody writes to would hang here.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise ImportRefused(
            tr("{name} cannot be opened: {strerror}. Choose another file.", name=path.name, strerror=reason_of(error))
        ) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise ImportRefused(
            tr("{name} is not a file. Choose the archive or the JSON file that you were sent.", name=path.name)
        )
    with os.fdopen(descriptor, "rb") as file:
        yield file


@contextmanager
def opened_archive(file: IO[bytes], name: str) -> Generator[tuple[zipfile.ZipFile, tuple[Member, ...]]]:
    """An archive and those of its files that hold conversations.

    Raises:
        ImportRefused: if it is broken, or has more files than one unpacks without asking, or none that is wanted.
    """
    _check_directory(file, name)
    try:
        with zipfile.ZipFile(file) as archive:
            members = tuple(map(_member, (info for info in archive.infolist() if _wanted(info))))
            if not members:
                raise ImportRefused(
                    tr("{name} holds no conversations.json. Choose the archive that the provider sent.", name=name)
                )
            if sum(member.size_bytes for member in members) > MAX_TOTAL_BYTES:
                raise ImportRefused(
                    tr("{name} unpacks to more than 1 GB. Unpack it and import its files one by one.", name=name)
                )
            yield archive, members
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise ImportRefused(tr("{name} is a damaged archive. Fetch it again.", name=name)) from error


class Unpacked:
    """A file of an archive, unpacked while it is read, that ends with an error before it has grown too large.

    What an archive says of sizes is not believed.
    """

    def __init__(self, archive: zipfile.ZipFile, member: Member, room_bytes: int) -> None:
        self._stream = archive.open(member.info)
        self._member = member
        self._room_bytes = room_bytes
        self.read_bytes = 0

    def read(self, size: int, /) -> bytes:
        """
        Raises:
            ImportRefused: if it is damaged, or grows too large.
        """
        name = self._member.name
        try:
            data = self._stream.read(size)
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise ImportRefused(
                tr("{name} is damaged within the archive; the rest of it was not read.", name=name)
            ) from error
        self.read_bytes += len(data)
        if self.read_bytes > self._room_bytes:
            raise ImportRefused(tr("{name} unpacks to more than 1 GB; the rest of it was not read.", name=name))
        if self.read_bytes > _RATIO_FROM_BYTES and self.read_bytes > MAX_RATIO * max(
            1, self._member.info.compress_size
        ):
            raise ImportRefused(
                tr(
                    "{name} is packed like a trap, more than {most} times; the rest was not read.",
                    name=name,
                    most=MAX_RATIO,
                )
            )
        return data

    def close(self) -> None:
        self._stream.close()


def _check_directory(file: IO[bytes], name: str) -> None:
    """Look at how many files there are before `zipfile` makes an object of each."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _END_BYTES - _MAX_COMMENT_BYTES - _LOCATOR_BYTES))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        raise ImportRefused(tr("{name} is a damaged archive: its end is missing. Fetch it again.", name=name))
    if tail[max(0, at - _LOCATOR_BYTES) :].startswith(_LARGE_ARCHIVE):
        raise ImportRefused(tr("{name} is larger than 4 GB. Unpack it and import its conversations.json.", name=name))
    members, directory_bytes = struct.unpack_from("<HI", tail, at + 10)
    if members > MAX_MEMBERS or directory_bytes > _MAX_DIRECTORY_BYTES:
        raise ImportRefused(
            tr(
                "{name} has more than {most} files. Unpack it and import its conversations.json.",
                name=name,
                most=number(MAX_MEMBERS),
            )
        )


def _wanted(info: zipfile.ZipInfo) -> bool:
    return _WANTED.fullmatch(PurePosixPath(info.filename.replace("\\", "/")).name) is not None


def _member(info: zipfile.ZipInfo) -> Member:
    name = info.filename
    return Member(name=name, size_bytes=info.file_size, info=info, refused=_why_not(info))


def _why_not(info: zipfile.ZipInfo) -> str | None:
    parts = PurePosixPath(info.filename).parts
    if info.filename.startswith("/") or ".." in parts or "\\" in info.filename or ":" in info.filename:
        return mark("its name leads out of the archive")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        return mark("it is a link or a device, not a file")
    if info.flag_bits & 0x1:
        return mark("it is encrypted")
    if info.compress_type not in _METHODS:
        return mark("it is packed in an unusual way")
    return None
