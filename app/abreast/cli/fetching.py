"""`abreast models get|add`: brings models to this computer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from abreast.cli.opening import opened
from abreast.cli.terminal import EXIT_FAILED, EXIT_INTERRUPTED, EXIT_USAGE, fail, say, stderr
from abreast.core.assembly import Core
from abreast.core.local.catalogue import LocalModel
from abreast.core.local.engine import ensure_engine
from abreast.core.local.errors import LocalModelError
from abreast.core.local.fetch import FetchStep, fetch
from abreast.core.local.own_program import is_frozen
from abreast.core.local.pip import NOTHING_INSIDE


async def get_models(names: Sequence[str]) -> int:
    """Fetch known local models and the engine that runs them. Ctrl+C keeps what is finished for the next time."""
    async with opened(None) as core:
        wanted = [_known_model(core, name) for name in names]
        try:
            for model in wanted:
                await _get(core, model)
            await ensure_engine()
        except LocalModelError as error:
            say(f"abreast: {error.message}")
            if error.details:
                say(error.details)
            return EXIT_FAILED
        except asyncio.CancelledError:
            if task := asyncio.current_task():
                task.uncancel()
            say("Stopped. What was finished is kept; the same command goes on from there.")
            return EXIT_INTERRUPTED
    return 0


def _known_model(core: Core, name: str) -> LocalModel:
    known = {model.id: model for model in core.shelf.models() if model.parts}
    shorts = {ref.model.short: ref.model.id for ref in core.registry.models() if ref.provider.managed}
    model_id = name.lower().removeprefix("local/")
    model_id = shorts.get(model_id, model_id)
    if model_id not in known:
        fail(f"{name!r} is not a model that can be fetched. There are: {', '.join(known)}.", EXIT_USAGE)
    return known[model_id]


async def _get(core: Core, model: LocalModel) -> None:
    if core.shelf.path(model.id):
        say(f"{model.label} is on this computer.")
        return
    licence = model.licence
    say(f"{model.label}. Licence: {licence.name}{f', {licence.url}' if licence.url else ''}. {licence.note}".rstrip())
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    console = stderr()
    # Into a file or a pipe no bar is drawn, only what is said before and after.
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        task = progress.add_task(model.label, total=model.download_bytes)
        await fetch(
            model,
            core.shelf.folder,
            lambda at: progress.update(
                task,
                completed=at.done_bytes,
                description=f"{model.label}: checking" if at.step is FetchStep.CHECKING else model.label,
            ),
        )
    say(f"{model.label} is here. Ask it with: abreast compare -m local/{model.id} PROMPT")


async def add_model(path: Path) -> int:
    """Put a GGUF file of the user's own on the shelf."""
    if is_frozen():
        fail(NOTHING_INSIDE)
    async with opened(None) as core:
        try:
            model = await asyncio.to_thread(core.shelf.add_gguf, path)
        except LocalModelError as error:
            fail(error.message)
        except OSError as error:
            fail(f"{path} cannot be read: {error.strerror}.")
        say(f"{model.label} is added. Ask it with: abreast compare -m local/{model.id} PROMPT")
    return 0
