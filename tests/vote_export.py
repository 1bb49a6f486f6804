"""An export with votes in it, as another user would hand it on."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from abreast.core.store.exporting.export import FormName, export
from abreast.core.store.opening import Opened, open_history
from vote_filling import fill_votes


def export_votes(target: Path, count: int, strengths: Sequence[float]) -> None:
    """Write a comparison whose votes are those of `fill_votes`; its prompts are `prompt 1`, `prompt 2`…"""
    with tempfile.TemporaryDirectory() as folder:
        fill_votes(Path(folder), count, strengths)
        opening = open_history(Path(folder))
        assert isinstance(opening, Opened)
        export(opening.history, opening.history.exchange.all_ids().result(), target, FormName.JSON)
        opening.history.close()
