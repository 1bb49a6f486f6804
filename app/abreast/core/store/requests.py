"""How a request is kept: exactly, but without writing a whole thread again for each of its answers.

A thread grows by one prompt and one answer a turn, and both are in the history already. So an answer keeps a digest of
the messages that were sent. Where it equals the digest of its place in the tree plus its prompt, the messages are
those, and only what else stood in the request is kept, once for all that were asked alike. Elsewhere they are kept
whole. Either way `messages_of` gives back what was sent, never what would be sent today.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from typing import Any, cast

from abreast.core.chat import ChatRequest, Message, Role, Sampling, TextPart

DIGEST_BYTES = 8
NO_THREAD = bytes(DIGEST_BYTES)
"""The digest of a thread without messages."""
STEP_CHARS = 128 * 1024
"""So much takes some 0.3 ms."""


def longer(thread: bytes, message: Message) -> bytes:
    """The digest of a thread after one more message: of the old digest and of role and texts as a JSON array.

    The array is made by parts: one of 10 MB at once holds Python's lock, and so the window, for 25 ms.
    """
    digest = hashlib.blake2b(thread + f'["{message.role}"'.encode(), digest_size=DIGEST_BYTES)
    for part in message.parts:
        digest.update(b', "')
        for begin in range(0, len(part.text), STEP_CHARS):
            # Without the quotation marks around it.
            digest.update(json.dumps(part.text[begin : begin + STEP_CHARS])[1:-1].encode())
        digest.update(b'"')
    digest.update(b"]")
    return digest.digest()


def digest_of(messages: Sequence[Message], thread: bytes = NO_THREAD) -> bytes:
    for message in messages:
        thread = longer(thread, message)
    return thread


def body_of(request: ChatRequest) -> dict[str, Any]:
    """All of a request but its messages, as JSON."""
    return {
        "model": request.model,
        "system": request.system,
        "sampling": asdict(request.sampling),
        "extra_body": dict(request.extra_body),
    }


def request_of(body: Mapping[str, Any], messages: Sequence[Message]) -> ChatRequest:
    """The request that `body_of` and its messages came from."""
    sampling: dict[str, Any] = {**body["sampling"], "stop": tuple(body["sampling"]["stop"])}
    return ChatRequest(
        model=body["model"],
        messages=tuple(messages),
        system=body["system"],
        sampling=Sampling(**sampling),
        extra_body=body["extra_body"],
    )


def written(messages: Sequence[Message]) -> list[list[str]]:
    """Messages as JSON: the role, then the text of each part."""
    return [[message.role, *(part.text for part in message.parts)] for message in messages]


def read(entries: Sequence[Sequence[str]]) -> tuple[Message, ...]:
    """The inverse of `written`."""
    return tuple(
        Message(role=cast("Role", role), parts=tuple(TextPart(text=text) for text in texts)) for role, *texts in entries
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One answer on the way from the root of the tree to the answer whose request is wanted."""

    prompt: str
    text: str
    messages: Sequence[Sequence[str]] | None
    """As `written`, where they are not those of the thread."""
    is_own_history: bool = True
    """Whether the lane's rule was to be sent its own thread."""


def messages_of(way: Sequence[Link]) -> tuple[Message, ...]:
    """What was sent for the last answer of `way`. A turn whose answer holds no text was left out of what followed."""
    thread: tuple[Message, ...] = ()
    sent: tuple[Message, ...] = ()
    for link in way:
        sent = (*thread, Message.user(link.prompt)) if link.messages is None else read(link.messages)
        if link.text:
            thread = (*sent, Message.assistant(link.text))
    return sent


def turns_of(way: Sequence[Link]) -> tuple[tuple[Message, ...], ...]:
    """The messages of each turn of `way`, which a lane that is sent its own history is sent next.

    A turn that was sent another history by its rule is part of the thread like any other. One that followed on other
    messages without such a rule is from another program: what it was sent stands in the place of what came before.
    """
    turns: list[tuple[Message, ...]] = []
    for link in way:
        sent: tuple[Message, ...] = (Message.user(link.prompt),)
        if link.messages is not None and link.is_own_history:
            given = read(link.messages)
            if given[:-1] == tuple(chain.from_iterable(turns)):
                sent = given[-1:]
            elif link.text:
                turns, sent = [()] * len(turns), given
        turns.append((*sent, Message.assistant(link.text)) if link.text else ())
    return tuple(turns)
