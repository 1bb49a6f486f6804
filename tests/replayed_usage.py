"""Puts the answers of `tests/data/usage_vectors.json` into a history, as if they had come in on some days."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from abreast.core.chat import ChatRequest, Message
from abreast.core.meter.attempts import answers_of, context_in, meter
from abreast.core.meter.ledger import Charge
from abreast.core.meter.price_table import load_prices
from abreast.core.meter.pricing import PriceQuery
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.run.timing import Figures
from abreast.core.store.history import History
from abreast.core.store.values import Ask, ModelName, NewLane

WAIT_S = 10.0
UNMEASURED = Figures()
FILE = Path(__file__).parent / "data" / "usage_vectors.json"
LABELS = {
    "openai": "OpenAI", "x-ai": "xAI", "deepseek": "DeepSeek", "openrouter": "OpenRouter", "aws": "AWS",
    "llamacpp": "llama.cpp", "vllm": "vLLM",
}  # fmt: skip


def vectors() -> list[dict[str, Any]]:
    return json.loads(FILE.read_text(), parse_float=Decimal)["vectors"]


def charge_of_vector(vector: dict[str, Any], sent_at: datetime, figures: Figures = UNMEASURED) -> Charge:
    """What the answer of a vector took, at the prices of its own date."""
    query = PriceQuery(provider=vector["provider"], model=vector["model"], when=datetime.fromisoformat(vector["date"]))
    metered = meter(vector["api"], query, answers_of(vector), load_prices(), context=context_in(vector))
    return Charge(sent_at=sent_at, state=AnswerState.COMPLETE, usage=metered.usage, cost=metered.cost, figures=figures)


def put(history: History, model: ModelName, charge: Charge) -> None:
    """One answer, in a comparison of its own."""
    new_lane = NewLane(letter="A", model=model)
    comparison_id, (lane_id,) = history.create([new_lane]).result(WAIT_S)
    request = ChatRequest(model=model.model_id, messages=(Message.user("Why?"),))
    ask = Ask(lane_id=lane_id, model=model, settings=LaneSettings(), request=request)
    begun = history.begin_turn(comparison_id, "Why?", [ask]).result(WAIT_S)
    answer = AnswerRecord(state=charge.state, text=GrowingText("Because."))
    history.finish(begun.answer_ids[lane_id], answer, lambda _: charge)


def model_of_vector(vector: dict[str, Any]) -> ModelName:
    provider = vector["provider"]
    return ModelName(
        provider_id=provider,
        provider_label=LABELS.get(provider, provider.title()),
        model_id=vector["model"],
        model_label=vector["model"].rpartition("/")[2],
    )


def replay(history: History, until: datetime, *, times: int = 1, seed: int = 1) -> int:
    """All vectors, `times` each, on the days of the month up to `until`. Gives how many answers that were.

    The vectors say nothing of speed, so each model is given one of its own, with some spread.
    """
    draw = random.Random(seed)
    days = until.day
    own_speed: dict[str, float] = {}
    count = 0
    for vector in vectors():
        model = model_of_vector(vector)
        speed = own_speed.setdefault(model.model_id, draw.uniform(25, 190))
        for _ in range(times):
            sent_at = until - timedelta(days=min(days - 1, int(draw.expovariate(1 / 6))), minutes=draw.randint(0, 300))
            figures = Figures(ttft_s=draw.uniform(0.25, 1.6), tokens_per_s=speed * draw.uniform(0.85, 1.15), e2e_s=4.0)
            put(history, model, charge_of_vector(vector, max(sent_at, until.replace(day=1)), figures))
            count += 1
    return count


def now() -> datetime:
    return datetime.now(UTC)
