"""Makes the next request of a lane out of its thread, or of the thread that its rule names."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from itertools import chain
from typing import assert_never

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.language import tr
from abreast.core.run.lane import Lane, LaneTurn


def next_request(lane: Lane, kept: Sequence[LaneTurn], prompt: str, source: Lane, before_id: int | None) -> ChatRequest:
    """What a lane sends next.

    Args:
        kept: The turns at the end of its own thread that the prompt follows.
        source: The lane whose history it is sent; itself unless its rule names another one.
        before_id: The turn that is asked; of another lane's thread only what came before counts. `None`: a new one.
    """
    sampling = Sampling(
        temperature=lane.settings.temperature,
        max_output_tokens=lane.settings.max_output_tokens,
        stop=lane.ref.model.stop,
    )
    history = chain.from_iterable(_history(lane, kept, source, before_id))
    return ChatRequest(
        model=lane.ref.model.id,
        messages=(*history, Message.user(prompt)),
        system=lane.settings.system or None,
        sampling=sampling,
    )


def source_of(lanes: Iterable[Lane], lane: Lane) -> Lane | None:
    """The lane whose history a lane is sent; itself unless its rule names another one. `None`: that is not there."""
    if lane.settings.history.kind != "lane":
        return lane
    return next((other for other in lanes if other.letter == lane.settings.history.letter), None)


def with_unread_beginning(lanes: Sequence[Lane], asked_ids: Container[str]) -> Lane | None:
    """A lane whose thread is sent if some lanes are asked, and was not read to its beginning. `None`: all were."""
    asked = [lane for lane in lanes if lane.id in asked_ids]
    sent = (*asked, *(source_of(lanes, lane) for lane in asked))
    return next((lane for lane in sent if lane is not None and lane.earlier is None), None)


def problem_of(lanes: Iterable[Lane], lane: Lane) -> str | None:
    """Why a lane cannot be asked, and what to do."""
    if lane.problem is None and source_of(lanes, lane) is None:
        return tr(
            "The history of {letter} cannot be sent: that pane is closed. Choose another history.",
            letter=lane.settings.history.letter or "?",
        )
    return lane.problem


def turn_count(lane: Lane) -> int | None:
    """How many turns a lane's thread has; `None`: its beginning was not read."""
    return None if lane.earlier is None else len(lane.earlier) + len(lane.turns)


def _history(
    lane: Lane, kept: Sequence[LaneTurn], source: Lane, before_id: int | None
) -> Sequence[tuple[Message, ...]]:
    rule = lane.settings.history
    match rule.kind:
        case "own":
            return thread_of(lane, kept)
        case "lane":
            if source is lane:
                return thread_of(lane, kept)
            return thread_of(source, [turn for turn in source.turns if _is_before(turn, before_id)])
        case "frozen":
            return thread_of(lane, kept)[: rule.turns or 0]
        case "last":
            return thread_of(lane, kept)[-(rule.turns or 0) :] if rule.turns else ()
        case "none":
            return ()
        case _:
            assert_never(rule.kind)


def _is_before(turn: LaneTurn, before_id: int | None) -> bool:
    """Whether a turn of another lane is history: it is over, and no later than the one that is asked."""
    is_earlier = before_id is None or turn.id is None or turn.id < before_id
    return is_earlier and not turn.shown_answer.record.state.live


def thread_of(lane: Lane, kept: Sequence[LaneTurn]) -> Sequence[tuple[Message, ...]]:
    """The messages of each turn of a lane's own thread, the last ones being `kept`. Of one whose answer holds no text there are none: it failed or was stopped before the
    first word, and several hosts refuse a thread in which two user messages follow each other."""
    if lane.earlier is None:
        raise ValueError("The beginning of the thread was not read.")
    turns: list[tuple[Message, ...]] = list(lane.earlier)
    for turn in kept:
        text = str(turn.shown_answer.record.text)
        turns.append((Message.user(turn.prompt), Message.assistant(text)) if text else ())
    return turns
