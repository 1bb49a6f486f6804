"""Conversations as other programs export them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

CREATED_S = 1_700_000_000.5


def chatgpt_message(role: str, text: str, *, model: str | None = None, **more: Any) -> dict[str, Any]:
    return {
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": CREATED_S,
        "content": {"content_type": "text", "parts": [text]},
        "status": "finished_successfully",
        "metadata": {"model_slug": model} if model else {},
        "recipient": "all",
        **more,
    }


def chatgpt(nodes: dict[str, tuple[str | None, dict[str, Any] | None]], **more: Any) -> dict[str, Any]:
    """A conversation from its nodes: id to parent and message."""
    return {
        "title": "Sky",
        "create_time": CREATED_S,
        "update_time": CREATED_S + 60,
        "mapping": {
            name: {
                "id": name,
                "message": message,
                "parent": parent,
                "children": [child for child, (of, _) in nodes.items() if of == name],
            }
            for name, (parent, message) in nodes.items()
        },
        "current_node": list(nodes)[-1],
        "conversation_id": "c-1",
        "default_model_slug": "gpt-4o",
        "is_archived": False,
    } | more


def simple_chatgpt(prompt: str = "Why?", answer: str = "Because.", **more: Any) -> dict[str, Any]:
    nodes = {
        "root": (None, None),
        "system": ("root", chatgpt_message("system", "")),
        "u1": ("system", chatgpt_message("user", prompt)),
        "a1": ("u1", chatgpt_message("assistant", answer, model="gpt-4o")),
    }
    return chatgpt(nodes, **more)


def claude_message(number: int, sender: str, text: str, parent: str | None = None) -> dict[str, Any]:
    return {
        "uuid": f"m{number}",
        "text": text,
        "content": [{"type": "text", "text": text}],
        "sender": sender,
        "created_at": "2026-03-29T07:06:35.552627Z",
        "attachments": [],
        "files": [],
    } | ({"parent_message_uuid": parent} if parent else {})


def claude(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "uuid": "c-2",
        "name": "Sea",
        "created_at": "2026-03-29T07:06:35.552627Z",
        "updated_at": "2026-03-30T07:06:35.552627Z",
        "chat_messages": list(messages),
    } | more


def as_file(path: Path, *conversations: Any) -> Path:
    path.write_text(json.dumps(list(conversations)), encoding="utf-8")
    return path


def as_archive(path: Path, members: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path
