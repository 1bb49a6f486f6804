"""`abreast compare` with one model beside the `llm` command, for the same call to the same server on this computer.

Both keep the answer in their own database, as they do by default. CPU and time of whole calls, by turns; each figure is
the best of several: what comes on top is the machine's other work.

`llm` is taken from `ABREAST_BENCH_LLM`, else from `build/peers/llm`, where it is installed with the user's own pip if it is not there.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from answering_host import answering
from figures import MISSED, Figure, NotMeasured, tell
from peers import peer

VERSION = "0.36"
GOAL = 0.8
ANSWER_WORDS = 40
TOPIC = "`abreast compare` with one model, a whole call"


def spent(command: Sequence[str], environment: Mapping[str, str]) -> tuple[float, float]:
    """CPU and wall time of one call, in seconds."""
    import resource

    before, begun_s = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    ended = subprocess.run(
        command, env=dict(environment), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    wall_s, after = time.perf_counter() - begun_s, resource.getrusage(resource.RUSAGE_CHILDREN)
    if ended.returncode or "word" not in ended.stdout:
        raise SystemExit(f"{command[0]} failed: {ended.stderr[-500:]}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall_s


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    if sys.platform == "win32":
        tell(NotMeasured(topic=TOPIC, why="Windows does not tell the CPU time of a child that has ended."))
        return 0
    llm = peer("llm", f"llm=={VERSION}", variable="ABREAST_BENCH_LLM")
    if llm is None:
        tell(NotMeasured(topic=TOPIC, why=f"`llm` {VERSION} is not here and could not be installed."))
        print("llm is not here and could not be installed")
        return 0
    with tempfile.TemporaryDirectory() as place, answering(["word "] * ANSWER_WORDS) as origin:
        calls = _calls(Path(place), origin, llm)
        results: dict[str, list[tuple[float, float]]] = {name: [] for name in calls}
        for number in range(runs + 1):
            for name, (command, environment) in calls.items():
                result = spent(command, environment)
                # The first call makes the database and the bytecode.
                if number:
                    results[name].append(result)
    return _report(results, runs)


def _calls(place: Path, origin: str, llm: Path) -> dict[str, tuple[list[str], dict[str, str]]]:
    # Bytecode is kept as after any installation.
    shared = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    file, folder = place / "providers.yaml", place / "llm"
    file.write_text(
        f"version: 1\nproviders:\n  here: {{dialect: openai-chat, base_url: '{origin}/v1', needs_key: false}}\n"
    )
    folder.mkdir()
    models = f"- model_id: here\n  model_name: m\n  api_base: {origin}/v1\n"
    (folder / "extra-openai-models.yaml").write_text(models)
    ours = [sys.executable, "-m", "abreast", "compare", "--providers", str(file), "-m", "here/m", "Why?"]
    return {
        "abreast": (ours, shared | {"ABREAST_HOME": str(place / "abreast")}),
        "llm": ([str(llm), "-m", "here", "--key", "none", "Why?"], shared | {"LLM_USER_PATH": str(folder)}),
    }


def _report(results: Mapping[str, list[tuple[float, float]]], runs: int) -> int:
    missed = False
    print(f"best of {runs}   abreast       llm   ratio   goal")
    for index, what in enumerate(("CPU", "wall time")):
        ours, peers = (1000 * min(each[index] for each in results[name]) for name in ("abreast", "llm"))
        figure = Figure(topic=TOPIC, what=what, unit="ms", ours=ours, peer=peers, beside=f"`llm` {VERSION}", goal=GOAL)
        tell(figure)
        missed |= figure.is_missed
        print(
            f"{what:10} {ours:7.0f} ms {peers:6.0f} ms {ours / peers:7.2f}   {GOAL}{'  MISSED' if figure.is_missed else ''}"
        )
    return MISSED if missed else 0


if __name__ == "__main__":
    sys.exit(main())
