"""What an answer may have cost that was coming in when the program died. Each attempt that may be billed has its estimate."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from history_samples import WAIT_S, ask, compared, eventually, opened

from abreast.core.assembly import open_core
from abreast.core.meter.ledger import UsageRecord
from abreast.core.paths import Paths
from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec
from abreast.core.store.opening import Opened
from abreast.core.store.values import ModelName

pytestmark = [pytest.mark.fault(78), pytest.mark.fault(79)]
SAID = "word " * 40


def priced(name: ModelName) -> ModelRef:
    provider = ProviderSpec(
        id=name.provider_id, label=name.provider_label, dialect="openai-chat", base_url="https://acme.example/v1"
    )
    price = Price(input=Decimal(1), output=Decimal(2))
    return ModelRef(provider=provider, model=ModelSpec(id=name.model_id, price=price))


@pytest.fixture
def left(folder: Path, tmp_path: Path) -> Path:
    """What a program leaves on the disk that dies while one answer comes in and another has not begun."""
    history = opened(folder)
    comparison_id, lane_ids = compared(history)
    asks = [ask(lane_id, "Why?", name="small") for lane_id in lane_ids]
    begun = history.begin_turn(comparison_id, "Why?", asks).result(WAIT_S)
    history.append(begun.answer_ids[lane_ids[0]], SAID)
    page = lambda: history.open(comparison_id).result(WAIT_S).ends[lane_ids[0]]  # noqa: E731
    eventually(lambda: str(page().steps[0].answer.record.text) == SAID)
    left = tmp_path / "left"
    shutil.copytree(folder, left)
    history.close()
    return left


def charges(folder: Path, **options: object) -> tuple[UsageRecord, ...]:
    history = opened(folder, **options)
    records = history.ledger.usage_records().result(WAIT_S)
    history.close()
    return tuple(sorted(records, key=lambda record: record.answer_id or 0))


def test_what_was_coming_in_is_estimated_at_the_price_and_on_the_day_of_its_question(left: Path) -> None:
    begun, not_begun = charges(left, find_model=priced)

    assert {begun.cost.source, not_begun.cost.source} == {"estimate"}
    assert begun.output_bytes == len(SAID)
    assert begun.cost.usd is not None
    assert not_begun.cost.usd is not None
    assert begun.cost.usd > not_begun.cost.usd > 0
    assert "from the length of the texts" in begun.cost.reason
    assert 0 <= (datetime.now(UTC) - begun.sent_at).total_seconds() < 60


def test_the_program_prices_what_it_finds_by_the_users_settings(left: Path, tmp_path: Path) -> None:
    paths = Paths(config=tmp_path / "config", data=left, cache=tmp_path / "cache")
    paths.prepare()
    paths.providers_file.write_text(
        "providers: {acme: {dialect: openai-chat, base_url: https://acme.example/v1,"
        " models: {small: {price: {input: 1, output: 2}}}}}"
    )
    core = open_core(paths, {})
    opening = core.open_history()
    assert isinstance(opening, Opened)
    assert opening.interrupted == 2
    found = opening.history.ledger.usage_records().result(WAIT_S)
    opening.history.close()
    assert {record.cost.source for record in found} == {"estimate"}
    assert {record.cost.price_source for record in found} != {""}


def test_without_a_price_the_cost_is_unknown_and_not_nothing(left: Path) -> None:
    assert {(record.cost.source, record.cost.usd) for record in charges(left)} == {("unknown", None)}
