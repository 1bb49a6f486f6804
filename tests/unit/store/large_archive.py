"""Archives as ChatGPT sends them, as large as one likes, made without holding them in memory."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path

from foreign_exports import chatgpt, chatgpt_message

_WORDS = [f"{first}{rest}" for first in ("ba", "co", "de", "fu", "gi", "la", "mo", "ne") for rest in range(400)]


def conversation(number: int, chance: random.Random) -> str:
    """Some 100 KB of a conversation, as JSON."""
    nodes: dict[str, tuple[str | None, dict[str, object] | None]] = {"root": (None, None)}
    before = "root"
    for turn in range(20):
        for role, words in (("user", 60), ("assistant", 600)):
            text = " ".join(chance.choices(_WORDS, k=words))
            nodes[f"{role}{turn}"] = (before, chatgpt_message(role, text, model="gpt-4o"))
            before = f"{role}{turn}"
    return json.dumps(chatgpt(nodes, title=f"Talk {number}", conversation_id=str(number)))


def large_archive(path: Path, size_bytes: int) -> int:
    """Write an archive that unpacks to about that size. Returns how many conversations it holds."""
    chance = random.Random(0)
    made = [conversation(0, chance) for _ in range(20)]
    written = count = 0
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("conversations.json", "w", force_zip64=True) as file,
    ):
        file.write(b"[")
        while written < size_bytes:
            text = made[count % len(made)].replace('"conversation_id": "0"', f'"conversation_id": "{count}"')
            separator = "," if count else ""
            written += file.write(f"{separator}{text}".encode())
            count += 1
        file.write(b"]")
    return count
