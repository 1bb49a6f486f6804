"""The ledger: exact sums, counted once, whatever happens to the comparison they came from."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from history_samples import WAIT_S, opened, record, talk
from hypothesis import given
from hypothesis import strategies as st
from ledger_samples import LONG, NOW, added_up, answered, charge

from abreast.core.meter.ledger import UsageRecord
from abreast.core.meter.totals import Totals
from abreast.core.meter.usage_table import ALL, EVERYTHING, By, Only, Span, UsageTable
from abreast.core.store.connection import transaction, writing_engine
from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.core.store.money import joined, split
from abreast.core.store.salvage import salvage
from abreast.core.store.usage import rebuild_sums


def table(history: History, *by: By, span: Span = ALL, only: Only = EVERYTHING) -> UsageTable:
    return history.ledger.usage_table(*by, span=span, only=only).result(WAIT_S)


def dollars(totals: Totals) -> dict[str, Decimal]:
    return {
        "reported": totals.reported_usd,
        "computed": totals.computed_usd,
        "estimated": totals.estimated_usd,
        "at_least": totals.unknown_at_least_usd,
    }


@given(st.decimals(min_value=0, max_value=1_000_000, places=24))
def test_an_amount_comes_back_to_the_last_digit(usd: Decimal) -> None:
    pico, yocto = split(usd)

    assert joined(pico, yocto) == usd
    assert 0 <= pico < 2**63
    assert 0 <= yocto < 10**12


def test_sums_are_those_of_plain_addition_to_the_last_digit(history: History) -> None:
    charges = [charge(number) for number in range(60)]
    answered(history, charges)

    whole = table(history, By.MODEL).whole

    assert dollars(whole.totals) == added_up(charges)
    assert whole.totals.records == 60
    assert whole.totals.unknown == sum(each.cost.usd is None for each in charges)
    assert whole.totals.usage.output_tokens == sum(each.usage.output_tokens or 0 for each in charges)
    assert whole.totals.usage.reasoning_tokens is None, "nobody reported any, which is not 0"
    assert whole.failures == sum(each.is_failure for each in charges)


def test_rows_of_each_kind_hold_what_belongs_to_them(history: History) -> None:
    tagged = [charge(number, bot_id="terse") for number in range(12)]
    plain = [charge(number) for number in range(12, 30)]
    answered(history, tagged, tags=("work", "code"), name="big")
    answered(history, plain)

    by_model, by_bot, by_tag = table(history, By.MODEL), table(history, By.BOT), table(history, By.TAG)
    by_day = table(history, By.DAY, By.PROVIDER)

    assert dollars(by_model.rows["acme/big",].totals) == added_up(tagged)
    assert by_model.rows["acme/big",].label == "BIG · Acme"
    assert dollars(by_bot.rows["terse",].totals) == added_up(tagged)
    assert dollars(by_bot.rows["",].totals) == added_up(plain)
    assert by_tag.rows["work",].totals == by_tag.rows["code",].totals
    assert by_tag.whole.totals.records == 30, "an answer with two tags is one answer"
    assert {key[0] for key in by_day.rows} == {each.day.isoformat() for each in (*tagged, *plain)}
    assert sum(row.totals.records for row in by_day) == 30
    by_month = table(history, By.MONTH)
    assert {key[0] for key in by_month.rows} == {f"{each.day:%Y-%m}" for each in (*tagged, *plain)}
    assert sum(row.totals.records for row in by_month) == 30
    assert history.ledger.first_usage_day().result(10) == min(each.day for each in (*tagged, *plain))
    assert table(history, By.MODEL, only=Only(tag="work")).whole.totals == by_tag.rows["work",].totals
    assert dollars(table(history, only=Only(bot_id="")).whole.totals) == added_up(plain)


def test_a_span_holds_its_days_and_no_others(history: History) -> None:
    charges = [charge(number) for number in range(40)]
    answered(history, charges)
    today = NOW.astimezone().date()

    month = table(history, span=Span.month(today)).whole

    inside = [each for each in charges if today.replace(day=1) <= each.day <= today]
    assert dollars(month.totals) == added_up(inside)
    assert month.ttft_s.n == sum(not each.figures.is_cold for each in inside)


def test_a_table_that_was_kept_up_to_date_is_the_one_that_is_asked_for_anew(history: History) -> None:
    told: list[UsageRecord] = []
    history.on_usage(told.append)
    answered(history, [charge(number) for number in range(8)], tags=("work", "code"))
    span = Span(first=date(2026, 11, 1))
    for by in ((), (By.MODEL,), (By.TAG,), (By.DAY, By.PROVIDER), (By.MONTH, By.BOT)):
        before = table(history, *by, span=span)
        told.clear()
        answered(history, [charge(number, bot_id="terse") for number in range(8, 20)], tags=("code",))

        after = table(history, *by, span=span)

        assert len(told) == 12
        assert before.with_records([*told, *told]) == after, "told twice, counted once"


def test_a_listener_that_fails_costs_no_answer_and_no_false_alarm(
    history: History, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: UsageRecord) -> None:
        raise ZeroDivisionError

    history.on_usage(broken)
    answered(history, [charge(number) for number in range(4)])

    assert table(history).whole.totals.records == 4
    assert {record.message for record in caplog.records} == {"A listener to the history failed: ZeroDivisionError"}


def test_a_session_counts_what_came_after_its_start(history: History) -> None:
    answered(history, [charge(number) for number in range(3)])
    start_id = history.ledger.last_usage_id().result(WAIT_S)
    charges = [charge(number) for number in range(3, 9)]
    answered(history, charges)

    assert dollars(table(history, By.MODEL, span=Span.session(start_id)).whole.totals) == added_up(charges)


def test_the_sums_follow_when_a_comparison_gets_other_tags(history: History) -> None:
    charges = [charge(number) for number in range(12)]
    comparison_id = answered(history, charges, tags=("work", "code"))

    history.set_tags(comparison_id, ["code", "fun"]).result(WAIT_S)

    by_tag = table(history, By.TAG)
    assert set(by_tag.rows) == {("code",), ("fun",)}
    assert dollars(by_tag.rows["fun",].totals) == dollars(by_tag.rows["code",].totals) == added_up(charges)


def test_what_was_spent_stays_when_its_comparison_is_purged_but_not_its_tags(folder: Path) -> None:
    history = opened(folder)
    charges = [charge(number) for number in range(12)]
    comparison_id = answered(history, charges, tags=("secret",))
    history.delete([comparison_id]).result(WAIT_S)
    binned = table(history, By.TAG)

    history.purge().result(WAIT_S)
    # Rows that come later take the ids of those that are gone.
    talk(history, ("Why?", "Because."))
    history.close()

    history = opened(folder)
    by_tag = table(history, By.TAG)
    assert dollars(binned.rows["secret",].totals) == added_up(charges)
    assert set(by_tag.rows) == {("",)}
    assert dollars(by_tag.whole.totals) == added_up(charges)
    assert by_tag.whole.totals.records == 13
    history.close()


def test_reopening_and_telling_the_end_twice_count_nothing_twice(folder: Path) -> None:
    history = opened(folder)
    comparison_id, _, (answer_id,) = talk(history, ("Why?", "Because."))
    history.finish(answer_id, record("Because."), lambda _: charge(1))
    history.open(comparison_id).result(WAIT_S)
    history.close()
    history = opened(folder)

    assert table(history).whole.totals.records == 1
    history.close()


def test_an_answer_that_nobody_priced_is_one_with_an_unknown_cost(history: History) -> None:
    talk(history, ("Why?", "Because."))

    records = history.ledger.usage_records().result(WAIT_S)

    assert [(each.cost.usd, each.cost.source, bool(each.cost.reason)) for each in records] == [(None, "unknown", True)]


def test_a_charge_comes_back_as_it_was_kept(history: History) -> None:
    charges = [charge(number, bot_id="terse") for number in range(6)]
    answered(history, charges, tags=("work",))

    records = history.ledger.usage_records().result(WAIT_S)

    assert [(each.usage, each.cost, each.state, each.bot_id, each.input_bytes) for each in records] == [
        (each.usage, each.cost, each.state, each.bot_id, each.input_bytes) for each in charges
    ]
    assert {each.tags for each in records} == {("work",)}
    assert abs(records[0].sent_at - charges[0].sent_at) < timedelta(milliseconds=1)
    assert records[0].figures == charges[0].figures
    assert records[0].cost.usd is not None
    assert records[0].cost.usd % LONG == 0


def test_sums_made_anew_and_sums_of_a_salvaged_file_are_those_that_were_kept(folder: Path) -> None:
    history = opened(folder)
    answered(history, [charge(number) for number in range(20)], tags=("work",))
    answered(history, [charge(number) for number in range(20, 30)])
    kept = table(history, By.TAG)
    history.close()
    with writing_engine(history_file(folder)).connect() as connection, transaction(connection, writing=True):
        rebuild_sums(connection)
    history = opened(folder)
    rebuilt = table(history, By.TAG)
    history.close()

    salvage(folder)

    history = opened(folder)
    assert rebuilt == kept
    assert table(history, By.TAG) == kept
    history.close()


@pytest.mark.parametrize("lost", ["answers", "comparisons", "models", "remarks"])
def test_what_was_spent_is_salvaged_also_where_what_it_was_spent_on_is_lost(folder: Path, lost: str) -> None:
    history = opened(folder)
    answered(history, [charge(number) for number in range(10)])
    kept = table(history, By.DAY).whole
    history.close()
    with closing(sqlite3.connect(history_file(folder), isolation_level=None)) as damaged:
        damaged.execute(f"DELETE FROM {lost}")

    salvage(folder)

    history = opened(folder)
    assert table(history, By.DAY).whole == kept
    history.close()
    with closing(sqlite3.connect(history_file(folder))) as mended:
        assert mended.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_map_of_the_models_has_their_cost_and_speed(history: History) -> None:
    charges = [charge(number) for number in range(120)]
    answered(history, charges, name="big")

    (dot,) = history.ledger.model_dots().result(WAIT_S)

    whole = [each for each in charges if each.state == "complete"]
    assert dot.label == "BIG · Acme"
    assert dot.tokens_per_s.n == len(whole)
    assert dot.cost_usd.n == sum(each.cost.usd is not None for each in whole)
    assert dot.cost_usd.p5 is not None
    assert dot.unknown == len(whole) - dot.cost_usd.n
