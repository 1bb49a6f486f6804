"""Whether the lanes of a turn were asked the same, and what differs if they were not."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from abreast.core.chat import ChatRequest, Message
from abreast.core.dialects.wire import Sent
from abreast.core.language import as_given, mark, number, tr, tr_n


class Aspect(Enum):
    """A part of what a model is asked. The value is its name on the screen, for `tr`."""

    SYSTEM = mark("system message")
    TEMPERATURE = mark("temperature")
    LIMIT = mark("answer limit")
    STOP = mark("stop strings")
    HISTORY = mark("history")
    PROMPT = mark("prompt")
    EXTRA = mark("further parameters")
    ATTACHMENTS = mark("attachments")


NOT_SENT = mark("not sent: the provider's default")
NONE = mark("none")


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneInput:
    """What one lane was sent in a turn."""

    letter: str
    sent: Sent


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One aspect in which lanes were asked differently."""

    aspect: Aspect
    values: Mapping[str, str]
    """What each lane was sent, in words, by its letter."""
    ignored_by: tuple[str, ...] = ()
    """The lanes whose models do not take what was asked of them."""
    is_own_answers: bool = False
    """Of the history: the prompts are the same, and only the models' own earlier answers are not."""

    @property
    def words(self) -> str:
        """In a few words, e.g. `temperature ignored in B`."""
        if self.ignored_by:
            return tr("{aspect} ignored in {letters}", aspect=tr(self.aspect.value), letters=", ".join(self.ignored_by))
        return tr("own earlier answers") if self.is_own_answers else tr(self.aspect.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class InputComparison:
    """All aspects of all lanes, and those that differ."""

    letters: tuple[str, ...]
    aspects: Mapping[Aspect, Mapping[str, str]]
    """What each lane was sent, in words, by aspect and letter."""
    differences: tuple[Difference, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing differs but what must: each model has given its own earlier answers."""
        return all(difference.is_own_answers for difference in self.differences)

    @property
    def badge(self) -> str:
        """In a few words for a badge; empty: there is nothing to compare with."""
        if len(self.letters) < 2:
            return ""
        if not self.differences:
            return tr("same input")
        if self.is_same:
            return tr("same prompts, own answers")
        return tr("differs: {aspects}", aspects=", ".join(difference.words for difference in self.differences))

    def of(self, aspect: Aspect) -> Difference | None:
        """How lanes differ in an aspect; `None`: they do not."""
        return next((difference for difference in self.differences if difference.aspect is aspect), None)


def compared(lanes: Sequence[LaneInput]) -> InputComparison:
    """Compare what the lanes of one turn were sent. Each request counts as it went out, not as it was meant."""
    aspects = {aspect: {lane.letter: words(lane.sent) for lane in lanes} for aspect, words in _WORDS.items()}
    differences: list[Difference] = []
    for aspect, values in aspects.items():
        keys = {_KEYS[aspect](lane.sent) for lane in lanes}
        ignored = tuple(lane.letter for lane in lanes if aspect is Aspect.TEMPERATURE and _is_temperature_dropped(lane))
        if len(keys) > 1 or ignored:
            differences.append(
                Difference(
                    aspect=aspect,
                    values=values,
                    ignored_by=ignored,
                    is_own_answers=aspect is Aspect.HISTORY and _has_same_prompts(lanes),
                )
            )
    letters = tuple(lane.letter for lane in lanes)
    return InputComparison(letters=letters, aspects=aspects, differences=tuple(differences))


def _is_temperature_dropped(lane: LaneInput) -> bool:
    return lane.sent.asked.sampling.temperature is not None and lane.sent.effective.sampling.temperature is None


def _has_same_prompts(lanes: Sequence[LaneInput]) -> bool:
    """Whether the earlier turns are the same but for the answers in them."""
    return (
        len({tuple((m.role, m.text if m.role == "user" else "") for m in _earlier(lane.sent)) for lane in lanes}) == 1
    )


def _earlier(sent: Sent) -> tuple[Message, ...]:
    return sent.effective.messages[:-1]


def _prompt(sent: Sent) -> str:
    return sent.effective.messages[-1].text if sent.effective.messages else ""


def _attachments(request: ChatRequest) -> int:
    # A message is made of texts today; whatever joins them is attached to the prompt's own text.
    return sum(max(0, len(message.parts) - 1) for message in request.messages)


def _json(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


def _temperature_words(sent: Sent) -> str:
    asked, effective = sent.asked.sampling.temperature, sent.effective.sampling.temperature
    if effective is not None:
        return as_given(effective)
    return (
        tr(NOT_SENT)
        if asked is None
        else tr("left out: the model takes none ({asked} was asked)", asked=as_given(asked))
    )


def _limit_words(sent: Sent) -> str:
    asked, effective = sent.asked.sampling.max_output_tokens, sent.effective.sampling.max_output_tokens
    if effective is None:
        return tr(NOT_SENT)
    if asked is None:
        return tr("{count} tokens (filled in, none was asked)", count=number(effective))
    return tr_n("{n} token", "{n} tokens", effective)


def _history_words(sent: Sent) -> str:
    earlier = _earlier(sent)
    if not earlier:
        return tr(NONE)
    prompts = sum(1 for message in earlier if message.role == "user")
    characters = sum(len(message.text) for message in earlier)
    return tr_n(
        "{n} earlier prompt, {messages} messages, {characters} characters",
        "{n} earlier prompts, {messages} messages, {characters} characters",
        prompts,
        messages=number(len(earlier)),
        characters=number(characters),
    )


def _stop_words(sent: Sent) -> str:
    return ", ".join(map(_json, sent.effective.sampling.stop)) or tr(NONE)


def _extra_words(sent: Sent) -> str:
    return _json(dict(sent.extra)) if sent.extra else tr(NONE)


_WORDS: dict[Aspect, Callable[[Sent], str]] = {
    Aspect.PROMPT: _prompt,
    Aspect.SYSTEM: lambda sent: sent.effective.system or tr(NONE),
    Aspect.HISTORY: _history_words,
    Aspect.TEMPERATURE: _temperature_words,
    Aspect.LIMIT: _limit_words,
    Aspect.STOP: _stop_words,
    Aspect.EXTRA: _extra_words,
    Aspect.ATTACHMENTS: lambda sent: str(_attachments(sent.effective)) if _attachments(sent.effective) else tr(NONE),
}
_KEYS: dict[Aspect, Callable[[Sent], object]] = {
    Aspect.PROMPT: _prompt,
    Aspect.SYSTEM: lambda sent: sent.effective.system or None,
    Aspect.HISTORY: _earlier,
    Aspect.TEMPERATURE: lambda sent: sent.effective.sampling.temperature,
    Aspect.LIMIT: lambda sent: sent.effective.sampling.max_output_tokens,
    Aspect.STOP: lambda sent: frozenset(sent.effective.sampling.stop),
    Aspect.EXTRA: lambda sent: _json(dict(sent.extra)),
    Aspect.ATTACHMENTS: lambda sent: _attachments(sent.effective),
}
