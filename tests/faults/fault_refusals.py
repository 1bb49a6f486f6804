"""Servers that refuse: one status, one body, some headers, as often as they are asked."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fault_server import Asked, Connection, Fault, serving
from fault_wires import Wire


def refusal_body(wire: Wire, code: str, message: str, **fields: object) -> bytes:
    """What a server of this dialect says beside the status. Ollama gives no code."""
    match wire.name:
        case "ollama":
            body: object = {"error": message}
        case "anthropic":
            body = {"type": "error", "error": {"type": code, "message": message, **fields}}
        case _:
            body = {"error": {"message": message, "type": code, "code": code, "param": None, **fields}}
    return json.dumps(body).encode()


class Refusal(Fault):
    """Refuses every request."""

    status = "400 Bad Request"
    code = "invalid_request_error"
    message = "no"
    headers: tuple[str, ...] = ()
    path = ""
    """Stands behind the right base address, to make it a wrong one."""
    content_type = "application/json"

    def body(self) -> bytes:
        return refusal_body(self.wire, self.code, self.message)

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.content_type, *self.headers, status=self.status)
        await connection.send(self.body())

    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        async with serving(self) as port:
            yield f"http://{self.host}:{port}{self.wire.prefix}{self.path}"


def refusing(status: str, code: str, *headers: str) -> type[Refusal]:
    """A class that refuses with this status, the dialect's error object with this code, and these headers."""
    return type("Refusing", (Refusal,), {"status": status, "code": code, "headers": headers})
