"""A prompt that is sent while its reader scrolls up: the thread is read in pages, and sent whole all the same."""

from __future__ import annotations

import pytest
from test_history_rules import Talk

from abreast.core.run.lane import Lane
from abreast.core.store.history import History
from abreast.core.store.reading import PAGE_STEPS

TURNS = PAGE_STEPS + 3


async def test_a_page_that_comes_while_another_lane_is_read_does_not_keep_the_prompt_back(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = Talk.begun(history)
    for number in range(TURNS):
        await talk.ask(str(number))
    assert talk.book.comparison_id is not None
    again = await Talk.reopened(history, talk.book.comparison_id)
    read = again.book.read_beginning

    async def read_while_the_reader_scrolls_the_first_lane(lane: Lane) -> None:
        await read(lane)
        if lane is again.lane("B") and again.lane("A").earlier is not None:
            await again.book.read_earlier(again.lane("A").id)

    monkeypatch.setattr(again.book, "read_beginning", read_while_the_reader_scrolls_the_first_lane)
    whole = " ".join(f"{number} a{number}" for number in range(TURNS))
    assert (await again.ask("last"))["A"] == f"{whole} last"
