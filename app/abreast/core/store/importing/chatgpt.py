"""ChatGPT's data export: a list of conversations, each a tree of messages under `mapping`.

Older exports hold one `conversations.json`, newer ones `conversations-000.json` and further.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from abreast.core.language import mark
from abreast.core.store.exporting.document import ComparisonDocument, Origin, Program
from abreast.core.store.importing.loose import items, mapping, seconds_as_ms, text
from abreast.core.store.importing.message_tree import Conversation, Said, comparison_of
from abreast.core.store.importing.report import EntryRefused
from abreast.core.store.values import UNKNOWN_MODEL, ModelName

PROVIDER_ID = "openai"
PROVIDER_LABEL = "ChatGPT"
_ROLES = {"user": "user", "assistant": "assistant"}


def looks_right(entry: Mapping[str, Any]) -> bool:
    return isinstance(entry.get("mapping"), dict)


def comparison(entry: Mapping[str, Any], now_ms: int, left_out: Counter[str]) -> ComparisonDocument:
    """
    Raises:
        EntryRefused: if it holds no conversation.
    """
    conversation_id = text(entry.get("conversation_id")) or text(entry.get("id"))
    if not conversation_id:
        raise EntryRefused(mark("it has no id"))
    created_at_ms = seconds_as_ms(entry.get("create_time")) or now_ms
    messages = [_said(name, mapping(node), left_out) for name, node in mapping(entry["mapping"]).items()]
    conversation = Conversation(
        origin=Origin(program=Program.CHATGPT, id=conversation_id[:200]),
        title=text(entry.get("title")),
        created_at_ms=created_at_ms,
        used_at_ms=seconds_as_ms(entry.get("update_time")) or created_at_ms,
        model=_model(entry.get("default_model_slug")),
        archived=entry.get("is_archived") is True,
        pinned=entry.get("is_starred") is True,
        shown_id=text(entry.get("current_node")) or None,
    )
    return comparison_of(conversation, messages)


def _said(name: str, node: Mapping[str, Any], left_out: Counter[str]) -> Said:
    message = mapping(node.get("message"))
    role = _ROLES.get(text(mapping(message.get("author")).get("role")), "other")
    content = mapping(message.get("content"))
    to_a_tool = role == "assistant" and text(message.get("recipient")) not in ("", "all")
    hidden = mapping(message.get("metadata")).get("is_visually_hidden_from_conversation") is True
    said, thought = _words(content, left_out)
    if (role == "user" and (hidden or not content)) or to_a_tool:
        role = "other"
    slug = mapping(message.get("metadata")).get("model_slug")
    return Said(
        id=name,
        parent_id=text(node.get("parent")) or None,
        role="user" if role == "user" else "assistant" if role == "assistant" else "other",
        text=said,
        reasoning=thought,
        at_ms=seconds_as_ms(message.get("create_time")),
        model=_model(slug) if isinstance(slug, str) and slug else None,
    )


def _words(content: Mapping[str, Any], left_out: Counter[str]) -> tuple[str, str]:
    """The text and the reasoning of a message."""
    match content.get("content_type"):
        case "text" | "multimodal_text":
            return "\n\n".join(_parts(items(content.get("parts")), left_out)), ""
        case "thoughts":
            thoughts = [mapping(thought) for thought in items(content.get("thoughts"))]
            return "", "\n\n".join(text(thought.get("content")) or text(thought.get("summary")) for thought in thoughts)
        case "reasoning_recap" | "user_editable_context" | "model_editable_context":
            return "", ""
        case _:
            return text(content.get("text")) or text(content.get("result")), ""


def _parts(parts: Sequence[Any], left_out: Counter[str]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            if part:
                yield text(part)
            continue
        told = mapping(part)
        kind = text(told.get("content_type"))
        if kind == "audio_transcription":
            yield text(told.get("text"))
        elif kind == "image_asset_pointer":
            left_out["image"] += 1
            yield "[image]"
        elif told:
            left_out["attachment"] += 1


def _model(slug: Any) -> ModelName:
    name = text(slug)[:200]
    label = name or PROVIDER_LABEL
    return ModelName(
        provider_id=PROVIDER_ID, provider_label=PROVIDER_LABEL, model_id=name or UNKNOWN_MODEL, model_label=label
    )
