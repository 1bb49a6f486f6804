"""Comparisons to put into a history, and short ways to do it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from abreast.core.chat import ChatRequest, Message
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store.history import History
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.values import Ask, ModelName, NewLane

WAIT_S = 10.0


def eventually(happened: Callable[[], bool]) -> None:
    """Wait for what another thread does; it fails after `WAIT_S`."""
    until_s = time.monotonic() + WAIT_S
    while not happened():
        assert time.monotonic() < until_s, "it did not happen"
        time.sleep(0.01)


def model(name: str = "small", provider: str = "acme") -> ModelName:
    return ModelName(provider_id=provider, provider_label=provider.title(), model_id=name, model_label=name.upper())


def opened(folder: Path, **options: object) -> History:
    opening = open_history(folder, **options)  # type: ignore[arg-type]
    assert isinstance(opening, Opened), opening
    return opening.history


def ask(lane_id: int, *said: str, parent_id: int | None = None, name: str = "small", system: str | None = None) -> Ask:
    """A lane's question; `said` alternates between user and assistant and ends with the prompt."""
    messages = tuple(Message.assistant(text) if i % 2 else Message.user(text) for i, text in enumerate(said))
    return Ask(
        lane_id=lane_id,
        model=model(name),
        settings=LaneSettings(system=system),
        request=ChatRequest(model=name, messages=messages, system=system),
        parent_id=parent_id,
    )


def record(text: str, state: AnswerState = AnswerState.COMPLETE) -> AnswerRecord:
    return AnswerRecord(state=state, text=GrowingText(text))


def compared(history: History, lanes: int = 2) -> tuple[int, tuple[int, ...]]:
    """A new comparison with so many lanes: its id and theirs."""
    return history.create([NewLane(letter="ABCDEFGH"[i], model=model(f"m{i}")) for i in range(lanes)]).result(WAIT_S)


def talk(history: History, *exchanges: tuple[str, str], lane_name: str = "small") -> tuple[int, int, Sequence[int]]:
    """A comparison with one lane that went through these prompts and answers: its id, its lane, its answers."""
    comparison_id, (lane_id,) = compared(history, 1)
    answer_ids: list[int] = []
    said: list[str] = []
    for prompt, answer in exchanges:
        parent_id = answer_ids[-1] if answer_ids else None
        question = ask(lane_id, *said, prompt, parent_id=parent_id, name=lane_name)
        begun = history.begin_turn(comparison_id, prompt, [question]).result(WAIT_S)
        answer_ids.append(begun.answer_ids[lane_id])
        history.finish(answer_ids[-1], record(answer))
        if answer:
            said += [prompt, answer]
    return comparison_id, lane_id, answer_ids
