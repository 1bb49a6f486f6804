"""Makes the dialect for an endpoint. The only place that knows all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Dialect, Endpoint
from abreast.core.dialects.fitting import Fitting, fitted
from abreast.core.dialects.wire import Sent, WireRequest
from abreast.core.transport.redaction import redact_logs


def build(endpoint: Endpoint) -> Dialect:
    """The dialect that speaks with `endpoint`, and respects what its models are known not to take.

    The first one of a kind imports what it sends by: a vendor's SDK takes 0.3 to 0.7 s of CPU, the HTTP client a tenth of
    that. From then on the endpoint's key is taken out of all that is logged.
    """
    redact_logs(endpoint.key)
    return Fitting(_plain(endpoint), endpoint)


def sent(request: ChatRequest, endpoint: Endpoint) -> Sent:
    """What is sent for a request, by the functions that the dialects themselves send by. Nothing is opened or imported.

    A server that refuses to be asked for token counts is asked again without; that is not known here.
    """
    fit, note = fitted(request, endpoint.capabilities_of(request.model))
    left_out = () if note is None else (note,)
    return Sent(asked=request, wire=_wire(fit, endpoint), left_out=left_out, endpoint=replace(endpoint, key=None))


def _wire(request: ChatRequest, endpoint: Endpoint) -> WireRequest:
    match endpoint.dialect:
        case "openai-chat":
            from abreast.core.dialects import openai_chat

            return openai_chat.wire(request, endpoint)
        case "openai-responses":
            from abreast.core.dialects import openai_responses

            return openai_responses.wire(request, endpoint)
        case "anthropic":
            from abreast.core.dialects import anthropic

            return anthropic.wire(request, endpoint)
        case "ollama":
            from abreast.core.dialects import ollama

            return ollama.wire(request, endpoint)
        case _:
            assert_never(endpoint.dialect)


def _plain(endpoint: Endpoint) -> Dialect:
    match endpoint.dialect:
        case "openai-chat":
            from abreast.core.dialects.openai_chat import OpenAIChat

            return OpenAIChat(endpoint)
        case "openai-responses":
            from abreast.core.dialects.openai_responses import OpenAIResponses

            return OpenAIResponses(endpoint)
        case "anthropic":
            from abreast.core.dialects.anthropic import Anthropic

            return Anthropic(endpoint)
        case "ollama":
            from abreast.core.dialects.ollama import Ollama

            return Ollama(endpoint)
        case _:
            assert_never(endpoint.dialect)
