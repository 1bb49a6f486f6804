"""The digest of a thread: always the same for the same words, however long they are."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from abreast.core.chat import Message, TextPart
from abreast.core.store import requests
from abreast.core.store.requests import DIGEST_BYTES, NO_THREAD, STEP_CHARS, longer

LONG = 'Say "a" \\ b\n\u00e9 \U0001f600 \ud83d\ude00 ' * (STEP_CHARS // 6)
"""Of what JSON escapes; both halves of a character may stand on the two sides of a step."""


@pytest.mark.parametrize("texts", [("",), ("A word.",), ("One", 'and "two"'), (), (LONG,), ("x" + LONG, LONG)])
def test_the_digest_is_that_of_role_and_texts_as_json_so_that_older_histories_stay_known(
    texts: tuple[str, ...],
) -> None:
    message = Message(role="assistant", parts=tuple(TextPart(text=text) for text in texts))
    said = json.dumps(["assistant", *texts]).encode()

    assert longer(NO_THREAD, message) == hashlib.blake2b(NO_THREAD + said, digest_size=DIGEST_BYTES).digest()


def test_a_long_text_is_encoded_by_parts_between_which_the_window_gets_pythons_lock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    encode, lengths = json.dumps, list[int]()

    def dumps(value: Any) -> str:
        encoded = encode(value)
        lengths.append(len(value))
        return encoded

    monkeypatch.setattr(requests.json, "dumps", dumps)
    longer(NO_THREAD, Message.assistant(LONG))

    assert sum(lengths) == len(LONG)
    assert max(lengths) == STEP_CHARS
