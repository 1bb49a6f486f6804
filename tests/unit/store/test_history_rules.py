"""Which history a lane is sent by its rule, what the tree keeps of it, and that a reopened lane goes on alike."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path

import pytest
from history_samples import WAIT_S

from abreast.core.events import Completed, FinishReason, LaneEvent, TextDelta
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec
from abreast.core.run.history_rule import HistoryRule
from abreast.core.run.lane import Lane
from abreast.core.run.next_request import problem_of
from abreast.core.run.session import Session
from abreast.core.store.book import Asked, Book
from abreast.core.store.exporting.export import FormName, write
from abreast.core.store.history import History
from abreast.core.store.importing.run import import_file
from abreast.core.store.opening import temporary_history
from abreast.core.store.reopening import finder, reopen

PROVIDER = ProviderSpec(
    id="p",
    label="P",
    dialect="openai-chat",
    base_url="http://127.0.0.1:1/v1",
    models={name: ModelSpec(id=name) for name in "ab"},
)
REGISTRY = Registry({"p": PROVIDER})

OF_B = HistoryRule(kind="lane", letter="B")
NO_HISTORY = HistoryRule(kind="none")


def frozen(turns: int) -> HistoryRule:
    return HistoryRule(kind="frozen", turns=turns)


class Talk:
    """A comparison of two lanes whose models answer with their names and the prompt."""

    def __init__(self, session: Session, book: Book) -> None:
        self.session = session
        self.book = book

    @classmethod
    def begun(cls, history: History) -> Talk:
        session = Session()
        for name in "ab":
            session.add_lane(ModelRef(provider=PROVIDER, model=PROVIDER.models[name]))
        return cls(session, Book(history, session, finder(REGISTRY)))

    @classmethod
    async def reopened(cls, history: History, comparison_id: int, steps: int = 1) -> Talk:
        again = await reopen(history, comparison_id, REGISTRY, {}, steps=steps)
        return cls(again.session, again.book)

    def lane(self, letter: str) -> Lane:
        return next(lane for lane in self.session.lanes if lane.letter == letter)

    def set_rule(self, letter: str, rule: HistoryRule) -> None:
        lane = self.lane(letter)
        lane.settings = dataclasses.replace(lane.settings, history=rule)

    async def ask(self, prompt: str, letters: str = "AB", replaced: int = 0) -> dict[str, str]:
        """What each lane was sent, joined with spaces."""
        places = {self.lane(letter).id: replaced for letter in letters}
        return self._answer(await self.book.ask(prompt, places), prompt)

    async def again(self, letter: str) -> str:
        """What a lane is sent that gives its last answer once more."""
        lane = self.lane(letter)
        turn = lane.turns[-1]
        return self._answer(await self.book.ask_again(turn, lane.id, replaced=1), turn.prompt)[letter]

    def _answer(self, asked: Asked, prompt: str) -> dict[str, str]:
        sent: dict[str, str] = {}
        for question in asked.questions:
            lane = self.session.lane(question.lane_id)
            sent[lane.letter] = " ".join(message.text for message in question.request.messages)
            for event in (TextDelta(f"{lane.ref.model.id}{prompt}", 1), Completed(FinishReason.STOP, None, 2)):
                told = LaneEvent(lane.id, event)
                asked.recorder.take(told, self.session.apply(told))
        return sent

    def stored(self, history: History, letter: str, back: int = 1) -> str:
        """What the history says that a lane was sent."""
        turn = self.lane(letter).turns[-back]
        assert turn.shown_answer.id is not None
        request = history.request_sent(turn.shown_answer.id).result(WAIT_S)
        return " ".join(message.text for message in request.messages)


@pytest.mark.parametrize(
    ("rule", "third", "fourth"),
    [
        (HistoryRule(), "1 a1 2 a2 3", "1 a1 2 a2 3 a3 4"),
        (OF_B, "1 b1 2 b2 3", "1 b1 2 b2 3 b3 4"),
        (frozen(1), "1 a1 3", "1 a1 4"),
        (frozen(0), "3", "4"),
        (NO_HISTORY, "3", "4"),
    ],
    ids=["own", "of B", "frozen", "frozen at the beginning", "none"],
)
async def test_a_lane_is_sent_what_its_rule_says_and_the_other_its_own(
    history: History, rule: HistoryRule, third: str, fourth: str
) -> None:
    talk = Talk.begun(history)
    await talk.ask("1")
    await talk.ask("2")
    talk.set_rule("A", rule)

    assert await talk.ask("3") == {"A": third, "B": "1 b1 2 b2 3"}
    assert talk.stored(history, "A") == third
    assert talk.lane("A").turns[-1].shown_answer.settings.history == rule
    assert [turn.prompt for turn in talk.lane("A").turns] == ["1", "2", "3"]

    assert talk.book.comparison_id is not None
    again = await Talk.reopened(history, talk.book.comparison_id)
    assert again.lane("A").settings.history == rule
    assert await again.ask("4") == {"A": fourth, "B": "1 b1 2 b2 3 b3 4"}
    assert again.stored(history, "A") == fourth
    assert [turn.shown_answer.settings.history for turn in again.lane("A").turns] == [rule, rule]


async def test_a_lane_that_had_no_history_has_its_whole_thread_again_also_when_it_is_reopened(history: History) -> None:
    talk = Talk.begun(history)
    talk.set_rule("A", NO_HISTORY)
    for prompt in "12":
        await talk.ask(prompt)
    talk.set_rule("A", HistoryRule())
    assert (await talk.ask("3"))["A"] == "1 a1 2 a2 3"

    assert talk.book.comparison_id is not None
    again = await Talk.reopened(history, talk.book.comparison_id)
    assert (await again.ask("4"))["A"] == "1 a1 2 a2 3 a3 4"
    assert again.stored(history, "A") == "1 a1 2 a2 3 a3 4"


async def test_an_answer_that_is_given_again_sees_of_another_lane_what_came_before_its_turn(history: History) -> None:
    talk = Talk.begun(history)
    talk.set_rule("A", OF_B)
    await talk.ask("1")
    await talk.ask("2")
    assert await talk.again("A") == "1 b1 2"
    assert await talk.ask("deux", replaced=1) == {"A": "1 b1 deux", "B": "1 b1 deux"}


async def test_a_lane_that_was_left_out_of_a_turn_goes_on_with_what_it_has(history: History) -> None:
    talk = Talk.begun(history)
    await talk.ask("1")
    await talk.ask("2", "B")
    assert await talk.ask("3") == {"A": "1 a1 3", "B": "1 b1 2 b2 3"}


async def test_a_lane_whose_history_is_that_of_a_closed_one_cannot_be_asked(history: History) -> None:
    talk = Talk.begun(history)
    talk.set_rule("A", OF_B)
    talk.session.remove_lane(talk.lane("B").id)
    assert problem_of(talk.session.lanes, talk.lane("A")) == (
        "The history of B cannot be sent: that pane is closed. Choose another history."
    )
    assert await talk.ask("1", "A") == {}


async def test_rules_and_what_was_sent_by_them_survive_export_and_import(history: History, tmp_path: Path) -> None:
    talk = Talk.begun(history)
    await talk.ask("1")
    talk.set_rule("A", OF_B)
    talk.set_rule("B", frozen(1))
    await talk.ask("2")
    await talk.ask("3")
    assert talk.book.comparison_id is not None
    path = tmp_path / "out.json"
    with path.open("w", encoding="utf-8") as file:
        write(history, [talk.book.comparison_id], file, FormName.JSON)
    elsewhere = temporary_history()
    try:
        import_file(elsewhere, path)
        (summary,) = elsewhere.summaries().result(WAIT_S)
        imported = summary.id
        again = await Talk.reopened(elsewhere, imported)
        assert (again.stored(elsewhere, "A"), again.stored(elsewhere, "B")) == ("1 b1 2 b2 3", "1 b1 3")
        assert (await again.ask("4")) == {"A": "1 b1 2 b2 3 b3 4", "B": "1 b1 4"}
    finally:
        elsewhere.close()


def test_a_new_comparison_with_the_same_lanes_is_frozen_at_nothing() -> None:
    session = Session()
    lane = session.add_lane(ModelRef(provider=PROVIDER, model=PROVIDER.models["a"]))
    rules: Mapping[HistoryRule, HistoryRule] = {OF_B: OF_B, NO_HISTORY: NO_HISTORY, frozen(2): HistoryRule()}
    for rule, kept in rules.items():
        lane.settings = dataclasses.replace(lane.settings, history=rule)
        assert Session().add_alike(lane).settings.history == kept


def test_a_rule_says_in_a_few_words_which_history_it_is() -> None:
    rules = (HistoryRule(), OF_B, frozen(3), frozen(0), NO_HISTORY)
    assert [rule.words for rule in rules] == [
        "own history",
        "history of B",
        "frozen at turn 3",
        "frozen before the first turn",
        "no history",
    ]
