"""Makes the dialect for an endpoint. The only place that knows all of them."""

from __future__ import annotations

from typing import assert_never

from abreast.core.dialects.base import Dialect, Endpoint
from abreast.core.dialects.fitting import Fitting
from abreast.core.transport.redaction import redact_logs


def build(endpoint: Endpoint) -> Dialect:
    """The dialect that speaks with `endpoint`, and respects what its models are known not to take.

    The first one of a kind imports its SDK, 0.3 to 0.7 s of CPU. From then on the endpoint's key is taken out of all
    that is logged.
    """
    redact_logs(endpoint.key)
    return Fitting(_plain(endpoint), endpoint)


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
