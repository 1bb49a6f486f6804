"""Budgets warn, ask and block at the right amounts, and say what they do not know."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from abreast.core.meter.budget import Allowed, Ask, Blocked, Budget, Period, Spent, Warn, check, spent_under
from abreast.core.meter.budget_file import FILE_NAME, load_budgets, save_budgets
from abreast.core.meter.estimate import Estimate, LaneEstimate
from abreast.core.meter.totals import Totals
from abreast.core.meter.usage_table import UsageRow, UsageTable

MONTHLY = Budget(period=Period.MONTH, usd=Decimal(10))


def totals(usd: str = "0", unknown: int = 0) -> Totals:
    return Totals(records=1 + unknown, computed_usd=Decimal(usd), unknown=unknown)


def lanes(*costs: str | None, provider: str = "acme") -> Estimate:
    return Estimate(
        lanes=tuple(
            LaneEstimate(
                input_tokens=1,
                output_tokens=1,
                usd=None if usd is None else Decimal(usd),
                basis="",
                provider_id=provider,
            )
            for usd in costs
        )
    )


@pytest.mark.parametrize(
    ("spent", "costs", "verdict"),
    [
        ("7", ("0.5", "0.4"), Allowed),
        ("7", ("0.5", "0.5"), Warn),
        ("9", ("0.5", "0.4"), Warn),
        ("9", ("0.5", "0.5"), Ask),
        ("12", ("0.01",), Ask),
        ("12", ("0",), Allowed),
        ("1", (None,), Warn),
    ],
)
def test_what_was_spent_and_what_is_about_to_be_is_held_against_the_limit(spent, costs, verdict) -> None:
    assert isinstance(check([Spent(budget=MONTHLY, totals=totals(spent))], lanes(*costs)), verdict)


def test_a_budget_that_blocks_is_not_asked_about() -> None:
    strict = Budget(period=Period.DAY, usd=Decimal(1), provider_id="acme", blocks=True)
    spent = [Spent(budget=MONTHLY, totals=totals("1")), Spent(budget=strict, totals=totals("0.9"))]

    blocked = check(spent, lanes("0.2", None))

    assert isinstance(blocked, Blocked)
    assert "$0.90 of $1.00 for acme spent today; with this about $1.10." in " ".join(blocked.sentences)
    assert "Not counted: 1 request whose cost is unknown." in " ".join(blocked.sentences)
    assert isinstance(check(spent, lanes("0.2", provider="other")), Allowed)


def test_unknown_costs_of_the_past_are_named_beside_the_sum() -> None:
    asked = check([Spent(budget=MONTHLY, totals=totals("9.5", unknown=2))], lanes("1"))

    assert isinstance(asked, Ask)
    assert "$9.50 + 2 unknown of $10.00 spent this month" in asked.sentences[0]


def test_each_budget_looks_at_its_own_days_and_provider() -> None:
    def by_provider(usd: str) -> UsageTable:
        row = UsageRow(key=("acme",), totals=totals(usd))
        return UsageTable(rows={("acme",): row}, whole=UsageRow(totals=totals("5")))

    budgets = [
        MONTHLY,
        Budget(period=Period.DAY, usd=Decimal(1), provider_id="acme"),
        Budget(period=Period.DAY, usd=Decimal(1), provider_id="other"),
    ]

    spent = spent_under(budgets, by_provider("0.25"), by_provider("3"))

    assert [each.usd for each in spent] == [Decimal(5), Decimal("0.25"), Decimal(0)]
    assert spent[1].share == Decimal("0.25")
    assert MONTHLY.span(date(2026, 11, 21)).first == date(2026, 11, 1)


def test_budgets_come_back_from_their_file(tmp_path: Path) -> None:
    budgets = (MONTHLY, Budget(period=Period.DAY, usd=Decimal("0.5"), provider_id="acme", blocks=True))
    assert load_budgets(tmp_path).budgets == ()

    save_budgets(tmp_path, budgets)

    assert load_budgets(tmp_path).budgets == budgets
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0


def test_a_faulty_file_has_no_budgets_and_says_where_the_fault_is(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("version: 1\nbudgets:\n  - {period: month, usd: -3}\n")

    found = load_budgets(tmp_path)

    assert found.budgets == ()
    assert len(found.problems) == 1
    assert "3" in str(found.problems[0])
