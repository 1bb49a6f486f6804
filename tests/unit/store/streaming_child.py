"""A program that streams eight answers from a host into a history until it is killed, and writes down what it was promised.

Each line it writes is JSON and is written at once: `begun` after a turn's commit was reported, `given` with the answer
and how many characters of it were handed over, `ended` for an answer that was finished; each with the moment, and with
how long its threads had stood in line for a processor until then.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from functools import partial
from pathlib import Path

# All that the first request needs, so that a process forked from one that has imported this begins at once.
import anyio._backends._asyncio
import httpcore2
import jiter
import openai.resources.chat.completions.completions
import truststore
from history_samples import ask, compared, opened
from numbered_host import LANES
from nursery import waited_s

import abreast.core.dialects.openai_chat
from abreast.core.assembly import Core, open_core
from abreast.core.events import Completed, LaneEvent, TextDelta
from abreast.core.paths import Paths
from abreast.core.run.record import AnswerRecord, fold
from abreast.core.run.run import LaneCall, Run
from abreast.core.store.history import History
from abreast.core.store.recorder import Recorder

LOADED = (
    abreast.core.dialects.openai_chat,
    anyio._backends._asyncio,
    httpcore2,
    jiter,
    openai.resources.chat.completions.completions,
    truststore,
)
WAITS_KNOWN_FOR_S = 0.01


class Said:
    """What the program was promised, in a file: it outlives the program."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC)
        self._waited_s = 0.0
        self._waited_at_s = 0.0

    def __call__(self, **line: object) -> None:
        at_s = time.monotonic()
        if at_s - self._waited_at_s > WAITS_KNOWN_FOR_S:
            self._waited_s, self._waited_at_s = waited_s(os.getpid()), at_s
        os.write(self._file, json.dumps({**line, "at_s": at_s, "waited_s": self._waited_s}).encode() + b"\n")


def settings_read(home: Path, base_url: str) -> Core:
    """The core with one provider, the host. Nothing of it is open."""
    paths = Paths(config=home / "config", data=home / "data", cache=home / "cache")
    paths.prepare()
    models = {f"m{lane}": {} for lane in range(LANES)}
    entry = {"dialect": "openai-chat", "base_url": base_url, "needs_key": False, "models": models}
    paths.providers_file.write_text(json.dumps({"providers": {"host": entry}}))
    return open_core(paths, {})


def stream(core: Core, folder: Path, said: Path) -> None:
    """Stream turn after turn into the history in `folder`, for ever."""
    asyncio.run(_stream(core, opened(folder), Said(said)))


async def _stream(core: Core, history: History, say: Said) -> None:
    comparison_id, lane_ids = await asyncio.to_thread(compared, history, LANES)
    turn = 0
    while True:
        turn += 1
        prompt = f"Question {turn} of {comparison_id}"
        asks = [ask(lane_id, prompt, name=f"m{i}") for i, lane_id in enumerate(lane_ids)]
        begun = await asyncio.wrap_future(history.begin_turn(comparison_id, prompt, asks))
        answers = {str(lane_id): begun.answer_ids[lane_id] for lane_id in lane_ids}
        say(begun=list(answers.values()), prompt=prompt)
        recorder = Recorder(history, answers)
        records = dict.fromkeys(answers, AnswerRecord())

        def emit(
            event: LaneEvent,
            recorder: Recorder = recorder,
            records: dict[str, AnswerRecord] = records,
            answers: dict[str, int] = answers,
        ) -> None:
            record = records[event.lane_id] = fold(records[event.lane_id], event.event)
            recorder.take(event, record)
            match event.event:
                case TextDelta():
                    say(given=answers[event.lane_id], chars=len(record.text))
                case Completed():
                    say(ended=answers[event.lane_id])
                case _:
                    pass

        refs = [core.registry.resolve(f"host/m{i}") for i in range(LANES)]
        calls = [
            LaneCall(lane_id=str(one.lane_id), request=one.request, connect=partial(core.connect, ref))
            for one, ref in zip(asks, refs, strict=True)
        ]
        await Run(calls, emit).run()


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    stream(settings_read(folder.parent, sys.argv[2]), folder, Path(sys.argv[3]))
