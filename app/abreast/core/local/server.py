"""The model servers of this program: one per model, started on first use, shared by all panes."""

from __future__ import annotations

import asyncio
from pathlib import Path

from abreast.core.errors import LocalServerFailed, ModelNotOffered
from abreast.core.language import tr
from abreast.core.local.catalogue import LocalModel
from abreast.core.local.engine import engine_available
from abreast.core.local.errors import LocalModelError
from abreast.core.local.own_program import is_frozen
from abreast.core.local.pip import NOTHING_INSIDE
from abreast.core.local.process import START_LIMIT_S, LocalAddress, ServerProcess
from abreast.core.local.shelf import Shelf


class LocalServers:
    """Starts, shares and ends the model servers. Use it from one event loop."""

    def __init__(self, shelf: Shelf, *, start_limit_s: float = START_LIMIT_S) -> None:
        self._shelf = shelf
        self._start_limit_s = start_limit_s
        self._processes: dict[str, ServerProcess] = {}
        self._starts: dict[str, asyncio.Task[LocalAddress]] = {}
        self._closed = False

    def find(self, model_id: str) -> LocalModel:
        """The model with this id, present or not.

        Raises:
            ModelNotOffered: if there is none.
            LocalServerFailed: if the shelf cannot be read.
        """
        try:
            model = self._shelf.find(model_id)
        except LocalModelError as error:
            raise LocalServerFailed(error.message, details=error.details) from error
        if model is None:
            raise ModelNotOffered(tr("There is no local model named {model_id}. Pick another one.", model_id=model_id))
        return model

    def is_up(self, model_id: str) -> bool:
        """Whether `ready` would answer at once."""
        start, process = self._starts.get(model_id), self._processes.get(model_id)
        return bool(start and start.done() and process and process.alive)

    def origin(self, model_id: str) -> str | None:
        """Where the model's server listens; `None`: it is not up."""
        return self._starts[model_id].result().origin if self.is_up(model_id) else None

    async def has_died(self, model_id: str) -> bool:
        """Whether the model's server was started and has gone since."""
        process = self._processes.get(model_id)
        return process is not None and await process.has_died()

    def last_words(self, model_id: str) -> str:
        """What the model's server printed last, for "Details"; empty if it never ran."""
        process = self._processes.get(model_id)
        return process.last_words if process else ""

    def pid(self, model_id: str) -> int | None:
        """The process that serves the model, if one is alive."""
        process = self._processes.get(model_id)
        return process.pid if process and process.alive else None

    async def ready(self, model_id: str) -> LocalAddress:
        """The address of the model's server, started if it is not up. All who wait at the same time share one start,
        and a waiter that is cancelled does not disturb the others.

        Raises:
            ModelNotOffered: if the model is not on this computer.
            LocalServerFailed: if the server does not start.
        """
        start = self._starts.get(model_id)
        if start is None or (start.done() and not self.is_up(model_id)):
            start = asyncio.create_task(self._start(model_id), name=f"start {model_id}")
            start.add_done_callback(self._forget_failed)
            self._starts[model_id] = start
        try:
            return await asyncio.shield(start)
        except asyncio.CancelledError:
            waiter = asyncio.current_task()
            if start.cancelled() and waiter and not waiter.cancelling():
                raise self._closing() from None  # Not the waiter was cancelled, but the start, by `aclose`.
            raise

    async def aclose(self) -> None:
        """End all servers, at most 2 s for all together."""
        self._closed = True
        starts = list(self._starts.values())
        for start in starts:
            start.cancel()
        await asyncio.gather(*starts, return_exceptions=True)
        await asyncio.gather(*(process.end() for process in self._processes.values()))
        self._starts.clear()
        self._processes.clear()

    async def _start(self, model_id: str) -> LocalAddress:
        model, path = self._look_up(model_id)
        if earlier := self._processes.pop(model_id, None):
            await earlier.end()
        process = ServerProcess(model, path)
        self._processes[model_id] = process
        try:
            return await process.ready(self._start_limit_s)
        except LocalServerFailed:
            await process.end()
            raise

    @staticmethod
    def _closing() -> LocalServerFailed:
        return LocalServerFailed(
            tr("Abreast is closing, so no model server is started. Ask again after the next start.")
        )

    def _look_up(self, model_id: str) -> tuple[LocalModel, Path]:
        if self._closed:
            raise self._closing()
        model, path = self.find(model_id), self._shelf.path(model_id)
        if path is None:
            raise ModelNotOffered(
                tr("{label} is not on this computer. Fetch it in Settings > Local models.", label=model.label)
            )
        if is_frozen():
            raise LocalServerFailed(tr(NOTHING_INSIDE))
        if not engine_available():
            raise LocalServerFailed(
                tr("The engine for local models (xllamacpp) is not installed. Install it in Settings > Local models.")
            )
        return model, path

    def _forget_failed(self, start: asyncio.Task[LocalAddress]) -> None:
        """Reads the outcome, so that a failure whose waiters have all gone is not reported as forgotten."""
        if start.cancelled() or start.exception() is None:
            return
        for model_id, known in list(self._starts.items()):
            if known is start:
                del self._starts[model_id]
