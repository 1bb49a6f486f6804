"""Which ports have a listener on this computer, found without opening a socket: a start must not connect anywhere."""

from __future__ import annotations

from pathlib import Path

_TABLES = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
_LISTEN = "0A"


def listening_ports(tables: tuple[Path, ...] = _TABLES) -> frozenset[int] | None:
    """The TCP ports with a listener, from the kernel's tables. `None` where the system has no such tables."""
    ports: set[int] = set()
    readable = False
    for table in tables:
        try:
            lines = table.read_text("ascii").splitlines()[1:]
        except OSError:
            continue
        readable = True
        for line in lines:
            _, local_address, _, state, *_ = line.split()
            if state == _LISTEN:
                ports.add(int(local_address.rpartition(":")[2], 16))
    return frozenset(ports) if readable else None
