"""A real history, what feeds the usage panel from it, and the panel on the application's loop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.core.meter.ledger import Charge
from abreast.core.meter.price_table import load_prices
from abreast.core.meter.pricing import Cost
from abreast.core.meter.usage_table import Span
from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import Figures
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.values import ModelName
from abreast.core.usage import Usage
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.usage.budget_watch import BudgetWatch
from abreast.ui.usage.choice import Choice
from abreast.ui.usage.feed import UsageFeed
from abreast.ui.usage.panel import UsagePanel
from abreast.ui.usage.panel_parts import PanelParts
from abreast.ui.usage.what_if import WhatIf
from replayed_usage import now, put

WAIT_MS = 10_000
OPENAI = ModelName(provider_id="openai", provider_label="OpenAI", model_id="big", model_label="Big")
HERE = ModelName(provider_id="local", provider_label="This computer", model_id="tiny", model_label="Tiny")
PRICED = ModelRef(
    provider=ProviderSpec(id="acme", label="Acme", dialect="openai-chat", base_url="https://acme.example/v1"),
    model=ModelSpec(id="dear", label="Dear", price=Price(input=Decimal(10), output=Decimal(100))),
)


def charge(
    usd: str | None,
    *,
    at: datetime | None = None,
    source: str = "genai-prices",
    tokens: tuple[int, int] | None = (1000, 100),
    at_least: str | None = None,
    ttft_s: float | None = 0.5,
    speed: float | None = 50.0,
    state: AnswerState = AnswerState.COMPLETE,
) -> Charge:
    """What one answer took; `usd=None`: nobody knows what it cost."""
    cost = Cost(
        usd=None if usd is None else Decimal(usd),
        source="unknown" if usd is None else source,  # type: ignore[arg-type]
        at_least_usd=None if at_least is None else Decimal(at_least),
    )
    usage = Usage() if tokens is None else Usage(input_tokens=tokens[0], output_tokens=tokens[1])
    return Charge(
        sent_at=at or now(), state=state, usage=usage, cost=cost, figures=Figures(ttft_s=ttft_s, tokens_per_s=speed)
    )


class Desk:
    """The panel over a history of its own."""

    def __init__(self, qtbot: QtBot, app: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.said: list[str] = []
        opening = open_history(folder)
        assert isinstance(opening, Opened)
        self.history = opening.history
        self.folder = folder
        self.tasks = TaskOwner(lambda name, error: self.said.append(f"{name}: {error!r}"))
        self.theme = Theme(app, Scheme.LIGHT)
        self.feed = UsageFeed(self.history, self.tasks)
        self.budgets = BudgetWatch(folder, self.feed, self.tasks)
        self.what_if = WhatIf(
            self.history, self.tasks, lambda: Span.month(self.feed.today), lambda: (PRICED,), load_prices
        )
        self.panel = UsagePanel(self.feed, self.budgets, self.what_if, _parts(self.theme))
        qtbot.addWidget(self.panel)
        self.feed.failed.connect(self.said.append)
        self.feed.start()
        self.wait(lambda: self.feed.month is not None)

    def put(self, model: ModelName, *charges: Charge) -> None:
        """Keep answers as a run does."""
        for each in charges:
            put(self.history, model, each)

    def open(self, choice: Choice | None = None) -> None:
        """Show the panel, and wait until everything in it was read."""
        self.panel.resize(420, 900)
        self.panel.show()
        dots: list[bool] = []
        self.feed.dots_changed.connect(lambda: dots.append(True))
        self.panel.choose(choice or Choice())
        self.wait(lambda: bool(dots))

    def wait(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=WAIT_MS)

    def rows(self) -> list[tuple[str, str]]:
        """Name and cost of all rows, as they stand on the screen."""
        model = self.panel.table.rows_model
        return [(model.shown_columns[0].text(row), model.shown_columns[1].text(row)) for row in model.rows]

    def cell(self, title: str, row: int = 0) -> str:
        """What a column says in a row."""
        model = self.panel.table.rows_model
        return next(each.text(model.row_at(row)) for each in model.shown_columns if each.title == title)

    def put_away(self) -> None:
        self.panel.hide()
        self.what_if.leave()
        self.feed.rest()
        self.history.close()
        self.theme.deleteLater()


def _parts(theme: Theme) -> PanelParts:
    """All at once."""
    making = PanelParts.in_steps(theme)
    try:
        while True:
            next(making)
    except StopIteration as made:
        return made.value
