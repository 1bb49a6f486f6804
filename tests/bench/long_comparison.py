"""A history with one long comparison, of a host that is never asked."""

from __future__ import annotations

from collections.abc import Callable

from abreast.core.chat import ChatRequest, Message
from abreast.core.paths import Paths
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.values import Ask, ModelName, NewLane

PROVIDERS = "version: 1\nproviders:\n  here: {label: Here, dialect: openai-chat, base_url: 'http://127.0.0.1:1/v1', needs_key: false, models: {m: {}}}\n"


def fill(paths: Paths, *, lanes: int, turns: int, text_of: Callable[[int], str]) -> int:
    """Write the comparison, in which each lane has every answer whole. Returns its id.

    Args:
        text_of: Called for each answer with the number of its turn, counted from 0.
    """
    opening = open_history(paths.data)
    assert isinstance(opening, Opened)
    history = opening.history
    model = ModelName(provider_id="here", provider_label="Here", model_id="m", model_label="m")
    new = [NewLane(letter="ABCDEFGH"[index], model=model) for index in range(lanes)]
    comparison_id, lane_ids = history.create(new).result()
    heads: dict[int, int | None] = dict.fromkeys(lane_ids)
    for number in range(turns):
        prompt = f"Question {number}"
        request = ChatRequest(model="m", messages=(Message.user(prompt),))
        asks = [
            Ask(lane_id=lane_id, model=model, settings=LaneSettings(), request=request, parent_id=heads[lane_id])
            for lane_id in lane_ids
        ]
        begun = history.begin_turn(comparison_id, prompt, asks).result()
        heads.update(begun.answer_ids)
        for answer_id in begun.answer_ids.values():
            history.finish(answer_id, AnswerRecord(state=AnswerState.COMPLETE, text=GrowingText(text_of(number))))
    history.close(600)
    return comparison_id
