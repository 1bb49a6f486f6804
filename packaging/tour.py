"""Compares the two local models blind over 12 prompts, votes as a reader would, and ends in a report.

    python packaging/tour.py

The reader is a script: it sees what stands on the screen, letters and texts, and judges by one rule, `choice` below. It
works by keys alone. The pictures go to docs/pictures, the report to docs/tour, the page about them is docs/tour.md.
Needs what `screenshots.py` needs.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from screenshots import MOST_SECONDS, ROOT, SIZES, maximise, profile, taken, wait

# isort: split
# Found by what `screenshots` adds to the path.
from driven_window import until, watched_window
from screen import press, type_text, virtual_screen, wait_for_window

from abreast.core.paths import Paths

REPORT = ROOT / "docs" / "tour"
ANSWERS_S = 25


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt, and the words of which a right answer holds one."""

    prompt: str
    right: tuple[str, ...]


QUESTIONS = (
    Question("What is two plus two? Answer in one short sentence.", ("four", "4")),
    Question("Which city is the capital of Italy? Answer in one short sentence.", ("rome",)),
    Question("How many days has a week? Answer in one short sentence.", ("seven", "7")),
    Question("Name one primary colour. Answer in one short sentence.", ("red", "blue", "yellow")),
    Question("Where does the sun rise? Answer in one short sentence.", ("east",)),
    Question("Which animal says meow? Answer in one short sentence.", ("cat",)),
    Question("Is ice cold or hot? Answer in one short sentence.", ("cold",)),
    Question("What colour is grass? Answer in one short sentence.", ("green",)),
    Question("Which planet do we live on? Answer in one short sentence.", ("earth",)),
    Question("How many legs has a dog? Answer in one short sentence.", ("four", "4")),
    Question("What do bees make? Answer in one short sentence.", ("honey",)),
    Question("What is the opposite of night? Answer in one short sentence.", ("day",)),
)


def choice(question: Question, texts: Mapping[str, str]) -> str:
    """The key for a vote: the right answer's letter; of two right ones the one under half as long, else a tie.

    Args:
        texts: What stands on the screen, by letter.
    """
    right = {letter: text for letter, text in texts.items() if any(word in text.casefold() for word in question.right)}
    if not right:
        return "n"
    shortest, *others = sorted(right, key=lambda letter: len(right[letter]))
    is_clear = all(2 * len(right[shortest]) < len(right[letter]) for letter in others)
    return shortest.lower() if is_clear else "t"


def main() -> None:
    models = Paths.of_user({}).models_folder
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home, file = profile(folder, "light"), folder / "state.json"
        (home / "data").mkdir(mode=0o700)
        (home / "data" / "models").symlink_to(models)
        with virtual_screen(folder, SIZES[0]) as environment:
            environment["ABREAST_HOME"] = str(home)
            with watched_window(file, environment, driver="watched_votes.py") as window:
                Tour(environment, file).take()
                press(environment, "ctrl+q")
                window.wait(15)
            report(environment)


class Tour:
    """The window, read and worked as the reader does."""

    def __init__(self, environment: dict[str, str], file: Path) -> None:
        self._environment = environment
        self._file = file

    def take(self) -> None:
        wait(until(lambda: self._state().get("is_ready"), MOST_SECONDS))
        maximise(self._environment, SIZES[0])
        self._press("ctrl+b")
        wait(until(lambda: self._state()["is_blind"], MOST_SECONDS))
        for number, question in enumerate(QUESTIONS):
            self._vote_on(question, is_shown=number == 0)
        self._press("ctrl+shift+r")
        ranking = wait_for_window(self._environment, "^Ranking")
        time.sleep(2)
        taken(self._environment, "tour-5-ranking", ranking)
        self._press("Escape", "ctrl+alt+r")
        dialog = wait_for_window(self._environment, "^Decision report")
        time.sleep(2)
        taken(self._environment, "tour-6-report", dialog)
        self._press("Escape")

    def _vote_on(self, question: Question, *, is_shown: bool) -> None:
        type_text(self._environment, question.prompt)
        if is_shown:
            taken(self._environment, "tour-1-blind")
        self._press("ctrl+Return")
        # The bar of the turn before stays until this one's names are hidden.
        if not until(lambda: self._state()["places"] and self._state()["can_vote"], ANSWERS_S):
            # A small model may repeat itself for minutes. What was stopped or cut cannot be voted on.
            self._press("Escape", "ctrl+j")
            wait(until(lambda: not self._state()["is_answering"], MOST_SECONDS))
            return
        if is_shown:
            taken(self._environment, "tour-2-answers")
        texts = {place["letter"]: place["text"] for place in self._state()["places"]}
        self._press("F8", choice(question, texts))
        wait(until(lambda: self._state()["has_voted"], MOST_SECONDS))
        if is_shown:
            taken(self._environment, "tour-3-vote")
        self._press("F9")
        wait(until(lambda: not self._state()["places"], MOST_SECONDS))
        if is_shown:
            time.sleep(1)
            taken(self._environment, "tour-4-names")
        self._press("ctrl+j")

    def _press(self, *keys: str) -> None:
        press(self._environment, *keys)

    def _state(self) -> dict[str, Any]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}


def report(environment: dict[str, str]) -> None:
    """Write the report of the one comparison in the history, in each form."""
    REPORT.mkdir(exist_ok=True)
    for form in ("html", "md", "json"):
        command = [sys.executable, "-m", "abreast", "report", "1", f"--{form}", "-o", str(REPORT / f"report.{form}")]
        subprocess.run([*command, "--force"], env=environment, check=True)


if __name__ == "__main__":
    main()
