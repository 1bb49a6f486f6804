"""A program that streams eight answers into a history until it is killed, and says on its output what it was promised.

    python streaming_child.py FOLDER

Each line of output is JSON: `begun` after a turn's commit was reported, `given` with the count of deltas that were
handed over and the moment, `ended` for an answer that was finished, with the moment.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from history_samples import WAIT_S, ask, compared, opened

from abreast.core.events import Completed, FinishReason, LaneEvent, RequestSent, TextDelta
from abreast.core.store.recorder import Recorder

LANES = 8
TICK_S = 0.02
DELTAS_A_TICK = 4
TICKS_A_TURN = 30


def piece(number: int) -> str:
    return f"{number:05} "


def say(**line: object) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def main(folder: Path) -> None:
    history = opened(folder)
    comparison_id, lane_ids = compared(history, LANES)
    turn = 0
    while True:
        turn += 1
        prompt = f"Question {turn} of {comparison_id}"
        asks = [ask(lane_id, prompt) for lane_id in lane_ids]
        begun = history.begin_turn(comparison_id, prompt, asks).result(WAIT_S)
        say(begun=list(begun.answer_ids.values()), prompt=prompt, turn=begun.turn_id)
        recorder = Recorder(history, {str(lane_id): answer_id for lane_id, answer_id in begun.answer_ids.items()})
        for lane_id in lane_ids:
            recorder.take(LaneEvent(str(lane_id), RequestSent(time.perf_counter_ns())))
        for tick in range(TICKS_A_TURN):
            for number in range(tick * DELTAS_A_TICK, (tick + 1) * DELTAS_A_TICK):
                for lane_id in lane_ids:
                    recorder.take(LaneEvent(str(lane_id), TextDelta(piece(number), time.perf_counter_ns())))
            say(given=(tick + 1) * DELTAS_A_TICK, at_s=time.monotonic(), turn=begun.turn_id)
            time.sleep(TICK_S)
        for lane_id in lane_ids[: LANES // 2]:
            recorder.take(LaneEvent(str(lane_id), Completed(FinishReason.STOP, None, time.perf_counter_ns())))
        say(ended=list(begun.answer_ids.values())[: LANES // 2], at_s=time.monotonic(), turn=begun.turn_id)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
