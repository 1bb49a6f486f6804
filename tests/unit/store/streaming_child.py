"""A program that streams eight answers from a host into a history until it is killed, and writes down what it was promised.

Each line it writes is JSON and is written at once: `begun` after a turn's commit was reported, `given` with the answer
and how many characters of it were handed over, `ended` for an answer that was finished; each with the moment.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import time
from functools import partial
from pathlib import Path

# All that the first request needs, so that a process forked from one that has imported this begins at once.
import openai.resources.chat
from history_samples import ask, compared, opened
from numbered_host import LANES

import abreast.core.dialects.openai_chat
from abreast.core.assembly import Core, open_core
from abreast.core.events import Completed, LaneEvent, TextDelta
from abreast.core.paths import Paths
from abreast.core.run.record import AnswerRecord, fold
from abreast.core.run.run import LaneCall, Run
from abreast.core.store.history import History
from abreast.core.store.recorder import Recorder

LOADED = (openai.resources.chat, abreast.core.dialects.openai_chat)


class Said:
    """What the program was promised, in a file: it outlives the program."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC)

    def __call__(self, **line: object) -> None:
        os.write(self._file, json.dumps({**line, "at_s": time.monotonic()}).encode() + b"\n")


def stream(home: Path, base_url: str, said: Path) -> None:
    """Stream turn after turn, for ever. The history is in `home`'s data folder."""
    # Ctrl+C in the terminal is for those who count the kills.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    paths = Paths(config=home / "config", data=home / "data", cache=home / "cache")
    paths.prepare()
    models = {f"m{lane}": {} for lane in range(LANES)}
    entry = {"dialect": "openai-chat", "base_url": base_url, "needs_key": False, "models": models}
    paths.providers_file.write_text(json.dumps({"providers": {"host": entry}}))
    asyncio.run(_stream(open_core(paths, {}), opened(paths.data), Said(said)))


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
