"""Makes a comparison of a conversation that another program kept as a tree of messages.

A prompt becomes a turn. All that was said after it, up to the next prompt or to the end, becomes one answer: what stood
between a model's words, tool calls and their results, has no place in a comparison. Where a conversation branched there
are several answers or several prompts, and they become alternatives.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from abreast.core.chat import Sampling
from abreast.core.events import FinishReason
from abreast.core.language import mark
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerState
from abreast.core.store.comparisons import title_from
from abreast.core.store.exporting.document import (
    AnswerDocument,
    ComparisonDocument,
    LaneDocument,
    Origin,
    RequestDocument,
    TimingDocument,
    TurnDocument,
    UsageDocument,
)
from abreast.core.store.importing.report import EntryRefused
from abreast.core.store.values import ModelName

MAX_GROWTH = 4
"""Each branch repeats the words it began with. A conversation that grows more by that was made to grow."""
MAX_MESSAGES_AN_ANSWER = 2000
_GROWTH_FROM_CHARS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message of another program."""

    id: str
    parent_id: str | None
    role: Literal["user", "assistant", "other"]
    """`other`: a system message, a tool's result. Its text is not kept."""
    text: str = ""
    reasoning: str = ""
    at_ms: int | None = None
    model: ModelName | None = None
    settings: LaneSettings = LaneSettings()
    usage: UsageDocument = UsageDocument()
    took_ns: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """What another program told of a conversation, beside its messages."""

    origin: Origin
    title: str
    created_at_ms: int
    used_at_ms: int
    model: ModelName
    """For answers of which no model is known."""
    archived: bool = False
    pinned: bool = False
    shown_id: str | None = None
    """The message that ends the thread on the screen; else it is the last one of the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """A message on the way, and the answer that the thread had reached before it."""

    said: Said
    turn: int | None
    parent: int | None
    path: tuple[Said, ...]
    """What has been said since the prompt."""


class _Builder:
    def __init__(self, conversation: Conversation, messages: Sequence[Said]) -> None:
        self._conversation = conversation
        self._children = _children(messages)
        self._ids = [said.id for said in messages]
        self._budget = MAX_GROWTH * max(
            _GROWTH_FROM_CHARS, sum(len(said.text) + len(said.reasoning) for said in messages)
        )
        self._turns: list[TurnDocument] = []
        self._answers: defaultdict[int, list[AnswerDocument]] = defaultdict(list)
        self._first_turn: dict[str | None, int] = {}
        """By the message before it. Other prompts at the same place were made by editing it."""
        self._answer_of: dict[str, int] = {}
        """By the messages it is made of."""
        self._numbered = 0

    def build(self) -> ComparisonDocument:
        waiting = [_Step(said=root, turn=None, parent=None, path=()) for root in reversed(self._children[None])]
        while waiting:
            waiting += reversed(self._follow(waiting.pop()))
        if not self._turns:
            raise EntryRefused(mark("it holds no messages"))
        return self._document()

    def _follow(self, step: _Step) -> list[_Step]:
        """Take one message in. Returns what follows on it."""
        said, children = step.said, self._children[step.said.id]
        if said.role == "user":
            first = self._first_turn.get(said.parent_id)
            turn = self._add_turn(said.text, said.at_ms, edited_from=first)
            self._first_turn.setdefault(said.parent_id, turn)
            if not any(child.role != "user" for child in children):
                # Nobody answered, and a thread goes on only from an answer.
                parent = self._add_answer(replace(step, turn=turn, path=()), AnswerState.CANCELLED)
                self._answer_of[said.id] = parent
                return [_Step(said=child, turn=None, parent=parent, path=()) for child in children]
            # An edited prompt beside an answer begins a turn of its own, after the same answer.
            return [_Step(said=child, turn=turn, parent=step.parent, path=()) for child in children]
        turn, path = step.turn, step.path
        if said.role == "assistant":
            if turn is None:
                turn = self._add_turn("", said.at_ms)
            path = (*path, said)
            if len(path) > MAX_MESSAGES_AN_ANSWER:
                raise EntryRefused(mark("one of its answers has too many parts"))
        ended = turn is not None and (not children or any(child.role == "user" for child in children))
        parent = self._add_answer(replace(step, turn=turn, path=path)) if ended else step.parent
        steps: list[_Step] = []
        for child in children:
            goes_on = child.role != "user"
            before = step.parent if goes_on else parent
            steps.append(_Step(said=child, turn=turn if goes_on else None, parent=before, path=path if goes_on else ()))
        return steps

    def _add_turn(self, prompt: str, at_ms: int | None, edited_from: int | None = None) -> int:
        number = len(self._turns) + 1
        asked_at_ms = self._conversation.created_at_ms if at_ms is None else at_ms
        self._turns.append(
            TurnDocument(number=number, prompt=prompt, asked_at_ms=asked_at_ms, edited_from=edited_from, answers=())
        )
        return number

    def _add_answer(self, step: _Step, state: AnswerState = AnswerState.COMPLETE) -> int:
        assert step.turn is not None
        self._numbered += 1
        path = step.path
        text = "\n\n".join(said.text for said in path if said.text)
        reasoning = "\n\n".join(said.reasoning for said in path if said.reasoning)
        self._budget -= len(text) + len(reasoning)
        if self._budget < 0:
            raise EntryRefused(mark("its branches repeat too much"))
        last = path[-1] if path else step.said
        model = next((said.model for said in reversed(path) if said.model), self._conversation.model)
        self._answers[step.turn].append(
            AnswerDocument(
                number=self._numbered,
                lane=1,
                parent=step.parent,
                asked_at_ms=self._conversation.created_at_ms if last.at_ms is None else last.at_ms,
                model=model,
                settings=last.settings,
                request=RequestDocument(
                    model=model.model_id, system=last.settings.system, sampling=Sampling(), extra_body={}, messages=None
                ),
                state=state,
                text=text,
                reasoning=reasoning,
                tool_calls=(),
                finish_reason=FinishReason.STOP if state is AnswerState.COMPLETE else None,
                served_model=None,
                usage=last.usage,
                timing=TimingDocument() if last.took_ns is None else TimingDocument(sent_ns=0, ended_ns=last.took_ns),
                error=None,
            )
        )
        self._answer_of |= {said.id: self._numbered for said in (*path, step.said)}
        return self._numbered

    def _document(self) -> ComparisonDocument:
        told = self._conversation
        answers = {answer.number: answer for turn in self._answers.values() for answer in turn}
        wanted = (told.shown_id, *reversed(self._ids))
        shown = next(self._answer_of[said_id] for said_id in wanted if said_id in self._answer_of)
        lane = LaneDocument(
            letter="A",
            closed=False,
            model=answers[shown].model,
            settings=answers[shown].settings,
            shown_answer=shown,
            forked_from=None,
        )
        return ComparisonDocument(
            origin=told.origin,
            title=" ".join(told.title.split())[:200] or title_from(self._turns[0].prompt),
            named_by_user=bool(told.title.strip()),
            created_at_ms=told.created_at_ms,
            used_at_ms=max(told.used_at_ms, told.created_at_ms),
            pinned=told.pinned,
            archived=told.archived,
            tags=(),
            lanes=(lane,),
            turns=tuple(replace(turn, answers=tuple(self._answers[turn.number])) for turn in self._turns),
        )


def comparison_of(conversation: Conversation, messages: Sequence[Said]) -> ComparisonDocument:
    """The comparison with one lane that a conversation becomes.

    Raises:
        EntryRefused: if it holds nothing, or was made to grow.
    """
    return _Builder(conversation, messages).build()


def _children(messages: Iterable[Said]) -> Mapping[str | None, list[Said]]:
    """What follows on each message; on `None` what follows on none. A ring of messages follows on nothing."""
    by_id = {said.id: said for said in messages}
    found: defaultdict[str | None, list[Said]] = defaultdict(list)
    for said in by_id.values():
        found[said.parent_id if said.parent_id in by_id else None].append(said)
    return found
