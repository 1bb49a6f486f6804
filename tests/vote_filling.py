"""Fills a history with many votes in little time, past the code that writes them one by one."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from abreast.core.store import marks
from abreast.core.store.connection import empty_log, transaction, writing_engine
from abreast.core.store.files import history_file
from abreast.core.store.model_rows import model_row
from abreast.core.store.opening import create
from abreast.core.store.schema import answers, comparisons, lanes, setups, texts, turns
from abreast.core.store.values import ModelName
from abreast.core.store.vote_schema import vote_pairs, votes

SETUP: dict[str, Any] = {
    "system": None, "sampling": {"temperature": None, "max_output_tokens": None, "stop": []}, "extra_body": {}, "model": "m",
}  # fmt: skip
AT_MS = 1_790_000_000_000
TURNS_A_COMPARISON = 100


def fill_votes(folder: Path, count: int, strengths: Sequence[float]) -> None:
    """Put a history with so many blind votes on pairs into a folder that has none.

    Contestants `acme/m0`, `acme/m1`… meet at random; `strengths` are theirs on the natural scale.
    """
    create(history_file(folder))
    engine = writing_engine(history_file(folder))
    chance = random.Random(7)
    with engine.connect() as connection:
        with transaction(connection, writing=True):
            model_ids = [model_row(connection, _model(number)) for number in range(len(strengths))]
            for begin in range(0, count, TURNS_A_COMPARISON):
                _add(connection, begin, min(TURNS_A_COMPARISON, count - begin), model_ids, strengths, chance)
        empty_log(connection)
    engine.dispose()


def _model(number: int) -> ModelName:
    return ModelName(provider_id="acme", provider_label="Acme", model_id=f"m{number}", model_label=f"M{number}")


def _add(
    connection: Any, begin: int, count: int, model_ids: Sequence[int], strengths: Sequence[float], chance: random.Random
) -> None:
    number = begin // TURNS_A_COMPARISON + 1
    rows: dict[Any, list[dict[str, Any]]] = {table: [] for table in (texts, turns, answers, votes, vote_pairs)}
    lane_ids = [number * 2, number * 2 + 1]
    for vote_id in range(begin + 1, begin + count + 1):
        at_ms = AT_MS + vote_id * 60_000
        pair = chance.sample(range(len(strengths)), 2)
        lead = strengths[pair[0]] - strengths[pair[1]]
        drawn = chance.random()
        won = "first" if chance.random() < 1 / (1 + math.exp(-lead)) else "second"
        outcome = "tie" if drawn < 0.1 else "both_bad" if drawn < 0.15 else won
        rows[texts].append({"id": vote_id, "comparison_id": number, "body": f"prompt {vote_id}", "marks": marks.PROMPT})
        rows[turns].append(
            {
                "id": vote_id,
                "comparison_id": number,
                "prompt_id": vote_id,
                "created_at_ms": at_ms,
                "blind_order": lane_ids,
                "revealed_at_ms": at_ms,
            }
        )
        for side, lane_id in enumerate(lane_ids):
            rows[answers].append({
                "id": 2 * vote_id + side, "turn_id": vote_id, "lane_id": lane_id, "state": "complete",
                "model_id": model_ids[pair[side]], "setup_id": number, "request_digest": b"1" * 8, "created_at_ms": at_ms,
                "reads": 1, "first_read_chars": 1,
            })  # fmt: skip
        rows[votes].append({
            "id": vote_id, "turn_id": vote_id, "kind": "pair", "comment": "", "is_blind": True, "names_maker": False,
            "is_rated": True, "created_at_ms": at_ms,
        })  # fmt: skip
        rows[vote_pairs].append({
            "vote_id": vote_id, "first_answer_id": 2 * vote_id, "second_answer_id": 2 * vote_id + 1, "outcome": outcome,
            "first_chars": chance.randint(1, 4000), "second_chars": chance.randint(1, 4000),
        })  # fmt: skip
    comparison = {
        "id": number, "title": f"votes {number}", "named_by_user": False, "created_at_ms": AT_MS, "used_at_ms": AT_MS,
        "use_number": number, "pinned": False, "archived": False, "draft": "", "layout": {}, "blind": True,
    }  # fmt: skip
    connection.execute(insert(comparisons), [comparison])
    setup = {"id": number, "comparison_id": number, "digest": b"0" * 16, "settings": {}, "request": SETUP}
    connection.execute(insert(setups), [setup])
    for place, lane_id in enumerate(lane_ids):
        lane = {
            "id": lane_id, "comparison_id": number, "letter": "AB"[place], "position": place, "closed": False,
            "model_id": model_ids[0], "settings": {},
        }  # fmt: skip
        connection.execute(insert(lanes), [lane])
    for table, some in rows.items():
        connection.execute(insert(table), some)
