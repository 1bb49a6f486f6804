"""Dialects that do what a script says, and the calls that ask them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

from abreast.core.chat import ChatRequest, Message
from abreast.core.dialects.base import Dialect
from abreast.core.events import Completed, FinishReason, StreamEvent
from abreast.core.run.run import LaneCall

REQUEST = ChatRequest(model="m", messages=(Message.user("hi"),))
DONE = Completed(FinishReason.STOP, None, 2)
Step = StreamEvent | Exception | asyncio.Event
"""Events are yielded, errors raised, `asyncio.Event`s awaited."""


class Scripted:
    """A dialect whose wire is this script, at every request."""

    def __init__(self, *script: Step) -> None:
        self._script = script
        self.started = asyncio.Event()
        self.closed = False

    async def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        self.started.set()
        try:
            for step in self._script:
                if isinstance(step, Exception):
                    raise step
                if isinstance(step, asyncio.Event):
                    await step.wait()
                else:
                    yield step
        finally:
            self.closed = True

    async def aclose(self) -> None:
        self.closed = True


class Attempts:
    """A dialect with a script for each request."""

    def __init__(self, *scripts: tuple[Step, ...]) -> None:
        self._scripts = scripts
        self.asked = 0

    def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        self.asked += 1
        return Scripted(*self._scripts[self.asked - 1]).stream(request)

    async def aclose(self) -> None:
        pass


def call(lane_id: str, dialect: Dialect) -> LaneCall:
    async def connect() -> Dialect:
        return dialect

    return LaneCall(lane_id=lane_id, request=REQUEST, connect=connect, provider_id="p")
