"""Writes line-ups into the user's file from the window, and puts them to use."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from abreast.core.assembly import Core
from abreast.core.language import tr
from abreast.core.registry.edits import Edit
from abreast.core.registry.line_ups import LINE_UPS
from abreast.core.registry.private_file import SaveRefused
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.saving import Conflicted, opened, save


async def save_edits(core: Core, edits: Sequence[Edit]) -> str:
    """Put edits into the file. Returns why that was not done, in a sentence; empty: it is done, and in use."""
    try:
        result = await asyncio.to_thread(_save, core, edits)
    except FileRefused as refused:
        return tr(
            "line-ups.yaml is broken, so it is not changed. Correct it first. {problem}", problem=refused.problems[0]
        )
    except SaveRefused as refused:
        return str(refused)
    if isinstance(result, Conflicted):
        return tr("Another program changed this line-up at the same moment. Nothing was saved. Save again.")
    core.settings.take(await asyncio.to_thread(core.settings.read))
    return ""


def _save(core: Core, edits: Sequence[Edit]) -> object:
    return save(opened(core.settings.line_ups_file, LINE_UPS), edits)
