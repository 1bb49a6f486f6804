"""Claude's data export: a list of conversations with their messages under `chat_messages`.

A message names the one before it by `parent_message_uuid`; older exports do not, and their messages follow each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from abreast.core.language import mark
from abreast.core.store.exporting.document import ComparisonDocument, Origin, Program
from abreast.core.store.importing.loose import iso_as_ms, items, mapping, text
from abreast.core.store.importing.message_tree import Conversation, Said, comparison_of
from abreast.core.store.importing.report import EntryRefused
from abreast.core.store.values import UNKNOWN_MODEL, ModelName

PROVIDER_ID = "anthropic"
PROVIDER_LABEL = "Claude"


def looks_right(entry: Mapping[str, Any]) -> bool:
    return isinstance(entry.get("chat_messages"), list)


def comparison(entry: Mapping[str, Any], now_ms: int, left_out: Counter[str]) -> ComparisonDocument:
    """
    Raises:
        EntryRefused: if it holds no conversation.
    """
    conversation_id = text(entry.get("uuid"))
    if not conversation_id:
        raise EntryRefused(mark("it has no id"))
    created_at_ms = iso_as_ms(entry.get("created_at")) or now_ms
    messages: list[Said] = []
    for number, told in enumerate(items(entry["chat_messages"])):
        before = messages[-1].id if messages else None
        messages.append(_said(mapping(told), f"message {number}", before, left_out))
    # The exports do not say which model answered.
    # Most exports do not tell it.
    name = text(entry.get("model"))[:200]
    model = ModelName(
        provider_id=PROVIDER_ID,
        provider_label=PROVIDER_LABEL,
        model_id=name or UNKNOWN_MODEL,
        model_label=name or PROVIDER_LABEL,
    )
    conversation = Conversation(
        origin=Origin(program=Program.CLAUDE, id=conversation_id[:200]),
        title=text(entry.get("name")),
        created_at_ms=created_at_ms,
        used_at_ms=iso_as_ms(entry.get("updated_at")) or created_at_ms,
        model=model,
        pinned=entry.get("is_starred") is True,
        shown_id=text(entry.get("current_leaf_message_uuid")) or None,
    )
    return comparison_of(conversation, messages)


def _said(told: Mapping[str, Any], fallback_id: str, before: str | None, left_out: Counter[str]) -> Said:
    sender = text(told.get("sender"))
    blocks = [mapping(block) for block in items(told.get("content"))]
    said = [words for block in blocks if block.get("type") == "text" and (words := text(block.get("text")))]
    thought = [text(block.get("thinking")) for block in blocks if block.get("type") == "thinking"]
    body = "\n\n".join(said) or text(told.get("text"))
    for attachment in map(mapping, items(told.get("attachments"))):
        content, name = text(attachment.get("extracted_content")), text(attachment.get("file_name"))
        body = "\n\n".join(part for part in (body, name, content) if part)
    if files := items(told.get("files")):
        left_out["attachment"] += len(files)
    return Said(
        id=text(told.get("uuid")) or fallback_id,
        parent_id=text(told.get("parent_message_uuid")) or before,
        role="user" if sender == "human" else "assistant" if sender == "assistant" else "other",
        text=body,
        reasoning="\n\n".join(filter(None, thought)),
        at_ms=iso_as_ms(told.get("created_at")),
    )
