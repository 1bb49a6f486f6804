"""The usage panel over 1,000,000 records: opening it, bringing it up to date, and whether its sums are exact.

The file is made with the store's own rows; the sums that it is held against are plain additions of `Decimal`.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Context, Decimal
from pathlib import Path
from typing import TypeVar

from figures import MISSED

from abreast.core.meter.ledger import Charge, UsageRecord
from abreast.core.meter.price_table import load_prices
from abreast.core.meter.pricing import Cost
from abreast.core.meter.totals import Totals
from abreast.core.meter.usage_table import ALL, By, Only, Span
from abreast.core.meter.what_if import replayed
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import Figures
from abreast.core.store.connection import connected, transaction, writing_engine
from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.schema import models
from abreast.core.store.usage import rebuild_sums
from abreast.core.store.usage_rows import charge_columns, number_of
from abreast.core.store.usage_schema import charges, remarks
from abreast.core.usage import Usage

RECORDS, TEMPLATES, MODELS, DAYS = 1_000_000, 5_000, 24, 365
OPEN_MS, UPDATE_MS = 100.0, 16.0
WAIT_S = 60.0
EXACT = Context(prec=200)
NOW = datetime.now(UTC)
T = TypeVar("T")


def template(draw: random.Random, number: int) -> Charge:
    costs = (
        Cost(usd=Decimal(repr(draw.uniform(1e-6, 0.01))), source="provider"),
        Cost(usd=Decimal(draw.randint(1, 10**10)).scaleb(-11), source="genai-prices"),
        Cost(usd=Decimal(draw.randint(1, 10**10)).scaleb(-11), source="genai-prices"),
        Cost(usd=Decimal(draw.randint(1, 10**6)).scaleb(-8), source="estimate"),
        Cost(usd=None, source="unknown", at_least_usd=Decimal(draw.randint(0, 99)).scaleb(-6)),
        Cost(usd=Decimal(0), source="local"),
    )
    return Charge(
        sent_at=NOW - timedelta(days=draw.randint(0, DAYS - 1)),
        state=AnswerState.COMPLETE if draw.random() < 0.95 else AnswerState.FAILED,
        usage=Usage(input_tokens=draw.randint(10, 9000), output_tokens=draw.randint(1, 900)),
        cost=costs[number % len(costs)],
        figures=Figures(ttft_s=draw.randint(10**5, 3 * 10**6) / 1e6, tokens_per_s=draw.uniform(5, 200)),
        input_bytes=draw.randint(10, 30_000),
        output_bytes=draw.randint(10, 3000),
    )


def fill(folder: Path, draw: random.Random) -> dict[str, Decimal]:
    """A history with all records. Gives the dollars by kind, added up one by one."""
    opening = open_history(folder)
    assert isinstance(opening, Opened)
    opening.history.close()
    # In the order of time, as records come.
    templates = sorted((template(draw, number) for number in range(TEMPLATES)), key=lambda each: each.sent_at)
    rows = [charge_columns(each) for each in templates]
    sums = dict.fromkeys(("reported", "computed", "estimated", "at_least"), Decimal(0))
    names = [column.name for column in charges.c if column.name not in ("id", "answer_id", "comparison_id")]
    with connected(writing_engine(history_file(folder))) as connection, transaction(connection, writing=True):
        connection.execute(remarks.insert(), [{"body": "a list, on a day"}])
        for number in range(MODELS):
            named = {"model_id": f"model-{number}", "model_label": f"Model {number}"}
            provider = {"provider_id": f"host-{number % 6}", "provider_label": f"Host {number % 6}"}
            connection.execute(models.insert(), {**named, **provider})

        def values(number: int) -> tuple[object, ...]:
            chosen = number * TEMPLATES // RECORDS
            each = templates[chosen]
            add(sums, each.cost)
            row = rows[chosen] | {
                "number": number, "model_id": 1 + draw.randrange(MODELS), "bot_id": "terse" if number % 5 == 0 else "",
                "day": number_of(each.day), "price_id": 1, "reason_id": None, "server": None,
            }  # fmt: skip
            return tuple(row[name] for name in names)

        marks = ", ".join("?" * len(names))
        statement = f"INSERT INTO charges ({', '.join(names)}) VALUES ({marks})"
        for start in range(0, RECORDS, 50_000):
            connection.exec_driver_sql(statement, [values(start + i) for i in range(min(50_000, RECORDS - start))])
    with connected(writing_engine(history_file(folder))) as connection, transaction(connection, writing=True):
        begun_at = time.perf_counter()
        rebuild_sums(connection)
        print(f"(making all sums anew, as after a salvage: {time.perf_counter() - begun_at:.0f} s)")
    return sums


def add(sums: dict[str, Decimal], cost: Cost) -> None:
    kind = {"provider": "reported", "estimate": "estimated", "unknown": "at_least"}.get(cost.source, "computed")
    sums[kind] = EXACT.add(sums[kind], (cost.at_least_usd if cost.source == "unknown" else cost.usd) or Decimal(0))


def exact(totals: Totals, sums: dict[str, Decimal]) -> bool:
    found = (totals.reported_usd, totals.computed_usd, totals.estimated_usd, totals.unknown_at_least_usd)
    return found == tuple(sums.values())


def measure(history: History, sums: dict[str, Decimal]) -> list[tuple[str, float, float | None]]:
    """What each thing took in milliseconds, and its goal."""
    today = NOW.astimezone().date()
    month, panel = Span.month(today), (By.MODEL,)
    taken: list[tuple[str, float, float | None]] = []

    def timed(name: str, goal_ms: float | None, work: Callable[[], T], times: int = 5) -> T:
        best_ms, found = 0.0, work()
        for _ in range(times):
            begun_at = time.perf_counter()
            found = work()
            best_ms = max(best_ms, (time.perf_counter() - begun_at) * 1000)
        taken.append((name, best_ms, goal_ms))
        return found

    whole = timed("open: all, by model", OPEN_MS, lambda: history.ledger.usage_table(*panel).result(WAIT_S))
    by_provider = Only(provider_id="host-1")
    for name, work in {
        "open: this month, by model": lambda: history.ledger.usage_table(*panel, span=month),
        "open: today, by provider": lambda: history.ledger.usage_table(By.PROVIDER, span=Span.today(today)),
        "chart: each month of a year, by provider": lambda: history.ledger.usage_table(
            By.MONTH, By.PROVIDER, measured=False
        ),
        "chart: each day of a month, by provider": lambda: history.ledger.usage_table(
            By.DAY, By.PROVIDER, span=month, measured=False
        ),
        "by bot, one provider": lambda: history.ledger.usage_table(By.BOT, only=by_provider),
    }.items():
        timed(name, OPEN_MS, lambda work=work: work().result(WAIT_S))
    timed("by tag", OPEN_MS, lambda: history.ledger.usage_table(By.TAG).result(WAIT_S))
    timed("map of the models", OPEN_MS, lambda: history.ledger.model_dots().result(WAIT_S))
    timed("habits for the estimate", OPEN_MS, lambda: history.ledger.habits().result(WAIT_S))
    newest = history.ledger.usage_records(after_id=whole.last_id - 1).result(WAIT_S)[0]
    table = whole

    def one_more() -> None:
        nonlocal table
        fields = {name: getattr(newest, name) for name in UsageRecord.__dataclass_fields__}
        table = table.with_record(UsageRecord(**(fields | {"id": table.last_id + 1})))

    timed("update: one more record", UPDATE_MS, one_more, times=50)
    rows = history.ledger.usage_records(span=month, limit=20_000).result(WAIT_S)
    spec = ProviderSpec(id="openai", label="OpenAI", dialect="openai-chat", base_url="https://api.openai.com/v1")
    ref = ModelRef(provider=spec, model=ModelSpec(id="gpt-4o"))
    timed(
        f"replay of {len(rows):,} records at another price (on a thread)",
        None,
        lambda: replayed(rows, ref, load_prices()),
        times=1,
    )
    print(f"{whole.whole.totals.records:,} records, {whole.whole.totals.text}")
    print(f"exact against a Decimal sum: {exact(whole.whole.totals, sums)}")
    counted = Counter({row.key: row.totals.records for row in whole})
    assert counted.total() == whole.whole.totals.records == RECORDS
    return taken


def main() -> int:
    draw = random.Random(21)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        folder.mkdir(mode=0o700)
        begun_at = time.perf_counter()
        sums = fill(folder, draw)
        print(f"(making the file: {time.perf_counter() - begun_at:.0f} s)")
        opening = open_history(folder)
        assert isinstance(opening, Opened)
        try:
            taken = measure(opening.history, sums)
            is_exact = exact(opening.history.ledger.usage_table(span=ALL).result(WAIT_S).whole.totals, sums)
        finally:
            opening.history.close()
    missed = not is_exact
    for name, took_ms, goal_ms in taken:
        is_late = goal_ms is not None and took_ms > goal_ms
        missed = missed or is_late
        goal = "" if goal_ms is None else f"   (goal: {goal_ms:.0f} ms){'  MISSED' if is_late else ''}"
        print(f"{name:60} {took_ms:8.2f} ms{goal}")
    return MISSED if missed else 0


if __name__ == "__main__":
    sys.exit(main())
