"""Makes a session of a comparison in the history."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from abreast.core.registry.bots import BotSpec
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ModelRef
from abreast.core.run.layout_keys import BOTS, LABELS
from abreast.core.run.session import Session
from abreast.core.store.book import Book
from abreast.core.store.history import History
from abreast.core.store.model_refs import FindModel, answer_model, lane_model
from abreast.core.store.reading import PAGE_STEPS
from abreast.core.store.values import ModelName, OpenComparison, Page, Summary

_NO_STEPS = Page(steps=(), before_id=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened:
    """A comparison as it was left."""

    session: Session
    book: Book
    summary: Summary
    draft: str
    layout: Mapping[str, Any]


async def reopen(
    history: History,
    comparison_id: int,
    registry: Registry,
    bots: Mapping[str, BotSpec],
    *,
    steps: int = PAGE_STEPS,
) -> Reopened:
    """Read a comparison with the last `steps` of each lane.

    Raises:
        StoreError: if it cannot be read, or is not there.
    """
    stored = await asyncio.wrap_future(history.open(comparison_id, steps=steps))
    session = Session()
    session.asked = set(stored.asked)
    _add_lanes(session, stored, registry, bots)
    voting = await asyncio.wrap_future(history.votes.state_of(comparison_id))
    book = Book(history, session, finder(registry), comparison_id, voting)
    by_stored_id = {lane.stored_id: lane for lane in session.lanes}
    for stored_lane in stored.lanes:
        page = stored.ends.get(stored_lane.id, _NO_STEPS)
        session.show(by_stored_id[stored_lane.id].id, book.turns_of(page), page.before_id)
    return Reopened(session=session, book=book, summary=stored.summary, draft=stored.draft, layout=stored.layout)


def finder(registry: Registry) -> FindModel:
    """Finds the models of answers; each is looked for once."""
    found: dict[ModelName, ModelRef] = {}

    def find(name: ModelName) -> ModelRef:
        if name not in found:
            found[name] = answer_model(name, registry)
        return found[name]

    return find


def _add_lanes(session: Session, stored: OpenComparison, registry: Registry, bots: Mapping[str, BotSpec]) -> None:
    bot_ids, labels = _texts(stored.layout.get(BOTS)), _texts(stored.layout.get(LABELS))
    for lane in stored.lanes:
        found = lane_model(lane.model, registry, bots, bot_ids.get(str(lane.id)))
        label = found.bot_label or labels.get(str(lane.id))
        added = session.add_lane(found.ref, lane.settings, bot_id=found.bot_id, bot_label=label)
        added.letter, added.stored_id, added.problem = lane.letter, lane.id, found.problem
        added.origin = lane.origin


def _texts(kept: object) -> dict[str, str]:
    """The texts of a mapping; what is damaged reads as nothing."""
    found = cast("dict[str, object]", kept) if isinstance(kept, dict) else {}
    return {name: text for name, text in found.items() if isinstance(text, str)}
