"""What hidden answers took is told of all of them together, and of nobody by name, until the names are shown."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from history_samples import WAIT_S, ask, compared, eventually, record
from ledger_samples import charge

from abreast.core.meter.budget import Budget, Period, spent_under
from abreast.core.meter.ledger import HIDDEN_ID, HIDDEN_LABEL, Charge, UsageRecord
from abreast.core.meter.usage_table import By, Only, Span, UsageTable
from abreast.core.store.history import History

NOBODY = f"{HIDDEN_ID}/{HIDDEN_ID}"


def asked(history: History, charges: Sequence[Charge], *, blind: bool, tags: Sequence[str] = ()) -> int:
    """A turn of models `m0`, `m1` and so on, one for each charge. Gives its id."""
    comparison_id, lane_ids = compared(history, len(charges))
    history.set_tags(comparison_id, tags).result(WAIT_S)
    asks = [ask(lane_id, "Why?", name=f"m{place}") for place, lane_id in enumerate(lane_ids)]
    begun = history.begin_turn(comparison_id, "Why?", asks).result(WAIT_S)
    if blind:
        history.votes.note_blind_order(begun.turn_id, lane_ids[::-1]).result(WAIT_S)
    for lane_id, each in zip(lane_ids, charges, strict=True):
        history.finish(begun.answer_ids[lane_id], record("Because."), lambda _, each=each: each)
    return begun.turn_id


def table(history: History, *by: By, only: Only | None = None, span: Span | None = None) -> UsageTable:
    return history.ledger.usage_table(*by, only=only or Only(), span=span or Span()).result(WAIT_S)


def test_a_model_s_figures_do_not_move_by_a_hidden_answer_and_do_once_names_are_shown(history: History) -> None:
    asked(history, [charge(1), charge(2)], blind=False, tags=["work"])
    for by in (By.PROVIDER, By.MODEL, By.BOT, By.TAG, By.DAY):
        assert HIDDEN_ID not in str(table(history, by).rows), "nothing is hidden yet"
    before = {by: table(history, by) for by in (By.PROVIDER, By.MODEL, By.BOT)}
    hidden = [charge(7, bot_id="terse"), charge(8)]
    turn_id = asked(history, hidden, blind=True, tags=["work"])

    for by, earlier in before.items():
        found = table(history, by)
        nobody = next(row for key, row in found.rows.items() if HIDDEN_ID in key[0])
        assert {key: row for key, row in found.rows.items() if HIDDEN_ID not in key[0]} == earlier.rows
        assert (nobody.label, nobody.totals.records) == (HIDDEN_LABEL, 2)
        assert nobody.totals.usage.output_tokens == sum(each.usage.output_tokens or 0 for each in hidden)
        assert found.whole.totals.records == 4, "what was spent is spent"
    assert table(history, By.TAG).rows["work",].totals.records == 4
    assert sum(row.totals.records for row in table(history, By.DAY, By.PROVIDER)) == 4
    assert table(history, only=Only(model="acme/m0")).whole.totals == table(history, By.MODEL).rows["acme/m0",].totals
    assert table(history, only=Only(model=NOBODY)).whole.totals.records == 2
    assert table(history, By.MODEL, only=Only(tag="work")).rows[NOBODY,].totals.records == 2

    history.votes.show_names(turn_id).result(WAIT_S)
    assert {key[0]: row.totals.records for key, row in table(history, By.MODEL).rows.items()} == {
        "acme/m0": 2,
        "acme/m1": 2,
    }
    assert table(history, By.BOT).rows["terse",].totals.records == 1


def test_no_list_of_records_and_no_figure_of_a_model_is_made_of_a_hidden_answer(history: History) -> None:
    told: list[UsageRecord] = []
    shown: list[bool] = []
    history.on_usage(told.append)
    history.votes.on_shown(lambda: shown.append(True))
    costly = charge(1)
    turn_id = asked(history, [costly, charge(2)], blind=True)
    eventually(lambda: len(told) == 2)
    answer_ids = [each.answer_id for each in told if each.answer_id is not None]

    records = (*told, *history.ledger.usage_records().result(WAIT_S))
    words = {
        str(getattr(each, name))
        for each in records
        for name in ("provider_id", "provider_label", "model_label", "bot_id")
    }
    assert words == {HIDDEN_ID, HIDDEN_LABEL}
    assert all((each.cost.reason, each.cost.price_source, each.figures.ttft_s) == ("", "", None) for each in records)
    assert history.ledger.usage_table(By.MODEL, span=Span(after_id=0)).result(WAIT_S).rows.keys() == {(NOBODY,)}
    assert history.ledger.model_dots().result(WAIT_S) == ()
    assert history.ledger.habits().result(WAIT_S) == {}
    assert history.ledger.charges_of(answer_ids).result(WAIT_S) == {}
    assert not shown

    history.votes.show_names(turn_id).result(WAIT_S)
    eventually(lambda: shown == [True])
    assert {each.model_id for each in history.ledger.usage_records().result(WAIT_S)} == {"m0", "m1"}
    assert history.ledger.charges_of(answer_ids).result(WAIT_S).keys() == set(answer_ids)


def test_a_budget_of_any_provider_holds_for_answers_that_may_be_its_own(history: History) -> None:
    dear = next(each for each in map(charge, range(99)) if each.cost.source == "provider")
    asked(history, [dear, dear], blind=True)
    by_provider = table(history, By.PROVIDER)
    budgets = [Budget(period=Period.MONTH, usd=Decimal(1), provider_id=name) for name in ("acme", "other", None)]

    spent = spent_under(budgets, by_provider, by_provider)

    assert dear.cost.usd is not None
    assert [each.usd for each in spent] == [2 * dear.cost.usd] * 3
    assert [each.hidden for each in spent] == [2, 2, 0]


def test_the_index_of_hidden_turns_is_used(history: History) -> None:
    plan = history._thread.read(
        lambda connection: connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT answers.id FROM answers JOIN turns ON turns.id = answers.turn_id "
            "WHERE turns.blind_order IS NOT NULL AND turns.revealed_at_ms IS NULL"
        ).all()
    ).result(5)
    assert "ix_turns_hidden" in " ".join(str(row) for row in plan)
