"""Perfect answers in which some fields are others."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from fault_server import Asked, Connection, Fault
from fault_wires import Wire

Change = Callable[[dict[str, Any]], None]
"""Changes an object of the answer in place; it is given every one, the outer ones first."""


def altered(wire: Wire, change: Change) -> bytes:
    """A perfect answer with each of its objects changed."""
    lines = [_altered_line(line, change) for line in wire.whole().split(b"\n")]
    return b"\n".join(lines)


def answering(change: Change) -> type[Fault]:
    """A class of servers that answer so."""

    class Answering(Fault):
        async def answer(self, asked: Asked, connection: Connection) -> None:
            await connection.head(self.wire.content_type)
            await connection.send(altered(self.wire, change))

    return Answering


def _altered_line(line: bytes, change: Change) -> bytes:
    start = line.find(b"{")
    if start < 0:
        return line
    content = json.loads(line[start:])
    _visit(content, change)
    return line[:start] + json.dumps(content).encode()


def _visit(value: object, change: Change) -> None:
    if isinstance(value, dict):
        change(value)
    for member in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        _visit(member, change)
