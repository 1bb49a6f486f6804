"""Kills programs that stream into a history, and looks at what they left: every promise has to be kept."""

from __future__ import annotations

import json
import random
import shutil
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from history_samples import eventually
from numbered_host import LANES, numbered_host, whole_answer
from nursery import Killed, Nursery, nursery

from abreast.core.run.record import AnswerState
from abreast.core.store.backups import integrity_problems
from abreast.core.store.history import History
from abreast.core.store.opening import Opened, Opening, Unavailable, open_history

NEWEST_S = 0.25
"""How old text may be and still be missing: by the clock, less the time in which the machine let the program stand in line
for a processor, since text that is due cannot be written then."""
KILLS_A_HISTORY = 10
LONGEST_RUN_S = 1.2
LONGEST_START_S = 0.3
WAIT_S = 120.0
"""For the look at what is left. It is not what is measured, and a machine may have much else to do."""
EARLY_SHARE = 0.1
"""So many programs are killed while they start, at any moment of it."""


@dataclass(slots=True)
class Found:
    """What kills have left behind."""

    kills: int = 0
    prompts: int = 0
    answers: int = 0
    interrupted: int = 0
    missing_s: list[float] = field(default_factory=list[float])
    """Of each answer that lost text: how old the oldest lost piece was, by the clock."""
    owed_s: list[float] = field(default_factory=list[float])
    """The same ages without the time in line for a processor. None may be over `NEWEST_S`."""
    missing_chars: list[int] = field(default_factory=list[int])
    broken: list[str] = field(default_factory=list[str])
    """Promises that were not kept, as sentences."""

    def add(self, other: Found) -> None:
        self.kills += other.kills
        self.prompts += other.prompts
        self.answers += other.answers
        self.interrupted += other.interrupted
        self.missing_s += other.missing_s
        self.owed_s += other.owed_s
        self.missing_chars += other.missing_chars
        self.broken += other.broken


def kill(folder: Path, count: int, *, seed: int = 1, at_once: int = 4, whole: bool = False) -> Iterator[Found]:
    """Kill `count` programs, some at once, each with a history that several in a row have had. Gives what each batch left.

    `whole`: each is started as a user starts it, and not forked from one that has imported all. That takes five times as long.
    """
    batches = [
        (folder / f"home{number}", min(KILLS_A_HISTORY, count - first), seed * 1_000_003 + number)
        for number, first in enumerate(range(0, count, KILLS_A_HISTORY))
    ]
    with (
        numbered_host() as base_url,
        nursery(folder / "settings", base_url) as programs,
        ThreadPoolExecutor(at_once) as pool,
    ):
        yield from pool.map(lambda batch: _kill_in_a_row(programs, *batch, whole=whole), batches)


def _kill_in_a_row(programs: Nursery, home: Path, count: int, seed: int, *, whole: bool) -> Found:
    chance = random.Random(seed)
    found = Found()
    promised: set[str] = set()
    # As every start of the program makes it before it opens a history; one that was killed sooner has not.
    (home / "data").mkdir(mode=0o700, parents=True)
    for _ in range(count):
        said, killed = _killed(programs, home, chance, whole=whole)
        opening = open_history(home / "data")
        if not isinstance(opening, Opened):
            found.broken.append(f"the history was not opened: {opening}{_why(opening)}")
            break
        found.kills += 1
        found.interrupted += opening.interrupted
        promised |= {line["prompt"] for line in said if "begun" in line}
        _look_at_newest(opening.history, said, killed, found)
        opening.history.close()
        found.broken += integrity_problems(home / "data")
    _look_at_all(home, promised, found)
    found.prompts = len(promised)
    if not found.broken:
        shutil.rmtree(home)
    return found


def _killed(
    programs: Nursery, home: Path, chance: random.Random, *, whole: bool
) -> tuple[list[dict[str, Any]], Killed]:
    """Let a program stream for a while and kill it. What it wrote down, and its end."""
    said = home.with_suffix(".jsonl")
    said.unlink(missing_ok=True)
    program = programs.start(home / "data", said, whole=whole)
    if chance.random() < EARLY_SHARE:
        time.sleep(chance.uniform(0, LONGEST_START_S * (5 if whole else 1)))
    else:
        eventually(lambda: said.exists() and said.stat().st_size > 0)
        time.sleep(chance.uniform(0, LONGEST_RUN_S))
    killed = programs.kill(program)
    assert not killed.ended_before, "the program ended by itself"
    text = said.read_text() if said.exists() else ""
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")], killed


def _look_at_newest(history: History, said: list[dict[str, Any]], killed: Killed, found: Found) -> None:
    """Every answer that was begun is there, with all text but the newest."""
    begun = [answer_id for line in said for answer_id in line.get("begun", ())]
    for place, answer_id in enumerate(begun):
        try:
            record = history.thread(answer_id, limit=1).result(WAIT_S).steps[0].answer.record
        except Exception as error:  # noqa: BLE001  whatever it is, it belongs into the report
            found.broken.append(f"answer {answer_id} is lost: {error!r}")
            continue
        found.answers += 1
        text = str(record.text)
        if not whole_answer(f"m{place % LANES}").startswith(text):
            found.broken.append(f"answer {answer_id} holds another text")
        if record.state.live:
            found.broken.append(f"answer {answer_id} is {record.state} although nothing runs")
        lost = [line for line in said if line.get("given") == answer_id and line["chars"] > len(text)]
        if lost:
            age_s, owed_s = _ages_s(lost[0], killed)
            found.missing_s.append(age_s)
            found.owed_s.append(owed_s)
            found.missing_chars.append(lost[-1]["chars"] - len(text))
            if owed_s > NEWEST_S:
                found.broken.append(
                    f"answer {answer_id} lost text that was {owed_s:.3f} s old ({age_s:.3f} s by the clock)"
                )
        ended = [_ages_s(line, killed)[1] for line in said if line.get("ended") == answer_id]
        if ended and ended[0] > NEWEST_S and record.state is not AnswerState.COMPLETE:
            found.broken.append(f"answer {answer_id} ended {ended[0]:.3f} s before and is {record.state}")


def _ages_s(line: dict[str, Any], killed: Killed) -> tuple[float, float]:
    """How long before its end a program wrote a line: by the clock, and without the time in line for a processor."""
    age_s = killed.at_s - line["at_s"]
    return age_s, age_s - max(0.0, killed.waited_s - line["waited_s"])


def _why(opening: Opening) -> str:
    return "\n" + "".join(traceback.format_exception(opening.error)) if isinstance(opening, Unavailable) else ""


def _look_at_all(home: Path, promised: set[str], found: Found) -> None:
    """Every prompt that was ever acknowledged is found, also by the search."""
    opening = open_history(home / "data")
    if not isinstance(opening, Opened):
        return
    history = opening.history
    kept: set[str] = set()
    before = None
    while hits := history.search("Question of", before_text_id=before, limit=1000).result(WAIT_S):
        kept |= {hit.snippet for hit in hits}
        before = hits[-1].text_id
    history.close()
    found.broken += [f"a prompt is lost: {prompt}" for prompt in sorted(promised - kept)]
