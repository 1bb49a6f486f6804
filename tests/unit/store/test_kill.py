"""A program that is killed loses nothing that was promised. `ABREAST_KILLS` sets how often: 30, and 10,000 in a soak."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from history_samples import WAIT_S
from streaming_child import TICKS_A_TURN, piece

from abreast.core.run.record import AnswerState
from abreast.core.store.backups import integrity_problems
from abreast.core.store.history import History
from abreast.core.store.opening import Opened, open_history

KILLS = int(os.environ.get("ABREAST_KILLS", "30"))
CHILD = Path(__file__).with_name("streaming_child.py")
NEWEST_S = 0.25
"""How old text may be and still be missing."""
NEWEST_CHARS = 2048
SLACK_S = 0.25
"""For a commit to end after it became due, on a machine that does other things as well."""


def killed(folder: Path, after_s: float) -> tuple[list[dict[str, Any]], float]:
    """Let the child stream for so long after its first promise, and kill it. What it said, and when it died."""
    with subprocess.Popen([sys.executable, CHILD, folder], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(after_s)
        killed_at_s = time.monotonic()
        child.kill()
        said = [first, *child.stdout]
    return [json.loads(line) for line in said if line.endswith("\n")], killed_at_s


def texts_of(history: History) -> dict[int, tuple[str, AnswerState]]:
    """Text and state of all answers of the newest comparison."""
    comparison_id = history.summaries(limit=1).result(WAIT_S)[0].id
    ends = history.open(comparison_id).result(WAIT_S).ends.values()
    ids = {found for page in ends for step in page.steps for found in step.alternative_ids}
    found = {answer_id: history.thread(answer_id, limit=1).result(WAIT_S).steps[0] for answer_id in ids}
    return {answer_id: (str(step.answer.record.text), step.answer.record.state) for answer_id, step in found.items()}


def test_a_killed_program_loses_no_promise_and_at_most_the_newest_text(folder: Path) -> None:
    chance = random.Random(KILLS)
    interrupted = 0
    for _ in range(KILLS):
        said, killed_at_s = killed(folder, chance.uniform(0, 0.9))
        opening = open_history(folder)
        assert isinstance(opening, Opened)
        kept = texts_of(opening.history)
        interrupted += opening.interrupted
        opening.history.close()
        assert integrity_problems(folder) == ()

        answers: dict[int, list[int]] = {line["turn"]: line["begun"] for line in said if "begun" in line}
        assert answers, "the child promised nothing"
        for line in said:
            settled = killed_at_s - line.get("at_s", killed_at_s) > NEWEST_S + SLACK_S
            for answer_id in line.get("begun", ()):
                assert answer_id in kept
            for answer_id in answers[line["turn"]] if "given" in line else ():
                text, state = kept[answer_id]
                assert not state.live
                everything = "".join(piece(number) for number in range(TICKS_A_TURN * 4))
                assert everything.startswith(text)
                given_chars = line["given"] * len(piece(0))
                assert len(text) >= given_chars or (given_chars - len(text) <= NEWEST_CHARS and not settled)
            for answer_id in line.get("ended", ()):
                if settled:
                    assert kept[answer_id][1] is AnswerState.COMPLETE
    assert interrupted > 0
