"""The differences on a virtual screen, by real keys, between the answers of a host with two models."""

from __future__ import annotations

from pathlib import Path

import pytest
from compared_window import hosted_desk

from routed_server import Asked, Reply, chunk, of_events

TEXTS = {"one": "The tower is 300 m high.", "two": "The tower is 330 m high."}


def answer(asked: Asked) -> Reply:
    return of_events(chunk(TEXTS[asked.json["model"]]), chunk())


def columns(shown: list[dict[str, str]]) -> list[dict[str, str]]:
    return [each for each in shown if "column" in each]


@pytest.mark.screen
def test_what_differs_is_shown_and_left_by_keyboard(tmp_path: Path) -> None:
    with hosted_desk(tmp_path, answer, driver="watched_differences.py") as (desk, _):
        desk.until(lambda shown: len(shown) == 2)
        desk.ask("How high is it?")
        desk.until_answered()
        desk.press("ctrl+d")
        desk.until(lambda shown: any("+330" in each["column"] for each in columns(shown)))
        assert [each["column"] for each in columns(desk.shown)] == [TEXTS["one"], "The tower is −300 +330 m high."]
        desk.press("F7")
        desk.until(lambda shown: any("1 of 1" in each["note"] for each in columns(shown)))
        desk.press("Escape")
        desk.until(lambda shown: not columns(shown))
        desk.quit()
