"""Fills a history with many messages in little time, past the code that writes them one by one."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from history_samples import model
from sqlalchemy import insert

from abreast.core.run.record import AnswerState
from abreast.core.store import marks
from abreast.core.store.connection import empty_log, transaction, writing_engine
from abreast.core.store.files import history_file
from abreast.core.store.full_text import index_texts
from abreast.core.store.model_rows import model_row
from abreast.core.store.opening import create
from abreast.core.store.schema import answers, attempts, comparisons, lanes, setups, texts, turns, usage_records

LANES = 4
TURNS = 20
TEXTS_A_COMPARISON = TURNS * (1 + LANES)
VOCABULARY = 40_000
BEGIN_MS = 1_700_000_000_000
SETUP: dict[str, Any] = {
    "system": None, "sampling": {"temperature": None, "max_output_tokens": None, "stop": []}, "extra_body": {}, "model": "m",
}  # fmt: skip


class Words:
    """Words of a made-up language, of which some are common and most are rare, as in any."""

    def __init__(self, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        letters, weights = "etaoinshrdlucmfwypvbgkqjxz", range(26, 0, -1)
        made = (
            "".join(self._chance.choices(letters, weights, k=self._chance.randint(2, 10))) for _ in itertools.count()
        )
        self.all = tuple(itertools.islice(dict.fromkeys(itertools.islice(made, VOCABULARY * 3)), VOCABULARY))
        self._weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(self.all))))

    def text(self, least: int, most: int) -> str:
        return " ".join(self._chance.choices(self.all, cum_weights=self._weights, k=self._chance.randint(least, most)))


def fill(folder: Path, count: int, *, turns_each: int = TURNS, answer_words: tuple[int, int] = (20, 180)) -> int:
    """Put a history with at least `count` messages into a folder that has none. Returns the characters of text."""
    create(history_file(folder))
    engine = writing_engine(history_file(folder))
    words = Words()
    chars = 0
    with engine.connect() as connection:
        with transaction(connection, writing=True):
            models = [model_row(connection, model(f"m{i}", f"p{i}")) for i in range(LANES)]
        for number in range(1, -(-count // (turns_each * (1 + LANES))) + 1):
            rows = _comparison(number, turns_each, words, models, answer_words)
            with transaction(connection, writing=True):
                for table, some in rows:
                    connection.execute(insert(table), some)
                    if table is texts:
                        chars += sum(len(row["body"]) for row in some)
                        index_texts(connection, [(row["id"], row["body"], row["marks"]) for row in some])
        empty_log(connection)
    engine.dispose()
    return chars


def _comparison(
    number: int, turns_each: int, words: Words, models: list[int], answer_words: tuple[int, int]
) -> Iterator[tuple[Any, list[dict[str, Any]]]]:
    text_ids = itertools.count((number - 1) * turns_each * (1 + LANES) + 1)
    first_turn, first_answer = (number - 1) * turns_each + 1, (number - 1) * turns_each * LANES + 1
    at_ms = BEGIN_MS + number * 3_600_000
    lane_ids = [number * LANES + lane for lane in range(LANES)]
    text_rows: list[dict[str, Any]] = []
    turn_rows: list[dict[str, Any]] = []
    answer_rows: list[dict[str, Any]] = []
    for turn in range(turns_each):
        prompt_id = next(text_ids)
        text_rows.append(_text(prompt_id, number, words.text(5, 60), marks.PROMPT))
        turn_rows.append(
            {"id": first_turn + turn, "comparison_id": number, "prompt_id": prompt_id, "created_at_ms": at_ms + turn}
        )
        for lane in range(LANES):
            text_id = next(text_ids)
            marked = f"{marks.of_state(AnswerState.COMPLETE)} {marks.of_model(models[lane])}"
            text_rows.append(_text(text_id, number, words.text(*answer_words), marked))
            answer_id = first_answer + turn * LANES + lane
            answer_rows.append({
                "id": answer_id, "turn_id": first_turn + turn, "lane_id": lane_ids[lane], "text_id": text_id,
                "parent_id": answer_id - LANES if turn else None, "state": "complete", "model_id": models[lane], "setup_id": number,
                "request_digest": b"1" * 8, "thread_digest": b"2" * 8, "created_at_ms": at_ms + turn, "reads": 9,
                "first_read_chars": 4, "damaged_events": 0, "sent_ns": 0, "first_delta_ns": 300_000_000, "first_text_ns": 300_000_000,
                "last_delta_ns": 2_000_000_000, "ended_ns": 2_000_100_000, "finish_reason": "stop", "served_model": "m",
            })  # fmt: skip
    yield comparisons, [{
        "id": number, "title": words.text(3, 7), "named_by_user": False, "created_at_ms": at_ms, "used_at_ms": at_ms,
        "use_number": number, "pinned": False, "archived": False, "draft": "", "layout": {},
    }]  # fmt: skip
    yield setups, [{"id": number, "comparison_id": number, "digest": b"0" * 16, "settings": {}, "request": SETUP}]
    heads = answer_rows[-LANES:]
    yield lanes, [{
        "id": lane_ids[i], "comparison_id": number, "letter": "ABCDEFGH"[i], "position": i, "closed": False,
        "model_id": models[i], "settings": {}, "head_id": heads[i]["id"],
    } for i in range(LANES)]  # fmt: skip
    yield texts, text_rows
    yield turns, turn_rows
    yield answers, answer_rows
    ids = [row["id"] for row in answer_rows]
    told = [{"answer_id": i, "number": 1, "state": "complete", "may_be_billed": True} for i in ids]
    yield attempts, told
    yield usage_records, [{"answer_id": i, "number": 1, "input_tokens": 900, "output_tokens": 140} for i in ids]


def _text(text_id: int, comparison_id: int, body: str, marked: str) -> dict[str, Any]:
    return {"id": text_id, "comparison_id": comparison_id, "body": body, "marks": marked}
