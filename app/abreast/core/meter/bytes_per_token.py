"""How long a text is in tokens where nobody has counted them.

Bytes of UTF-8 tell more than characters: a token is about 4 bytes of English, and a letter of other alphabets, which is
a larger part of a token, has 2 or 3 bytes.
"""

from __future__ import annotations

from abreast.core.chat import ChatRequest, Message

BYTES_PER_TOKEN = 4.0
"""Of a model that nothing is known of. OpenAI's rule of thumb: https://help.openai.com/en/articles/4936856"""
MESSAGE_TOKENS = 4
"""What the wrapping of one message takes, about."""


def rough_tokens(text_bytes: int, bytes_per_token: float = BYTES_PER_TOKEN) -> int:
    """Tokens of so many bytes, rounded up."""
    return -int(-text_bytes // bytes_per_token)


def request_tokens(request: ChatRequest) -> int:
    """Estimated tokens of all that a request sends: its texts and what wraps its messages."""
    messages = len(request.messages) + (request.system is not None)
    return rough_tokens(input_bytes(request)) + MESSAGE_TOKENS * messages


def input_bytes(request: ChatRequest) -> int:
    """The bytes of all texts of a request."""
    return messages_bytes(request.messages) + text_bytes(request.system or "")


def messages_bytes(messages: tuple[Message, ...]) -> int:
    return sum(text_bytes(part.text) for message in messages for part in message.parts)


def text_bytes(text: str) -> int:
    return len(text.encode(errors="replace"))
