"""Blind votes and the ranking on a virtual screen, by real keys, over the answers of a host with two models."""

from __future__ import annotations

from pathlib import Path

import pytest
from compared_window import hosted_desk

from routed_server import Asked, Reply, chunk, of_events

TEXTS = {"one": "Paris is the capital.", "two": "London is the capital."}


def answer(asked: Asked) -> Reply:
    return of_events(chunk(TEXTS[asked.json["model"]]), chunk())


@pytest.mark.screen
def test_a_blind_vote_is_cast_taken_back_cast_again_and_ranked_by_keyboard(tmp_path: Path) -> None:
    with hosted_desk(tmp_path, answer, driver="watched_votes.py") as (desk, _):
        desk.until(lambda seen: seen["is_ready"])
        desk.press("ctrl+b")
        desk.until(lambda seen: seen["is_blind"])
        desk.ask("Which city is the capital of France?")
        desk.until(lambda seen: seen["places"] and seen["can_vote"])
        (right,) = [place["letter"] for place in desk.shown["places"] if "Paris" in place["text"]]
        desk.press("F8", "t")
        desk.until(lambda seen: seen["has_voted"])
        desk.press("u")
        desk.until(lambda seen: not seen["has_voted"])
        desk.press("F8", right.lower())
        desk.until(lambda seen: seen["has_voted"])
        desk.press("F9")
        desk.until(lambda seen: not seen["places"])
        desk.press("ctrl+shift+r")
        desk.until(lambda seen: any("9 more decisive votes" in said for said in seen["ranking"]))
        desk.press("Escape")
        desk.until_closed()
        desk.quit()
