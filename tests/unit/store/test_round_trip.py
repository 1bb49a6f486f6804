"""What was exported as JSON comes back equal."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from exported_trees import comparisons
from history_samples import WAIT_S, ask, compared, model, record, talk
from hypothesis import HealthCheck, given, settings
from ledger_samples import charge

from abreast.core.counts import ServerTimings
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import Figures
from abreast.core.store.exporting.document import ComparisonDocument, json_schema
from abreast.core.store.exporting.export import FormName, write
from abreast.core.store.history import History
from abreast.core.store.importing.run import import_file
from abreast.core.store.opening import temporary_history
from abreast.core.store.values import BotName, NewLane

SCHEMA = Path(__file__).resolve().parents[3] / "resources" / "comparison.schema.json"


FIGURES = Figures(ttft_s=0.4, queue_s=0.5, lag_s=0.03, is_cold=True, server=ServerTimings(load_s=Decimal("0.25")))


@pytest.fixture
def elsewhere() -> Iterator[History]:
    """The history of another computer."""
    history = temporary_history()
    yield history
    history.close()


def exported(history: History) -> str:
    file = io.StringIO()
    write(history, history.exchange.all_ids().result(WAIT_S), file, FormName.JSON)
    return file.getvalue()


def moved(text: str, history: History, path: Path) -> str:
    """What a history exports after it imported this."""
    path.write_text(text, encoding="utf-8")
    report = import_file(history, path)
    assert not report.refused, report.in_words()
    return exported(history)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(comparison=comparisons())
def test_a_comparison_of_any_shape_comes_back_equal(comparison: ComparisonDocument, tmp_path: Path) -> None:
    here, there = temporary_history(), temporary_history()
    try:
        assert here.exchange.add_imported([comparison]).result(WAIT_S)[0].is_new
        found = here.exchange.whole(here.exchange.all_ids().result(WAIT_S)[0]).result(WAIT_S)
        assert here.exchange.turns_of(found, found.turn_ids).result(WAIT_S) == comparison.turns
        first = exported(here)
        assert moved(first, there, tmp_path / "moved.json") == first
    finally:
        here.close()
        there.close()


def test_what_was_asked_here_comes_back_equal_elsewhere(history: History, elsewhere: History, tmp_path: Path) -> None:
    comparison_id, lane_ids = compared(history, 2)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane, "Why?") for lane in lane_ids]).result(WAIT_S)
    for answer_id in begun.answer_ids.values():
        history.finish(answer_id, record("Because."))
    first = begun.answer_ids[lane_ids[0]]
    again = history.begin_answers(begun.turn_id, [ask(lane_ids[0], "Why?")]).result(WAIT_S)
    history.finish(again.answer_ids[lane_ids[0]], record("", AnswerState.FAILED))
    history.begin_turn(
        comparison_id, "Why not?", [ask(lane_ids[1], "other", "history", "Why not?", parent_id=first)]
    ).result(WAIT_S)
    fork = NewLane(letter="C", model=model())
    history.add_lane(comparison_id, fork, forked_from_id=first).result(WAIT_S)
    history.set_tags(comparison_id, ["physics"]).result(WAIT_S)

    told = exported(history)

    assert moved(told, elsewhere, tmp_path / "moved.json") == told
    (document,) = json.loads(told)
    assert [len(turn["answers"]) for turn in document["turns"]] == [3, 1]
    assert document["turns"][1]["answers"][0]["state"] == "interrupted"
    assert document["turns"][1]["answers"][0]["request"]["messages"][0] == {"role": "user", "parts": ["other"]}


def test_what_each_answer_took_and_its_bot_move_and_are_no_spending_there(
    history: History, elsewhere: History, tmp_path: Path
) -> None:
    comparison_id, (lane,) = compared(history, 1)
    charged = [replace(charge(number), figures=FIGURES) for number in range(12)]
    for each in charged:
        asked = replace(ask(lane, "Why?"), bot=BotName(label="Terse", id="terse"))
        begun = history.begin_turn(comparison_id, "Why?", [asked]).result(WAIT_S)
        history.finish(begun.answer_ids[lane], record("Because."), lambda _, each=each: each)

    told = exported(history)

    assert moved(told, elsewhere, tmp_path / "moved.json") == told
    given = [turn["answers"][0] for turn in json.loads(told)[0]["turns"]]
    assert [answer["charge"]["usd"] and Decimal(answer["charge"]["usd"]) for answer in given] == [
        each.cost.usd for each in charged
    ]
    assert {answer["charge"]["reason"] for answer in given} == {"", "Stopped.", "No price.", "No tokens."}
    first = given[0]["charge"]
    assert (first["queue_us"], first["lag_us"], first["cold"], first["server"]["load_s"]) == (
        500_000,
        30_000,
        True,
        0.25,
    )
    assert elsewhere.ledger.usage_table().result(WAIT_S).whole.totals.records == 0
    (summary,) = elsewhere.summaries().result(WAIT_S)
    (page,) = elsewhere.open(summary.id).result(WAIT_S).ends.values()
    assert page.steps[-1].answer.bot == BotName(label="Terse", id="terse")


def test_all_attempts_of_an_answer_move(history: History, tmp_path: Path) -> None:
    talk(history, ("Why?", "Because."))
    (document,) = json.loads(exported(history))
    failed = {"kind": "RateLimited", "message": "Wait.", "provider_id": "p", "status": 429, "code": None}
    earlier = {"state": "failed", "usage": {}, "error": failed | {"may_be_billed": False, "retry_after_s": 2.0}}
    document["turns"][0]["answers"][0]["earlier_attempts"] = [earlier]
    document["origin"]["id"] = "elsewhere"
    path = tmp_path / "retried.json"
    path.write_text(json.dumps([document]))

    import_file(history, path)

    answers = [each["turns"][0]["answers"][0] for each in json.loads(exported(history))]
    assert sorted(len(answer["earlier_attempts"]) for answer in answers) == [0, 1]
    (sent,) = next(answer["earlier_attempts"] for answer in answers if answer["earlier_attempts"])
    assert (sent["state"], sent["error"]["status"], sent["charge"]) == ("failed", 429, None)


def test_the_exact_request_of_an_imported_answer_can_still_be_shown(
    history: History, elsewhere: History, tmp_path: Path
) -> None:
    _, _, (_, last) = talk(history, ("One?", "1."), ("Two?", "2."))
    sent = history.request_sent(last).result(WAIT_S)
    moved(exported(history), elsewhere, tmp_path / "moved.json")

    (summary,) = elsewhere.summaries().result(WAIT_S)
    (page,) = elsewhere.open(summary.id).result(WAIT_S).ends.values()

    assert elsewhere.request_sent(page.steps[-1].answer.id).result(WAIT_S) == sent


def test_an_import_keeps_its_dates_says_where_it_is_from_and_can_be_found(
    history: History, elsewhere: History, tmp_path: Path
) -> None:
    talk(history, ("Why is the sky blue?", "Scattering."))
    (before,) = history.summaries().result(WAIT_S)
    moved(exported(history), elsewhere, tmp_path / "moved.json")

    (after,) = elsewhere.summaries().result(WAIT_S)

    assert (after.created_at_ms, after.used_at_ms) == (before.created_at_ms, before.used_at_ms)
    assert (before.origin, after.origin) == (None, "abreast")
    assert [hit.comparison_id for hit in elsewhere.search("scattering").result(WAIT_S)] == [after.id]


def test_importing_twice_or_where_it_came_from_doubles_nothing(
    history: History, elsewhere: History, tmp_path: Path
) -> None:
    talk(history, ("Why?", "Because."))
    path = tmp_path / "history.json"
    path.write_text(exported(history), encoding="utf-8")

    for target, imported in ((history, 0), (elsewhere, 1), (elsewhere, 0)):
        report = import_file(target, path)
        assert (report.imported, report.already_here) == (imported, 1 - imported)
        assert len(target.summaries().result(WAIT_S)) == 1


def test_imported_comparisons_stand_in_the_list_by_their_dates(history: History, tmp_path: Path) -> None:
    talk(history, ("Today?", "Yes."))
    (document,) = json.loads(exported(history))
    old = document | {"origin": {"program": "abreast", "id": "old"}, "title": "Old", "used_at_ms": 5}
    path = tmp_path / "old.json"
    path.write_text(json.dumps([old]))

    import_file(history, path)

    assert [summary.title for summary in history.summaries().result(WAIT_S)] == ["Today?", "Old"]
    talk(history, ("Later?", "Yes."))
    assert [summary.title for summary in history.summaries().result(WAIT_S)] == ["Later?", "Today?", "Old"]


def test_a_search_by_date_finds_what_was_asked_here_beside_what_was_imported(history: History, tmp_path: Path) -> None:
    talk(history, ("Apples today?", "Yes."))
    (document,) = json.loads(exported(history))
    document["turns"][0] |= {"asked_at_ms": 5, "prompt": "Apples then?"}
    document["origin"]["id"] = "old"
    path = tmp_path / "old.json"
    path.write_text(json.dumps([document]))
    import_file(history, path)
    from abreast.core.store.search import SearchFilter

    def found(wanted: SearchFilter) -> list[str]:
        return [hit.snippet for hit in history.search("apples", wanted=wanted).result(WAIT_S)]

    assert found(SearchFilter(since_ms=1000)) == ["Apples today?"]
    assert found(SearchFilter(until_ms=1000)) == ["Apples then?"]


def test_the_schema_that_ships_is_that_of_the_format() -> None:
    assert json.loads(SCHEMA.read_text()) == json_schema()
