import io
import json
from decimal import Decimal

from rich.console import Console

from abreast.cli.figures import as_json, figures_table
from abreast.core.errors import KeyMissing
from abreast.core.events import (
    Completed,
    Event,
    Failed,
    FinishReason,
    LaneEvent,
    Preparing,
    ReasoningDelta,
    RequestSent,
    Stopped,
    TextDelta,
    UsageUpdate,
    Wait,
)
from abreast.core.meter.price_table import prices_on_demand
from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec
from abreast.core.run.session import Session
from abreast.core.usage import Usage

PROVIDER = ProviderSpec(id="p", label="P", dialect="openai-chat", base_url="https://p.example")
PRICED = ModelSpec(id="m/1", price=Price(input=Decimal(1), output=Decimal(2)))
S = 1_000_000_000
ANSWER: tuple[Event, ...] = (
    RequestSent(0),
    ReasoningDelta("hm", S // 2),
    TextDelta("a", S),
    TextDelta("b\x1b", 2 * S),
    UsageUpdate(Usage(input_tokens=10, output_tokens=40, reasoning_tokens=0), 2 * S),
    Completed(FinishReason.STOP, "m", 2 * S),
)


def session_with(*lanes: tuple[ModelSpec, tuple[Event, ...]]) -> Session:
    session = Session()
    for model, events in lanes:
        lane = session.add_lane(ModelRef(provider=PROVIDER, model=model))
        session.begin_turn(lane.id, "prompt")
        for event in events:
            session.apply(LaneEvent(lane.id, event))
    return session


def test_the_json_object_has_what_is_documented_and_nothing_else() -> None:
    session = session_with((PRICED, ANSWER))
    [lane] = json.loads(json.dumps(as_json(session.lanes, prices_on_demand())))["lanes"]
    speed = lane.pop("tokens_per_s")
    assert 10 < speed < 40
    assert lane == {
        "lane": "A",
        "bot": None,
        "model": "m/1",
        "provider": "p",
        "state": "complete",
        "text": "ab\x1b",
        "reasoning": "hm",
        "error": None,
        "usage": {
            "input_tokens": 10,
            "output_tokens": 40,
            "cached_input_tokens": None,
            "cache_write_tokens": None,
            "reasoning_tokens": 0,
        },
        "ttft_s": 0.5,
        "time_to_answer_s": 1.0,
        "e2e_s": 2.0,
        "no_speed_reason": None,
        "end_to_end_tokens_per_s": 20.0,
        "queue_s": None,
        "loading_s": None,
        "retry_s": None,
        "is_cold": False,
        "lag_s": None,
        "is_lagging": False,
        "server": {},
        "cost_usd": 0.00009,
        "cost_usd_exact": "0.00009",
        "cost_usd_at_least": None,
        "cost_source": "computed",
        "cost_is_estimate": False,
        "cost_reason": None,
        "price_source": "your price in providers.yaml",
        "attempts": 1,
    }


def test_what_is_unknown_is_null_and_never_zero() -> None:
    session = session_with((ModelSpec(id="m"), (Failed(KeyMissing("No key."), 1),)))
    [lane] = as_json(session.lanes, prices_on_demand())["lanes"]
    assert (lane["state"], lane["error"]) == ("failed", "No key.")
    assert [lane[name] for name in ("ttft_s", "e2e_s", "tokens_per_s", "cost_usd")] == [None] * 4


def test_the_table_shows_a_row_a_lane_with_dashes_for_the_unknown() -> None:
    session = session_with((PRICED, ANSWER), (ModelSpec(id="n\x1b[2J"), (Failed(KeyMissing("No key."), 1),)))
    out = io.StringIO()
    Console(file=out, width=200).print(figures_table(session.lanes, prices_on_demand()))
    rows = [line.split() for line in out.getvalue().splitlines()]
    assert rows[1][:7] == ["A", "p/m/1", "complete", "0.50", "s", "2.00", "s"]
    assert rows[1][-3:] == ["10", "40", "$0.000090"]
    assert rows[2] == ["B", "p/n␛[2J", "failed", "-", "-", "-", "-", "-", "-"]


def test_a_cost_of_less_than_a_millionth_is_not_shown_as_free() -> None:
    one_token = (RequestSent(0), UsageUpdate(Usage(input_tokens=1, output_tokens=0), 1), Stopped(2))
    cheap = ModelSpec(id="m", price=Price(input=Decimal("0.02"), output=Decimal(1)))
    out = io.StringIO()
    Console(file=out, width=200).print(figures_table(session_with((cheap, one_token)).lanes, prices_on_demand()))
    assert out.getvalue().splitlines()[1].split()[-1] == "$0.000000020"


def test_counts_that_contradict_each_other_are_shown_as_a_question() -> None:
    broken = (RequestSent(0), UsageUpdate(Usage(input_tokens=-5, output_tokens=3), 1))
    out = io.StringIO()
    Console(file=out, width=200).print(figures_table(session_with((PRICED, broken)).lanes, prices_on_demand()))
    assert out.getvalue().splitlines()[1].split()[-3:] == ["?", "?", "-"]


def test_a_cold_start_a_busy_program_and_an_estimate_are_marked() -> None:
    stopped = Stopped(2 * S, lag_ns=S)
    cold = (Preparing("Loading", 0, Wait.LOADING), RequestSent(S), TextDelta("a" * 40, 2 * S), stopped)
    session = session_with((PRICED, cold))
    out = io.StringIO()
    Console(file=out, width=200).print(figures_table(session.lanes, prices_on_demand()))
    [lane] = as_json(session.lanes, prices_on_demand())["lanes"]
    row = out.getvalue().splitlines()[1]
    assert "cancelled, cold, busy" in row
    assert "~$" in row
    assert (lane["is_cold"], lane["is_lagging"], lane["loading_s"], lane["cost_is_estimate"]) == (True, True, 1.0, True)
    assert "from the length of the texts" in lane["cost_reason"]
