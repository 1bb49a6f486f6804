"""Words are found as one types, the newest first, and a query is never a query language."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import pytest
from history_filling import Words, fill
from history_samples import WAIT_S, ask, compared, opened, record, talk

from abreast.core.run.record import AnswerState
from abreast.core.store.connection import reading_engine
from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.core.store.search import ANYTHING, MOST_CANDIDATES, SearchFilter, search


def found(history: History, query: str, *, as_typed: bool = False, wanted: SearchFilter = ANYTHING) -> list[str]:
    return [hit.snippet for hit in history.search(query, as_typed=as_typed, wanted=wanted).result(WAIT_S)]


def test_prompts_and_answers_are_found_the_newest_first(history: History) -> None:
    talk(history, ("a red apple", "a green pear"), ("a red pear", "nothing"))

    assert found(history, "red") == ["a red pear", "a red apple"]
    assert found(history, "PEAR a") == ["a red pear", "a green pear"]
    assert found(history, "pear nothing") == []


def test_the_last_word_may_go_on_while_it_is_typed(history: History) -> None:
    talk(history, ("a programming question", "yes"))

    assert found(history, "question prog", as_typed=True) == ["a programming question"]
    assert found(history, "question prog") == []
    assert found(history, "question prog ", as_typed=True) == [], "the word is complete"
    assert found(history, "p", as_typed=True) == []


def test_a_hit_says_where_it_is_and_where_its_words_stand(history: History) -> None:
    text = "word " * 100 + "needle in a haystack " + "word " * 100
    comparison_id, _, (answer_id,) = talk(history, ("look for it", text))

    (hit,) = history.search("haystack nee", as_typed=True).result(WAIT_S)

    assert (hit.comparison_id, hit.answer_id, hit.title, hit.state) == (
        comparison_id, answer_id, "look for it", AnswerState.COMPLETE,
    )  # fmt: skip
    assert [hit.snippet[begin:end] for begin, end in hit.marked] == ["needle", "haystack"]
    assert hit.snippet[0] == hit.snippet[-1] == "…"


def test_a_tag_keeps_the_hits_of_the_comparisons_that_have_it(history: History) -> None:
    tagged, _, _ = talk(history, ("a red apple", "yes"))
    talk(history, ("a red pear", "yes"))
    history.set_tags(tagged, ["fruit"]).result(WAIT_S)

    assert found(history, "red", wanted=SearchFilter(tag="fruit")) == ["a red apple"]
    assert found(history, "re", as_typed=True, wanted=SearchFilter(tag="fruit")) == ["a red apple"]
    assert found(history, "red", wanted=SearchFilter(tag="fru")) == []


@pytest.mark.parametrize(
    "query",
    ['"', '" OR "', "a AND", "NEAR(a b)", "body:a", "-a", "a*", "(", "^a", "a'; DROP TABLE texts;--", "\ue000", "{a b}:", "\0", "é̂̂", "😀", "don't", "١٢٣", "中文", "a\u0301"],
)  # fmt: skip
def test_nothing_in_a_query_is_an_operator(history: History, query: str) -> None:
    talk(history, ("unrelated zebra", "nothing here"))

    assert found(history, query) == []
    assert found(history, query, as_typed=True) == []


def test_accents_and_case_make_no_difference(history: History) -> None:
    talk(history, ("Größe und café", "Ça va"))

    assert found(history, "cafe größe") == ["Größe und café"]
    assert found(history, "ça VA") == ["Ça va"]


def test_hits_are_filtered_by_provider_model_state_and_time(history: History) -> None:
    comparison_id, (a, b) = compared(history)
    begun = history.begin_turn(comparison_id, "fruit", [ask(a, "fruit", name="one"), ask(b, "fruit", name="two")])
    answer_ids = begun.result(WAIT_S).answer_ids
    history.finish(answer_ids[a], record("fruit of one"))
    history.finish(answer_ids[b], record("fruit of two", AnswerState.CANCELLED))
    now_ms = time.time_ns() // 1_000_000

    assert found(history, "fruit") == ["fruit of two", "fruit of one", "fruit"]
    assert found(history, "fruit", wanted=SearchFilter(provider_id="acme")) == ["fruit of two", "fruit of one"]
    assert found(history, "fruit", wanted=SearchFilter(provider_id="other")) == []
    assert found(history, "fruit", wanted=SearchFilter(provider_id="acme", model_id="one")) == ["fruit of one"]
    assert found(history, "fruit", wanted=SearchFilter(state=AnswerState.CANCELLED)) == ["fruit of two"]
    assert found(history, "fruit", wanted=SearchFilter(since_ms=now_ms + 60_000)) == []
    assert found(history, "fruit", wanted=SearchFilter(until_ms=now_ms - 60_000)) == []
    assert len(found(history, "fruit", wanted=SearchFilter(since_ms=now_ms - 60_000, until_ms=now_ms + 60_000))) == 3
    assert found(history, "fruit", wanted=SearchFilter(archived=True)) == []


@pytest.mark.parametrize("old", ["program", "programs"])
def test_a_long_beginning_is_found_whether_many_or_few_texts_have_it(history: History, old: str) -> None:
    comparison_id, _ = compared(history)
    for prompt in (f"old {old}", *(f"problem {i}" for i in range(MOST_CANDIDATES + 10))):
        history.begin_turn(comparison_id, prompt, [])

    assert found(history, "progr", as_typed=True) == [f"old {old}"]
    assert found(history, "probl", as_typed=True)[:2] == [f"problem {MOST_CANDIDATES + i}" for i in (9, 8)]
    assert len(found(history, "probl", as_typed=True)) == 20


def test_a_search_goes_on_where_it_ended(history: History) -> None:
    talk(history, *((f"same {i}", "") for i in range(5)))

    first = history.search("same", limit=3).result(WAIT_S)
    rest = history.search("same", limit=3, before_text_id=first[-1].text_id).result(WAIT_S)

    assert [hit.snippet for hit in (*first, *rest)] == [f"same {i}" for i in (4, 3, 2, 1, 0)]


def test_an_answer_of_a_crash_is_found_after_the_next_start(folder: Path) -> None:
    history = opened(folder)
    comparison_id, (a, _) = compared(history)
    begun = history.begin_turn(comparison_id, "why", [ask(a, "why")]).result(WAIT_S)
    history.append(begun.answer_ids[a], "half an answer")
    history.close()

    again = opened(folder)
    assert found(again, "half", wanted=SearchFilter(state=AnswerState.INTERRUPTED)) == ["half an answer"]
    again.close()


def test_no_table_is_scanned_while_words_are_typed(folder: Path) -> None:
    """SQLite's own steps are counted. What a search takes in time is seen by `tests/bench/bench_store.py`."""
    count = 8_000
    fill(folder, count, answer_words=(5, 30))
    words = Words().all
    steps: list[int] = []
    engine = reading_engine(history_file(folder))
    with engine.connect() as connection:
        database = connection.connection.driver_connection
        assert database is not None
        for i in range(200):
            taken = itertools.count()
            database.set_progress_handler(lambda taken=taken: next(taken) < 0, 1)
            hits = search(connection, words[i * i % len(words)][: 2 + i % 5], as_typed=True)
            steps.append(next(taken))
            assert [hit.text_id for hit in hits] == sorted((hit.text_id for hit in hits), reverse=True)
        database.set_progress_handler(None, 0)
    engine.dispose()

    # To look at every text takes some steps for each.
    assert 0 < max(steps) < count
