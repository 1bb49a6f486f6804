"""What a request consumed, from what its API sent: one pure function for every API, whether or not we speak it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TypeAlias

from abreast.core.counts import Bill, Counts, ServerTimings, total
from abreast.core.dialects.json_values import JsonObject, mapping
from abreast.core.language import tr
from abreast.core.meter.anthropic_reader import read_messages
from abreast.core.meter.gemini_reader import read_gemini
from abreast.core.meter.openai_reader import read_chat, read_responses
from abreast.core.meter.other_readers import read_converse, read_ollama
from abreast.core.meter.reading import Reading
from abreast.core.usage import BAD_COUNTS, MAX_PLAUSIBLE_TOKENS, Usage

CANCELLED = "__client__"
"""The key of the event that marks where the user stopped."""
LOCAL_HOSTS = frozenset({"local", "ollama", "llamacpp", "vllm", "lmstudio"})
"""Servers that run on the user's own hardware."""

Reader: TypeAlias = Callable[[Sequence[JsonObject], str], Reading]


class UsageState(StrEnum):
    """How much is known of what a request consumed."""

    REPORTED = "reported"
    DERIVED = "derived"
    """From the server's timings."""
    PARTIAL = "partial"
    """Some counts are known: the cost has a lower bound."""
    MISSING = "missing"
    NOT_BILLED = "not_billed"
    """Refused before any work was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageReport:
    """What a request consumed, and what is needed to price it."""

    usage: Usage
    state: UsageState
    bill: Bill = Bill()
    """What is priced. In a partial report some of it is a lower bound."""
    model: str | None = None
    """The model that answered."""
    timings: ServerTimings = ServerTimings()
    is_local: bool = False
    doubt: str = ""
    """What is wrong with the reported counts, as a sentence."""

    @property
    def is_complete(self) -> bool:
        return self.state in (UsageState.REPORTED, UsageState.DERIVED)


class UnknownApi(ValueError):
    """Neither the name nor the document tells which API this is."""


def read_usage(
    api: str,
    provider: str,
    body: JsonObject | Sequence[JsonObject],
    *,
    status: int | None = None,
    context: Mapping[str, str] | None = None,
) -> UsageReport:
    """The usage that an answer reports.

    Args:
        api: `openai.chat`, `anthropic.messages`, `gemini.native` and so on: host, then API. Without an API's name the
            document itself must tell.
        body: One whole answer, or a stream's events in order; `{"__client__": "cancelled"}` where the user stopped.
        status: The HTTP status, if it is known.
        context: What no response tells and changes the price, e.g. `{"processing": "batch"}`.

    Raises:
        UnknownApi: if nothing tells which API this is.
    """
    is_stream = not isinstance(body, Mapping)
    events = list(body) if is_stream else [body]
    documents = [event for event in events if not event.get(CANCELLED) and not is_error(event)]
    host = api.partition(".")[0].lower()
    is_local = host in LOCAL_HOSTS or provider.lower() in LOCAL_HOSTS
    if (status is not None and status >= 400) or (not documents and any(map(is_error, events))):
        return UsageReport(usage=Usage(), state=UsageState.NOT_BILLED, is_local=is_local)
    reading = reader_of(api, documents)(documents, host) if documents else Reading()
    was_broken = len(documents) < len(events) and not reading.has_ended
    if was_broken:
        reading = replace(reading, has_output=False)
    if reading.model and reading.model.lower().endswith("cloud"):
        is_local = False  # Ollama passes models with this tag on to its own computers
    report = _judged(reading, is_local=is_local)
    return replace(report, bill=replace(report.bill, context={**report.bill.context, **(context or {})}))


def is_error(event: JsonObject) -> bool:
    """Whether an event or a document stands for a failure."""
    return bool(event.get("error")) or event.get("type") == "error"


def reader_of(api: str, documents: Sequence[JsonObject]) -> Reader:
    """The reader for an API; where its name says nothing, for the documents' form.

    Raises:
        UnknownApi: if neither tells.
    """
    host, _, kind = api.lower().partition(".")
    by_kind: dict[str, Reader] = {
        "chat": read_chat, "openai": read_chat, "completions": read_chat, "responses": read_responses,
        "messages": read_messages, "anthropic": read_messages, "converse": read_converse,
    }  # fmt: skip
    if kind == "native":
        by_host: dict[str, Reader] = {"ollama": read_ollama, "llamacpp": read_chat}
        return by_host.get(host, read_gemini)
    if kind in by_kind:
        return by_kind[kind]
    found = next((reader for document in documents if (reader := _by_form(document))), None)
    if found is None:
        raise UnknownApi(
            f"{api!r} is no API that is known, and the document does not tell. Name one such as openai.chat, "
            "openai.responses, anthropic.messages, gemini.native, bedrock.converse or ollama.native."
        )
    return found


def _by_form(document: JsonObject) -> Reader | None:
    kind = str(document.get("type") or "")
    if kind == "message" or kind.startswith(("message_", "content_block")):
        return read_messages
    if kind.startswith("response.") or document.get("object") == "response":
        return read_responses
    if "usageMetadata" in document or "candidates" in document:
        return read_gemini
    usage = mapping(document.get("usage")) or mapping(mapping(document.get("metadata")).get("usage"))
    if "inputTokens" in usage:
        return read_converse
    if "eval_count" in document or "done" in document:
        return read_ollama
    if "choices" in document or "timings" in document or "prompt_tokens" in usage:
        return read_chat
    return read_responses if "input_tokens_details" in usage else read_messages if "input_tokens" in usage else None


def _judged(reading: Reading, *, is_local: bool) -> UsageReport:
    """The report that a reading is good for: counts that cannot be true are taken out."""
    judged = [_credible(call) for call in reading.bill.calls]
    calls = tuple(call for call, _ in judged)
    doubt = next((doubt for _, doubt in judged if doubt), "")
    usage = total(calls)
    if any(call.input_tokens is None for call in calls):
        usage = replace(usage, input_tokens=None)
    if not reading.has_output or any(call.output_tokens is None for call in calls):
        usage = replace(usage, output_tokens=None, reasoning_tokens=None)
    return UsageReport(
        usage=usage,
        state=state_of(usage, is_derived=reading.is_derived, doubt=doubt),
        bill=replace(reading.bill, calls=calls),
        model=reading.model,
        timings=reading.timings,
        is_local=is_local,
        doubt=doubt,
    )


def state_of(usage: Usage, *, is_derived: bool = False, doubt: str = "") -> UsageState:
    """How much of a request's usage is known, from its counts."""
    known = [usage.input_tokens is not None, usage.output_tokens is not None]
    if not any(known):
        return UsageState.MISSING
    if doubt or not all(known):
        return UsageState.PARTIAL
    return UsageState.DERIVED if is_derived else UsageState.REPORTED


def _credible(counts: Counts) -> tuple[Counts, str]:
    """The counts without those that cannot be true, and what is wrong with them."""
    numbers = [each.name for each in fields(counts) if each.name != "model"]
    wrong = [
        name
        for name in numbers
        if (value := getattr(counts, name)) is not None and not 0 <= value <= MAX_PLAUSIBLE_TOKENS
    ]
    doubt = tr(BAD_COUNTS) if wrong else ""
    counts = replace(counts, **dict.fromkeys(wrong))
    if counts.input_tokens == 0 and counts.output_tokens == 0:
        # A placeholder: no request is without input.
        return Counts(model=counts.model), tr("Zeros were reported instead of token counts.")
    if not counts.usage.plausible:
        parts = replace(
            counts,
            cached_input_tokens=None,
            cache_write_tokens=None,
            cache_write_1h_tokens=None,
            reasoning_tokens=None,
        )
        return parts, tr("The reported token counts contradict each other.")
    return counts, doubt
