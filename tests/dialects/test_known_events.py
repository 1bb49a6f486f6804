"""What the SDKs know of the protocols' events is known here as well, so that none of it counts as unexpected."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from anthropic.types.beta import BetaContentBlock, BetaRawContentBlockDelta, BetaRawMessageStreamEvent
from openai.types.responses import ResponseStreamEvent

from abreast.core.dialects import anthropic, openai_responses
from abreast.core.dialects.base import Endpoint


def kinds(union: Any) -> Iterator[str]:
    """The values of `type` in the members of a union of the SDK's models."""
    for member in get_args(union):
        if hasattr(member, "model_fields"):
            annotation = member.model_fields["type"].annotation
            assert get_origin(annotation) is Literal
            yield from get_args(annotation)
        else:
            yield from kinds(member)


def test_events_of_responses() -> None:
    for kind in kinds(ResponseStreamEvent):
        # Errors are seen to before.
        assert kind == "error" or _responses().knows({"type": kind}), kind
    assert not _responses().knows({"type": "response.mood.delta"})


def test_events_of_messages() -> None:
    for field, union in (("content_block", BetaContentBlock), ("delta", BetaRawContentBlockDelta)):
        for kind in kinds(union):
            assert anthropic._Translator().knows({"type": "content_block_start", field: {"type": kind}}), kind
        assert not anthropic._Translator().knows({"type": "content_block_start", field: {"type": "mood"}})
    for kind in kinds(BetaRawMessageStreamEvent):
        assert anthropic._Translator().knows({"type": kind}), kind
    assert not anthropic._Translator().knows({"type": "mood"})


def test_a_type_may_be_anything() -> None:
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    for translator in (_responses(), anthropic._Translator()):
        for kind in (deep, {}, 5, True, ""):
            assert not translator.knows({"type": kind})
        assert translator.knows({"type": None})


def _responses() -> openai_responses._Translator:
    endpoint = Endpoint(provider_id="p", label="P", dialect="openai-responses", base_url="http://127.0.0.1:9")
    return openai_responses._Translator(endpoint, "m")
