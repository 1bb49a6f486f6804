"""The history at a million messages: search, list, opening, its size; and what saving eight streams costs.

Search, opening and saving stand beside what plain `sqlite3` takes for the same rows of the same file (`store_floor.py`).

Times are CPU of the whole process, so that other programs do not count.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "store"))

from figures import MISSED, Bounded, Figure, tell
from history_filling import Words, fill
from history_samples import ask, compared, opened
from sample import markdown_tokens
from store_floor import PlainReader, PlainWriter

from abreast.core.events import Completed, FinishReason, LaneEvent, RequestSent, TextDelta
from abreast.core.run.record import AnswerRecord, AnswerState, fold
from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.core.store.recorder import Recorder
from abreast.core.store.search import SearchFilter
from abreast.core.store.values import Page

WAIT_S = 600.0
LANES = 8
TOKENS_A_SECOND = 200
QUERIES = 400
TOPIC = "History: search, opening, saving"


def milliseconds(work: Callable[[], object]) -> tuple[float, float]:
    """CPU and wall time of `work`."""
    cpu_ns, wall_ns = time.process_time_ns(), time.perf_counter_ns()
    work()
    return (time.process_time_ns() - cpu_ns) / 1e6, (time.perf_counter_ns() - wall_ns) / 1e6


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


class Table:
    """Prints figures beside their goals, tells those that have one, and remembers whether one was missed."""

    def __init__(self) -> None:
        self.missed = False

    def row(self, name: str, value: float, unit: str, goal: float | None = None) -> None:
        verdict = "" if goal is None else f"   goal {goal:g} {unit}{'' if value <= goal else '   MISSED'}"
        if goal is not None:
            tell(Bounded(topic=TOPIC, what=name, unit=unit, ours=value, most=goal))
            self.missed |= value > goal
        print(f"{name:<52}{value:>10.2f} {unit}{verdict}", flush=True)


def told(what: str, unit: str, ours: float, floor: float, beside: str) -> None:
    print(f"{what + ', beside ' + beside:<80}{floor:>10.2f} {unit}", flush=True)
    tell(Figure(topic=TOPIC, what=what, unit=unit, ours=ours, peer=floor, beside=beside))


def bench_search(history: History, table: Table, words: tuple[str, ...], plain: PlainReader) -> None:
    def run(name: str, query: Callable[[int], str], **options: object) -> float:
        spent = [milliseconds(lambda i=i: history.search(query(i), **options).result(WAIT_S)) for i in range(QUERIES)]  # type: ignore[arg-type]
        table.row(f"search, {name}: CPU, median", statistics.median(cpu for cpu, _ in spent), "ms")
        table.row(f"search, {name}: CPU, p95", percentile([cpu for cpu, _ in spent], 0.95), "ms", 5)
        table.row(f"search, {name}: longest", max(wall for _, wall in spent), "ms")
        return statistics.median(cpu for cpu, _ in spent)

    def beside_plain(name: str, query: Callable[[int], str], ours_ms: float) -> None:
        floor = [milliseconds(lambda i=i: plain.search(query(i)))[0] for i in range(QUERIES)]  # type: ignore[misc]
        told(f"search, {name}: CPU, median", "ms", ours_ms, statistics.median(floor), "the same MATCH in plain sqlite3")

    def common(i: int) -> str:
        return words[i]

    def any_word(i: int) -> str:
        return words[i * i % len(words)]

    beside_plain("common word", common, run("common word", common))
    beside_plain("any word", any_word, run("any word", any_word))
    run("two words", lambda i: f"{common(i)} {any_word(i)}")
    run("as typed, 2 to 6 letters", lambda i: any_word(i)[: 2 + i % 5], as_typed=True)
    run("as typed, word and a beginning", lambda i: f"{common(i)} {any_word(i)[: 2 + i % 4]}", as_typed=True)
    run("common word of one model", common, wanted=SearchFilter(provider_id="p1", model_id="m1"))
    run(
        "common word in an old week",
        common,
        wanted=SearchFilter(since_ms=1_700_600_000_000, until_ms=1_701_200_000_000),
    )
    run("state nobody is in", common, wanted=SearchFilter(state=AnswerState.REFUSED))


def bench_reading(history: History, table: Table, plain: PlainReader) -> None:
    # Filling left much to Python's collector, which would come in one of the single steps below.
    gc.collect()
    table.row("sidebar, 100 comparisons: CPU", milliseconds(lambda: history.summaries().result(WAIT_S))[0], "ms", 50)
    last = history.summaries(limit=1).result(WAIT_S)[0].id
    table.row("open one, 4 lanes: CPU", milliseconds(lambda: history.open(last).result(WAIT_S))[0], "ms", 50)
    ours = [milliseconds(lambda: history.open(last).result(WAIT_S))[0] for _ in range(20)]
    floor = [milliseconds(lambda: plain.texts_of(last))[0] for _ in range(20)]
    told(
        "open a comparison of 4 lanes, 20 turns: CPU, best of 20",
        "ms",
        min(ours),
        min(floor),
        "its texts by plain sqlite3",
    )


def bench_long(folder: Path, table: Table) -> None:
    fill(folder, 2_000 * 5, turns_each=2_000)
    history = opened(folder)
    history.summaries().result(WAIT_S)
    cpu_ms, wall_ms = milliseconds(lambda: history.open(1).result(WAIT_S))
    table.row("open one of 2,000 turns and 4 lanes: CPU", cpu_ms, "ms", 50)
    table.row("open one of 2,000 turns and 4 lanes: wall", wall_ms, "ms")
    before_id = next(iter(history.open(1).result(WAIT_S).ends.values())).before_id
    pages: list[Page] = []
    spent: list[tuple[float, float]] = []
    while before_id is not None:
        spent.append(milliseconds(lambda end_id=before_id: pages.append(history.thread(end_id).result(WAIT_S))))
        before_id = pages[-1].before_id
    table.row("20 turns more: CPU, p95", percentile([cpu for cpu, _ in spent], 0.95), "ms", 16)
    table.row("20 turns more: wall, p95", percentile([wall for _, wall in spent], 0.95), "ms")
    history.close()


def bench_saving(folder: Path, table: Table, seconds: float) -> None:
    """The share of a core that saving takes, on all threads: the whole loop with a store, less the same loop without."""
    _stream(folder, 1.0, saving=True)  # so that what happens once, as statements are compiled, is not counted
    runs = [_stream(folder, seconds, saving=saving) for saving in (False, True) * 3]
    shares, own_shares = [share for share, _ in runs], [own_share for _, own_share in runs]
    table.row("8 streams at 200 tok/s, folding only", 100 * statistics.mean(shares[::2]), "% of a core")
    cost = 100 * (statistics.mean(shares[1::2]) - statistics.mean(shares[::2]))
    table.row("saving them, beyond that", cost, "% of a core", 2)
    own = [after - before for before, after in zip(own_shares[::2], own_shares[1::2], strict=True)]
    table.row("of that on the window's thread", 100 * statistics.mean(own), "% of a core")
    plain = PlainWriter(folder / "plain.db", LANES)
    bare = min(_paced(plain.take, seconds) for _ in range(2))
    idle = min(_paced(lambda number, token: None, seconds) for _ in range(2))
    plain.close()
    told(
        "saving 8 streams at 200 tokens/s each", "% of a core", cost, 100 * (bare - idle),
        "the same texts appended by plain sqlite3, 4 commits a second",
    )  # fmt: skip


def _paced(take: Callable[[int, str], None], seconds: float) -> float:
    """The share of a core that taking eight streams takes."""
    tokens = markdown_tokens(int(seconds * TOKENS_A_SECOND))
    cpu_ns, begun_s = time.process_time_ns(), time.perf_counter()
    for number, token in enumerate(tokens):
        if (wait_s := begun_s + number / TOKENS_A_SECOND - time.perf_counter()) > 0:
            time.sleep(wait_s)
        take(number, token)
    return (time.process_time_ns() - cpu_ns) / ((time.perf_counter() - begun_s) * 1e9)


def _stream(folder: Path, seconds: float, *, saving: bool) -> tuple[float, float]:
    """The share of a core that it takes in all, and on the thread that passes the events on: in the program the window's."""
    history = opened(folder)
    comparison_id, lane_ids = compared(history, LANES)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?") for lane_id in lane_ids]).result(WAIT_S)
    recorder = Recorder(history, {str(lane_id): answer_id for lane_id, answer_id in begun.answer_ids.items()})
    names = [str(lane_id) for lane_id in lane_ids]
    records = dict.fromkeys(names, AnswerRecord())

    def emit(event: LaneEvent) -> None:
        records[event.lane_id] = fold(records[event.lane_id], event.event)
        if saving:
            recorder.take(event, records[event.lane_id])

    tokens = markdown_tokens(int(seconds * TOKENS_A_SECOND))
    for name in names:
        emit(LaneEvent(name, RequestSent(time.perf_counter_ns())))
    cpu_ns, own_ns, begun_s = time.process_time_ns(), time.thread_time_ns(), time.perf_counter()
    for number, token in enumerate(tokens):
        if (wait_s := begun_s + number / TOKENS_A_SECOND - time.perf_counter()) > 0:
            time.sleep(wait_s)
        at_ns = time.perf_counter_ns()
        for name in names:
            emit(LaneEvent(name, TextDelta(token, at_ns)))
    for name in names:
        emit(LaneEvent(name, Completed(FinishReason.STOP, None, time.perf_counter_ns())))
    history.summaries().result(WAIT_S)
    wall_ns = (time.perf_counter() - begun_s) * 1e9
    shares = (time.process_time_ns() - cpu_ns) / wall_ns, (time.thread_time_ns() - own_ns) / wall_ns
    history.close()
    return shares


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=200_000, help="a million are the goals' measure")
    parser.add_argument("--seconds", type=float, default=5.0, help="how long eight lanes stream")
    parser.add_argument("--folder", type=Path, help="keep the filled history here, and use it again")
    parser.add_argument("--long", action="store_true", help="a million messages")
    options = parser.parse_args()
    table = Table()
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as temporary:
        for name in ("streams", "long"):
            (Path(temporary) / name).mkdir()
        bench_saving(Path(temporary) / "streams", table, options.seconds)
        bench_long(Path(temporary) / "long", table)
        folder = options.folder or Path(temporary) / "large"
        folder.mkdir(exist_ok=True)
        if not history_file(folder).exists():
            messages = 1_000_000 if options.long else options.messages
            begun_s = time.monotonic()
            chars = fill(folder, messages)
            print(f"filled with {messages:,} messages, {chars / 1e6:.0f} MB, in {time.monotonic() - begun_s:.0f} s")
            table.row("the file, as a multiple of its text", history_file(folder).stat().st_size / chars, "x", 1.8)
        history = opened(folder)
        plain = PlainReader(history_file(folder))
        bench_search(history, table, Words().all, plain)
        bench_reading(history, table, plain)
        plain.close()
        history.close()
    return MISSED if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
