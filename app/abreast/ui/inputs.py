"""What the lanes of a turn were sent, read from the session and the history."""

from __future__ import annotations

import asyncio

from abreast.core.assembly import Core
from abreast.core.chat import ChatRequest
from abreast.core.registry.spec import ProviderSpec
from abreast.core.run.lane import Answer, LaneTurn
from abreast.core.run.snippets import key_variable
from abreast.ui.panes.naming import name_of
from abreast.ui.panes.requests_view import ShownRequest
from abreast.ui.sitting import Sitting


async def request_of(sitting: Sitting, answer: Answer) -> ChatRequest:
    """What an answer was asked with.

    Raises:
        StoreError: if it is in the history only, and cannot be read there.
    """
    if answer.request is not None:
        return answer.request
    assert answer.id is not None
    assert sitting.book is not None
    return await asyncio.wrap_future(sitting.book.history.request_sent(answer.id))


async def requests_of(core: Core, sitting: Sitting, lane_id: str, turn: LaneTurn) -> list[ShownRequest]:
    """What the lanes that answered a turn were sent, a given one first.

    Raises:
        StoreError: as `request_of`.
    """
    answers = {
        lane.letter: found for lane in sitting.session.lanes if (found := _answer_in(lane.turns, turn)) is not None
    }
    own = sitting.session.find(lane_id)
    if own is not None:
        answers = {own.letter: turn.shown_answer} | answers
    return [await _shown(core, sitting, letter, answer) for letter, answer in answers.items()]


def _answer_in(turns: list[LaneTurn], wanted: LaneTurn) -> Answer | None:
    """A thread's answer to the same prompt; of a turn that nobody keeps only its own."""
    same = (turn for turn in reversed(turns) if turn is wanted or (turn.id is not None and turn.id == wanted.id))
    return next((turn.shown_answer for turn in same), None)


async def _shown(core: Core, sitting: Sitting, letter: str, answer: Answer) -> ShownRequest:
    provider = answer.ref.provider
    return ShownRequest(
        letter=letter,
        name=name_of(answer).line,
        sent=core.sent(answer.ref, await request_of(sitting, answer)),
        variable=_variable(provider),
        is_as_of_now=answer.request is None and not provider.managed,
    )


def _variable(provider: ProviderSpec) -> str | None:
    if provider.managed:
        return "ABREAST_LOCAL_KEY"
    return key_variable(provider.id, provider.api_key_env) if provider.needs_key else None
