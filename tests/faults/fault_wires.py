"""What each dialect puts on the wire: the pieces that faults are made of."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Sequence

from abreast.core.dialects.base import DialectName

MODEL = "m-1"
PIECES = ("One ", "two ", "three.")
BEGUN = "".join(PIECES[:2])
"""What has come where a fault strikes in the middle of an answer."""
WHOLE = "".join(PIECES)
INPUT_TOKENS, OUTPUT_TOKENS = 9, 5


class Wire(ABC):
    """One dialect, as its servers speak it. Every method gives the bytes of whole events."""

    name: DialectName
    path: str
    """Where requests come to, behind the base address."""
    prefix = ""
    """What the base address has behind the host."""
    content_type = "text/event-stream"
    ping = b": ping\n\n"
    """Says that the server is alive, and is no content."""
    terminal = b""
    """The very last event, where the protocol has one behind the reason."""

    @abstractmethod
    def start(self) -> bytes:
        """What comes before the first text."""

    @abstractmethod
    def text(self, text: str) -> bytes: ...

    @abstractmethod
    def tool(self, index: int, call_id: str | None, name: str | None, arguments: str) -> bytes:
        """A piece of a tool call; with `call_id` and `name` its first one."""

    @abstractmethod
    def finish(self, reason: str | None = None) -> bytes:
        """The reason of the end, by default that it is simply over, and the usage. `reason` is the dialect's own word."""

    @abstractmethod
    def error(self, code: str, message: str) -> bytes:
        """An error as this API reports it in a stream."""

    @abstractmethod
    def document(self) -> object:
        """The whole answer as one document."""

    def event(self, fields: object, name: str = "") -> bytes:
        """One event of this dialect with this content."""
        return self.raw(json.dumps(fields), name)

    def raw(self, data: str | bytes, name: str = "") -> bytes:
        """One event with these bytes in the place of its JSON."""
        data = data if isinstance(data, bytes) else data.encode()
        return (f"event: {name}\n" if name else "").encode() + b"data: " + data + b"\n\n"

    def begun(self) -> bytes:
        """The first part of an answer, up to `BEGUN`."""
        return self.start() + b"".join(map(self.text, PIECES[:2]))

    def rest(self) -> bytes:
        """What is missing behind `begun`."""
        return b"".join(map(self.text, PIECES[2:])) + self.finish() + self.terminal

    def whole(self) -> bytes:
        """A perfect answer: `WHOLE`."""
        return self.begun() + self.rest()

    def events(self, pieces: Sequence[str] = PIECES) -> list[bytes]:
        """A perfect answer event by event, as far as they are told apart here."""
        return [self.start(), *map(self.text, pieces), self.finish(), *([self.terminal] if self.terminal else [])]


class ChatWire(Wire):
    name = "openai-chat"
    path = "/v1/chat/completions"
    prefix = "/v1"
    terminal = b"data: [DONE]\n\n"

    def start(self) -> bytes:
        return self._chunk({"role": "assistant", "content": ""})

    def text(self, text: str) -> bytes:
        return self._chunk({"content": text})

    def tool(self, index: int, call_id: str | None, name: str | None, arguments: str) -> bytes:
        call: dict[str, object] = {"index": index, "function": {"arguments": arguments}}
        if call_id is not None:
            call |= {"id": call_id, "type": "function", "function": {"name": name, "arguments": arguments}}
        return self._chunk({"tool_calls": [call]})

    def finish(self, reason: str | None = None) -> bytes:
        return self._chunk({}, finish_reason=reason or "stop") + self.event(
            {**self._head(), "choices": [], **self._usage()}
        )

    def error(self, code: str, message: str) -> bytes:
        return self.event({"error": {"message": message, "type": code, "code": code}})

    def document(self) -> object:
        choice = {"index": 0, "message": {"role": "assistant", "content": WHOLE}, "finish_reason": "stop"}
        return {"id": "c1", "object": "chat.completion", "model": MODEL, "choices": [choice], **self._usage()}

    def _chunk(self, delta: dict[str, object], finish_reason: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
        return self.event({**self._head(), "choices": [choice]})

    def _head(self) -> dict[str, object]:
        return {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": MODEL}

    def _usage(self) -> dict[str, object]:
        total = INPUT_TOKENS + OUTPUT_TOKENS
        return {"usage": {"prompt_tokens": INPUT_TOKENS, "completion_tokens": OUTPUT_TOKENS, "total_tokens": total}}


class ResponsesWire(Wire):
    name = "openai-responses"
    path = "/v1/responses"
    prefix = "/v1"

    def start(self) -> bytes:
        response = {"id": "r1", "object": "response", "model": MODEL, "status": "in_progress", "output": []}
        return self._event("response.created", response=response)

    def text(self, text: str) -> bytes:
        return self._event("response.output_text.delta", item_id="m1", output_index=0, content_index=0, delta=text)

    def tool(self, index: int, call_id: str | None, name: str | None, arguments: str) -> bytes:
        added = b""
        if call_id is not None:
            item = {"type": "function_call", "id": f"f{index}", "call_id": call_id, "name": name, "arguments": ""}
            added = self._event("response.output_item.added", output_index=index, item=item)
        delta = self._event("response.function_call_arguments.delta", output_index=index, delta=arguments)
        return added + (delta if arguments else b"")

    def finish(self, reason: str | None = None) -> bytes:
        return self._event("response.completed", response=self.document())

    def error(self, code: str, message: str) -> bytes:
        return self._event("error", code=code, message=message, param=None)

    def document(self) -> object:
        content = [{"type": "output_text", "text": WHOLE, "annotations": []}]
        item = {"type": "message", "id": "m1", "role": "assistant", "status": "completed", "content": content}
        total = INPUT_TOKENS + OUTPUT_TOKENS
        usage = {"input_tokens": INPUT_TOKENS, "output_tokens": OUTPUT_TOKENS, "total_tokens": total}
        return {
            "id": "r1", "object": "response", "model": MODEL, "status": "completed", "output": [item], "usage": usage,
        }  # fmt: skip

    def _event(self, kind: str, **fields: object) -> bytes:
        return self.event({"type": kind, **fields}, kind)


class MessagesWire(Wire):
    name = "anthropic"
    path = "/v1/messages"
    ping = b'event: ping\ndata: {"type": "ping"}\n\n'
    terminal = b'event: message_stop\ndata: {"type": "message_stop"}\n\n'

    def start(self) -> bytes:
        message = {**self._head(), "content": [], "usage": {"input_tokens": INPUT_TOKENS, "output_tokens": 1}}
        block = {"type": "text", "text": ""}
        return self._event("message_start", message=message) + self._event(
            "content_block_start", index=0, content_block=block
        )

    def text(self, text: str) -> bytes:
        return self._event("content_block_delta", index=0, delta={"type": "text_delta", "text": text})

    def tool(self, index: int, call_id: str | None, name: str | None, arguments: str) -> bytes:
        added = b""
        if call_id is not None:
            block = {"type": "tool_use", "id": call_id, "name": name, "input": {}}
            added = self._event("content_block_start", index=index, content_block=block)
        delta = {"type": "input_json_delta", "partial_json": arguments}
        return added + (self._event("content_block_delta", index=index, delta=delta) if arguments else b"")

    def finish(self, reason: str | None = None) -> bytes:
        delta = {"stop_reason": reason or "end_turn", "stop_sequence": None}
        return self._event("content_block_stop", index=0) + self._event(
            "message_delta", delta=delta, usage={"output_tokens": OUTPUT_TOKENS}
        )

    def error(self, code: str, message: str) -> bytes:
        return self._event("error", error={"type": code, "message": message})

    def document(self) -> object:
        usage = {"input_tokens": INPUT_TOKENS, "output_tokens": OUTPUT_TOKENS}
        content = [{"type": "text", "text": WHOLE}]
        return {**self._head(), "content": content, "stop_reason": "end_turn", "usage": usage}

    def _head(self) -> dict[str, object]:
        return {"id": "msg_1", "type": "message", "role": "assistant", "model": MODEL}

    def _event(self, kind: str, **fields: object) -> bytes:
        return self.event({"type": kind, **fields}, kind)


class OllamaWire(Wire):
    name = "ollama"
    path = "/api/chat"
    content_type = "application/x-ndjson"
    ping = b"\n"

    def start(self) -> bytes:
        return self.text("")

    def text(self, text: str) -> bytes:
        return self._line({"content": text})

    def tool(self, index: int, call_id: str | None, name: str | None, arguments: str) -> bytes:
        # A call comes in one piece, its arguments as an object; what is no object stays text.
        try:
            given = json.loads(arguments)
        except ValueError:
            given = arguments
        return self._line({"content": "", "tool_calls": [{"function": {"name": name, "arguments": given}}]})

    def finish(self, reason: str | None = None) -> bytes:
        return self._line({"content": ""}, done=True, done_reason=reason or "stop", **self._counts())

    def error(self, code: str, message: str) -> bytes:
        return self.event({"error": message})

    def document(self) -> object:
        message = {"role": "assistant", "content": WHOLE}
        return {"model": MODEL, "message": message, "done": True, "done_reason": "stop", **self._counts()}

    def raw(self, data: str | bytes, name: str = "") -> bytes:
        return (data if isinstance(data, bytes) else data.encode()) + b"\n"

    def _line(self, message: dict[str, object], **fields: object) -> bytes:
        return self.event({"model": MODEL, "message": {"role": "assistant", **message}, "done": False, **fields})

    def _counts(self) -> dict[str, object]:
        return {"prompt_eval_count": INPUT_TOKENS, "eval_count": OUTPUT_TOKENS, "eval_duration": 1_000_000_000}


WIRES: dict[DialectName, Wire] = {
    wire.name: wire for wire in (ChatWire(), ResponsesWire(), MessagesWire(), OllamaWire())
}
