"""Two real, very small models: one merges answers, the other judges them, by keys alone and without a wrong word."""

from __future__ import annotations

from pathlib import Path

import pytest
from compared_window import MODEL_WAIT_S, modelled_desk
from driven_window import until

from abreast.core.store.opening import Opened, open_history

STEADY = {"temperature": 0, "n_predict": 512}
"""Whatever the day, the models answer alike, and a judge that finds no end is cut after a few seconds."""
VERDICTS = {"A better", "B better", "tie", "tie (the order decided)", "both bad", "no verdict"}


@pytest.mark.screen
@pytest.mark.models
def test_real_models_merge_and_judge_and_only_true_verdicts_are_kept(tmp_path: Path, models_folder: Path) -> None:
    with modelled_desk(tmp_path, models_folder, driver="watched_judge.py", extra_body=STEADY) as desk:
        desk.until(lambda seen: len(seen["panes"]) == 2)
        # The base model goes on until it is cut, and what was cut is not judged: the other one answers twice.
        desk.press("F6", "F6", "ctrl+w")
        desk.until(lambda seen: len(seen["panes"]) == 1)
        desk.open_by("ctrl+t", "Choose a model")
        desk.type("smollm")
        desk.press("Return")
        desk.until_closed()
        desk.until(lambda seen: len(seen["panes"]) == 2)
        desk.press("ctrl+j")
        desk.ask("Say hi.")
        desk.until(lambda seen: all(pane["state"] == "complete" for pane in seen["panes"]), MODEL_WAIT_S)

        desk.open_by("ctrl+alt+m", "Merge answers")
        desk.press("Tab", "Tab", "Tab")
        desk.until(lambda seen: seen["focus"].startswith("Merged by"))
        desk.open_by("space", "Choose a model")
        desk.type("gemma")
        desk.press("Return")
        desk.until_open("Merge answers")
        desk.press("Tab")
        desk.until(lambda seen: seen["focus"] == "Prompt of the merge")
        shown = desk.shown["prompts"]
        desk.press("ctrl+End")
        desk.type(" In five words.")
        desk.until(lambda seen: seen["prompts"] != shown)
        desk.press("alt+m")
        desk.until_closed()
        desk.until(lambda seen: len(seen["panes"]) == 3)
        desk.until(lambda seen: seen["panes"][2]["state"] == "complete", MODEL_WAIT_S)
        merge = desk.shown["panes"][2]

        desk.open_by("ctrl+alt+j", "Let a model judge")
        desk.open_by("space", "Choose a model")
        desk.type("smollm")
        desk.press("Return")
        desk.until_open("Let a model judge")
        desk.press("alt+b")
        assert until(lambda: desk.has_keys("Judged by SmolLM2"), 2 * MODEL_WAIT_S), desk.shown
        desk.until(lambda seen: seen["verdicts"])
        judged = desk.shown
        desk.press("Escape")
        desk.until_closed()
        desk.quit()
    opening = open_history(desk.home / "data")
    assert isinstance(opening, Opened)
    history = opening.history
    state = history.votes.state_of(history.summaries().result(5)[0].id).result(5)
    history.close()

    assert (merge["name"], "In five words." in merge["text"]) == ("Merge of A, B", True)
    assert "local" in merge["footer"]
    assert set(judged["verdicts"]) <= VERDICTS
    refused = judged["verdicts"].count("no verdict")
    assert any(f"{refused} without a verdict" in said for said in judged["said"]) is (refused > 0)
    assert any("free, on this computer" in said for said in judged["said"])
    assert state.votes == ()
    assert len(state.judgements) == len(judged["verdicts"]) - refused
